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

/**
 * Groups facts: disputed, agreed, only here, unmatched; empty groups are left out. Within a group those that somebody
 * words otherwise come first, then those with more independent sources, then as they stand on the page.
 */
export function sortFacts(facts: readonly ComparedFact[]): FactGroup[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    facts: facts
      .filter((fact) => fact.verdict === verdict)
      .sort(
        (a, b) =>
          Number(hasOtherWording(b)) - Number(hasOtherWording(a)) ||
          b.sources - a.sources ||
          firstMention(a) - firstMention(b),
      ),
  })).filter(({ facts: found }) => found.length > 0);
}
