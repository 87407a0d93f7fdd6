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
 * The share by which "about" may be off: the rounder the number, the more. About 100 is 80 to 120, about 150 is 135 to
 * 165, about 1,250 is 1,188 to 1,312; of small counts at least one either way.
 */
export function slack(value: number): number {
  const digits = significantDigits(value);
  const share = digits === 1 ? 0.2 : digits === 2 ? 0.1 : 0.05;
  const whole = Number.isInteger(value) && Math.abs(value) < 10 ? 1 : 0;
  return Math.max(Math.abs(value) * share, whole);
}

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
      return of(value, value + slack(value), 'about');
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
