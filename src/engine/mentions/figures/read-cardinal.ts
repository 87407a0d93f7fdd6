import { DENOMINATORS, LETTER_SCALES, NUMBER_WORDS, SHORT_SCALES } from '../../quantities/number-words.ts';
import type { Lexeme } from './lexemes.ts';

/** A cardinal number in a run of lexemes, `first` to `last` (exclusive). */
export interface Cardinal {
  first: number;
  last: number;
  value: number;
  /** The number that its last scale multiplies, and that scale: "5.9 million" is 5.9 and 1e6, "12,500" is 12500 and 1. */
  head: number;
  scale: number;
  /** Kind of its last word: decides what may follow. */
  ends: 'digits' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale' | 'dozen';
  /** Value of its last ten ("thirty" of "one hundred thirty"), 0 where the last word is not a ten. */
  lastTen: number;
  /** An "and" stands in it. */
  joined: boolean;
}

/** Hyphens that join number words, ranges and units. */
export const isHyphen = (lexeme: Lexeme | undefined) =>
  lexeme?.kind === 'mark' && (lexeme.text === '-' || lexeme.text === '‐' || lexeme.text === '‑' || lexeme.text === '–');

/** Index of the word after position `at` (exclusive end), across one hyphen; -1 where a line ends or no word follows. */
export function wordAfter(lexemes: Lexeme[], at: number): number {
  let next = at;
  if (isHyphen(lexemes[next]) && !lexemes[next]?.line) next++;
  const lexeme = lexemes[next];
  return lexeme?.kind === 'word' && !lexeme.line ? next : -1;
}

/** A letter behind digits that is a scale: "10k", "2.33 k", "1,674.5 G". A letter that goes on as a code is none. */
function letterScale(lexemes: Lexeme[], at: number): number | undefined {
  const lexeme = lexemes[at] as Lexeme;
  const after = lexemes[at + 1];
  if (after && !after.spaced && after.kind === 'number') return undefined;
  const short = SHORT_SCALES.get(lexeme.lower);
  if (short !== undefined) return short;
  const letter = LETTER_SCALES.get(lexeme.text);
  // "5 B" may be a seat and "3 G" a network: a letter that stands apart counts only behind a fraction or a long number.
  if (letter === undefined || !lexeme.spaced || letter === 1e3) return letter;
  const before = (lexemes[at - 1] as Lexeme).text;
  return /[.,]/.test(before) ? letter : undefined;
}

/**
 * Reads the cardinal at `from`: digits ("12,500"), words ("three thousand one hundred and five") or both ("2.4 billion").
 * Of words that do not make one number only the first is taken: "three-nought-four" is three. What follows an "and" must
 * be smaller than the scale before it, and a number below `limit` is asked for there, which bounds the recursion.
 */
export function readCardinal(lexemes: Lexeme[], from: number, limit = Number.POSITIVE_INFINITY): Cardinal | null {
  let total = 0;
  let group = -1;
  let ceiling = limit;
  let ends = '' as Cardinal['ends'] | '';
  let lastTen = 0;
  let head = -1;
  let scale = 1;
  let joined = false;
  let last = from;
  for (let at = from; at >= 0 && at < lexemes.length; at = wordAfter(lexemes, last)) {
    const lexeme = lexemes[at] as Lexeme;
    if (lexeme.kind === 'number') {
      if (ends !== '') break;
      group = lexeme.value;
      ends = 'digits';
      last = at + 1;
      continue;
    }
    if (lexeme.kind !== 'word') break;
    const hyphen = at > last;
    const word = NUMBER_WORDS.get(lexeme.lower);
    // "8-K" is a form: a capital behind a hyphen is no scale.
    const lettered = hyphen && /^\p{Lu}$/u.test(lexeme.text);
    const letter = !word && ends === 'digits' && !lettered ? letterScale(lexemes, at) : undefined;
    if (!word && letter === undefined) {
      const sub: Cardinal | null =
        lexeme.lower === 'and' && (ends === 'hundred' || ends === 'scale')
          ? readJoined(lexemes, at, ends, scale)
          : null;
      if (!sub) break;
      // "three hundred and twenty-one thousand": the scale behind counts the hundreds, too.
      const thousands = ends === 'hundred' ? scaleAt(lexemes, sub.last, ceiling) : null;
      if (thousands) {
        group += sub.value;
        ends = sub.ends;
        last = sub.last;
        lastTen = 0;
        continue;
      }
      total += Math.max(group, 0) + sub.value;
      group = 0;
      ends = sub.ends;
      lastTen = sub.lastTen;
      last = sub.last;
      scale = 1;
      head = -1;
      joined = true;
      break;
    }
    const part = word ? word.part : 'scale';
    const value = word ? word.value : (letter as number);
    // A spaced hyphen joins a ten and a unit ("fifty - two") and nothing else: elsewhere it is a dash.
    if (hyphen && lexeme.spaced && part !== 'unit' && part !== 'hundred') break;
    // "three-nought-four": behind a nought digits are told one by one.
    if (ends !== '' && group === 0 && total === 0 && ends !== 'digits') break;
    if (part === 'unit') {
      if (!['', 'ten', 'hundred', 'scale'].includes(ends) || (ends !== '' && value === 0)) break;
      group = Math.max(group, 0) + value;
    } else if (part === 'teen' || part === 'ten') {
      if (ends !== '' && ends !== 'hundred' && ends !== 'scale') break;
      group = Math.max(group, 0) + value;
    } else if (part === 'hundred') {
      if (
        ends === 'hundred' ||
        (group >= 100 && ends !== 'digits') ||
        (ends === 'scale' && group < 0) ||
        ceiling <= 100
      )
        break;
      group = group < 0 ? 100 : group * 100;
    } else if (part === 'dozen') {
      if (ends === 'scale') break;
      group = (group < 0 ? 1 : group) * 12;
      ends = 'dozen';
      last = at + 1;
      break;
    } else if (ends === 'scale' && group < 0) {
      // "three lakh crore", "a hundred thousand million": a scale of a scale.
      if (scale >= value) break;
      total *= value;
      scale *= value;
      last = at + 1;
      continue;
    } else {
      if (value >= ceiling) break;
      head = total === 0 ? (group < 0 ? 1 : group) : -1;
      total += (group < 0 ? 1 : group) * value;
      group = -1;
      ceiling = value;
      scale = value;
    }
    ends = part;
    lastTen = part === 'ten' ? value : 0;
    last = at + 1;
  }
  if (ends === '') return null;
  const value = total + Math.max(group, 0);
  const scaled = ends === 'scale' && head >= 0;
  if (value >= limit) return null;
  return {
    first: from,
    last,
    value: tidy(value),
    head: scaled ? head : value,
    scale: scaled ? scale : 1,
    ends,
    lastTen,
    joined,
  };
}

/** The scale that stands behind a number and is smaller than `ceiling`: "thousand", "million". */
function scaleAt(lexemes: Lexeme[], last: number, ceiling: number): number | null {
  const word = NUMBER_WORDS.get(lexemes[wordAfter(lexemes, last)]?.lower ?? '');
  return word?.part === 'scale' && word.value < ceiling ? word.value : null;
}

/** What "and" adds to a number that ends in a hundred or a scale: "and five", "and two hundred", "and a half million". */
function readJoined(lexemes: Lexeme[], and: number, ends: 'hundred' | 'scale', scale: number): Cardinal | null {
  const at = and + 1;
  const next = lexemes[at];
  if (next?.kind !== 'word' || next.line) return null;
  const limit = ends === 'hundred' ? 100 : scale;
  const sub = readCardinal(lexemes, at, limit);
  if (!sub || sub.ends === 'dozen') return null;
  // "one hundred and three quarters": the unit counts the parts, not the hundred.
  const parts = sub.ends === 'unit' && sub.last === at + 1 ? (lexemes[wordAfter(lexemes, sub.last)]?.lower ?? '') : '';
  return DENOMINATORS.has(parts) || parts === 'half' || parts === 'quarter' ? null : sub;
}

/** Takes the noise of binary fractions off a product: 1.1 million is 1100000 and not 1100000.0000000002. */
export const tidy = (value: number) => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
