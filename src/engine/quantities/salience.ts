import type { Quantity } from '../types.ts';

/** Without a string of it: every pair of figures of two articles asks for them. */
function digitsOfInteger(value: number): number {
  let left = value;
  while (left !== 0 && left % 10 === 0) left /= 10;
  let digits = 0;
  for (; left >= 1; left /= 10) digits++;
  return digits;
}

/** Digits of a number from the first to the last that is not zero, of the twelve that are looked at. */
function significantDigits(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return digitsOfInteger(Math.abs(value));
  const written = Math.abs(value).toPrecision(12);
  let digits = 0;
  let significant = 0;
  for (let at = 0; at < written.length && written[at] !== 'e'; at++) {
    if (written[at] === '.') continue;
    if (digits > 0 || written[at] !== '0') digits++;
    if (written[at] !== '0') significant = digits;
  }
  return significant;
}

/**
 * How telling a value is by itself, 0 to 1: 3,248 or $5.9 million is hardly met twice by chance, "two" or "first" all
 * the time. Counts significant digits; a unit adds a little, a score's second number a digit or two.
 */
export function salience({ value, parts, unit, approximation, dimension }: Quantity): number {
  if (approximation === 'vague') return 0;
  const significant = parts ? parts.reduce((sum, n) => sum + significantDigits(n), 0) : significantDigits(value);
  const large = Math.abs(value) > 12 || !Number.isInteger(value) ? 0.5 : 0;
  const small = dimension === 'ordinal' || Math.abs(value) <= 3 ? -0.5 : 0;
  return Math.max(0, Math.min(1, (significant - 1 + large + small + (unit === null ? 0 : 0.5)) / 3));
}
