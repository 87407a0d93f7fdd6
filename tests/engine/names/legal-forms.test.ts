import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../src/engine/names/compare-names.ts';

const same = (a: string, b: string) => {
  const [one, other] = [compareNames(a, b, 'company'), compareNames(b, a, 'company')];
  expect(other.same).toBe(one.same);
  return one.same;
};

describe('legal forms', () => {
  test.each([
    ['Harwick Mills Limited', 'Harwick Mills Ltd'],
    ['Nordsee Werke Aktiengesellschaft', 'Nordsee Werke AG'],
    ['Orlan Steel Open Joint Stock Company', 'OAO Orlan Steel'],
    ['Delmar Foods plc', 'Delmar Foods'],
    ['Delmar Foods Inc.', 'Delmar Foods LLC'],
  ])('%s is %s', (a, b) => expect(same(a, b)).toBe(true));
  test.each([
    ['Nordsee Werke AG', 'Nordsee Werke GmbH'],
    ['Delmar Foods plc', 'Delmar Foods LLP'],
    ['OAO Orlan Steel', 'OOO Orlan Steel'],
  ])('a public company is no private one: %s, %s', (a, b) => expect(same(a, b)).toBe(false));
});

describe('a slip in the one telling word', () => {
  test.each([
    ['Tarno Inc.', 'Tanro Inc.'],
    ['Bank of Lumer Limited', 'Bank of Lumor Ltd'],
  ])('is believed where all else is written out alike: %s, %s', (a, b) => expect(same(a, b)).toBe(true));
  test.each([
    ['Tarno', 'Tanro'],
    ['Tarno Inc.', 'Tanro Ltd'],
    ['Tarn Inc.', 'Tran Inc.'],
    ['Tarno Inc.', 'Varda Inc.'],
  ])('is another company elsewhere: %s, %s', (a, b) => expect(same(a, b)).toBe(false));
});
