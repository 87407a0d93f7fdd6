import type { Text, Token } from '../../text/read-text.ts';
import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { KNOWN_PLACES } from './known-places.ts';
import { isDemonym } from './not-names.ts';

/** How a word is written. `upper` has two capitals or more and no small letter ("EU", "U.S."), `mixed` is "iPhone". */
export type Shape = 'title' | 'upper' | 'mixed' | 'lower' | 'number' | 'possessive' | 'mark';

/** A written word: tokens that hang together ("Daimler-Benz", "76ers") as one, possessive endings apart. */
export interface Word {
  start: number;
  end: number;
  text: string;
  /** Lower case, no diacritics, plain apostrophes, no final stop. */
  key: string;
  shape: Shape;
  pos: Token['pos'];
  sentence: number;
  /** White space (or nothing) stands before it. */
  spaced: boolean;
  /** Would be capitalised here whatever it is: start of a sentence, of a quotation, after a colon. */
  initial: boolean;
  /** A line break stands before it. */
  lineStart: boolean;
}

/** Folds the spelling of a word for look-up in lists. */
export const foldWord = (word: string) =>
  PLAIN.test(word) ? word.replace(/\.$/, '').toLowerCase() : foldLetters(word);

const PLAIN = /^[\x20-\x7e]*$/;
const foldLetters = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ı/g, 'i')
    .replace(/\.$/, '')
    .toLowerCase();

const POSSESSIVE = /^['\u2019\u02BC](?:s|S)?$/;
const ABBREVIATED =
  /^(?:mr|mrs|ms|mx|dr|prof|sen|sens|rep|reps|gov|govs|gen|lt|col|sgt|capt|cmdr|adm|maj|cpl|rev|hon|st|ste|mt|ft|messrs|jr|sr|no|vs|supt|det|insp)$/;
const SENTENCE_MARK = /^[.!?:;\u2026\u2022\u00B7*|\u2014]+$/;
const OPENING = /^["'\u201C\u2018\u201E\u00AB([{]+$/;
/** A comma behind these opens what is said, with or without quotation marks. */
const SPEECH = new Set(
  'said says saying added adding stated stating asked asking urged urging wrote replied shouted declared exclaimed'.split(
    ' ',
  ),
);
/** A stop that ends a title or an initial and no sentence. */
const isAbbreviated = (word: Word) => ABBREVIATED.test(word.key) || /^\p{Lu}\.$/u.test(word.text);
/** A straight quotation mark right behind a word closes. */
const opens = (mark: Word) => mark.spaced || !/^["']$/.test(mark.text);
const HYPHEN = /^[-\u2010\u2011]$/;

/** Lower-case parts that join two capitalised ones within one hyphenated name: "Mar-a-Lago", "Stratford-upon-Avon". */
const INNER_PARTS = new Set(
  'a al da de del des di do du el en es et ibn in la las le les los on o sur the und under upon y'.split(' '),
);
/** Prefixes that belong to the name behind the hyphen: "al-Assad". Others ("anti-", "pro-") do not. */
const NAME_PREFIXES = new Set('al el as ash at ad an ar az bin bint ben ibn abu umm ul ur o'.split(' '));
/** One Korean or Chinese syllable, as the second half of a given name is written: "Jae-in", "Jong-un". */
const SYLLABLE =
  /^(?:[bcdghjklmnprstwxyz]|ch|sh|zh|kw|hw|gy|hy|my|ny|ry)?(?:[aeiou]|ae|eo|eu|ui|oe|ya|yeo|yo|yu|ye|wa|wo|we|wi|oo|ee|ou|ao|ai|ei|ia|ie|iu|ua|uo)(?:n|ng|k|l|m|h|p|t|b)?$/;
const NOT_SYLLABLES = new Set(
  'led run win son sun in on up out off big one two ten top old hit pop bound tie per day man men set son to go no so we he be by my'.split(
    ' ',
  ),
);

function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text))
    return /^\p{N}[\p{N}.,:/-]*$/u.test(text) ? 'number' : /^\d{2}ers$/.test(text) ? 'title' : 'mark';
  if (!/^[\p{L}'\u2019]/u.test(text) || /[@#_]|:\/\//.test(text)) return 'mark';
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0) return 'lower';
  if (/^\p{Lu}/u.test(text)) return /\p{Ll}/u.test(text) || capitals < 2 ? 'title' : 'upper';
  // "iPhone", "d'Estaing", "al-Assad", "eBay"; a stray capital deep inside a word is no name.
  return /^\p{Ll}{1,3}['\u2019-]?\p{Lu}/u.test(text) ? 'mixed' : 'lower';
}

const isCapital = (text: string) => /^\p{Lu}/u.test(text);
const isLetters = (text: string) => /^\p{L}/u.test(text);

/** Two names that a hyphen couples ("US-China talks", "Israel-Hamas war"); "Guinea-Bissau" is one. */
function isPair(a: Token, b: Token): boolean {
  const [left, right] = [foldWord(a.text), foldWord(b.text)];
  const named = (key: string) => KNOWN_PLACES.has(key) || KNOWN_ORGANISATIONS.has(key) || isDemonym(key);
  return named(left) && named(right) && !isDemonym(`${left}-${right}`) && !KNOWN_PLACES.has(`${left}-${right}`);
}

/** The tagger cuts words at letters it does not know ("Ł ukasz"): how many tokens from `i` on hang together by letters. */
function letterTokens(tokens: Token[], i: number): number {
  let length = 1;
  for (; length < MOST_PIECES; length++) {
    const next = tokens[i + length];
    if (!next || next.spaced || !isLetters(next.text) || !/\p{L}$/u.test((tokens[i + length - 1] as Token).text)) break;
  }
  return length;
}
const MOST_PIECES = 24;

/** Endings of addresses that newsrooms write as part of a name: "Amazon.com", "Tut.by". Any two letters are a country's. */
const DOMAIN = /^(?:\p{Ll}{2}|com|org|net|info|biz|news|media|live|online|press|gov|edu|app|dev|tech|site|shop)$/u;

/**
 * How many tokens the ending of an address behind token `i` has: the tagger cuts "Tut.by" in three. A full stop with
 * no space on either side ends no sentence where small letters follow.
 */
function domainTokens(tokens: Token[], i: number): number {
  let length = 0;
  while (length < 4) {
    const [stop, ending, after] = [tokens[i + length + 1], tokens[i + length + 2], tokens[i + length + 3]];
    if (stop?.text !== '.' || stop.spaced || !ending || ending.spaced) break;
    // "co." in "bbc.co.uk" is one token.
    const joined = ending.text === 'co.' && after && !after.spaced && DOMAIN.test(after.text) ? 1 : 0;
    if (joined === 0 && !DOMAIN.test(ending.text)) break;
    length += 2 + joined;
  }
  return length;
}

/** How many tokens from `i` on make one word. */
function extent(tokens: Token[], i: number): number {
  const first = tokens[i] as Token;
  const second = tokens[i + 1];
  if (!second || second.spaced) return 1;
  if (/^\d{2}$/.test(first.text) && second.text === 'ers') return 2;
  if (!isLetters(first.text)) return 1;
  let length = letterTokens(tokens, i);
  const domain = isCapital(first.text) ? domainTokens(tokens, i + length - 1) : 0;
  if (domain > 0) return length + domain;
  while (length < 9) {
    const hyphen = tokens[i + length];
    const part = tokens[i + length + 1];
    if (!hyphen || !part || hyphen.spaced || part.spaced || !HYPHEN.test(hyphen.text)) break;
    const before = tokens[i + length - 1] as Token;
    const after = tokens[i + length + 2];
    const last = tokens[i + length + 3];
    if (isCapital(part.text)) {
      // "US-Driven" in a headline is two words, "al-Assad" is one, "anti-Trump" is two, and so is "China-Japan".
      if (isCapital(before.text)) {
        if ((part.pos === 'VERB' && /(?:ed|en|led|run|born|made|held|owned)$/.test(part.lower)) || isPair(before, part))
          break;
      } else if (!NAME_PREFIXES.has(before.lower) && !(length > 1 && INNER_PARTS.has(before.lower))) break;
      length += 2;
    } else if (
      isCapital(before.text) &&
      INNER_PARTS.has(part.lower) &&
      after &&
      last &&
      !after.spaced &&
      HYPHEN.test(after.text) &&
      !last.spaced &&
      isCapital(last.text)
    ) {
      length += 4;
    } else {
      const previous = tokens[i - 1];
      const follows = previous && first.spaced && previous.sentence === first.sentence && isCapital(previous.text);
      const syllable = SYLLABLE.test(part.lower) && SYLLABLE.test(before.lower);
      // "in" and "on" are syllables too, but only a given name of two such syllables stands behind a surname.
      if (
        follows &&
        isCapital(before.text) &&
        before.text.length > 1 &&
        syllable &&
        (!NOT_SYLLABLES.has(part.lower) || part.lower === 'in')
      )
        length += 2;
      break;
    }
  }
  return length;
}

const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc]);

const breaksLine = (text: string, from: number, to: number) => {
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 10) return true;
  return false;
};

interface Spelling {
  key: string;
  shape: Shape;
}
const MEMO_SIZE = 50_000;
/** Longest word that is remembered. */
const MEMO_LENGTH = 40;
const memo = new Map<string, Spelling>();

/** Key and shape of a word; the words of a language repeat from text to text. */
function spell(written: string): Spelling {
  let spelling = memo.get(written);
  if (spelling) return spelling;
  spelling = { key: foldWord(written), shape: shapeOf(written) };
  if (memo.size >= MEMO_SIZE) memo.clear();
  if (written.length <= MEMO_LENGTH) memo.set(written, spelling);
  return spelling;
}

/** Reads tokens into words: hyphenated names joined, possessive endings split off, with where each word stands. */
export function readWords(text: Text): Word[] {
  const { tokens } = text;
  const words: Word[] = [];
  /** Sentence of the last token read: the tagger may end one inside "Tut.by", which the word does not. */
  let sentence = -1;
  const push = (start: number, end: number, head: Token, shape?: Shape) => {
    const written = start === head.start && end === head.end ? head.text : text.text.slice(start, end);
    const spelling = spell(written);
    const previous = words[words.length - 1];
    const spaced = previous === undefined || previous.end < start;
    const lineStart = previous === undefined || (spaced && breaksLine(text.text, previous.end, start));
    const newSentence = sentence !== head.sentence && !(previous?.text.endsWith('.') && isAbbreviated(previous));
    const afterMark =
      previous?.shape === 'mark' &&
      (SENTENCE_MARK.test(previous.text) ||
        (OPENING.test(previous.text) && previous.text !== '(' && opens(previous) && !isInnerQuote(words)) ||
        (previous.text === ',' && SPEECH.has(words.at(-2)?.key ?? '')));
    words.push({
      start,
      end,
      text: written,
      key: spelling.key,
      shape: shape ?? spelling.shape,
      pos: head.pos,
      sentence: head.sentence,
      spaced,
      initial:
        lineStart || newSentence || afterMark || (previous?.shape === 'mark' && previous.initial && opens(previous)),
      lineStart,
    });
    sentence = head.sentence;
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const length = extent(tokens, i);
    const last = tokens[i + length - 1] as Token;
    const suffix =
      last.text.length > 2 && APOSTROPHES.has(last.text.charCodeAt(last.text.length - 2)) && /[sS]$/.test(last.text);
    const prefixed = token.text.includes('-') && /^(\p{Ll}{2,6})-(?=\p{Lu})/u.exec(token.text);
    if (prefixed && !NAME_PREFIXES.has(prefixed[1] as string)) {
      // The tagger leaves "mid-April" and "anti-Brexit" whole.
      const split = token.start + prefixed[0].length;
      push(token.start, split - 1, { ...token, pos: 'ADJ' });
      push(split - 1, split, { ...token, pos: 'PUNCT' });
      push(split, last.end, token);
    } else if (!token.spaced && POSSESSIVE.test(token.text)) push(token.start, token.end, token, 'possessive');
    else if (suffix) {
      // The tagger leaves some possessives on the word.
      push(token.start, last.end - 2, token);
      push(last.end - 2, last.end, last, 'possessive');
    } else {
      const named = isCapital(token.text) && (token.pos === 'X' || (length > 2 && tokens[i + 1]?.text === '.'));
      push(token.start, last.end, named ? { ...token, pos: 'PROPN' } : token);
    }
    sentence = last.sentence;
    i += length;
  }
  return words;
}

/** Whether the quotation mark just read opens a nickname or title within a sentence: a word right before it, no comma. */
function isInnerQuote(words: Word[]): boolean {
  const before = words.at(-2);
  return before !== undefined && before.shape !== 'mark' && before.pos !== 'VERB' && words.at(-1)?.initial === false;
}
