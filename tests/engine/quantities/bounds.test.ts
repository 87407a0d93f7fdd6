import { expect, test } from 'vitest';
import { compareQuantities } from '../../../src/engine/quantities/compare-quantities.ts';
import type { Approximation, Dimension, Quantity } from '../../../src/engine/types.ts';

const quantity = (value: number, approximation: Approximation = 'exact', more: Partial<Quantity> = {}): Quantity => ({
  value,
  min: approximation === 'at-most' ? null : value,
  max: approximation === 'at-least' ? null : value,
  approximation,
  dimension: 'count' as Dimension,
  unit: null,
  ...more,
});

test.each([
  ['at least 50', quantity(50, 'at-least'), '80', quantity(80)],
  ['up to 60', quantity(60, 'at-most'), '33', quantity(33)],
  ['at least 50', quantity(50, 'at-least'), 'at least 80', quantity(80, 'at-least')],
  ['at least 50', quantity(50, 'at-least'), 'up to 80', quantity(80, 'at-most')],
  ['up to 80', quantity(80, 'at-most'), '70', quantity(70)],
])('%s strains to be %s … beside %s', (_a, a, _b, b) => {
  for (const [x, y] of [[a, b] as const, [b, a] as const])
    expect(compareQuantities(x, y)).toMatchObject({ relation: 'overlap', strained: true });
});

test.each([
  ['a value near the bound', quantity(150, 'at-least'), quantity(160)],
  ['a value near an upper bound', quantity(80, 'at-most'), quantity(75)],
  ['a value above a lower bound, as near as that', quantity(70, 'at-least'), quantity(80)],
  ['a range that begins near it', quantity(150, 'at-least'), quantity(200, 'about', { min: 170, max: 230 })],
  ['a vague word', quantity(50, 'at-least'), quantity(300, 'vague', { min: 200, max: 999 })],
  ['no bound at all', quantity(100, 'about', { min: 85, max: 115 }), quantity(110)],
])('%s does not strain', (_why, a, b) => {
  expect(compareQuantities(a, b).strained).toBe(false);
  expect(compareQuantities(b, a).strained).toBe(false);
});

test('a bound is not the same as the number it is drawn at', () => {
  expect(compareQuantities(quantity(150), quantity(150, 'at-least')).relation).toBe('overlap');
  expect(compareQuantities(quantity(150, 'at-least'), quantity(150, 'at-least')).relation).toBe('same');
});

test('how close two values are is told on one scale', () => {
  const money = (value: number, unit: string) => quantity(value, 'exact', { dimension: 'money', unit });
  expect(compareQuantities(money(2_000_000, 'EUR'), money(2_300_000, 'USD')).closeness).toBeGreaterThan(0.9);
  expect(compareQuantities(quantity(80), quantity(40)).closeness).toBe(0.5);
  expect(compareQuantities(quantity(0), quantity(40)).closeness).toBe(0);
});
