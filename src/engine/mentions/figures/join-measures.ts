import { unitNamed } from '../../quantities/units.ts';
import type { Figure, Scan } from './figure.ts';
import { tidy } from './read-cardinal.ts';

/** Units that are written one behind the other as one measure: of each, the smaller ones that may follow. */
const PARTS = new Map([
  ['foot', ['inch']],
  ['pound', ['ounce']],
  ['stone', ['pound']],
  ['hour', ['minute', 'second']],
  ['minute', ['second']],
  ['year', ['month']],
]);

/** The smaller unit of a figure behind `large`, with the lexeme after it: signs that mean something else elsewhere are read here. */
function partOf(scan: Scan, large: Figure, figure: Figure, gap: number): { unit: string; last: number } | null {
  const parts = PARTS.get(large.unit ?? '') ?? [];
  const fits = (unit: string, last: number) => (parts.includes(unit) ? { unit, last } : null);
  if (figure.unit !== null && figure.unit !== 'metre') return fits(figure.unit, figure.last);
  if (gap !== 0) return null;
  const letter = scan.lexemes[figure.unit === null ? figure.last : figure.last - 1];
  // "12 ft 2 in": an inch may be written so there and nowhere else; "1h 32m 45s" likewise.
  if (figure.unit === null && letter?.text === 'in') return fits('inch', figure.last + 1);
  if (letter?.spaced !== false) return null;
  if (figure.unit === 'metre') return letter.text === 'm' ? fits('minute', figure.last) : null;
  return letter.text === 's' ? fits('second', figure.last + 1) : null;
}

/** Joins "12 ft 2 in", "six feet two inches", "2 hours and 15 minutes", "1h 32m 45s" to one measure in the largest unit. */
export function joinMeasures(scan: Scan, figures: Figure[]): Figure[] {
  const joined: Figure[] = [];
  /** The smallest unit that the last joined measure holds: nothing as large goes on with it ("33sec, 14 seconds ahead"). */
  let smallest = Number.POSITIVE_INFINITY;
  for (const figure of figures) {
    const large = joined.at(-1);
    const gap = large ? figure.first - large.last : -1;
    const between = scan.lexemes[figure.first - 1];
    // "Two years, six months of it suspended": a comma does not join a term with its part.
    const bound = gap === 1 && (between?.lower === 'and' || (between?.text === ',' && large?.unit !== 'year'));
    const cardinals = large?.form === 'cardinal' && figure.form === 'cardinal';
    const part =
      large && cardinals && (gap === 0 || bound) && !scan.lexemes[figure.first]?.line
        ? partOf(scan, large, figure, gap)
        : null;
    const whole = part && large ? unitNamed(large.unit as string) : undefined;
    const small = part ? unitNamed(part.unit) : undefined;
    const goesOn = small !== undefined && small.factor < smallest;
    if (!large || !part || !whole || !small || !goesOn || figure.value * small.factor >= whole.factor) {
      joined.push(figure);
      smallest = Number.POSITIVE_INFINITY;
      continue;
    }
    const value = tidy(large.value + (figure.value * small.factor) / whole.factor);
    joined[joined.length - 1] = { ...large, last: part.last, value, head: value };
    smallest = small.factor;
  }
  return joined;
}
