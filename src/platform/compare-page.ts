import { articleId } from '../corpus/article-id.ts';
import { articleIndex } from '../corpus/store/article-index.ts';
import { pairsToldApart } from '../corpus/store/judgements.ts';
import type { CorpusDatabase } from '../corpus/store/schema.ts';
import { analyse } from '../engine/analyse.ts';
import { crossReference } from '../engine/cross-reference.ts';
import type { Article } from '../engine/types.ts';
import type { PageArticle, PageState } from './messages.ts';
import { summaries } from './summaries.ts';

/** A page as the engine takes it. The `page:` keeps its id apart from every article's, so that the engine goes by address and wording. */
export const pageAsArticle = (page: PageArticle): Article => ({ id: `page:${articleId(page)}`, ...page });

/** Compares one page with the corpus. The page's own article, should the corpus have it, is known by its address and wording. */
export async function comparePage(db: CorpusDatabase, page: PageArticle): Promise<PageState> {
  const article = pageAsArticle(page);
  const result = await crossReference(
    { article, analysis: analyse(article) },
    articleIndex(db),
    await pairsToldApart(db),
  );
  if (result.related.length === 0) return { status: 'nothing-related', facts: result.facts.length };
  const named = new Set(result.related.map((related) => related.article));
  for (const fact of [...result.facts, ...result.omitted]) for (const report of fact.reports) named.add(report.article);
  const { facts, omitted, related, lineages } = result;
  const articles = await summaries(db, named);
  const comparison = {
    page: article.id,
    title: page.title,
    url: page.url,
    facts,
    omitted,
    related,
    lineages,
    articles,
  };
  return { status: 'compared', comparison };
}
