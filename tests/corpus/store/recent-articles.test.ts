import { expect, it } from 'vitest';
import { recentArticles } from '../../../src/corpus/store/recent-articles.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import type { AnalysedArticle } from '../../../src/engine/types.ts';

function articleOf(text: string): AnalysedArticle {
  const article = { id: text, title: '', publisher: '', published: null, url: '', lang: 'en', text };
  return { article, analysis: analyse(article) };
}

it('the articles used last are kept, as many as there is room for', () => {
  const recent = recentArticles(10);
  for (const n of [1, 2]) recent.keep(n, articleOf('Elmar'));
  // Used again, so that the second is the one used longest ago.
  recent.keep(1, articleOf('Elmar'));
  recent.keep(3, articleOf('Tarn'));
  expect([1, 2, 3].map((n) => recent.get(n)?.article.text)).toEqual(['Elmar', undefined, 'Tarn']);
});

it('an article that is longer than all the room is not kept, and leaves room for the next', () => {
  const recent = recentArticles(10);
  recent.keep(1, articleOf('The council of Harwick'));
  expect(recent.get(1)).toBeUndefined();
  recent.keep(2, articleOf('Harwick'));
  expect(recent.get(2)).toBeDefined();
});
