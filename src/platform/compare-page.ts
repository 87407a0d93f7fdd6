import { articleId } from '../corpus/article-id.ts';
import { articleIndex, keepsPrivate } from '../corpus/store/article-index.ts';
import { pairsToldApart } from '../corpus/store/judgements.ts';
import type { CorpusDatabase } from '../corpus/store/schema.ts';
import { analyse } from '../engine/analyse.ts';
import { crossReference } from '../engine/cross-reference.ts';
import type { AnalysedArticle, Article } from '../engine/types.ts';
import type { PageArticle, PageState } from './messages.ts';
import { rests } from './rests.ts';
import { summaries } from './summaries.ts';

/** A page as the engine takes it. The `page:` keeps its id apart from every article's, so that the engine goes by address and wording. */
export const pageAsArticle = (page: PageArticle): Article => ({ id: `page:${articleId(page)}`, ...page });

/** What a page was compared to. */
export interface PageResult {
  /** For the extension's own surfaces. */
  state: PageState;
  /** For the page itself, whose scripts can see what is painted: private collections take no part in it. */
  shown: PageState;
}

/** Compares one page with the corpus. The page's own article, should the corpus have it, is known by its address and wording. */
export async function comparePage(db: CorpusDatabase, page: PageArticle): Promise<PageResult> {
  const article = pageAsArticle(page);
  const analysed = { article, analysis: analyse(article) };
  const state = await compare(db, page, analysed, false);
  const hasPrivate = await keepsPrivate(db);
  return { state, shown: hasPrivate ? await compare(db, page, analysed, true) : state };
}

async function compare(
  db: CorpusDatabase,
  page: PageArticle,
  analysed: AnalysedArticle,
  pageSafe: boolean,
): Promise<PageState> {
  const result = await crossReference(analysed, articleIndex(db, { pageSafe }), await pairsToldApart(db), rests());
  if (result.related.length === 0) return { status: 'nothing-related', facts: result.facts.length };
  const named = new Set(result.related.map((related) => related.article));
  for (const fact of [...result.facts, ...result.omitted]) for (const report of fact.reports) named.add(report.article);
  const { facts, omitted, related, lineages } = result;
  const articles = await summaries(db, named);
  const comparison = {
    page: analysed.article.id,
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
