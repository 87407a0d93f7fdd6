import type { DateFact, FigureFact, Reason } from '../types.ts';
import { ALIKE, alikeByWords, mayDiffer } from './may-differ.ts';
import { type Pair, pairFeatures, type Relate, type ValueRelation } from './pair-features.ts';
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

/** What two articles have of one another's figures or dates. */
export interface MeasuredAlignment<F extends FigureFact | DateFact> {
  matches: MeasuredMatch<F>[];
  /** Facts of the page that found no match, though the other article has something of the same measure: nothing can be said. */
  unsure: Set<F>;
}

/**
 * Pairs the figures or dates of two articles one to one: equal values first, then overlapping ones, and only what finds
 * no such counterpart may differ. Within each step the likeliest pair goes first. A second wording of one value on the
 * page may meet a fact that is taken already, where both values are the same.
 */
export function alignMeasured<F extends FigureFact | DateFact>(
  page: readonly F[],
  theirs: readonly F[],
  relate: Relate<F>,
  weights: Record<'same' | 'overlap', Weights>,
  weight: WordWeight,
): MeasuredAlignment<F> {
  const all = pairFeatures(page, theirs, relate, weight);
  const pairs = all
    .flatMap((pair): MeasuredMatch<F>[] => {
      const score = scoreOf(pair, weights);
      return score === null
        ? []
        : [{ page: pair.page, theirs: pair.theirs, relation: pair.relation, reasons: pair.reasons, score }];
    })
    .sort((a, b) => ORDER[a.relation] - ORDER[b.relation] || b.score - a.score);
  const matched = new Map<F, MeasuredMatch<F>>();
  const taken = new Map<F, ValueRelation>();
  for (const pair of pairs) {
    const held = taken.get(pair.theirs);
    if (matched.has(pair.page) || (held !== undefined && !(pair.relation === 'same' && held === 'same'))) continue;
    matched.set(pair.page, pair);
    taken.set(pair.theirs, held ?? pair.relation);
  }
  const unsure = new Set<F>();
  for (const pair of all) if (!matched.has(pair.page) && mayBeTold(pair, weights.same)) unsure.add(pair.page);
  return { matches: [...matched.values()], unsure };
}

/** Whether the other fact may be this one after all: the same value, the same noun, or words that would do were the values equal. */
const mayBeTold = <F extends FigureFact | DateFact>(pair: Pair<F>, same: Weights): boolean =>
  pair.relation === 'same' || pair.features.head >= 0.9 || alikeByWords(pair, same) >= ALIKE;

/** How sure it is that a pair measures one thing, 0 to 1; `null` where it is not taken. */
function scoreOf<F extends FigureFact | DateFact>(
  pair: Pair<F>,
  weights: Record<'same' | 'overlap', Weights>,
): number | null {
  if (pair.relation === 'apart') return mayDiffer(pair, weights.same) ? alikeByWords(pair, weights.same) : null;
  if (!pair.isBacked) return null;
  // The same number with another bound ("6.3 per cent", "about 6.3 per cent") is told by the number as well as an equal one.
  const equal = pair.relation === 'same' || (pair.features.closeness === 1 && pair.features.vague === 0);
  const score = probability(
    equal ? { ...pair.features, salience: pair.salience } : pair.features,
    equal ? weights.same : weights.overlap,
  );
  return score >= ACCEPT ? score : null;
}
