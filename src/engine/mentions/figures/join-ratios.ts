import { significantDigits } from '../../quantities/likely-interval.ts';
import { NUMBER_WORDS } from '../../quantities/number-words.ts';
import { type Figure, isPlain, type Scan, wordOf } from './figure.ts';
import { isHyphen, tidy } from './read-cardinal.ts';

const NO_COUNT = new Set([
  'killed',
  'kills',
  'kill',
  'injured',
  'wounded',
  'arrested',
  'left',
  'hurt',
  'held',
  'won',
  'lost',
]);

/** Ratios: "one in five", "two out of three", "12 per 100,000". A first number above the second is none. */
export function joinRatios(scan: Scan, figures: Figure[]): Figure[] {
  const joined: Figure[] = [];
  for (const b of figures) {
    const a = joined.at(-1);
    const gap = a ? b.first - a.last : 0;
    const hyphened = a !== undefined && isHyphened(scan, a, b);
    const plain =
      a &&
      isPlain(a) &&
      b.form === 'cardinal' &&
      (b.unit === null || hyphened) &&
      b.value >= a.value &&
      !scan.lexemes[b.first]?.line;
    if (!plain || (gap > 3 && !hyphened) || gap < 1) {
      joined.push(b);
      continue;
    }
    const outOf = gap === 2 && wordOf(scan, a.last) === 'out' && wordOf(scan, a.last + 1) === 'of' && isBase(b);
    const per = gap === 1 && wordOf(scan, a.last) === 'per' && b.value >= 100;
    // "One in every five", "two out of every five".
    const out = wordOf(scan, a.last) === 'out' ? 1 : 0;
    const every =
      gap === 2 + out &&
      (wordOf(scan, a.last + out) === 'of' || (out === 0 && wordOf(scan, a.last) === 'in')) &&
      wordOf(scan, a.last + out + 1) === 'every';
    const isIn =
      gap === 1 &&
      wordOf(scan, a.last) === 'in' &&
      b.value > a.value &&
      a.value <= 10 &&
      !NO_COUNT.has(wordOf(scan, a.first - 1)) &&
      isRatioBase(scan, b);
    if (outOf || per || every || isIn || hyphened)
      joined[joined.length - 1] = {
        ...a,
        last: b.last,
        form: 'fraction',
        dimension: 'ratio',
        value: tidy(a.value / b.value),
        head: tidy(a.value / b.value),
        parts: [a.value, b.value],
      };
    else joined.push(b);
  }
  return joined;
}

/** "A one-in-five chance", "a 1-in-100-year flood": "in" between two hyphens. */
const isHyphened = (scan: Scan, a: Figure, b: Figure) =>
  b.first - a.last === 3 &&
  wordOf(scan, a.last + 1) === 'in' &&
  [a.last, a.last + 2].every((at) => isHyphen(scan.lexemes[at]) && !scan.lexemes[at]?.spaced);

/** What a share is told out of: a few, a hundred, five thousand. "83 out of 150 seats" are so many seats. */
const isBase = ({ value }: Figure) => value <= 20 || (value >= 100 && significantDigits(value) === 1);

/** A round or small number that no noun of time or place follows can be what "one in …" counts from. */
function isRatioBase(scan: Scan, b: Figure): boolean {
  const lexeme = scan.lexemes[b.first];
  const year = lexeme?.kind === 'number' && b.value >= 1000 && b.value < 2100 && lexeme.text.length === 4;
  const words = lexeme?.kind === 'word' && NUMBER_WORDS.has(lexeme.lower);
  return !year && (words || b.value <= 20 || b.value % 10 === 0);
}
