import { expect, it } from 'vitest';
import { byVerdict, listedVerdict } from '../../../src/engine/comparison/listed-verdict.ts';
import type { Dimension, Quantity, Stance, Verdict } from '../../../src/engine/types.ts';

const fact = (verdict: Verdict, ...stances: Stance[]) => ({ verdict, reports: stances.map((stance) => ({ stance })) });

const quantityOf = (dimension: Dimension): Quantity => ({
  value: 3,
  min: 3,
  max: 3,
  approximation: 'exact',
  dimension,
  unit: null,
});

it.each(['variant', 'consistent', 'wording'] as const)(
  'what is agreed on, with a report of stance “%s”, is listed as put in another way',
  (stance) => expect(listedVerdict(fact('agreed', 'same', stance, 'omits'))).toBe('near'),
);

it('what all say the same of, or leave out, is listed as agreed', () => {
  expect(listedVerdict(fact('agreed', 'same', 'omits'))).toBe('agreed');
});

it('every other verdict stays what it is, however somebody puts it', () => {
  expect(listedVerdict(fact('disputed', 'differs', 'variant'))).toBe('disputed');
  expect(listedVerdict(fact('only-here', 'omits'))).toBe('only-here');
  expect(listedVerdict(fact('unmatched'))).toBe('unmatched');
});

it('days and ranks that nobody else names are no news', () => {
  expect(listedVerdict({ ...fact('only-here', 'omits'), kind: 'date' })).toBe('unmatched');
  expect(listedVerdict({ ...fact('only-here', 'omits'), kind: 'figure', quantity: quantityOf('ordinal') })).toBe(
    'unmatched',
  );
  expect(listedVerdict({ ...fact('only-here', 'omits'), kind: 'figure', quantity: quantityOf('count') })).toBe(
    'only-here',
  );
  expect(listedVerdict({ ...fact('disputed', 'differs'), kind: 'date' })).toBe('disputed');
});

it('what is put in another way stands between the disputed and the plainly agreed', () => {
  const facts = [
    fact('unmatched'),
    fact('agreed', 'same'),
    fact('only-here'),
    fact('agreed', 'variant'),
    fact('disputed', 'differs'),
  ];
  expect(facts.sort(byVerdict).map(listedVerdict)).toEqual(['disputed', 'near', 'agreed', 'only-here', 'unmatched']);
});
