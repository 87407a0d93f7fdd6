import { expect, test } from 'vitest';
import { inUnitOf } from '../../../src/engine/quantities/in-unit-of.ts';
import type { Quantity } from '../../../src/engine/types.ts';

const length = (value: number, unit: string | null, max: number | null = value): Quantity => ({
  value,
  min: value,
  max,
  approximation: 'exact',
  dimension: unit === null ? 'count' : 'length',
  unit,
});

test('a value and both ends of its interval are converted, an open end stays open', () => {
  const converted = inUnitOf(length(2, 'mile', null), length(3, 'kilometre'));
  expect(converted).toMatchObject({ unit: 'kilometre', max: null });
  expect(converted?.value).toBeCloseTo(3.218688, 6);
  expect(converted?.min).toBeCloseTo(3.218688, 6);
});

test('what has the unit already is given back, and what cannot be converted is nothing', () => {
  const own = length(5, 'kilometre');
  expect(inUnitOf(own, length(1, 'kilometre'))).toBe(own);
  expect(inUnitOf(own, length(1, null))).toBeNull();
  expect(inUnitOf({ ...own, dimension: 'money', unit: 'EUR' }, { ...own, dimension: 'money', unit: 'USD' })).toBeNull();
});
