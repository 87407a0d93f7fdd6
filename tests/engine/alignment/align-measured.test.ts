import { expect, test } from 'vitest';
import { alignMeasured } from '../../../src/engine/alignment/align-measured.ts';
import type { Relate } from '../../../src/engine/alignment/pair-features.ts';
import type { Weights } from '../../../src/engine/alignment/weights.ts';
import type { FigureFact } from '../../../src/engine/types.ts';

const fact = (id: string, value: number): FigureFact => ({
  id,
  kind: 'figure',
  text: id,
  quantity: { value, min: value, max: value, approximation: 'exact', dimension: 'count', unit: null },
  measure: { counted: [], events: [], names: [], context: [], negated: false, additional: false, foreseen: false },
  mentions: [],
});

const measures = (subject: string) => ({ ...fact('', 0).measure, counted: [subject], events: [`${subject}ing`] });
const about = (id: string, value: number): FigureFact => ({
  ...fact(id, value),
  measure: measures(id.split(' ')[0] as string),
});

/** Every pair may be compared; what the facts count tells them apart. */
const relate: Relate<FigureFact> = (a, b) => ({
  relation: a.quantity.value === b.quantity.value ? 'same' : 'apart',
  reasons: [],
  closeness: 1,
  salience: 0,
  tight: 0,
  vague: false,
});
/** Only the head noun counts: certain where it is shared, out of the question elsewhere. */
const NONE = {
  event: 0,
  eventClash: 0,
  headClash: 0,
  modifiers: 0,
  act: 0,
  actClash: 0,
  names: 0,
  nameClash: 0,
  context: 0,
  coverage: 0,
  state: 0,
};
const weights: Weights = {
  ...NONE,
  bias: -5,
  head: 10,
  additional: 0,
  foreseen: 0,
  salience: 0,
  plain: 0,
  vague: 0,
  closeness: 0,
  tight: 0,
  crowd: 0,
  lead: 0,
  leading: 0,
};
const align = (page: FigureFact[], theirs: FigureFact[]) =>
  alignMeasured(page, theirs, relate, { same: weights, overlap: weights }, () => 1).matches.map((m) => [
    m.page.id,
    m.theirs.id,
    m.relation,
  ]);

test('a figure meets what measures the same thing, not what has the same value', () => {
  expect(align([about('dead', 12)], [about('hurt', 12), about('dead too', 12)])).toEqual([
    ['dead', 'dead too', 'same'],
  ]);
});

test('a fact that finds its own value elsewhere never differs from a second one', () => {
  expect(align([about('dead', 12)], [about('dead monday', 9), about('dead tuesday', 12)])).toEqual([
    ['dead', 'dead tuesday', 'same'],
  ]);
});

test('what is left over on both sides may differ, and is used once', () => {
  expect(align([about('dead', 12), about('dead again', 3)], [about('dead there', 14)])).toHaveLength(1);
});

test('nothing is aligned without enough in common', () => {
  expect(align([about('dead', 12)], [about('hurt', 12)])).toEqual([]);
});
