import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { reportOf, reportOmission } from '../../../src/engine/comparison/report.ts';
import type { AnalysedArticle, Fact } from '../../../src/engine/types.ts';

function article(id: string, published: string | null, text: string): AnalysedArticle {
  const own = { id, title: '', publisher: '', published, url: '', lang: 'en', text };
  return { article: own, analysis: analyse(own) };
}
const TEXT = 'The envoy Hanna Lind arrived in Oslo. On May 14, Erik Dahl met the miners.';
const page = article('page', '2024-05-15', TEXT);
const fact = (name: string) => page.analysis.facts.find((f) => f.text === name) as Fact;
const omission = (name: string, published: string | null) =>
  reportOmission(fact(name), page, article('other', published, 'Miners went on strike.'));

test('an article of the same days leaves a fact out', () => {
  expect(omission('Hanna Lind', '2024-05-15')).toMatchObject({ stance: 'omits', article: 'other', text: '' });
  expect(omission('Hanna Lind', '2024-05-13')).toMatchObject({
    why: [{ code: 'not-mentioned' }, { code: 'older-report', args: ['2'] }],
  });
  expect(omission('Hanna Lind', null)).toMatchObject({ stance: 'omits' });
});

test('an article that is days older may simply not have known', () => {
  expect(omission('Hanna Lind', '2024-05-08')).toBeNull();
});

test('what happened after an article was published is not left out by it', () => {
  expect(omission('Erik Dahl', '2024-05-13')).toBeNull();
  expect(omission('Erik Dahl', '2024-05-14')).toMatchObject({ stance: 'omits' });
});

test('another value is shown where a whole sentence tells it, an equal one where it is told first', () => {
  const other = article('other', '2024-05-15', 'Blast in Lund: 17 dead\n\nSome 17 miners were killed in Lund.');
  const theirs = other.analysis.facts.find((f) => f.kind === 'figure') as Fact;
  expect(theirs.mentions).toHaveLength(2);
  const base = { page: theirs, theirs, score: 1, why: [] };
  expect(reportOf({ ...base, stance: 'differs' }, other).sentence).toBe('Some 17 miners were killed in Lund.');
  expect(reportOf({ ...base, stance: 'same' }, other).sentence).toBe('Blast in Lund: 17 dead');
});

test('where no whole sentence tells another value, the first place is shown', () => {
  const other = article('other', '2024-05-15', 'Blast in Lund: 17 dead');
  const theirs = other.analysis.facts.find((f) => f.kind === 'figure') as Fact;
  const report = reportOf({ page: theirs, theirs, score: 1, why: [], stance: 'differs' }, other);
  expect(report.text).toBe('17');
});
