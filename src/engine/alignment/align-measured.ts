import type { DateFact, FigureFact, Reason } from '../types.ts';
import type { WordWeight } from './word-weights.ts';

/** How the values of two facts lie to each other. */
export type ValueRelation = 'same' | 'overlap' | 'apart';

/** A fact of the page and its counterpart, with how their values lie to each other. */
export interface MeasuredMatch<F extends FigureFact | DateFact> {
  page: F;
  theirs: F;
  /** Probability that both measure the same thing, 0 to 1. */
  score: number;
  relation: ValueRelation;
  reasons: Reason[];
}

/** Compares two facts: `null` where they cannot measure the same thing. */
export type CompareFacts<F extends FigureFact | DateFact> = (
  page: F,
  theirs: F,
  weight: WordWeight,
) => Omit<MeasuredMatch<F>, 'page' | 'theirs'> | null;

/** Least probability at which a pair is taken, by how the values lie. A wrong "differs" costs the most. */
const ACCEPT: Record<ValueRelation, number> = { same: 0.5, overlap: 0.55, apart: 0.75 };
const ORDER: Record<ValueRelation, number> = { same: 0, overlap: 1, apart: 2 };

/**
 * Pairs the figures or dates of two articles one to one: equal values first, then overlapping ones, and only what finds
 * no such counterpart may differ. Within each step the likeliest pair goes first. A second wording of one value on the
 * page may meet a fact that is taken already, where both values are the same.
 */
export function alignMeasured<F extends FigureFact | DateFact>(
  page: readonly F[],
  theirs: readonly F[],
  compare: CompareFacts<F>,
  weight: WordWeight,
): MeasuredMatch<F>[] {
  const pairs: MeasuredMatch<F>[] = [];
  for (const own of page)
    for (const other of theirs) {
      const found = compare(own, other, weight);
      if (found && found.score >= ACCEPT[found.relation]) pairs.push({ page: own, theirs: other, ...found });
    }
  pairs.sort((a, b) => ORDER[a.relation] - ORDER[b.relation] || b.score - a.score);
  const matched = new Map<F, MeasuredMatch<F>>();
  const taken = new Map<F, ValueRelation>();
  for (const pair of pairs) {
    const held = taken.get(pair.theirs);
    if (matched.has(pair.page) || (held !== undefined && !(pair.relation === 'same' && held === 'same'))) continue;
    matched.set(pair.page, pair);
    taken.set(pair.theirs, held ?? pair.relation);
  }
  return [...matched.values()];
}
