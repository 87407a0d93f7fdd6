import type { ComparedFact, Report, Verdict } from '../types.ts';

/**
 * What a list of facts is grouped by, and a page painted by: the verdicts; `near` for what is agreed on, but put in another way by
 * somebody: vaguer, in other words, in another spelling; and `omitted` for what others report and the page leaves out. In the order
 * in which a reader wants to know.
 */
export const LISTED_VERDICTS = ['disputed', 'omitted', 'near', 'agreed', 'only-here', 'unmatched'] as const;
export type ListedVerdict = (typeof LISTED_VERDICTS)[number];

/**
 * Days and ranks that nobody else names are no news: every story has a "Saturday" and a "third" of its own. That the others leave
 * them out says as little as if they had another one: they are listed as what was not compared, and not painted.
 */
const isNoNews = ({ kind, quantity }: Partial<Pick<ComparedFact, 'kind' | 'quantity'>>): boolean =>
  kind === 'date' || quantity?.dimension === 'ordinal';

/** Under which verdict a fact of a page is listed, and in whose colour it is painted. */
export function listedVerdict(
  fact: {
    verdict: Verdict;
    reports: readonly Pick<Report, 'stance'>[];
  } & Partial<Pick<ComparedFact, 'kind' | 'quantity'>>,
): Exclude<ListedVerdict, 'omitted'> {
  if (fact.verdict === 'only-here' && isNoNews(fact)) return 'unmatched';
  const isNear = fact.reports.some(({ stance }) => stance !== 'same' && stance !== 'omits');
  return fact.verdict === 'agreed' && isNear ? 'near' : fact.verdict;
}

/** Sorts facts of a page by their verdicts. */
export const byVerdict = (a: Parameters<typeof listedVerdict>[0], b: typeof a): number =>
  LISTED_VERDICTS.indexOf(listedVerdict(a)) - LISTED_VERDICTS.indexOf(listedVerdict(b));
