import type { ArticleIndex } from '../retrieval/article-index.ts';
import type { AnalysedArticle } from '../types.ts';

/** Articles asked for by each term, and loaded in all. */
const MOST_POSTINGS = 200;
const MOST_ARTICLES = 48;
const MOST_TERMS = 24;

/** The articles that most of the terms lead to, a rare term counting more; a bounded number of them. */
export async function loadByTerms(terms: readonly string[], index: ArticleIndex): Promise<AnalysedArticle[]> {
  const asked = terms.slice(0, MOST_TERMS);
  const counts = await index.count(asked);
  const found = new Map<string, number>();
  for (const [i, term] of asked.entries()) {
    const count = counts[i] ?? 0;
    if (count === 0) continue;
    for (const id of await index.find(term, MOST_POSTINGS))
      found.set(id, (found.get(id) ?? 0) + 1 / Math.log2(2 + count));
  }
  const best = [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MOST_ARTICLES);
  return index.load(best.map(([id]) => id));
}
