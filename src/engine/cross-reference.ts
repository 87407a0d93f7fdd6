import { type Alignment, alignArticles } from './alignment/align-articles.ts';
import { identityOf, toldApart } from './alignment/told-apart.ts';
import { findOmitted } from './comparison/find-omitted.ts';
import { judge } from './comparison/judge.ts';
import { findLineages } from './comparison/lineage.ts';
import { reportOf, reportOmission } from './comparison/report.ts';
import { verdictOf } from './comparison/verdict.ts';
import { wordsAround } from './comparison/words-around.ts';
import type { ArticleIndex } from './retrieval/article-index.ts';
import { findRelated } from './retrieval/find-related.ts';
import type { AnalysedArticle, ComparedFact, CrossReference, Fact, Report } from './types.ts';

/**
 * The whole flow for one page: related articles are found in the index, each of their facts is aligned with the page's,
 * every pair is judged, every fact gets its verdict. The page itself (same id, address or wording) is never a source.
 *
 * @param judged pairs that the reader told apart; see alignment/told-apart.ts
 * @param rest waited for between two articles: what else waits for an answer goes first
 */
export async function crossReference(
  page: AnalysedArticle,
  index: ArticleIndex,
  judged: ReadonlySet<string> = new Set(),
  rest?: () => Promise<void>,
): Promise<CrossReference> {
  const { related, articles } = await findRelated(page, index);
  const alignments: Alignments = new Map();
  for (const other of articles) {
    alignments.set(other.article.id, align(page, other, judged));
    await rest?.();
  }
  const { facts, omitted, lineages } = compareAligned(page, articles, alignments);
  return {
    page: page.article.id,
    related,
    facts,
    omitted,
    lineages: lineages.filter((ids) => ids.some((id) => id !== page.article.id)),
  };
}

/** Compares a page with articles that tell the same event, the closest first. `lineages` groups all ids, the page's too. */
export function compareWith(
  page: AnalysedArticle,
  articles: readonly AnalysedArticle[],
  judged: ReadonlySet<string> = new Set(),
): Pick<CrossReference, 'facts' | 'omitted' | 'lineages'> {
  const alignments: Alignments = new Map(articles.map((other) => [other.article.id, align(page, other, judged)]));
  return compareAligned(page, articles, alignments);
}

/** By the id of the other article. */
type Alignments = Map<string, Alignment>;

const align = (page: AnalysedArticle, other: AnalysedArticle, judged: ReadonlySet<string>): Alignment =>
  alignArticles(page.analysis, other.analysis, toldApart(judged, page.article, other.article));

function compareAligned(
  page: AnalysedArticle,
  articles: readonly AnalysedArticle[],
  alignments: Alignments,
): Pick<CrossReference, 'facts' | 'omitted' | 'lineages'> {
  const lineages = findLineages([page, ...articles]);
  const lineageOf = new Map(lineages.flatMap((ids, lineage) => ids.map((id) => [id, lineage])));
  const facts = page.analysis.facts.map((fact) => compareFact(fact, page, articles, alignments, lineageOf));
  return { facts, omitted: findOmitted(page, articles, lineages), lineages };
}

function compareFact(
  fact: Fact,
  page: AnalysedArticle,
  others: readonly AnalysedArticle[],
  alignments: ReadonlyMap<string, Alignment>,
  lineageOf: ReadonlyMap<string, number>,
): ComparedFact {
  const reports = others.flatMap((other): Report[] => {
    const alignment = alignments.get(other.article.id);
    const match = alignment?.matches.get(fact.id);
    if (match) return [reportOf(judge(match, page.article, other.article), other)];
    const omission = alignment?.unsure.has(fact.id) ? null : reportOmission(fact, page, other);
    return omission ? [omission] : [];
  });
  const own = lineageOf.get(page.article.id);
  const sources = new Set(reports.filter((r) => r.stance !== 'omits').map((r) => lineageOf.get(r.article)));
  sources.delete(own);
  const around = wordsAround(fact, page);
  return {
    id: fact.id,
    kind: fact.kind,
    text: fact.text,
    ...verdictOf(reports, others),
    mentions: fact.mentions.map(({ start, end, text }) => ({ start, end, text })),
    ...(fact.kind === 'figure' ? { quantity: fact.quantity } : {}),
    ...(fact.kind === 'date' ? { period: fact.period } : {}),
    ...(fact.kind === 'quote' ? { speaker: fact.speaker } : {}),
    ...(around === null ? {} : { around }),
    identity: identityOf(fact),
    sources: sources.size,
  };
}
