import { statesClash } from '../facts/people-states.ts';
import { compareQuantities } from '../quantities/compare-quantities.ts';
import type { FigureFact, Quantity } from '../types.ts';
import type { Relate } from './pair-features.ts';

/**
 * How telling a value is by itself, 0 to 1: 3,248 or $5.9 million is hardly met twice by chance, "two" or "first" all
 * the time. Counts significant digits; a unit adds a little, a score's second number a digit or two.
 */
export function salience({ value, parts, unit, approximation, dimension }: Quantity): number {
  if (approximation === 'vague') return 0;
  const digits = (parts ?? [value]).map(
    (n) =>
      Math.abs(n)
        .toPrecision(12)
        .replace(/e.*/, '')
        .replace('.', '')
        .replace(/^0+|0+$/g, '').length,
  );
  const significant = digits.reduce((sum, n) => sum + n, 0);
  const large = Math.abs(value) > 12 || !Number.isInteger(value) ? 0.5 : 0;
  const small = dimension === 'ordinal' || Math.abs(value) <= 3 ? -0.5 : 0;
  return Math.max(0, Math.min(1, (significant - 1 + large + small + (unit === null ? 0 : 0.5)) / 3));
}

/** The smaller value through the larger, 0 to 1; 0 where they have opposite signs. */
function closeness(a: number, b: number): number {
  if (a === b) return 1;
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return a * b < 0 || large === 0 ? 0 : small / large;
}

/** An age belongs to whoever is named beside it; where nobody is named on either side, to what is described. */
function sameBearer(page: FigureFact, theirs: FigureFact): boolean {
  const { names } = page.measure;
  const others = theirs.measure.names;
  if (names.length === 0 || others.length === 0) return names.length === others.length;
  return names.some((key) => others.includes(key));
}

/** Values more than three times apart measure different things, whatever their words have in common. */
const LEAST_CLOSENESS = 1 / 3;

/** How the values of two figures lie to each other; `null` where they cannot be of one thing. */
export const relateFigures: Relate<FigureFact> = (page, theirs) => {
  const a = page.quantity;
  const b = theirs.quantity;
  const { relation, reasons } = compareQuantities(a, b);
  if (relation === 'incomparable') return null;
  if (page.measure.state && theirs.measure.state && statesClash(page.measure.state, theirs.measure.state)) return null;
  // Two people may well be of one age, and two ages of one person are told as such by the name alone.
  if (a.dimension === 'age' && !sameBearer(page, theirs)) return null;
  const near = a.unit === b.unit ? closeness(a.value, b.value) : 0.5;
  if (relation === 'apart' && near < LEAST_CLOSENESS) return null;
  return {
    relation,
    reasons,
    closeness: near,
    salience: Math.min(salience(a), salience(b)),
    vague: a.approximation === 'vague' || b.approximation === 'vague',
  };
};
