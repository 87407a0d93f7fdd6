import { compareQuotes, type QuoteComparison } from './compare-quotes.ts';
import type { QuoteFact } from '../types.ts';
import { NOTHING_TOLD_APART, type ToldApart } from './told-apart.ts';

/** A quotation of the page and the same utterance in the other article. */
export interface QuoteMatch {
  page: QuoteFact;
  theirs: QuoteFact;
  score: number;
  comparison: QuoteComparison;
}

/** Pairs quotations of one utterance, the closest first. One long quotation may hold several short ones. */
export function alignQuotes(
  page: readonly QuoteFact[],
  theirs: readonly QuoteFact[],
  apart: ToldApart = NOTHING_TOLD_APART,
): QuoteMatch[] {
  const pairs = page.flatMap((own) =>
    theirs.flatMap((other) => {
      const comparison = compareQuotes(own, other);
      return comparison.match && !apart(own, other)
        ? [{ page: own, theirs: other, score: comparison.score, comparison }]
        : [];
    }),
  );
  pairs.sort((a, b) => b.score - a.score);
  const matched = new Map<QuoteFact, QuoteMatch>();
  for (const pair of pairs) if (!matched.has(pair.page)) matched.set(pair.page, pair);
  return [...matched.values()];
}
