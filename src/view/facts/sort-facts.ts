import type { OmittedFact } from '../../engine/story.ts';
import type { ComparedFact } from '../../engine/types.ts';
import { LISTED_VERDICTS, type ListedVerdict, listedVerdict } from '../../engine/comparison/listed-verdict.ts';

/** A fact in a list: one of the page, or one that the page leaves out. */
export type ListedFact = Pick<ComparedFact, 'id' | 'kind' | 'text' | 'reports' | 'sources'> &
  Partial<Pick<ComparedFact, 'mentions' | 'speaker' | 'around'>>;

/** Facts under one verdict, in the order in which they are read. */
export interface FactGroup {
  verdict: ListedVerdict;
  facts: ListedFact[];
}

const hasOtherWording = (fact: ListedFact) =>
  fact.reports.some(({ stance }) => stance !== 'same' && stance !== 'omits');
const firstMention = (fact: ListedFact) => fact.mentions?.[0]?.start ?? Number.MAX_SAFE_INTEGER;

/** Dates last: many stories name the same days, and a day that only one of them names is seldom news. */
const rankOfKind = ({ kind }: ListedFact) => (kind === 'date' ? 1 : 0);

const byInterest = (a: ListedFact, b: ListedFact) =>
  rankOfKind(a) - rankOfKind(b) ||
  Number(hasOtherWording(b)) - Number(hasOtherWording(a)) ||
  b.sources - a.sources ||
  firstMention(a) - firstMention(b);

/**
 * Groups facts by what a reader wants to know first; empty groups are left out. Within a group
 * dates come last; of the others those that somebody words otherwise come first, then those with more independent sources,
 * then as they stand on the page. What the page leaves out keeps the engine's order.
 */
export function sortFacts(facts: readonly ComparedFact[], omitted: readonly OmittedFact[] = []): FactGroup[] {
  return LISTED_VERDICTS.map((verdict) => ({
    verdict,
    facts:
      verdict === 'omitted' ? [...omitted] : facts.filter((fact) => listedVerdict(fact) === verdict).sort(byInterest),
  })).filter(({ facts: found }) => found.length > 0);
}
