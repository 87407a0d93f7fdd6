import type { DateFact, FigureFact, Reason } from '../types.ts';
import { type FactFeatures, factFeatures, weighMeasure } from './fact-features.ts';
import { isBacked, PLAIN } from './backing.ts';
import { type Best, bestOf } from './best.ts';
import type { WordWeight } from './word-weights.ts';

/** How the values of two facts lie to each other. */
export type ValueRelation = 'same' | 'overlap' | 'apart';

/** How the values of two facts lie to each other, or `null` where they cannot measure the same thing. */
export type Relate<F> = (
  page: F,
  theirs: F,
) => {
  relation: ValueRelation;
  reasons: Reason[];
  closeness: number;
  salience: number;
  /** How little the wordings leave open, 0 to 1: values that overlap although both are narrow hardly do so by chance. */
  tight: number;
  vague: boolean;
  /** Both give one number: the same, the same with another bound, or one written with fewer digits. */
  isOneNumber?: boolean;
  /** The values overlap only by an open end; see compare-quantities.ts. */
  strained?: boolean;
} | null;

/** Everything the decision on one pair of facts rests on, each 0 to 1 unless said otherwise. */
export interface PairFeatures extends FactFeatures {
  /** How telling the value itself is: 3,248 is hardly met twice by chance, "two" all the time. 0 where the values are not the same. */
  salience: number;
  /** Equal values that anything may have: "two", "first", "hundreds". */
  plain: number;
  /** A figure without a number ("dozens") or a whole year, month or century stands on one side at least. */
  vague: number;
  /** How little the wordings of values that overlap leave open; 0 where the values are the same. */
  tight: number;
  /** How near the values are to each other: the smaller through the larger, or the share of days in common. */
  closeness: number;
  /** Other facts of either article that have the same value: 0 none, 0.5 one, 0.67 two. "Sunday" is many things, June 1 one. */
  crowd: number;
  /** How far the pair is ahead of the best other pair of another value that either fact is in, by meaning alone; -1 to 1. */
  lead: number;
  /** Both stand where an article tells what it is about: in its first sentences. */
  leading: number;
}

/** A pair of facts that may measure the same thing. */
export interface Pair<F> {
  page: F;
  theirs: F;
  relation: ValueRelation;
  reasons: Reason[];
  /** How telling the lesser of the two values is, 0 to 1, however they lie to each other. */
  salience: number;
  /** Both give one number, in other words at most; see `Relate`. */
  isOneNumber: boolean;
  /** An everyday value ("two") is borne out by the words around it; always so for a telling one. */
  isBacked: boolean;
  /** The values overlap only by an open end that lies far off: reports at odds, where all else says that they are of one thing. */
  strained: boolean;
  /** The value of one of the two stands in the other article for much the same thing, and is no everyday number. */
  isTold: boolean;
  features: PairFeatures;
}

/** Share of a pair's meaning at which a pair of equal values stands for it. */
const TOLD_SHARE = 0.7;

/** Meaning alone, whatever the values: what a pair has to be ahead in. */
const meaning = (f: FactFeatures) => 0.3 * f.head + 0.3 * f.act + 0.2 * f.coverage + 0.2 * f.context;

/** What a fact says, for telling one value from another. */
const saidBy = (fact: FigureFact | DateFact) => (fact.kind === 'date' ? fact.period.from : fact.quantity.value);

/** Up to here a number of anything may come twice by chance. */
const FEW = 3;
const isBeyondFew = (fact: FigureFact | DateFact) => fact.kind === 'figure' && fact.quantity.value > FEW;

/** Sentences in which an article tells what it is about (the inverted pyramid of news). */
const LEAD_SENTENCES = 4;
const isLeading = (fact: FigureFact | DateFact) => (fact.mentions[0]?.sentence ?? LEAD_SENTENCES) < LEAD_SENTENCES;

/**
 * Whether a fact's own sentence has the other's value, too: "the toll rose to 11, from nine" does not differ from nine. Values of
 * another article are looked up in those of one.
 */
function toldBeside<F extends FigureFact | DateFact>(facts: readonly F[]): (own: F, other: F) => boolean {
  const key = (fact: F, sentence: number) =>
    fact.kind === 'figure' ? `${sentence} ${fact.quantity.dimension} ${fact.quantity.unit} ${fact.quantity.value}` : '';
  const told = new Set(facts.flatMap((fact) => fact.mentions.map(({ sentence }) => key(fact, sentence))));
  const bare = bareCounts(facts);
  return (own, other) =>
    own.kind === 'figure' &&
    own.mentions.some(
      ({ sentence }) =>
        (told.has(key(other, sentence)) && saidBy(own) !== saidBy(other)) || isNearer(bare.get(sentence), own, other),
    );
}

/** Values by sentence that count nothing of their own: 97 in "out for 112 off 103 balls, his hundred in 97". */
function bareCounts(facts: readonly (FigureFact | DateFact)[]): Map<number, number[]> {
  const bare = new Map<number, number[]>();
  for (const fact of facts) {
    if (fact.kind !== 'figure' || fact.quantity.dimension !== 'count' || fact.measure.counted.length > 0) continue;
    for (const { sentence } of fact.mentions) bare.set(sentence, [...(bare.get(sentence) ?? []), fact.quantity.value]);
  }
  return bare;
}

/** Whether one of the values that a sentence leaves without a noun is nearer to the other count than the one it names the noun of. */
function isNearer(bare: readonly number[] | undefined, own: FigureFact, other: FigureFact | DateFact): boolean {
  if (bare === undefined || other.kind !== 'figure' || own.quantity.dimension !== 'count') return false;
  const { value } = other.quantity;
  return bare.some((n) => Math.abs(n - value) < Math.abs(own.quantity.value - value));
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
  const weighed = theirs.map((fact) => weighMeasure(fact.measure, weight));
  for (const own of page) {
    const mine = weighMeasure(own.measure, weight);
    for (const [at, other] of theirs.entries()) {
      const found = relate(own, other);
      if (!found) continue;
      const features = factFeatures(mine, weighed[at] as (typeof weighed)[number], weight);
      const pair = { page: own, theirs: other, found, features, meaning: meaning(features) };
      pairs.push(pair);
      const told = found.relation === 'same' ? found.salience : null;
      bestOf(rows, own).add(pair.meaning, saidBy(other), told);
      bestOf(columns, other).add(pair.meaning, saidBy(own), told);
    }
  }
  const isBesideOwn = toldBeside(page);
  const isBesideTheirs = toldBeside(theirs);
  const isAlone = (pair: { page: F; theirs: F }) =>
    isBeyondFew(pair.page) && (rows.get(pair.page)?.equal ?? 0) <= 1 && (columns.get(pair.theirs)?.equal ?? 0) <= 1;
  return pairs.map((pair) => {
    const row = rows.get(pair.page) as Best;
    const column = columns.get(pair.theirs) as Best;
    return {
      page: pair.page,
      theirs: pair.theirs,
      relation: pair.found.relation,
      strained: pair.found.strained ?? false,
      reasons: pair.found.reasons,
      salience: pair.found.salience,
      isOneNumber: pair.found.isOneNumber ?? pair.found.relation === 'same',
      isBacked: isBacked(pair, isAlone(pair)),
      // Who reports the page's own value of much the same thing does not differ about it, whatever else they report.
      isTold:
        Math.max(row.told, column.told) > TOLD_SHARE * pair.meaning ||
        isBesideOwn(pair.page, pair.theirs) ||
        isBesideTheirs(pair.theirs, pair.page),
      features: withValues(pair, row, column),
    };
  });
}

/** All features of a pair, written out: objects of one shape, of which there are thousands. */
function withValues<F extends FigureFact | DateFact>(
  {
    page,
    theirs,
    found,
    features: f,
    meaning: own,
  }: { page: F; theirs: F; found: NonNullable<ReturnType<Relate<F>>>; features: FactFeatures; meaning: number },
  row: Best,
  column: Best,
): PairFeatures {
  const isEqual = found.relation === 'same';
  return {
    head: f.head,
    headClash: f.headClash,
    modifiers: f.modifiers,
    event: f.event,
    eventClash: f.eventClash,
    act: f.act,
    actClash: f.actClash,
    state: f.state,
    names: f.names,
    nameClash: f.nameClash,
    context: f.context,
    coverage: f.coverage,
    additional: f.additional,
    foreseen: f.foreseen,
    salience: isEqual ? found.salience : 0,
    plain: isEqual && found.salience < PLAIN ? 1 : 0,
    vague: found.vague ? 1 : 0,
    tight: found.relation === 'overlap' ? found.tight : 0,
    closeness: found.closeness,
    crowd: 1 - 1 / Math.max(1, row.equal, column.equal),
    lead: own - Math.max(row.rival(saidBy(theirs)), column.rival(saidBy(page))),
    leading: isLeading(page) && isLeading(theirs) ? 1 : 0,
  };
}
