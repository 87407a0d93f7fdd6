import { describe, expect, test } from 'vitest';
import { differingWords } from '../../../src/engine/comparison/differing-words.ts';

const differing = (ours: string, theirs: string) =>
  differingWords(ours, theirs).map(({ start, end }) => theirs.slice(start, end));

describe('differingWords', () => {
  test('gives where the other report has words that the page has not', () =>
    expect(differing('The quay will be rebuilt by spring', 'The quay must be rebuilt by autumn.')).toEqual([
      'must',
      'autumn',
    ]));
  test('joins neighbours, marks between them included', () =>
    expect(differing('We are tired', 'We, the crews of Vik, are tired')).toEqual(['the crews of Vik']));
  test('gives what stands elsewhere', () => expect(differing('slow and steady', 'steady and slow')).toHaveLength(1));
  test('marks, dashes and case differ from nothing', () =>
    expect(differing('patience and courage', '“Patience — and courage!”')).toEqual([]));
  test('what only leaves words out has none', () =>
    expect(differing('The quay will surely be rebuilt', 'The quay will be rebuilt')).toEqual([]));
  test('white space before the first word moves nothing', () =>
    expect(differing('one two', '  one three')).toEqual(['three']));
  test('a quotation too long to compare differs as a whole', () =>
    expect(differing('one two', 'three '.repeat(400).trim())).toEqual(['three '.repeat(400).trim()]));
});
