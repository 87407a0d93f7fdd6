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

const remembered = new WeakMap<{ words: string }, string[]>();
/** The words of a quotation, worked out once: it is compared with every quotation of every related article. */
export function wordsOf(quotation: { words: string }): string[] {
  const known = remembered.get(quotation) ?? quoteWords(quotation.words);
  remembered.set(quotation, known);
  return known;
}

export const isTelling = (word: string) => !SMALL_WORDS.has(word);
export const weightOf = (word: string) => (isTelling(word) ? 1 : SMALL_WEIGHT);
