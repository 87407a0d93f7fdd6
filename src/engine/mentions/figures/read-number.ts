import { DENOMINATORS, NUMBER_WORDS, ORDINAL_WORDS } from '../../quantities/number-words.ts';
import type { Lexeme } from './lexemes.ts';
import { isShare } from './is-share.ts';
import { type Cardinal, isHyphen, readCardinal, tidy, wordAfter } from './read-cardinal.ts';

/** A number as written, `first` to `last` (exclusive) in the lexemes. */
export interface NumberPhrase {
  first: number;
  last: number;
  value: number;
  head: number;
  scale: number;
  form: 'cardinal' | 'ordinal' | 'fraction';
}

const of = (first: number, last: number, value: number, form: NumberPhrase['form'] = 'cardinal'): NumberPhrase => ({
  first,
  last,
  value: tidy(value),
  head: tidy(value),
  scale: 1,
  form,
});

const isArticle = (lexeme: Lexeme | undefined) => lexeme?.lower === 'a' || lexeme?.lower === 'an';
const isScale = (lexeme: Lexeme | undefined) => {
  const part = lexeme && !lexeme.line && NUMBER_WORDS.get(lexeme.lower)?.part;
  return part === 'scale' || part === 'hundred' || part === 'dozen';
};
const wordAt = (lexemes: Lexeme[], at: number) => (lexemes[at]?.kind === 'word' ? (lexemes[at] as Lexeme).lower : '');

/** The ordinal that ends a cardinal: "twenty" + "fifth", "one hundred" + "third", "three" + "trillionth". */
function readOrdinal(lexemes: Lexeme[], from: number): NumberPhrase | null {
  const cardinal = NUMBER_WORDS.has(wordAt(lexemes, from)) ? readCardinal(lexemes, from) : null;
  let at = cardinal ? wordAfter(lexemes, cardinal.last) : from;
  // "two hundred and first"
  if (cardinal && (cardinal.ends === 'hundred' || cardinal.ends === 'scale') && wordAt(lexemes, at) === 'and') at++;
  const word = at < 0 ? undefined : ORDINAL_WORDS.get(wordAt(lexemes, at));
  if (!word) return null;
  if (!cardinal) return of(from, at + 1, word.value, 'ordinal');
  const scaling = word.part === 'scale' || word.part === 'hundred';
  if (scaling)
    return cardinal.value > 1 && cardinal.value < word.value
      ? of(from, at + 1, cardinal.value * word.value, 'ordinal')
      : null;
  const fits =
    (cardinal.ends === 'ten' && word.part === 'unit') ||
    ((cardinal.ends === 'hundred' || cardinal.ends === 'scale') && !cardinal.joined);
  return fits ? of(from, at + 1, cardinal.value + word.value, 'ordinal') : null;
}

/**
 * A fraction in words: "two thirds", "one-eighth", "a quarter", "half", "three quarters". Of a ten before the denominator
 * the longer denominator wins where a numerator is left: "three twenty firsts" is 3/21, "one hundred thirty fifths" 100/35,
 * but "twenty one fifths" 21/5 and "one hundred and thirty fifths" 130/5.
 */
export function readFraction(lexemes: Lexeme[], from: number): NumberPhrase | null {
  const word = wordAt(lexemes, from);
  if (word === 'half') return of(from, from + 1, 0.5, 'fraction');
  if (word === 'quarter') return isScale(lexemes[from + 1]) ? of(from, from + 1, 0.25, 'fraction') : null;
  const article = isArticle(lexemes[from]);
  const cardinal = article ? null : NUMBER_WORDS.has(word) ? readCardinal(lexemes, from) : null;
  if (!article && !cardinal) return null;
  const at = cardinal ? wordAfter(lexemes, cardinal.last) : from + 1;
  if (at < 0) return null;
  const numerator = cardinal ? cardinal.value : 1;
  const next = wordAt(lexemes, at);
  if (numerator === 1) {
    if (next === 'half' || next === 'quarter') return of(from, at + 1, next === 'half' ? 0.5 : 0.25, 'fraction');
    const ordinal = readOrdinal(lexemes, at);
    if (ordinal && ordinal.value > 2) return of(from, ordinal.last, 1 / ordinal.value, 'fraction');
  }
  const denominator = DENOMINATORS.get(next);
  if (denominator) {
    const ten = cardinal?.lastTen ?? 0;
    // "Forty seconds" are a time: a ten makes a denominator of them only behind a numerator, "three twenty seconds".
    if (denominator.value === 1 || (next === 'seconds' && (ten === 0 || ten === numerator))) return null;
    const rest = numerator - ten;
    if (
      ten > 0 &&
      rest > 0 &&
      denominator.part === 'unit' &&
      next !== 'quarters' &&
      next !== 'halves' &&
      !cardinal?.joined
    )
      return of(from, at + 1, rest / (ten + denominator.value), 'fraction');
    return of(from, at + 1, numerator / denominator.value, 'fraction');
  }
  const ten = NUMBER_WORDS.get(next);
  const unitAt = wordAfter(lexemes, at + 1);
  const unit = ten?.part === 'ten' && unitAt >= 0 ? DENOMINATORS.get(wordAt(lexemes, unitAt)) : undefined;
  return ten && unit?.part === 'unit' ? of(from, unitAt + 1, numerator / (ten.value + unit.value), 'fraction') : null;
}

/** "of a million", "million", "a dozen" behind a fraction multiply it: "two thirds of a million", "half a dozen". */
function scaled(lexemes: Lexeme[], fraction: NumberPhrase): NumberPhrase | null {
  let at = wordAfter(lexemes, fraction.last);
  if (at < 0) return null;
  if (wordAt(lexemes, at) === 'of') at++;
  if (isArticle(lexemes[at])) at++;
  if (!isScale(lexemes[at])) return null;
  const scale = readCardinal(lexemes, at);
  return scale && scale.value >= 12 && !scale.joined
    ? { ...of(fraction.first, scale.last, fraction.value * scale.value), head: fraction.value, scale: scale.value }
    : null;
}

/** Digits with a fraction or power in signs: "4/5", "1 4/5", "2½", "1.1^23", "6.23x10^-4", "12.32e+14". */
function readSigned(lexemes: Lexeme[], from: number): NumberPhrase | null {
  const next = lexemes[from + 1];
  if (!next || (next.kind !== 'number' && !/^[/^×xe]$/.test(next.lower))) return null;
  const value = (at: number) => (lexemes[at]?.kind === 'number' ? (lexemes[at] as Lexeme).value : Number.NaN);
  const glued = (at: number, text: string) => lexemes[at]?.spaced === false && lexemes[at]?.lower === text;
  const first = value(from);
  /** An exponent with its signs, glued: [value, index after it]. */
  const exponent = (at: number): [number, number] | null => {
    let sign = 1;
    let next = at;
    for (; next < at + 2 && (glued(next, '-') || glued(next, '+')); next++) if (glued(next, '-')) sign = -sign;
    return Number.isInteger(value(next)) && !lexemes[next]?.spaced ? [sign * value(next), next + 1] : null;
  };
  const fraction = (at: number) =>
    glued(at + 1, '/') &&
    lexemes[at + 2]?.spaced === false &&
    Number.isInteger(value(at)) &&
    value(at + 2) > 0 &&
    !glued(at + 3, '/')
      ? value(at) / value(at + 2)
      : Number.NaN;
  const alone = fraction(from);
  if (!Number.isNaN(alone)) return value(from + 2) < 1000 ? of(from, from + 3, alone, 'fraction') : null;
  const mixed = fraction(from + 1);
  if (mixed < 1 && Number.isInteger(first) && first < 1000 && !lexemes[from + 1]?.line && value(from + 3) < 100)
    return of(from, from + 4, first + mixed);
  const vulgar = lexemes[from + 1]?.text.length === 1 && value(from + 1) < 1 ? value(from + 1) : Number.NaN;
  if (vulgar > 0 && Number.isInteger(first)) return of(from, from + 2, first + vulgar);
  const times = lexemes[from + 1]?.lower;
  if ((times === 'x' || times === '×') && value(from + 2) === 10 && glued(from + 3, '^')) {
    const power = exponent(from + 4);
    if (power) return of(from, power[1], first * 10 ** power[0]);
  }
  const power = glued(from + 1, '^') ? exponent(from + 2) : null;
  if (power) return of(from, power[1], first ** power[0]);
  const tens = glued(from + 1, 'e') ? exponent(from + 2) : null;
  return tens ? of(from, tens[1], first * 10 ** tens[0]) : null;
}

/** "point" and the digits behind it, one by one: "nine point nought four" is 9.04, "nought point eleven" 0.11. */
function withPoint(lexemes: Lexeme[], cardinal: Cardinal): NumberPhrase | null {
  const at = cardinal.last;
  if (wordAt(lexemes, at) !== 'point' || lexemes[at]?.line) return null;
  let digits = '';
  let last = at + 1;
  while (last < at + 12) {
    const word = NUMBER_WORDS.get(wordAt(lexemes, last));
    if (!word || word.value > 99) break;
    digits += word.value;
    last++;
  }
  return digits === '' ? null : of(cardinal.first, last, Number(`${cardinal.value}.${digits}`));
}

/** "three-and-a-half hours": all hyphens. */
function withHyphens(lexemes: Lexeme[], cardinal: Cardinal): NumberPhrase | null {
  let value = cardinal.value;
  for (const [step, words] of [
    [1, ['and']],
    [3, ['a']],
    [5, ['half', 'quarter']],
  ] as const) {
    const at = cardinal.last + step;
    const hyphen = lexemes[at - 1];
    const word = wordAt(lexemes, at);
    if (!isHyphen(hyphen) || hyphen?.spaced || lexemes[at]?.spaced || !(words as readonly string[]).includes(word))
      return null;
    if (step === 5) value += word === 'half' ? 0.5 : 0.25;
  }
  return of(cardinal.first, cardinal.last + 6, value);
}

/** "and a half", "and three quarters" behind a number; behind a scale they are parts of it: "one million and a half". */
function withFraction(lexemes: Lexeme[], cardinal: Cardinal): NumberPhrase | null {
  const and = cardinal.last;
  if (wordAt(lexemes, and) !== 'and' || lexemes[and]?.line) return null;
  const fraction = readFraction(lexemes, and + 1);
  if (!fraction || fraction.value >= 1) return null;
  const article = isArticle(lexemes[and + 1]);
  if (wordAt(lexemes, and + 1) === 'half' || (article && wordAt(lexemes, fraction.last) === 'of')) return null;
  const big = scaled(lexemes, fraction);
  if (big && big.scale < cardinal.scale) return of(cardinal.first, big.last, cardinal.value + big.value);
  // "five and a half million": the scale multiplies both.
  const both = big && cardinal.scale === 1 && cardinal.value < 1000 && big.last === fraction.last + 1;
  if (both) {
    const head = cardinal.value + fraction.value;
    return { ...of(cardinal.first, big.last, head * big.scale), head, scale: big.scale };
  }
  if (big) return null;
  // "a dozen and a half": half a dozen more.
  const scale = cardinal.ends === 'dozen' ? 12 : cardinal.scale;
  return of(cardinal.first, fraction.last, cardinal.value + fraction.value * scale);
}

/** "twenty and three and three fifths": a ten and its unit joined by "and", as it is told before a fraction only. */
function withUnit(lexemes: Lexeme[], ten: Cardinal): NumberPhrase | null {
  const and = ten.last;
  if (ten.ends !== 'ten' || wordAt(lexemes, and) !== 'and' || lexemes[and]?.line) return null;
  if (NUMBER_WORDS.get(wordAt(lexemes, and + 1))?.part !== 'unit') return null;
  const unit = readCardinal(lexemes, and + 1, 10);
  const mixed = unit ? withFraction(lexemes, unit) : null;
  return mixed ? of(ten.first, mixed.last, ten.value + mixed.value) : null;
}

/** "14st" is no ordinal, nor is "21st 6lb": so many stone. */
function isStone(lexemes: Lexeme[], at: number): boolean {
  if (lexemes[at + 1]?.text !== 'st') return false;
  const value = (lexemes[at] as Lexeme).value;
  const isFirst = value % 10 === 1 && value % 100 !== 11;
  const pounds = lexemes[at + 2]?.kind === 'number' && /^lbs?$/.test(wordAt(lexemes, at + 3));
  return value < 60 && (!isFirst || pounds);
}

/** Reads the number that starts at `from`, the longest reading first; `null` where none does. */
export function readNumber(lexemes: Lexeme[], from: number): NumberPhrase | null {
  const lexeme = lexemes[from] as Lexeme;
  if (lexeme.kind === 'number') {
    const signed = readSigned(lexemes, from);
    if (signed) return signed;
    const suffix = lexemes[from + 1];
    if (
      suffix?.kind === 'word' &&
      !suffix.spaced &&
      /^(?:st|nd|rd|th)$/.test(suffix.lower) &&
      Number.isInteger(lexeme.value) &&
      !isStone(lexemes, from)
    )
      return of(from, from + 2, lexeme.value, 'ordinal');
  }
  const fraction = lexeme.kind === 'word' ? readFraction(lexemes, from) : null;
  if (fraction) {
    const big = scaled(lexemes, fraction);
    if (big) return big;
    if (isShare(lexemes, fraction)) return fraction;
  }
  // "a hundred", "a dozen": the article belongs to the number.
  const article = isArticle(lexeme) && isScale(lexemes[from + 1]);
  const ordinal = article ? null : readOrdinal(lexemes, from);
  if (ordinal) return ordinal;
  const start = article ? from + 1 : from;
  if (!article && lexeme.kind !== 'number' && !NUMBER_WORDS.has(lexeme.lower)) return null;
  const cardinal = readCardinal(lexemes, start);
  if (!cardinal) return null;
  const older = withUnit(lexemes, cardinal);
  if (older) return { ...older, first: from };
  const parts = article ? DENOMINATORS.get(wordAt(lexemes, wordAfter(lexemes, cardinal.last))) : undefined;
  if (parts && cardinal.value < parts.value)
    return of(from, wordAfter(lexemes, cardinal.last) + 1, cardinal.value / parts.value, 'fraction');
  const longer =
    withPoint(lexemes, cardinal) ??
    withHyphens(lexemes, cardinal) ??
    withFraction(lexemes, cardinal) ??
    withOver(lexemes, cardinal);
  if (longer) return { ...longer, first: from };
  const last = dozens(lexemes, cardinal);
  if (last) return { ...last, first: from };
  return {
    first: from,
    last: cardinal.last,
    value: cardinal.value,
    head: cardinal.head,
    scale: cardinal.scale,
    form: 'cardinal',
  };
}

/** "3 dozens": the plural counts as a scale only behind a number. */
function dozens(lexemes: Lexeme[], cardinal: Cardinal): NumberPhrase | null {
  return wordAt(lexemes, cardinal.last) === 'dozens' && cardinal.value < 100
    ? of(cardinal.first, cardinal.last + 1, cardinal.value * 12)
    : null;
}

/** "one over three": a fraction only where no word follows that the second number could count. */
function withOver(lexemes: Lexeme[], cardinal: Cardinal): NumberPhrase | null {
  if (wordAt(lexemes, cardinal.last) !== 'over' || lexemes[cardinal.last]?.line) return null;
  const at = cardinal.last + 1;
  if (lexemes[at]?.kind !== 'number' && !NUMBER_WORDS.has(wordAt(lexemes, at))) return null;
  const below = readCardinal(lexemes, at);
  if (
    !below ||
    below.value <= cardinal.value ||
    lexemes[below.last]?.kind === 'word' ||
    lexemes[below.last]?.kind === 'number'
  )
    return null;
  return of(cardinal.first, below.last, cardinal.value / below.value, 'fraction');
}
