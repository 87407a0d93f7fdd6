import type { DateFact, FigureFact, Reason } from '../types.ts';
import { isBesideOwnUnit, originals } from './conversions.ts';
import { KIND_OF, SIBLING } from '../lexicon/relatedness.ts';
import { isOfAnotherDisaster } from './another-thing.ts';
import { ALIKE, alikeByWords, areOfOneEvent, mayDiffer } from './may-differ.ts';
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
  mayBeOneEvent = true,
): MeasuredAlignment<F> {
  const [ofPage, ofTheirs] = [originals(page), originals(theirs)];
  const all = pairFeatures(page, theirs, relate, weight).filter(
    ({ page: own, theirs: other }) => !isBesideOwnUnit(own, other, ofTheirs) && !isBesideOwnUnit(other, own, ofPage),
  );
  const scored = all
    .flatMap((pair) => scoreOf(pair, weights) ?? [])
    .sort((a, b) => ORDER[a.relation] - ORDER[b.relation] || b.score - a.score);
  const matched = new Map<F, Scored<F>>();
  const taken = new Map<F, ValueRelation>();
  for (const candidate of scored) {
    const { pair, relation } = candidate;
    const held = taken.get(pair.theirs);
    if (matched.has(pair.page)) continue;
    if (held !== undefined && !(relation === 'same' && held === 'same' && isSecondWording(pair))) continue;
    matched.set(pair.page, candidate);
    taken.set(pair.theirs, held ?? relation);
  }
  settleDifferences(matched, mayBeOneEvent);
  if (!mayBeOneEvent) for (const { pair } of [...matched.values()]) if (mayBeChance(pair)) matched.delete(pair.page);
  const unsure = new Set<F>();
  for (const pair of all) if (!matched.has(pair.page) && mayBeTold(pair, weights.same)) unsure.add(pair.page);
  // Of every pair, those too that have no word in common: whose age it is, or which match it was, another sentence tells.
  for (const own of page)
    if (!matched.has(own) && theirs.some((other) => isNearAgeOrScore(own, other))) unsure.add(own);
  // What is only said over again in another currency is told where the sum itself is.
  for (const own of page) {
    const original = matched.has(own) ? undefined : ofPage(own);
    if (original !== undefined && (matched.has(original) || unsure.has(original))) unsure.add(own);
  }
  const matches = [...matched.values()].map(({ pair, relation, score }) => ({
    page: pair.page,
    theirs: pair.theirs,
    relation,
    reasons: relation === 'apart' ? pair.reasons.map(otherValue) : pair.reasons,
    score,
  }));
  return { matches, unsure };
}

/** Whether a value that has its counterpart already may be told once more: not of another noun and another act. */
const isSecondWording = <F>({ features }: Pair<F>): boolean => features.headClash === 0 || features.eventClash === 0;

/** Whether the other fact may be this one after all: the same value, the same noun, or words that would do were the values equal. */
const mayBeTold = <F extends FigureFact | DateFact>(pair: Pair<F>, same: Weights): boolean =>
  pair.relation === 'same' || pair.features.head >= 0.9 || alikeByWords(pair, same) >= ALIKE;

/** Years by which two reports of one age lie apart at most: a birthday, or a slip. */
const AGES_APART = 3;

/** Whether two ages, or two scores, may be reports of one. */
function isNearAgeOrScore(page: FigureFact | DateFact, theirs: FigureFact | DateFact): boolean {
  if (page.kind !== 'figure' || theirs.kind !== 'figure') return false;
  const [a, b] = [page.quantity, theirs.quantity];
  if (a.dimension !== b.dimension) return false;
  return a.dimension === 'score' || (a.dimension === 'age' && Math.abs(a.value - b.value) <= AGES_APART);
}

/** A pair that is taken, with how its values lie to each other as a reader is told, and how sure it is that it measures one thing. */
interface Scored<F extends FigureFact | DateFact> {
  pair: Pair<F>;
  relation: ValueRelation;
  score: number;
  /** The score as values that overlap, of a pair that is taken to differ although they do. */
  fallback?: number;
}

const otherValue = (reason: Reason): Reason =>
  reason.code === 'overlapping-values' ? { ...reason, code: 'other-value' } : reason;

function scoreOf<F extends FigureFact | DateFact>(
  pair: Pair<F>,
  weights: Record<'same' | 'overlap', Weights>,
): Scored<F> | null {
  const differs = (pair.relation === 'apart' || pair.strained) && mayDiffer(pair, weights.same);
  const score = pair.relation === 'apart' ? null : probabilityOf(pair, weights);
  if (differs) {
    return {
      pair,
      relation: 'apart',
      score: alikeByWords(pair, weights.same),
      ...(score === null ? {} : { fallback: score }),
    };
  }
  return score === null ? null : { pair, relation: pair.relation, score };
}

const isAge = (fact: FigureFact | DateFact) => fact.kind === 'figure' && fact.quantity.dimension === 'age';

/** Differences are told only between articles of one event; what may agree after all is told as such instead. */
function settleDifferences<F extends FigureFact | DateFact>(matched: Map<F, Scored<F>>, mayBeOneEvent: boolean): void {
  const all = [...matched.values()];
  // An age is its bearer's, whatever the event.
  const differing = all.filter(({ relation, pair: { page } }) => relation === 'apart' && !isAge(page));
  const agreeing = all.filter(({ pair, relation }) => relation !== 'apart' && isTelling(pair)).length;
  if (
    mayBeOneEvent &&
    areOfOneEvent(
      differing.map(({ pair }) => pair),
      agreeing,
    )
  )
    return;
  for (const { pair, fallback } of differing) {
    if (fallback === undefined) matched.delete(pair.page);
    else matched.set(pair.page, { pair, relation: 'overlap', score: fallback });
  }
}

/**
 * Whether two events of one kind may both have such a value: one that overlaps, or an everyday one, of nouns that are not one, where
 * the sentences have no name in common.
 */
const mayBeChance = ({ page, relation, salience, features }: Pair<FigureFact | DateFact>): boolean =>
  page.kind === 'figure' &&
  page.quantity.dimension !== 'age' &&
  features.names === 0 &&
  features.head < KIND_OF &&
  (relation !== 'same' || salience < TELLING_SALIENCE);
const TELLING_SALIENCE = 0.5;

/** Whether a value in common says anything of the event: ordinals and ages are at home in any. */
const isTelling = ({ page, features }: Pair<FigureFact | DateFact>) =>
  page.kind === 'figure' &&
  page.quantity.dimension !== 'ordinal' &&
  page.quantity.dimension !== 'age' &&
  (page.quantity.dimension !== 'score' || (page.quantity.parts ?? []).some((part) => part > FEW_GOALS)) &&
  features.vague === 0 &&
  features.closeness >= AGREEING;
/** Up to here a score is that of any match. */
const FEW_GOALS = 2;
/** Values this close agree; "at least seven" and ten may both be right and say nothing. */
const AGREEING = 0.9;

/** Near values are taken at a lower probability where both nouns and both acts mean one thing or one a kind of the other. */
const LEAST_OF_ONE_MEANING = 0.25;

/** Telling words in common that make up for two nouns of different meaning, as a share of the shorter sentence's. */
const LEAST_SHARED = 0.4;

/** How sure it is that a pair of equal or overlapping values measures one thing, 0 to 1; `null` where it is not taken. */
function probabilityOf<F extends FigureFact | DateFact>(
  pair: Pair<F>,
  weights: Record<'same' | 'overlap', Weights>,
): number | null {
  if (!pair.isBacked) return null;
  // The same number with another bound ("6.3 per cent", "about 6.3 per cent") is told by the number as well as an equal one.
  const equal = pair.isOneNumber;
  // Near values of two nouns ("6 per cent of a workforce", "shares fell 5.8 per cent") need the act or the sentence in common.
  const { headClash, act, coverage } = pair.features;
  if (!equal && headClash > 0 && act < SIBLING && coverage < LEAST_SHARED) return null;
  // "670 people were killed in 2016" and "430 houses destroyed and 670 damaged" are equal by chance.
  const isOfOneState = pair.page.measure.state === pair.theirs.measure.state;
  if ((!equal || !isOfOneState) && isOfAnotherDisaster(pair.page.measure, pair.theirs.measure)) return null;
  // "Sixteen of the victims died in Lund" says nothing of "at least 14 dead".
  if (!equal && pair.page.measure.part !== pair.theirs.measure.part) return null;
  const score = probability(
    pair.features,
    equal ? weights.same : weights.overlap,
    equal ? { salience: pair.salience } : {},
  );
  const { head, state, foreseen } = pair.features;
  // What has become of people is weighed for itself.
  const isOfOneMeaning = head >= KIND_OF && act >= KIND_OF && state === 0 && foreseen === 0;
  const least = !equal && isOfOneMeaning ? LEAST_OF_ONE_MEANING : ACCEPT;
  return score >= least ? score : null;
}
