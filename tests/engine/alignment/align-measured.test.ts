import { expect, test } from 'vitest';
import { alignMeasured, type CompareFacts } from '../../../src/engine/alignment/align-measured.ts';
import type { FigureFact } from '../../../src/engine/types.ts';

const fact = (id: string, value: number): FigureFact => ({
  id,
  kind: 'figure',
  text: id,
  quantity: { value, min: value, max: value, approximation: 'exact', dimension: 'count', unit: null },
  measure: { counted: [], events: [], names: [], context: [], negated: false, additional: false, foreseen: false },
  mentions: [],
});

/** Facts of one first letter measure one thing, with a certainty of 0.9. */
const compare: CompareFacts<FigureFact> = (a, b) => ({
  score: a.id[0] === b.id[0] ? 0.9 : 0.1,
  relation: a.quantity.value === b.quantity.value ? 'same' : 'apart',
  reasons: [],
});
const align = (page: FigureFact[], theirs: FigureFact[]) =>
  alignMeasured(page, theirs, compare, () => 1).map((m) => [m.page.id, m.theirs.id, m.relation]);

test('a figure meets what measures the same thing, not what has the same value', () => {
  expect(align([fact('dead', 12)], [fact('injured', 12), fact('deaths', 12)])).toEqual([['dead', 'deaths', 'same']]);
});

test('a fact that finds its own value elsewhere never differs from a second one', () => {
  expect(align([fact('dead', 12)], [fact('deadMonday', 9), fact('deadTuesday', 12)])).toEqual([
    ['dead', 'deadTuesday', 'same'],
  ]);
});

test('what is left over on both sides may differ, and is used once', () => {
  expect(align([fact('dead', 12), fact('drowned', 3)], [fact('deaths', 14)])).toEqual([['dead', 'deaths', 'apart']]);
});

test('nothing is aligned without enough in common', () => {
  expect(align([fact('dead', 12)], [fact('injured', 12)])).toEqual([]);
});
