import {
  CURRENCY_SIGNS,
  DOLLAR_PREFIXES,
  MINOR,
  NATIONALITIES,
  currencyCode,
  currencyOfWords,
} from '../../quantities/currencies.ts';
import { type Figure, type Scan, wordOf } from './figure.ts';
import { isNamedCoin } from './numbers-in-names.ts';
import { moneyOfCountry } from './country-money.ts';
import { isMoney, tellsOfSterling } from './money-context.ts';
import { isHyphen, tidy } from './read-cardinal.ts';

/** Magnitudes that are read as such beside a currency only: "£1.7m", "$200MM". */
const MONEY_SCALES = new Map([['m', 1e6], ['mm', 1e6], ['b', 1e9], ['t', 1e12], ['mil', 1e6], ['million', 1e6], ['billion', 1e9], ['bn', 1e9]]); // biome-ignore format: one table
/** Words that are a currency only behind a sum that nobody would write of anything else. */
const DOUBTFUL = new Set(['won', 'mark', 'marks', 'dong', 'real', 'rand', 'sen', 'fen']);
const LEADING = new Map([['rs', 'INR'], ['rm', 'MYR'], ['rp', 'IDR'], ['nkr', 'NOK'], ['skr', 'SEK'], ['dkr', 'DKK'], ['sen', 'sen']]); // biome-ignore format: one table

/** A currency before the number: its code and the lexeme where it starts. */
function before(scan: Scan, at: number): { code: string; first: number } | null {
  const { lexemes } = scan;
  const lexeme = lexemes[at];
  if (!lexeme || lexemes[at + 1]?.line) return null;
  const sign = lexeme.kind === 'mark' ? CURRENCY_SIGNS.get(lexeme.text) : undefined;
  if (sign) {
    const prefix = lexemes[at - 1];
    if (lexeme.text !== '$' || lexeme.line || !prefix) return { code: sign, first: at };
    if (
      prefix.text === '.' &&
      wordOf(scan, at - 2) === 's' &&
      lexemes[at - 3]?.text === '.' &&
      wordOf(scan, at - 4) === 'u'
    )
      return { code: 'USD', first: at - 4 };
    if (prefix.lower === 's' && lexemes[at - 2]?.text === '.' && wordOf(scan, at - 3) === 'u')
      return { code: 'USD', first: at - 3 };
    const glued = !lexeme.spaced;
    const known = prefix.kind === 'word' ? (currencyCode(prefix.text) ?? DOLLAR_PREFIXES.get(prefix.lower)) : undefined;
    // "a $ 5 fee": an article apart from its sign is an article.
    return known && (glued || /^(?:us|hk|nz|c|nt)$/.test(prefix.lower))
      ? { code: known, first: at - 1 }
      : { code: sign, first: at };
  }
  if (lexeme.text === '.' && wordOf(scan, at - 1) === 'rs' && !lexeme.spaced) return { code: 'INR', first: at - 1 };
  if (lexeme.kind !== 'word') return null;
  const code =
    currencyCode(lexeme.text) ??
    (lexeme.text === 'sen' || lexeme.lower !== 'sen' ? LEADING.get(lexeme.lower) : undefined);
  if (code) return { code, first: at };
  return lexeme.text === 'US' && !lexemes[at + 1]?.spaced ? { code: 'USD', first: at } : null;
}

/** A currency behind the number: its code, the lexeme after it, and a magnitude that stands behind the code ("75 USD million"). */
function behind(scan: Scan, figure: Figure, from: number): { code: string; last: number; scale: number } | null {
  const { lexemes } = scan;
  let at = from;
  if (isHyphen(lexemes[at]) && !lexemes[at]?.spaced) at++;
  const lexeme = lexemes[at];
  if (!lexeme || lexeme.line) return null;
  if (lexeme.kind === 'mark') {
    const code = CURRENCY_SIGNS.get(lexeme.text);
    const next = lexemes[at + 1];
    const another = next?.kind === 'number' && (!next.spaced || !CURRENCY_SIGNS.has(lexemes[at + 2]?.text ?? ''));
    return code && !another ? { code, last: at + 1, scale: 1 } : null;
  }
  if (lexeme.kind !== 'word' || isNamedCoin(scan, figure, at)) return null;
  if (figure.form === 'vague' && lexeme.lower === 'of' && at === from)
    return behind(scan, { ...figure, form: 'cardinal' }, at + 1);
  const dollar =
    lexemes[at + 1]?.text === '$' && !lexemes[at + 1]?.spaced ? DOLLAR_PREFIXES.get(lexeme.lower) : undefined;
  if (dollar && (lexemes[at + 2]?.kind !== 'number' || lexemes[at + 2]?.spaced))
    return { code: dollar, last: at + 2, scale: 1 };
  const own = lexemes[at + 1]?.kind === 'number' && !lexemes[at + 1]?.spaced;
  const code = currencyCode(lexeme.text);
  if (code && !own) {
    const scale = MONEY_SCALES.get(wordOf(scan, at + 1));
    return scale && wordOf(scan, at + 1).length > 2 ? { code, last: at + 2, scale } : { code, last: at + 1, scale: 1 };
  }
  if (lexeme.text === 'p' && !lexeme.spaced && at === from) return { code: 'penny', last: at + 1, scale: 1 };
  // "46c a litre", "up 3c to 81c": a small c glued to digits is a cent; heat has a capital.
  if (lexeme.text === 'c' && !lexeme.spaced && at === from && isCents(scan, figure, at + 1))
    return { code: 'cent', last: at + 1, scale: 1 };
  if (lexeme.lower === 'u' && lexemes[at + 1]?.text === '.' && wordOf(scan, at + 2) === 's') {
    const word = at + (lexemes[at + 3]?.text === '.' ? 4 : 3);
    return /^dollars?$/.test(wordOf(scan, word)) ? { code: 'USD', last: word + 1, scale: 1 } : null;
  }
  if (lexeme.lower === 'pound' || lexeme.lower === 'pounds') {
    const words = wordOf(scan, at + 1) === 'sterling' ? 2 : 1;
    if (!isMoney(scan, figure, at)) return null;
    const sterling = words === 2 || tellsOfSterling(scan);
    return { code: sterling ? 'GBP' : moneyOfCountry(scan, 'GBP'), last: at + words, scale: 1 };
  }
  if (NATIONALITIES.has(lexeme.lower)) {
    for (let words = 4; words > 1; words--) {
      const form = [0, 1, 2, 3]
        .slice(0, words)
        .map((offset) => wordOf(scan, at + offset))
        .join(' ');
      const national = currencyOfWords(form);
      if (national) return { code: national, last: at + words, scale: 1 };
    }
  }
  // "the 50,000 mark" is a height that something reaches.
  if (lexeme.lower === 'mark' && wordOf(scan, figure.first - 1) === 'the') return null;
  const named = currencyOfWords(lexeme.lower);
  const word = named && moneyOfCountry(scan, named);
  return word && (!DOUBTFUL.has(lexeme.lower) || (figure.value >= 1000 && lexeme.text === lexeme.lower))
    ? { code: word, last: at + 1, scale: 1 }
    : null;
}

const PRICED = new Set('by to from at up down for of cost costs paid gained lost rose fell added shed'.split(' '));
/** Whether the small c behind digits is told as a price: by how much, or of how much each. "Section 4c" is none. */
const isCents = (scan: Scan, { first, last }: Figure, behind: number) =>
  scan.lexemes[last - 1]?.kind === 'number' &&
  (PRICED.has(wordOf(scan, first - 1)) || /^(?:an?|per|each)$/.test(wordOf(scan, behind)));

/** Finds the currency of each number, before or behind it, and the magnitudes that are short beside money. */
export function attachMoney(scan: Scan, figures: Figure[]): Figure[] {
  let taken = 0;
  return figures.map((figure) => {
    if (figure.form === 'ordinal' || figure.form === 'bare') return figure;
    // A minus may stand before the sign: "-$5".
    const left = figure.first - 1 >= taken ? before(scan, figure.first - 1) : null;
    const short = MONEY_SCALES.get(wordOf(scan, figure.last));
    const scaling =
      short !== undefined && !scan.lexemes[figure.last]?.line && figure.scale === 1 && !isLetterUnit(scan, figure);
    const scaled = scaling
      ? { ...figure, last: figure.last + 1, scale: short, value: tidy(figure.head * short) }
      : figure;
    const right = behind(scan, scaled, scaled.last);
    if (left) {
      const repeated = right && /dollars?|euros?|pounds?/.test(wordOf(scan, right.last - 1)) ? right.last : scaled.last;
      taken = repeated;
      return { ...scaled, first: left.first, last: repeated, dimension: 'money', unit: left.code } as Figure;
    }
    if (!right) return figure;
    taken = right.last;
    const scale = right.scale > 1 && scaled.scale === 1 ? right.scale : 1;
    return {
      ...scaled,
      last: right.last,
      value: tidy(scaled.value * scale),
      scale: scaled.scale * scale,
      dimension: 'money',
      unit: right.code,
    } as Figure;
  });
}

/** Long words are magnitudes already read with the number; a letter must not be part of a word or code. */
const isLetterUnit = (scan: Scan, figure: Figure) => {
  const after = scan.lexemes[figure.last + 1];
  return after !== undefined && !after.spaced && after.kind !== 'mark';
};

/** Words behind a bare minor amount that show it is one: "15 dollars 50 more"; "15 dollars 50 years" is another figure. */
const AFTER_MINOR = new Set(['', 'more', 'for', 'to', 'in', 'and', 'each', 'apiece', 'per', 'at', 'on']);

/** Joins a sum with its minor part: "thirteen dollars forty-five cents", "15 dollars 50", "one kuai and five mao". */
export function joinMinor(scan: Scan, figures: Figure[]): Figure[] {
  const joined: Figure[] = [];
  for (const figure of figures) {
    const major = joined.at(-1);
    const and = wordOf(scan, figure.first - 1) === 'and' ? 1 : 0;
    const fits =
      major?.dimension === 'money' &&
      major.scale === 1 &&
      figure.first - and === major.last &&
      !scan.lexemes[figure.first]?.line;
    const minor = figure.unit === null ? undefined : MINOR.get(figure.unit);
    if (fits && minor && minor[0] === currencyFamily(major.unit, minor[0]) && figure.value < 100) {
      major.value = major.head = tidy(major.value + figure.value * minor[1]);
      major.last = figure.last;
      // A last digit without its unit, as in "five mao five": the next smaller one.
      continue;
    }
    const named = major && scan.lexemes[major.last - 1]?.kind === 'word';
    const after = wordOf(scan, figure.last);
    const bare =
      figure.dimension === 'count' && Number.isInteger(figure.value) && figure.scale === 1 && figure.value < 100;
    if (
      fits &&
      named &&
      bare &&
      and === 0 &&
      !MINOR.has(major.unit ?? '') &&
      figure.value >= 10 &&
      AFTER_MINOR.has(after)
    ) {
      major.value = major.head = tidy(major.value + figure.value / 100);
      major.last = figure.last;
      continue;
    }
    const tail =
      fits &&
      and === 0 &&
      bare &&
      figure.value < 10 &&
      AFTER_MINOR.has(after) &&
      wordOf(scan, major.last - 1) === 'mao';
    if (tail) {
      major.value = major.head = tidy(major.value + figure.value / 100);
      major.last = figure.last;
      continue;
    }
    joined.push({ ...figure });
  }
  return joined;
}

/** A cent belongs to every dollar and the euro. */
const currencyFamily = (unit: string | null, minor: string) =>
  minor === 'USD' && /^(?:EUR|AUD|CAD|NZD|HKD|SGD)$/.test(unit ?? '') ? 'USD' : unit;
