import type { DateFact, FigureFact, Reason } from '../types.ts';
import { pairFeatures, type Relate, type ValueRelation } from './pair-features.ts';
import { ACCEPT, probability, type Weights } from './weights.ts';
import type { WordWeight } from './word-weights.ts';

/** A fact of the page and its counterpart, with how their values lie to each other. */
export interface MeasuredMatch<F extends FigureFact | DateFact> {
  page: F;
  theirs: F;
  /** Probability that both measure the same thing, 0 to 1. */
  score: number;
  relation: ValueRelation;
  reasons: Reason[];
}

const ORDER: Record<ValueRelation, number> = { same: 0, overlap: 1, apart: 2 };

/**
 * Pairs the figures or dates of two articles one to one: equal values first, then overlapping ones, and only what finds
 * no such counterpart may differ. Within each step the likeliest pair goes first. A second wording of one value on the
 * page may meet a fact that is taken already, where both values are the same.
 */
export function alignMeasured<F extends FigureFact | DateFact>(
  page: readonly F[],
  theirs: readonly F[],
  relate: Relate<F>,
  weights: Record<ValueRelation, Weights>,
  weight: WordWeight,
): MeasuredMatch<F>[] {
  const pairs = pairFeatures(page, theirs, relate, weight)
    .map(
      ({ features, ...pair }): MeasuredMatch<F> => ({ ...pair, score: probability(features, weights[pair.relation]) }),
    )
    .filter((pair) => pair.score >= ACCEPT[pair.relation])
    .sort((a, b) => ORDER[a.relation] - ORDER[b.relation] || b.score - a.score);
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
