import { describe, expect, it } from 'vitest';
import { consonantsOf, soundDistance, soundOf } from '../../../src/engine/names/sounds.ts';

const distance = (a: string, b: string) => soundDistance(soundOf(a), soundOf(b), 10);

describe('sounds', () => {
  it.each([
    ['tchaikovsky', 'chaikovskij'],
    ['dostoyevskiy', 'dostoyevsky'],
    ['rachmaninoff', 'rachmaninov'],
    ['pushkin', 'puschkin'],
    ['chekhov', 'tchekhov'],
    ['hassan', 'hasan'],
    ['sarah', 'sara'],
  ])('are equal for %s and %s', (a, b) => {
    expect(soundOf(a)).toBe(soundOf(b));
  });

  it.each([
    ['gorbachev', 'gorbatschow'],
    ['mohammed', 'muhammad'],
    ['lukashenko', 'lukashenka'],
    ['zhukov', 'jukov'],
    ['homel', 'gomel'],
  ])('are less than one letter apart for %s and %s', (a, b) => {
    expect(distance(a, b)).toBeLessThan(1);
    expect(distance(a, b)).toBeGreaterThan(0);
  });

  it.each([
    ['fischer', 'fleischer'],
    ['lincoln', 'lindon'],
    ['turner', 'tanner'],
  ])('are a letter or more apart for %s and %s', (a, b) => {
    expect(distance(a, b)).toBeGreaterThanOrEqual(1);
  });

  it('count a swap of neighbours once', () => {
    expect(soundDistance('marko', 'makro', 5)).toBeCloseTo(0.8);
  });

  it('give Infinity past the limit', () => {
    expect(soundDistance('abcdef', 'uvwxyz', 1)).toBe(Infinity);
    expect(soundDistance('a', 'abcdefghij', 1)).toBe(Infinity);
  });

  it('have a consonant skeleton', () => {
    expect(consonantsOf('salman')).toBe('slmn');
  });
});
