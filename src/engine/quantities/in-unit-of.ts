import type { Quantity } from '../types.ts';
import { convert } from './units.ts';

/** A quantity in the unit of another one; `null` where it cannot be converted: another dimension, another currency. */
export function inUnitOf(quantity: Quantity, other: Quantity): Quantity | null {
  const { unit } = other;
  if (quantity.unit === unit) return quantity.dimension === other.dimension ? quantity : null;
  if (quantity.unit === null || unit === null) return null;
  const from = quantity.unit;
  const value = convert(quantity.value, from, unit);
  if (value === null) return null;
  const end = (n: number | null) => (n === null ? null : convert(n, from, unit));
  return { ...quantity, value, min: end(quantity.min), max: end(quantity.max), unit };
}
