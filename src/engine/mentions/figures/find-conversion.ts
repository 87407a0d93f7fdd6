import { convert } from '../../quantities/units.ts';
import { type Figure, type Scan, wordOf } from './figure.ts';

/** Words between a bracket and a figure, or between a figure and the bracket behind it: "€190m in cash (about £160m)". */
const MOST_BETWEEN = 3;
/** Share by which a rounded conversion may miss. */
const ROUNDED = 0.12;

const opens = (scan: Scan, at: number) => /^[([]$/.test(scan.lexemes[at]?.text ?? '');
const closes = (scan: Scan, at: number) => /^[)\],;/]$/.test(scan.lexemes[at]?.text ?? '') || wordOf(scan, at) === 'or';

/** Steps over words from `at`, `step` 1 or -1, on one line; where it comes to. */
function skipWords(scan: Scan, from: number, step: 1 | -1): number {
  let at = from;
  for (let words = 0; words < MOST_BETWEEN && scan.lexemes[at]?.kind === 'word' && !scan.lexemes[at]?.line; words++)
    at += step;
  return at;
}

/** The same amount in another unit, as far as one can know: what a currency is worth that day nobody says. */
function isSameAmount(a: Figure, b: Figure): boolean {
  if (a.unit === null || b.unit === null || a.unit === b.unit || a.dimension !== b.dimension) return false;
  if (a.dimension === 'money') return a.form !== 'vague' && b.form !== 'vague';
  const converted = convert(a.value, a.unit, b.unit);
  return (
    converted !== null && Math.abs(converted - b.value) <= ROUNDED * Math.max(Math.abs(converted), Math.abs(b.value))
  );
}

/**
 * Whether a figure only says the one before it over again in another unit, in brackets behind it: "€190m (£160m)", "90mph
 * (145km/h)", "$10bn (£7.5bn; €8.9bn)". `previous` is the figure before it and whether that one is a conversion itself.
 */
export function isConversion(scan: Scan, figure: Figure, previous: Figure, ofConversion: boolean): boolean {
  if (!isSameAmount(previous, figure) || !closes(scan, figure.last)) return false;
  const bracket = skipWords(scan, figure.first - 1, -1);
  if (opens(scan, bracket)) {
    const end = skipWords(scan, previous.last, 1);
    return end === bracket && !scan.lexemes[bracket]?.line;
  }
  return ofConversion && figure.first - previous.last <= 2;
}
