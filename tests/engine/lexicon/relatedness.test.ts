import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isAct,
  isPerson,
  isWord,
  KIND_OF,
  LATER_SENSE,
  relatedness,
  SAME_WORD,
  singular,
  SYNONYM,
} from '../../../src/engine/lexicon/relatedness.ts';

test.each([
  ['release', 'free'],
  ['kill', 'die'],
  ['dead', 'kill'],
  ['injure', 'wound'],
  ['earthquake', 'temblor'],
  ['buy', 'purchase'],
  ['elect', 'election'],
])('%s and %s mean the same', (a, b) => expect(relatedness(a, b)).toBe(SYNONYM));

test.each([
  ['buy', 'acquire'],
  ['prisoner', 'inmate'],
  ['move', 'transfer'],
  // Over concepts that have no word of their own (a motor vehicle) or lie in between (a domestic animal).
  ['car', 'vehicle'],
  ['dog', 'animal'],
  ['ferry', 'vessel'],
  ['house', 'structure'],
])('%s and %s: one is a kind of the other', (a, b) => expect(relatedness(a, b)).toBe(KIND_OF));

test.each([
  ['sack', 'fire'],
  ['blast', 'explosion'],
])('%s and %s are close by a later sense of one of them', (a, b) => expect(relatedness(a, b)).toBe(LATER_SENSE));

test('an act is known by its noun, a number or a group is none', () => {
  for (const word of ['release', 'arrest', 'death', 'evacuation']) expect(isAct(word), word).toBe(true);
  for (const word of ['number', 'group', 'total', 'budget', 'nosuchword']) expect(isAct(word), word).toBe(false);
});

test.each([
  ['kill', 'injure'],
  ['damage', 'destroy'],
  ['open', 'close'],
  ['rise', 'fall'],
  ['evacuate', 'return'],
  ['nurse', 'surgeon'],
  ['form', 'village'],
  ['dead', 'injured'],
  ['prisoner', 'sanction'],
  ['win', 'lose'],
  ['nosuchword', 'prisoner'],
])('%s and %s are not taken for one another', (a, b) => expect(relatedness(a, b)).toBeLessThan(KIND_OF));

test('relatedness is symmetric and a word is itself', () => {
  const words = ['kill', 'dead', 'prisoner', 'people', 'acquire', 'quake', 'unheardof', ''];
  fc.assert(
    fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (a, b) => {
      expect(relatedness(a, b)).toBe(relatedness(b, a));
      expect(relatedness(a, a)).toBe(SAME_WORD);
    }),
  );
});

test('people are known from things', () => {
  for (const word of ['people', 'migrant', 'lawyer', 'prisoner', 'child']) expect(isPerson(word), word).toBe(true);
  for (const word of ['sentence', 'year', 'sanction', 'earthquake']) expect(isPerson(word), word).toBe(false);
});

test('common words are known in the singular and in the plural, invented names are not', () => {
  for (const word of ['revenue', 'forests', 'rallies', 'powers']) expect(isWord(word), word).toBe(true);
  for (const word of ['oyelaran', 'gradins', '', '__proto__']) expect(isWord(word), word).toBe(false);
});

test('words of today that WordNet’s tagged texts do not have are known, and plurals stay plurals', () => {
  expect(['turnout', 'truce', 'surgery', 'qux'].map(isWord)).toEqual([true, true, true, false]);
  expect(singular('sales')).toBe('sale');
});
