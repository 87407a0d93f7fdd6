import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../src/engine/names/compare-names.ts';

const relation = (a: string, b: string) => {
  const [one, other] = [compareNames(a, b, 'person'), compareNames(b, a, 'person')];
  expect(other).toEqual(one);
  return one.relation;
};

describe('Chinese names in the spelling of Wade and Giles', () => {
  test.each([
    ['Mao Tse-tung', 'Mao Zedong'],
    ["Teng Hsiao-p'ing", 'Deng Xiaoping'],
    ['Chou En-lai', 'Zhou Enlai'],
    ['Chiang Ching-kuo', 'Jiang Jingguo'],
    ['Lee Teng-hui', 'Li Denghui'],
    ['Liu Shao-chi', 'Liu Shaoqi'],
  ])('%s is %s', (a, b) => expect(relation(a, b)).toBe('variant'));
  test.each([
    ['Mao Tse-tung', 'Mao Zemin'],
    ['Mao Tse-tung', 'Gao Zedong'],
    ['Chou En-lai', 'Zhou Enhua'],
    ['Kim Yong-chol', 'Kim Yongnam'],
    ['Tan Mei-ling', 'Dan Meijing'],
  ])('%s is not %s', (a, b) => expect(relation(a, b)).toBe('different'));
});

test('the son in a name in Arabic letters is one in Latin letters', () => {
  expect(relation('محمد بن سلمان', 'Mohammed bin Salman')).not.toBe('different');
  expect(relation('محمد بن سلمان', 'Mohammed bin Nayef')).toBe('different');
});
