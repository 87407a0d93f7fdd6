import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../src/engine/names/align-words.ts';
import { parseName } from '../../../src/engine/names/parse-name.ts';

const words = (name: string) => parseName(name, 'person').core;
const equal = (a: { text: string }, b: { text: string }) => (a.text === b.text ? 1 : 0);

describe('alignWords', () => {
  it('pairs one to one, whatever the order, and tells what is left', () => {
    const { pairs, restOfA, restOfB } = alignWords(words('Curie Marie'), words('Marie Salomea Curie'), equal);
    expect(pairs).toEqual([
      { a: 0, b: 2, score: 1 },
      { a: 1, b: 0, score: 1 },
    ]);
    expect(restOfA).toEqual([]);
    expect(restOfB).toEqual([1]);
  });

  it('never pairs a word twice', () => {
    const { pairs, restOfA } = alignWords(words('Duran Duran'), words('Duran'), equal);
    expect(pairs).toHaveLength(1);
    expect(restOfA).toHaveLength(1);
  });

  it('takes the best sum, not the best single pair first', () => {
    const scores: Record<string, number> = { ax: 0.9, ay: 0.8, bx: 0.8 };
    const { pairs } = alignWords(words('Aa Bb'), words('Xx Yy'), (a, b) => scores[`${a.text[0]}${b.text[0]}`] ?? 0);
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('pairs long names too', () => {
    const long = words('Aa Bb Cc Dd Ee Ff Gg Hh Jj');
    expect(alignWords(long, [...long].reverse(), equal).pairs).toHaveLength(9);
  });
});
