import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../src/engine/names/compare-names.ts';
import { nameKeys } from '../../../src/engine/names/name-keys.ts';

type Row = [a: string, b: string];

/** How two spellings relate, whichever of them comes first. */
const relation = (a: string, b: string) => {
  const [one, other] = [compareNames(a, b, 'person'), compareNames(b, a, 'person')];
  expect(other).toEqual(one);
  return one.relation;
};
const shareKey = (a: string, b: string) => nameKeys(a).some((key) => nameKeys(b).includes(key));

const KOREAN: Row[] = [
  ['Lee Jae-hyun', 'Yi Jae-hyeon'],
  ['Rhee Jae-hyun', 'Lee Jae-hyon'],
  ['Ri Son-gwon', 'Lee Seon-kwon'],
  ['Park Geun-young', 'Pak Kun-yong'],
  ['Choi Soon-sil', 'Choe Sun-sil'],
  ['Chung Ho-yeon', 'Jeong Ho-yon'],
  ['Jung Eun-kyung', 'Chong Un-gyong'],
  ['Kim Yong-chol', 'Gim Yeong-cheol'],
  ['Roh Tae-woo', 'No T’ae-u'],
  ['Yoon Suk-yeol', 'Yun Seok-yeol'],
  ['Choe Ryong Hae', 'Choi Yong-hae'],
  ['Jae-hyun Lee', 'Yi Jae-hyeon'],
  ['Lee Jaehyun', 'Yi Jae Hyeon'],
];

describe('Korean names in two romanisations', () => {
  test.each(KOREAN)('%s is %s', (a, b) => expect(relation(a, b)).toBe('variant'));
  test.each(KOREAN)('%s and %s are filed under one key', (a, b) => expect(shareKey(a, b)).toBe(true));

  test.each<Row>([
    ['Lee Min-ho', 'Lee Min-hee'],
    ['Kim Min-jo', 'Kim Min-ja'],
    ['Lee Sang-min', 'Lee Sung-min'],
    ['Park Chan-wook', 'Park Chan-ok'],
    ['Kim Ji-hyun', 'Kim Ji-yeon'],
    ['Lee Jae-hyun', 'Park Jae-hyeon'],
    ['Kim Yong-chol', 'Kim Yong-nam'],
  ])('%s is not %s', (a, b) => expect(relation(a, b)).toBe('different'));

  test('a name that only starts like a Korean one is compared by its letters', () => {
    expect(relation('Lee Harper', 'Lee Harpar')).toBe('variant');
  });
});

describe('Chinese names in Pinyin', () => {
  test.each<Row>([
    ['Wang Fang', 'Wang Feng'],
    ['Li Ming', 'Li Meng'],
    ['Liu Yang', 'Liu Ying'],
    ['Zhang Jun', 'Zhang Jin'],
    ['Chen Lin', 'Chen Lan'],
    ['Wang Xiaomin', 'Wang Xiaoming'],
    ['Han Junming', 'Han Chunming'],
    ['Fang Wang', 'Feng Wang'],
  ])('%s is not %s: a letter is another syllable', (a, b) => expect(relation(a, b)).toBe('different'));

  test('are the same with and without marks, a hyphen or a title', () => {
    expect(relation('Wáng Fāng', 'Wang Fang')).toBe('same');
    expect(relation('Captain Wang Fang', 'Wang Fang')).toBe('same');
    expect(relation('Wang Xiao-ming', 'Wang Xiaoming')).toBe('variant');
  });

  test.each<Row>([
    ['Mao Tse-tung', 'Mao Zedong'],
    ['Teng Hsiao-p’ing', 'Deng Xiaoping'],
    ['Chou En-lai', 'Zhou Enlai'],
  ])('%s and %s are filed under one key', (a, b) => expect(shareKey(a, b)).toBe(true));

  test('given names of Europe are none', () => {
    expect(relation('Anna Lin', 'Ana Lin')).toBe('variant');
  });
});
