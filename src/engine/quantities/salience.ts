import type { Quantity } from '../types.ts';

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
