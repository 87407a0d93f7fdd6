import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { alignArticles } from '../../../src/engine/alignment/align-articles.ts';
import { judge } from '../../../src/engine/comparison/judge.ts';
import type { AnalysedArticle, Stance } from '../../../src/engine/types.ts';

const article = (id: string, published: string, text: string): AnalysedArticle => {
  const own = { id, title: '', publisher: id, published, url: '', lang: 'en', text };
  return { article: own, analysis: analyse(own) };
};

const EARLY = 'The landslide above Orvenna killed at least 20 people, the mayor of Orvenna, Lucia Ferrant, said.';
const LATE = 'The landslide above Orvenna killed 33 people, the mayor of Orvenna, Lucia Ferrant, said.';

/** What the page is told of the other article's number of dead. */
function stanceOf(page: AnalysedArticle, other: AnalysedArticle): Stance | undefined {
  const { matches } = alignArticles(page.analysis, other.analysis);
  const match = [...matches.values()].find(({ page: fact }) => fact.kind === 'figure');
  return match && judge(match, page.article, other.article).stance;
}

test('a lower bound that a later report has gone past is consistent with it, from either side', () => {
  const early = article('early', '2025-04-02', EARLY);
  const late = article('late', '2025-04-04', LATE);
  expect(stanceOf(early, late)).toBe('consistent');
  expect(stanceOf(late, early)).toBe('consistent');
});

test('a lower bound far below what another report of the same day says is another count', () => {
  expect(stanceOf(article('a', '2025-04-02', EARLY), article('b', '2025-04-02', LATE))).toBe('differs');
});

test('a later report that falls back below the bound differs', () => {
  const first = article('first', '2025-04-02', EARLY.replace('at least 20', 'at least 33'));
  const second = article('second', '2025-04-04', LATE.replace('33', '20'));
  expect(stanceOf(first, second)).toBe('differs');
});
