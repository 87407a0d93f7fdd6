import { expect, test } from 'vitest';
import { verdictOf } from '../../../src/engine/comparison/verdict.ts';
import type { AnalysedArticle, Report, Stance } from '../../../src/engine/types.ts';

const report = (article: string, stance: Stance): Report => ({
  article,
  stance,
  start: 0,
  end: 0,
  text: '',
  sentence: '',
  sentenceStart: 0,
  fact: '',
  score: 1,
  why: [],
});
const article = (id: string, published: string | null): AnalysedArticle => ({
  article: { id, title: id, publisher: '', published, url: '', lang: 'en', text: '' },
  analysis: { version: 0, sentences: [], facts: [], terms: [], fingerprints: [] },
});

test('one report that differs disputes the fact, however many agree', () => {
  const { verdict } = verdictOf([report('a', 'same'), report('b', 'same'), report('c', 'differs')], []);
  expect(verdict).toBe('disputed');
});

test.each(['same', 'variant', 'consistent', 'wording'] as const)('a report that is %s agrees', (stance) => {
  expect(verdictOf([report('a', stance), report('b', 'omits')], []).verdict).toBe('agreed');
});

test('what all related articles leave out is only here; without related articles nothing is said', () => {
  expect(verdictOf([report('a', 'omits')], [article('a', null)]).verdict).toBe('only-here');
  expect(verdictOf([report('a', 'omits')], [article('a', null), article('b', null)]).verdict).toBe('unmatched');
  expect(verdictOf([], []).verdict).toBe('unmatched');
});

test('differing reports come first, omissions last, the newer first within a stance', () => {
  const reports = [
    report('old', 'same'),
    report('gap', 'omits'),
    report('new', 'same'),
    report('other', 'differs'),
    report('vague', 'consistent'),
  ];
  const others = [
    article('old', '2024-05-01'),
    article('new', '2024-05-03'),
    article('gap', null),
    article('other', null),
    article('vague', null),
  ];
  expect(verdictOf(reports, others).reports.map((r) => r.article)).toEqual(['other', 'vague', 'new', 'old', 'gap']);
});
