import { expect, test } from 'vitest';
import { compareSentences } from '../../src/wording/compare-sentences.ts';

const marked = (a: string, b: string) => {
  const compared = compareSentences(a, b);
  const show = (parts: typeof compared.a) => parts.map(({ text, differs }) => (differs ? `[${text}]` : text)).join('');
  return [show(compared.a), show(compared.b)];
};

test('words that only one sentence has are marked in it, runs of them as one', () => {
  expect(marked('All nine goats were sold.', 'All ten old goats were sold.')).toEqual([
    'All [nine] goats were sold.',
    'All [ten old] goats were sold.',
  ]);
});

test('case, punctuation and the form of an apostrophe are no difference', () => {
  expect(marked('The mayor’s goats, all sold.', "the mayor's goats all sold")).toEqual([
    'The mayor’s goats, all sold.',
    "the mayor's goats all sold",
  ]);
});

test('a figure is one word whatever its separators are', () => {
  expect(marked('Some 1,200 goats', 'Some 1,300 goats')).toEqual(['Some [1,200] goats', 'Some [1,300] goats']);
});

test('how alike two sentences are is the share of the shorter one', () => {
  expect(compareSentences('All nine goats', 'All nine goats were sold').alike).toBe(1);
  expect(compareSentences('All nine goats', 'Nobody came').alike).toBe(0);
  expect(compareSentences('', 'Nobody came').alike).toBe(0);
});

test('nothing of a sentence is lost, however long it is', () => {
  const long = Array.from({ length: 1200 }, (_, n) => `w${n},`).join(' ');
  const { a } = compareSentences(long, 'w3 w4');
  expect(a.map(({ text }) => text).join('')).toBe(long);
});
