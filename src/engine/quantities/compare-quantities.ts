import type { Quantity, Reason } from '../types.ts';
import { MINOR } from './currencies.ts';
import { significantDigits } from './likely-interval.ts';
import { convert, unitNamed } from './units.ts';

/** How two quantities lie to each other: `overlap` means both can be right, `incomparable` that they measure different things. */
export interface QuantityComparison {
  relation: 'same' | 'overlap' | 'apart' | 'incomparable';
  reasons: Reason[];
  /** The smaller value through the larger on one scale, 0 to 1; of two currencies roughly; 0 where they have opposite signs. */
  closeness: number;
  /** The values overlap only because one of them is a bound that lies far from the other: "at least 50" beside "80". */
  strained: boolean;
}

/** A quantity brought to a common unit. */
interface Measured {
  value: number;
  min: number;
  max: number;
  /** How exact the number is as written, in the common unit: see `grain`. */
  grain: number;
}

const INCOMPARABLE: QuantityComparison = { relation: 'incomparable', reasons: [], closeness: 0, strained: false };

/**
 * What one unit of a currency is worth in US dollars, to within a factor of two over the last decades. Never used to
 * convert a sum for a reader; only to see that two sums in two currencies cannot be one and the same.
 */
const ROUGH_WORTH: Readonly<Record<string, number>> = {
  USD: 1, EUR: 1.15, GBP: 1.4, CHF: 1.1, AUD: 0.75, CAD: 0.78, NZD: 0.67, SGD: 0.74, HKD: 0.128, CNY: 0.15, JPY: 0.0085, KRW: 0.00083, INR: 0.0145,
  SEK: 0.11, NOK: 0.12, DKK: 0.155, PLN: 0.26, CZK: 0.044, MXN: 0.056, BRL: 0.25, ZAR: 0.068, THB: 0.03, TWD: 0.032, ILS: 0.28, SAR: 0.267, AED: 0.272,
}; // biome-ignore format: one table

const PESOS = new Set(['MXN', 'PHP', 'ARS', 'CLP', 'COP', 'CUP', 'UYU', 'DOP']);

/** Trailing zeros of a whole number before its last telling digit: 12,000 has three, 5.9 million five, 12,143 none. */
function trailingZeros(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  return Math.floor(Math.log10(Math.abs(value)) + 1e-9) + 1 - significantDigits(value);
}

/** The largest share by which a rounder number may miss the other and still be its rounding. */
const ROUNDING = 0.05;

/** Percentage points by which a fraction in words may miss a percentage: two-thirds are 67.4 percent. */
const FRACTION_POINTS = 1.5;
/** The share by which a number may lie beyond the edge of an "about": nobody draws that edge to a hair. */
const SOFT = 0.005;

/**
 * Whether an exactly written number is a plausible rounding of another: it must have two trailing zeros more than the
 * other, be its rounding at that place, and miss it by a twentieth at most. 12,000 is one of 12,143; 100 is none of 114,
 * and 180 million none of 184 million, which a writer would not have rounded.
 */
function isRounding(a: number, b: number): boolean {
  const zeros = trailingZeros(a);
  if (zeros < 2 || zeros - trailingZeros(b) < 2 || b === 0) return false;
  return Math.abs(a - b) <= 0.5 * 10 ** zeros && Math.abs(a - b) <= ROUNDING * Math.abs(b);
}

/**
 * Whether a number is another one written with fewer digits: at least two are left and it misses by a hundredth at most.
 * 2.3 billion is 2.31 billion, 46 is 46.3; 180 million is not 184 million. Whole numbers below a thousand are counted one
 * by one and never written shorter: 150 seats are not 151.
 */
function isShortened(a: number, b: number): boolean {
  const digits = significantDigits(a);
  if (digits < 2 || digits >= significantDigits(b) || significantDigits(b) > 6) return false;
  if (Number.isInteger(a) && Number.isInteger(b) && Math.abs(b) < 1000) return false;
  const place = Math.floor(Math.log10(Math.abs(a)) + 1e-9) - digits + 1;
  return Math.abs(a - b) <= 0.5 * 10 ** place * (1 + 1e-9) && Math.abs(a - b) <= 0.01 * Math.abs(b);
}

/** A share in whole percent beside one with decimals: 80 percent is a rounding of 79.6 percent. */
const isWholePercent = (a: number, b: number) =>
  Number.isInteger(a) && !Number.isInteger(b) && a >= 10 && Math.abs(a - b) <= 0.5;

/** Half a unit of the last telling digit, at most a twentieth: how exact a number is that somebody has converted. */
const grain = (value: number) => {
  const digits = significantDigits(value);
  const place = value === 0 ? 0 : Math.floor(Math.log10(Math.abs(value)) + 1e-9) - digits + 1;
  return Math.min(0.5 * 10 ** place, ROUNDING * Math.abs(value));
};

const bounds = ({ value, min, max }: Quantity, map: (n: number) => number): Measured => ({
  value: map(value),
  min: min === null ? Number.NEGATIVE_INFINITY : map(min),
  max: max === null ? Number.POSITIVE_INFINITY : map(max),
  grain: Math.abs(map(value + grain(value)) - map(value)),
});

/** Equal but for rounding errors; an open end equals an open end alone. */
const nearlyEqual = (a: number, b: number) =>
  a === b || (Number.isFinite(a - b) && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

/** The smaller value through the larger, 0 to 1; 0 where they have opposite signs. */
function closenessOf(a: number, b: number): number {
  if (a === b) return 1;
  const [small, large] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return a * b < 0 || large === 0 ? 0 : small / large;
}

const numbers = (a: Quantity, b: Quantity) => [a, b].map((quantity) => String(quantity.value)).sort();

/** Dimensions that can be put on one scale, and what a quantity of each is on it. */
function commonScale(a: Quantity, b: Quantity): [Measured, Measured] | null {
  const same = (n: number) => n;
  const dimensions = `${a.dimension} ${b.dimension}`;
  if (a.dimension === b.dimension) return [bounds(a, same), bounds(b, same)];
  if (dimensions === 'ordinal count' || dimensions === 'count ordinal') return [bounds(a, same), bounds(b, same)];
  const share = (quantity: Quantity) =>
    quantity.dimension === 'ratio' ? bounds(quantity, (n) => n * 100) : bounds(quantity, same);
  const shares = (quantity: Quantity) =>
    quantity.dimension === 'ratio' || (quantity.dimension === 'percent' && quantity.unit === 'percent');
  return shares(a) && shares(b) ? [share(a), share(b)] : null;
}

/** Compares two values on one scale: exact ones are the same within `equal`, edges may miss each other by `edge`. */
function compareMeasured(
  x: Measured,
  y: Measured,
  { equal, edge }: { equal: number; edge: number },
): 'same' | 'overlap' | 'apart' {
  if (nearlyEqual(x.value, y.value) && nearlyEqual(x.min, y.min) && nearlyEqual(x.max, y.max)) return 'same';
  if (Math.abs(x.value - y.value) <= equal) return 'same';
  return x.min <= y.max + edge && y.min <= x.max + edge ? 'overlap' : 'apart';
}

/**
 * How far two values may miss each other: by their grain where units were converted, by points of a percentage where one
 * is a fraction in words, by a hair where one is approximate.
 */
function tolerance(a: Quantity, b: Quantity, x: Measured, y: Measured, converted: boolean) {
  const exact = a.approximation === 'exact' && b.approximation === 'exact';
  const of = (equal: number, edge: number) => ({ equal: exact ? equal : -1, edge });
  // One of the two was written first and the other worked out from it, so it is off by its own rounding: 14 inches are 35 cm.
  if (converted) return of(Math.max(x.grain, y.grain), x.grain + y.grain);
  if (isFractionBesidePercent(a, b)) return of(FRACTION_POINTS / 3, FRACTION_POINTS);
  const size = Math.max(1, Math.abs(x.value), Math.abs(y.value));
  const soft = a.approximation === 'about' || b.approximation === 'about';
  return of(-1, soft ? SOFT * Math.max(Math.abs(x.value), Math.abs(y.value)) : 1e-9 * size);
}

const isFractionBesidePercent = (a: Quantity, b: Quantity) =>
  a.dimension !== b.dimension && a.dimension !== 'count' && b.dimension !== 'count';

/** A change of a rate: a hundred basis points are one percentage point. Of per cent the text does not say of what. */
const isPoints = ({ unit }: Quantity) => unit === 'percentage point' || unit === 'basis point';

/**
 * Compares what two figures say. `same`: one value, in whatever unit. `overlap`: both can be right, since one is vaguer,
 * a bound, a range, a rounding, or in another currency. `apart`: they cannot both be right of the same thing.
 * Symmetric. Ordinals meet counts ("the third case", "three cases"), shares meet percentages ("three quarters").
 */
export function compareQuantities(a: Quantity, b: Quantity): QuantityComparison {
  if (a.dimension === 'money' && b.dimension === 'money') return compareMoney(a, b);
  if (a.dimension === 'score' && b.dimension === 'score') return compareScores(a, b);
  const scale = commonScale(a, b);
  if (!scale) return INCOMPARABLE;
  const converted = a.unit !== b.unit && a.unit !== null && b.unit !== null;
  if (!converted) return judge(a, b, scale[0], scale[1], []);
  const unitA = unitNamed(a.unit as string);
  const unitB = unitNamed(b.unit as string);
  const points = isPoints(a) && isPoints(b);
  if ((a.dimension === 'percent' && !points) || !unitA || !unitB || unitA.dimension !== unitB.dimension)
    return INCOMPARABLE;
  // Both ways must give the same answer: everything is brought to the smaller unit, by name where they are equal.
  const small =
    unitA.factor < unitB.factor || (unitA.factor === unitB.factor && unitA.name < unitB.name) ? unitA : unitB;
  const to = (quantity: Quantity) => bounds(quantity, (n) => convert(n, quantity.unit as string, small.name) as number);
  const reason: Reason = { code: 'converted-unit', args: [unitA.name, unitB.name].sort() };
  if (a.dimension === 'temperature' && (unitA.name === 'degree temperature' || unitB.name === 'degree temperature')) {
    return nearlyEqual(a.value, b.value)
      ? { relation: 'same', reasons: [{ code: 'same-value' }], closeness: 1, strained: false }
      : INCOMPARABLE;
  }
  return judge(a, b, to(a), to(b), [reason]);
}

/**
 * A bound is written near the value its writer knows of: nobody who knows of 80 writes "at least 50", or "up to 60
 * percent" of a third. Beyond this share of the bound two reports are at odds, though logic lets both be right. An upper
 * bound is drawn closer than a lower one, which a count under way goes past: "up to $8 billion" is told where somebody has said
 * 8, not 7.
 */
const BOUND_REACH = 0.8;
const UPPER_REACH = 0.9;

/** Up to so many more a count has gone on, whatever share that is: "at least seven" dead are nine by the evening. */
const FEW_MORE = 3;

const isBound = ({ approximation }: Quantity) => approximation === 'at-least' || approximation === 'at-most';

function isStrained(a: Quantity, b: Quantity, x: Measured, y: Measured): boolean {
  if (a.approximation === 'vague' || b.approximation === 'vague' || (!isBound(a) && !isBound(b))) return false;
  // Of a bound the end that is written, of anything else the end that lies nearer to it.
  const ends = ({ value, min, max }: Measured, bound: boolean) => [bound ? value : min, bound ? value : max] as const;
  const [lowA, highA] = ends(x, isBound(a));
  const [lowB, highB] = ends(y, isBound(b));
  const isLow = highA < lowB;
  const [below, above] = isLow ? [highA, lowB] : [highB, lowA];
  const upper = (isLow ? b : a).approximation === 'at-most';
  if (a.dimension === 'count' && above - below <= FEW_MORE) return false;
  return below < above && above > 0 && below / above < (upper ? UPPER_REACH : BOUND_REACH);
}

function judge(a: Quantity, b: Quantity, x: Measured, y: Measured, reasons: Reason[]): QuantityComparison {
  const exact = a.approximation === 'exact' && b.approximation === 'exact';
  const relation = compareMeasured(x, y, tolerance(a, b, x, y, reasons.length > 0));
  const values = numbers(a, b);
  const closeness = closenessOf(x.value, y.value);
  if (relation === 'same') {
    return { relation, reasons: reasons.length > 0 ? reasons : [{ code: 'same-value' }], closeness, strained: false };
  }
  const overlapping: Reason[] = [{ code: 'overlapping-values', args: values }, ...reasons];
  if (relation === 'overlap') {
    return { relation, reasons: overlapping, closeness, strained: isStrained(a, b, x, y) };
  }
  const percent = a.dimension === 'percent' && b.dimension === 'percent' && exact;
  const rounded =
    isRounding(x.value, y.value) ||
    isRounding(y.value, x.value) ||
    isShortened(x.value, y.value) ||
    isShortened(y.value, x.value);
  const whole = percent && (isWholePercent(x.value, y.value) || isWholePercent(y.value, x.value));
  const rounds = a.dimension !== 'ordinal' && b.dimension !== 'ordinal' && exact && (rounded || whole);
  if (rounds) return { relation: 'overlap', reasons: overlapping, closeness, strained: false };
  return {
    relation: 'apart',
    reasons: [{ code: 'other-value', args: values }, ...reasons],
    closeness,
    strained: false,
  };
}

/** Sums of one currency are compared, minor units included; of two currencies they overlap unless they cannot be one sum. */
function compareMoney(a: Quantity, b: Quantity): QuantityComparison {
  const minor = (quantity: Quantity) => MINOR.get(quantity.unit ?? '') ?? ([quantity.unit ?? '', 1] as const);
  const [currencyA, factorA] = minor(a);
  const [currencyB, factorB] = minor(b);
  const [x, y] = [bounds(a, (n) => n * factorA), bounds(b, (n) => n * factorB)];
  if (currencyA === currencyB)
    return judge(
      a,
      b,
      x,
      y,
      a.unit === b.unit ? [] : [{ code: 'converted-unit', args: [a.unit ?? '', b.unit ?? ''].sort() }],
    );
  // A peso whose country is not told may be any other.
  if ((currencyA === 'peso' && PESOS.has(currencyB)) || (currencyB === 'peso' && PESOS.has(currencyA))) {
    const met = judge(a, b, x, y, []);
    const reason: Reason = { code: 'other-currency', args: [currencyA, currencyB].sort() };
    return met.relation === 'apart' ? INCOMPARABLE : { ...met, relation: 'overlap', reasons: [reason] };
  }
  const worthA = ROUGH_WORTH[currencyA];
  const worthB = ROUGH_WORTH[currencyB];
  if (worthA === undefined || worthB === undefined) return INCOMPARABLE;
  const [low, high] = [x.value * worthA, y.value * worthB].sort((m, n) => m - n) as [number, number];
  return low > 0 && high <= 2 * low
    ? {
        relation: 'overlap',
        reasons: [{ code: 'other-currency', args: [currencyA, currencyB].sort() }],
        closeness: closenessOf(low, high),
        strained: false,
      }
    : INCOMPARABLE;
}

/** Scores are one where their numbers are, in either order: each side names its own first. */
function compareScores(a: Quantity, b: Quantity): QuantityComparison {
  const [x, y] = [a.parts ?? [a.value], b.parts ?? [b.value]];
  if (x.length !== y.length) return INCOMPARABLE;
  const equal = x.every((n, at) => n === y[at]) || (x.length === 2 && x[0] === y[1] && x[1] === y[0]);
  if (equal) return { relation: 'same', reasons: [{ code: 'same-value' }], closeness: 1, strained: false };
  return {
    relation: 'apart',
    reasons: [{ code: 'other-value', args: [x.join('-'), y.join('-')].sort() }],
    closeness: 0,
    strained: false,
  };
}
