import { expect, test } from 'vitest';
import { markEvidence } from '../../src/wording/mark-evidence.ts';
import { makeReport } from '../view/make-fact.ts';

const SENTENCE = 'Lind said: “The quay must be rebuilt by autumn.”';
const words = 'The quay must be rebuilt by autumn';
const start = SENTENCE.indexOf(words);
const at = (word: string) => ({ start: SENTENCE.indexOf(word), end: SENTENCE.indexOf(word) + word.length });
const said = { sentence: SENTENCE, text: words, start, end: start + words.length, sentenceStart: 0 };
const marked = (report: Parameters<typeof markEvidence>[0]) =>
  markEvidence(report)
    .filter((run) => run.marked)
    .map((run) => run.text);

test('marks the evidence, and of other words those alone; all runs are the sentence', () => {
  expect(marked(makeReport('same', said))).toEqual([words]);
  const other = makeReport('wording', { ...said, differing: [at('must'), at('autumn')] });
  expect(marked(other)).toEqual(['must', 'autumn']);
  expect(
    markEvidence(other)
      .map(({ text }) => text)
      .join(''),
  ).toBe(SENTENCE);
});
test('marks all of a quotation that only leaves words out', () =>
  expect(marked(makeReport('wording', { ...said, differing: [] }))).toEqual([words]));
test('passes over words that lie outside the evidence, and marks nothing where the evidence does not fit', () => {
  expect(marked(makeReport('wording', { ...said, differing: [at('Lind'), at('must')] }))).toEqual(['must']);
  expect(marked(makeReport('wording', { ...said, text: 'other words', differing: [at('must')] }))).toEqual([]);
});
