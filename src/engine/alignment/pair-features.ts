import type { DateFact, FigureFact, Reason } from '../types.ts';
import { type FactFeatures, factFeatures } from './fact-features.ts';
import type { WordWeight } from './word-weights.ts';

/** How the values of two facts lie to each other. */
export type ValueRelation = 'same' | 'overlap' | 'apart';

/** How the values of two facts lie to each other, or `null` where they cannot measure the same thing. */
export type Relate<F> = (
  page: F,
  theirs: F,
) => { relation: ValueRelation; reasons: Reason[]; closeness: number; salience: number; vague: boolean } | null;

/** Everything the decision on one pair of facts rests on, each 0 to 1 unless said otherwise. */
export interface PairFeatures extends FactFeatures {
  /** How telling the value itself is: 3,248 is hardly met twice by chance, "two" all the time. 0 where the values are not the same. */
  salience: number;
  /** Equal values that anything may have: "two", "first", "hundreds". */
  plain: number;
  /** A figure without a number ("dozens") or a whole year, month or century stands on one side at least. */
  vague: number;
  /** How near the values are to each other: the smaller through the larger, or the share of days in common. */
  closeness: number;
  /** Other facts of either article that have the same value: 0 none, 0.5 one, 0.67 two. "Sunday" is many things, June 1 one. */
  crowd: number;
  /** How far the pair is ahead of the best other pair that either fact is in, by meaning alone; -1 to 1. */
  lead: number;
}

/** A pair of facts that may measure the same thing. */
export interface Pair<F> {
  page: F;
  theirs: F;
  relation: ValueRelation;
  reasons: Reason[];
  /** How telling the lesser of the two values is, 0 to 1, however they lie to each other. */
  salience: number;
  /** An everyday value ("two") is borne out by the words around it; always so for a telling one. */
  isBacked: boolean;
  /** The value of one of the two stands in the other article for much the same thing, and is no everyday number. */
  isTold: boolean;
  features: PairFeatures;
}

/** Below this salience an equal value says nothing by itself. */
const PLAIN = 0.1;

/** Share of a pair's meaning at which a pair of equal values stands for it. */
const TOLD_SHARE = 0.7;

/** Meaning alone, whatever the values: what a pair has to be ahead in. */
const meaning = (f: FactFeatures) => 0.3 * f.head + 0.3 * f.act + 0.2 * f.coverage + 0.2 * f.context;

/** The two highest of a row or column, so that each pair can be held against the best of the others. */
class Best {
  /** Pairs whose values are the same. */
  equal = 0;
  /** The closest in meaning of those of them whose value is not one that anything may have. */
  told = 0;
  first = 0;
  second = 0;
  add(value: number) {
    if (value > this.first) [this.first, this.second] = [value, this.first];
    else if (value > this.second) this.second = value;
  }
  other(value: number) {
    return value === this.first ? this.second : this.first;
  }
}

/**
 * Whether the words bear out values that anything may have: "two main forms" are not "two other patients". A value that
 * tells by itself needs no more than the regression asks for.
 */
function isBacked({ relation, closeness, salience }: NonNullable<ReturnType<Relate<never>>>, f: FactFeatures): boolean {
  if ((relation !== 'same' && closeness < 1) || salience >= PLAIN) return true;
  if (f.head >= 0.85) return f.act > 0.3 || f.coverage > 0.3 || f.names > 0.5 || f.modifiers > 0;
  // A head noun left out on one side clashes with nothing: "injures 2" and "two men were hurt".
  if (f.headClash === 0 && f.head === 0) return f.act >= 0.85 || f.coverage > 0.4;
  return (f.head >= 0.4 && f.act >= 0.6) || f.coverage > 0.6;
}

/** All pairs of facts of two articles that may measure the same thing, with their features. Quadratic in the facts of two articles. */
export function pairFeatures<F extends FigureFact | DateFact>(
  page: readonly F[],
  theirs: readonly F[],
  relate: Relate<F>,
  weight: WordWeight,
): Pair<F>[] {
  const pairs: {
    page: F;
    theirs: F;
    found: NonNullable<ReturnType<Relate<F>>>;
    features: FactFeatures;
    meaning: number;
  }[] = [];
  const rows = new Map<F, Best>();
  const columns = new Map<F, Best>();
  for (const own of page)
    for (const other of theirs) {
      const found = relate(own, other);
      if (!found) continue;
      const features = factFeatures(own.measure, other.measure, weight);
      const pair = { page: own, theirs: other, found, features, meaning: meaning(features) };
      pairs.push(pair);
      for (const [best, fact] of [
        [rows, own],
        [columns, other],
      ] as const) {
        const entry = best.get(fact) ?? new Best();
        entry.add(pair.meaning);
        if (found.relation === 'same') entry.equal++;
        if (found.relation === 'same' && found.salience >= PLAIN) entry.told = Math.max(entry.told, pair.meaning);
        best.set(fact, entry);
      }
    }
  return pairs.map((pair) => ({
    page: pair.page,
    theirs: pair.theirs,
    relation: pair.found.relation,
    reasons: pair.found.reasons,
    salience: pair.found.salience,
    isBacked: isBacked(pair.found, pair.features),
    // Who reports the page's own value of much the same thing does not differ about it, whatever else they report.
    isTold: Math.max(rows.get(pair.page)?.told ?? 0, columns.get(pair.theirs)?.told ?? 0) > TOLD_SHARE * pair.meaning,
    features: {
      ...pair.features,
      salience: pair.found.relation === 'same' ? pair.found.salience : 0,
      plain: pair.found.relation === 'same' && pair.found.salience < PLAIN ? 1 : 0,
      vague: pair.found.vague ? 1 : 0,
      closeness: pair.found.closeness,
      crowd: 1 - 1 / Math.max(1, rows.get(pair.page)?.equal ?? 0, columns.get(pair.theirs)?.equal ?? 0),
      lead:
        pair.meaning -
        Math.max(rows.get(pair.page)?.other(pair.meaning) ?? 0, columns.get(pair.theirs)?.other(pair.meaning) ?? 0),
    },
  }));
}
