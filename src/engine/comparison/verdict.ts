import { type AnalysedArticle, type Report, STANCES, type Stance, type Verdict } from '../types.ts';

const ORDER: Record<Stance, number> = { differs: 0, consistent: 1, variant: 2, wording: 3, same: 4, omits: 5 };

/**
 * Sorts the reports of one fact (differing ones first, newer first within a stance) and sums them up. One report that
 * differs disputes the fact; only what every related article leaves out is only here, and one of which nothing can be said
 * leaves the fact unmatched. The verdict says who reports what, never who is right.
 */
export function verdictOf(
  reports: readonly Report[],
  others: readonly AnalysedArticle[],
): { verdict: Verdict; reports: Report[] } {
  const published = new Map(others.map(({ article }) => [article.id, article.published ?? '']));
  const sorted = [...reports].sort(
    (a, b) =>
      ORDER[a.stance] - ORDER[b.stance] ||
      (published.get(b.article) ?? '').localeCompare(published.get(a.article) ?? '') ||
      a.article.localeCompare(b.article),
  );
  const told = new Set(reports.map((report) => report.stance));
  const reporting = STANCES.filter((stance) => stance !== 'omits' && told.has(stance));
  const verdict: Verdict = told.has('differs')
    ? 'disputed'
    : reporting.length > 0
      ? 'agreed'
      : reports.length > 0 && reports.length === others.length
        ? 'only-here'
        : 'unmatched';
  return { verdict, reports: sorted };
}
