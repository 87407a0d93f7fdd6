/** Words that carry little of a quotation by themselves: two short quotations that share only these are two. */
const SMALL_WORDS = new Set(
  (
    'a an the this that these those and or but nor so yet if then than as of in on at to for from by with without into onto over under about up down out off ' +
    'is am are was were be been being do does did done have has had having will would shall should can could may might must ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose which what when where why how there here ' +
    "not no n't 's 'm 're 've 'll 'd i'm we're we've it's that's there's don't isn't can't won't i've you're they're he's she's i'd i'll we'll let's " +
    'very really just also too more most much many some any all every each other another such only even still now again well like one get got go going'
  ).split(' '),
);

/** Weight of a small word beside a telling one. */
const SMALL_WEIGHT = 0.2;

const WORD = /[\p{L}\p{N}]+(?:['.][\p{L}\p{N}]+)*/gu;
/** Longest quotation that is compared word by word. */
const MOST_WORDS = 240;

/** A quotation as words: lower case, typographic apostrophes made plain, dots of abbreviations and marks dropped. */
function quoteWords(words: string): string[] {
  const plain = words.replace(/[\u2018\u2019\u02BC]/g, "'").toLowerCase();
  const found = plain.slice(0, MOST_WORDS * 12).match(WORD) ?? [];
  return found.slice(0, MOST_WORDS).map((word) => word.replaceAll('.', ''));
}

/** Short forms that stand for one long one whoever says them; "'s" and "'d" may stand for two. */
const IRREGULAR: Record<string, string[]> = {
  "won't": ['will', 'not'],
  "can't": ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
  "let's": ['let', 'us'],
  "it's": ['it', 'is'],
  "that's": ['that', 'is'],
  "there's": ['there', 'is'],
  "what's": ['what', 'is'],
  "he's": ['he', 'is'],
  "she's": ['she', 'is'],
};
const ENDINGS: Record<string, string> = { "n't": 'not', "'re": 'are', "'ve": 'have', "'ll": 'will', "'m": 'am' };

/** A contraction as the words it is short for: "won't" is "will not", "they've" "they have"; any other word as it is. */
function inFull(word: string): string[] {
  if (Object.hasOwn(IRREGULAR, word)) return IRREGULAR[word] as string[];
  const ending = /(?:n't|'re|'ve|'ll|'m)$/.exec(word)?.[0];
  return ending === undefined || ending === word ? [word] : [word.slice(0, -ending.length), ENDINGS[ending] as string];
}

/** The words of a quotation with contractions in full: what two prints of it share whether or not they shorten. */
export const fullWordsOf = (quotation: { words: string }): string[] => wordsOf(quotation).flatMap(inFull);

/** Marks between two words that part them, by what they do; a missing mark is nobody's word. */
const PARTING =
  /[\p{L}\p{N}]["'\u2018\u2019\u201C\u201D]?\s*([,;:.!?\u2013\u2014\u2026]|--)["'\u2018\u2019\u201C\u201D]?\s*(?=[\p{L}\p{N}])/gu;
const MOST_MARKS = 60;

/** The marks between the words of a quotation in order, dashes as one; those at its ends belong to the sentence around it. */
export const marksOf = ({ words }: { words: string }): string[] =>
  Array.from(words.slice(0, MOST_WORDS * 12).matchAll(PARTING), ([, mark]) =>
    mark === '--' || mark === '\u2013' ? '\u2014' : (mark as string),
  ).slice(0, MOST_MARKS);

const remembered = new WeakMap<{ words: string }, string[]>();
/** The words of a quotation, worked out once: it is compared with every quotation of every related article. */
export function wordsOf(quotation: { words: string }): string[] {
  const known = remembered.get(quotation) ?? quoteWords(quotation.words);
  remembered.set(quotation, known);
  return known;
}

export const isTelling = (word: string) => !SMALL_WORDS.has(word);
export const weightOf = (word: string) => (isTelling(word) ? 1 : SMALL_WEIGHT);
