import type { Approximation, Quantity } from '../types.ts';

/** An interval with its approximation; `null` is an open end. */
export type Interval = Pick<Quantity, 'min' | 'max' | 'approximation'>;

/**
 * How a wording bends a number. `above` and `under` are bounds, `just-…` the bounds that promise to be near, `near-below`
 * is "almost", `odd` is "60-odd".
 */
export type Wording =
  | 'exact'
  | 'about'
  | 'near-below'
  | 'above'
  | 'just-above'
  | 'well-above'
  | 'under'
  | 'just-under'
  | 'up-to'
  | 'odd';

/** Digits of a number that say something: 1,200 has two, 6.5 million has two. */
export function significantDigits(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  return Math.abs(value).toExponential(11).replace(/e.*$/, '').replace('.', '').replace(/0+$/, '').length;
}

/**
 * The share by which "about" may be off: the rounder the number, the more.
 *
 * | telling digits               | example     | share |
 * | ---------------------------- | ----------- | ----- |
 * | one, 1 to 4                  | 200         | 15 %  |
 * | one, 5 to 9                  | 50,000      | 10 %  |
 * | two, the last a 5            | 150         | 10 %  |
 * | two                          | 2,300       | 5 %   |
 * | three, the last a 5          | 1,250       | 3 %   |
 * | three                        | 184 million | 1.5 % |
 * | four to six                  | 41,218      | 0.5 % |
 * | more: a fraction like a third | 0.333…     | 5 %   |
 */
function shareOf(value: number): number {
  const digits = significantDigits(value);
  if (digits > 6) return 0.05;
  if (digits > 3) return 0.005;
  const last = Math.round(Math.abs(value) / 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-9) - digits + 1)) % 10;
  if (digits === 1) return last < 5 ? 0.15 : 0.1;
  if (digits === 2) return last === 5 ? 0.1 : 0.05;
  return last === 5 ? 0.03 : 0.015;
}

/** How far "about" may be off: a share of the number by its roundness, of whole numbers below 100 at least one. */
export function slack(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value === 0 ? 1 : 0;
  const whole = Number.isInteger(value) && Math.abs(value) < 100 ? 1 : 0;
  return Math.max(Math.abs(value) * shareOf(value), whole);
}

/** "60-odd" is a number of the sixties. */
const ODD = 0.15;

const of = (min: number | null, max: number | null, approximation: Approximation): Interval => ({
  min,
  max,
  approximation,
});

/** The table of wordings: the interval that a number written with them stands for. */
export function likelyInterval(value: number, wording: Wording): Interval {
  switch (wording) {
    case 'exact':
      return of(value, value, 'exact');
    case 'about':
      return of(value - slack(value), value + slack(value), 'about');
    case 'near-below':
      return of(value - slack(value), value, 'about');
    case 'odd':
      return of(value, value + Math.max(slack(value), ODD * value), 'about');
    case 'just-above':
      return of(value, value + slack(value), 'at-least');
    case 'just-under':
      return of(value - slack(value), value, 'at-most');
    case 'above':
    case 'well-above':
      return of(value, null, 'at-least');
    case 'under':
    case 'up-to':
      return of(null, value, 'at-most');
  }
}

/**
 * Figures without a number: the values each is used for, and the typical one. "A few hundred" and "several dozen" are
 * `SOME` of the scale, "tens of thousands" a power of ten of it, the bare plural two of it and up, with no upper end
 * from the thousands on, where the next scale has another word.
 */
export const VAGUE: Readonly<Record<string, { min: number; max: number | null; value: number }>> = {
  dozens: { min: 20, max: 99, value: 36 },
  scores: { min: 30, max: 199, value: 60 },
  hundreds: { min: 200, max: 999, value: 300 },
  thousands: { min: 1000, max: null, value: 3000 },
  millions: { min: 1e6, max: null, value: 3e6 },
  billions: { min: 1e9, max: null, value: 3e9 },
  trillions: { min: 1e12, max: null, value: 3e12 },
  lakhs: { min: 1e5, max: null, value: 3e5 },
  crores: { min: 1e7, max: null, value: 3e7 },
  handful: { min: 3, max: 9, value: 5 },
  couple: { min: 2, max: 3, value: 2 },
};
/** How many of a scale "a few", "several", "a couple of" and the like are. */
export const SOME: Readonly<Record<string, { min: number; max: number; value: number }>> = {
  couple: { min: 2, max: 3, value: 2 },
  few: { min: 2, max: 5, value: 3 },
  several: { min: 3, max: 9, value: 4 },
  many: { min: 3, max: 20, value: 5 },
  tens: { min: 10, max: 99, value: 30 },
  dozens: { min: 20, max: 99, value: 36 },
  hundreds: { min: 100, max: 999, value: 300 },
  thousands: { min: 1000, max: 9999, value: 3000 },
};
