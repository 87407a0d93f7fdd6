import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { reportOmission } from '../../../src/engine/comparison/report.ts';
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
