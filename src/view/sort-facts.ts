import { VERDICTS } from '../engine/types.ts';
import type { ComparedFact, Verdict } from '../engine/types.ts';

/** Facts under one verdict, in the order in which they are read. */
export interface FactGroup {
  verdict: Verdict;
  facts: ComparedFact[];
}

const hasOtherWording = (fact: ComparedFact) =>
  fact.reports.some(({ stance }) => stance !== 'same' && stance !== 'omits');
const firstMention = (fact: ComparedFact) => fact.mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;

/** Dates last: many stories name the same days, and a day that only one of them names is seldom news. */
const rankOfKind = ({ kind }: ComparedFact) => (kind === 'date' ? 1 : 0);

/**
 * Groups facts: disputed, agreed, only here, unmatched; empty groups are left out. Within a group dates come last; of
 * the others those that somebody words otherwise come first, then those with more independent sources, then as they
 * stand on the page.
 */
export function sortFacts(facts: readonly ComparedFact[]): FactGroup[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    facts: facts
      .filter((fact) => fact.verdict === verdict)
      .sort(
        (a, b) =>
          rankOfKind(a) - rankOfKind(b) ||
          Number(hasOtherWording(b)) - Number(hasOtherWording(a)) ||
          b.sources - a.sources ||
          firstMention(a) - firstMention(b),
      ),
  })).filter(({ facts: found }) => found.length > 0);
}
