import { describe, expect, it } from 'vitest';
import { batchesOf } from '../../../../src/view/options/adding/batches.ts';

const draft = (title: string, length = 10) => ({
  title,
  publisher: '',
  published: null,
  url: '',
  lang: '',
  text: 'x'.repeat(length),
});

describe('batchesOf', () => {
  it('keeps the order and loses none', () => {
    const drafts = Array.from({ length: 230 }, (_, index) => draft(`${index}`));
    const batches = batchesOf(drafts);
    expect(batches.flat()).toEqual(drafts);
    expect(Math.max(...batches.map((batch) => batch.length))).toBe(50);
  });

  it('begins another batch before one gets too long for a message', () => {
    const batches = batchesOf([draft('a', 300_000), draft('b', 90_000), draft('c', 90_000)]);
    expect(batches.map((batch) => batch.map(({ title }) => title))).toEqual([['a', 'b'], ['c']]);
  });

  it('gives a draft that is longer than a batch one of its own', () => {
    expect(batchesOf([draft('a'), draft('b', 900_000), draft('c')]).map((batch) => batch.length)).toEqual([1, 1, 1]);
  });

  it('makes no batch of nothing', () => {
    expect(batchesOf([])).toEqual([]);
  });
});
