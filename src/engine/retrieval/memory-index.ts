import type { AnalysedArticle } from '../types.ts';
import type { ArticleIndex } from './article-index.ts';

/** An index over articles held in memory, for the command line and tests. A later article of one id replaces the earlier. */
export function memoryIndex(articles: readonly AnalysedArticle[]): ArticleIndex {
  const byId = new Map(articles.map((article) => [article.article.id, article]));
  const postings = new Map<string, string[]>();
  for (const [id, { analysis }] of byId) {
    for (const [term] of analysis.terms) {
      const ids = postings.get(term);
      if (ids) ids.push(id);
      else postings.set(term, [id]);
    }
  }
  return {
    size: async () => byId.size,
    count: async (terms) => terms.map((term) => postings.get(term)?.length ?? 0),
    find: async (term, limit) => (postings.get(term) ?? []).slice(0, limit),
    load: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
  };
}
