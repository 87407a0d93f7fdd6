import type { DateFact, Period } from '../types.ts';
import type { MeasuredAlignment, MeasuredMatch } from './align-measured.ts';
import { type DateFeatures, type DatePair, datePairs, shareNothing } from './date-features.ts';
import { datesMayDiffer, isOfOneNumber } from './dates-may-differ.ts';
import type { ToldApart } from './told-apart.ts';
import type { WordWeight } from './word-weights.ts';

/**
 * Log-odds that two dates whose periods meet date one event: a logistic regression on hand-labelled events, five of the news and
 * fourteen written to try the engine, an event weighing with the root of its pairs, drawn with variance 1/4 to what one would
 * expect of each feature (so much for the same day, so much against it where a third party speaks): they are too few to learn all from.
 * `manner` is set by hand.
 */
const WEIGHTS: { bias: number } & Record<keyof DateFeatures, number> = {
  bias: -1.23,
  same: 1.78,
  news: 0,
  uneven: -2.09,
  coarse: -2.35,
  broad: -2.59,
  longClash: -1.62,
  clock: 0.35,
  sameClock: 2.52,
  namedYear: 1.46,
  opening: 0.5,
  event: 0.16,
  core: 0.48,
  crossed: 0.54,
  nouns: 2.14,
  nameClash: -0.54,
  context: 0.49,
  clause: 1.32,
  figures: 3.33,
  figureClash: -0.11,
  modifies: 2.29,
  limitClash: -1.29,
  limits: 2.08,
  speakerClash: -1.69,
  missing: -2.9,
  outletClash: -2.88,
  crowd: -1.05,
  manner: -1.2,
  lone: 1.66,
  lead: 0.2,
  behind: -1.14,
};

const ACCEPT = 0.38;
/** A pair that is further than this behind the best pair of either date is left alone: that date is another one's. */
const BEHIND_BEST = 0.05;

function probabilityOf(features: DateFeatures): number {
  let z = WEIGHTS.bias;
  for (const name of Object.keys(features) as (keyof DateFeatures)[]) z += WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-z));
}

/** Acts from this closeness on are one; see `DateFeatures.core`. */
const SAME_ACT = 0.85;

const hasClock = ({ time, dayPart }: Period) => time !== undefined || dayPart !== undefined;

/**
 * What two sentences without a name or number in common tell of a year is hardly one thing: "604 cases in Wales last year";
 * nor what they tell of a day of the news without a word in common.
 */
const tellsOfOthers = ({ features: f }: DatePair): boolean =>
  f.figureClash > 0 && (f.longClash > 0 || (f.news > 0 && shareNothing(f)));

/** "About 10 a.m." and nobody says on which day: another day without a time of its own is no counterpart. */
const isOfUnsaidDay = ({ page: { period: a }, theirs: { period: b } }: DatePair): boolean =>
  ((a.dayUnsaid === true && !hasClock(b)) || (b.dayUnsaid === true && !hasClock(a))) &&
  (a.to < b.from || b.to < a.from);

/** From here on what is done in two sentences may be one thing in other words: launched and left, found and came upon. */
const AKIN = 0.5;

/**
 * Whether the other date may be this one after all: it meets it, or it dates the same act, or the same thing, otherwise. Far less is
 * asked than for a difference: what the other article has another date for is not called left out, however far the two lie apart.
 * A date that has found its counterpart is that one's, unless it is of the very same act.
 */
function mayBeTold({ relation, features: f }: DatePair, isTaken: boolean): boolean {
  if (relation !== 'apart') return true;
  if (f.coarse > 0) return false;
  if (Math.max(f.event, f.core, f.crossed, f.modifies) >= SAME_ACT || (f.limits > 0 && f.figures > 0)) return true;
  return !isTaken && (Math.max(f.event, f.crossed) >= AKIN || f.nouns > 0 || f.clause > 0);
}

interface Scored {
  pair: DatePair;
  score: number;
}

/** The best score of each date, on either side. */
function bestOf(scored: readonly Scored[]): Map<DateFact, number> {
  const best = new Map<DateFact, number>();
  for (const { pair, score } of scored)
    for (const fact of [pair.page, pair.theirs]) best.set(fact, Math.max(best.get(fact) ?? 0, score));
  return best;
}

/**
 * Pairs the dates of two articles one to one, the likeliest first; a second date of one period on the page may meet one that
 * is taken already. Only what finds no counterpart may differ.
 */
export function alignDates(
  page: readonly DateFact[],
  theirs: readonly DateFact[],
  weight: WordWeight,
  apart: ToldApart,
): MeasuredAlignment<DateFact> {
  const all = datePairs(page, theirs, weight).filter((pair) => !apart(pair.page, pair.theirs));
  const scored = all
    .filter((pair) => pair.relation !== 'apart' && !tellsOfOthers(pair) && !isOfUnsaidDay(pair))
    .map((pair): Scored => ({ pair, score: probabilityOf(pair.features) }));
  const best = bestOf(scored);
  const likely = scored
    .filter(({ pair, score }) => {
      const other = Math.max(best.get(pair.page) ?? 0, best.get(pair.theirs) ?? 0);
      return score >= ACCEPT && score >= other - BEHIND_BEST;
    })
    .sort((a, b) => b.score - a.score);
  const matched = new Map<DateFact, MeasuredMatch<DateFact>>();
  const taken = new Map<DateFact, DatePair['relation']>();
  const take = (pair: DatePair, score: number) => {
    const held = taken.get(pair.theirs);
    if (matched.has(pair.page) || (held !== undefined && !(held === 'same' && pair.relation === 'same'))) return;
    const { page: own, theirs: other, relation, reasons } = pair;
    matched.set(own, { page: own, theirs: other, relation, reasons, score });
    taken.set(other, held ?? relation);
  };
  const differing = all
    .filter((pair) => pair.relation === 'apart' && datesMayDiffer(pair))
    .sort((a, b) => b.coverage - a.coverage);
  for (const { pair, score } of likely) if (pair.relation === 'same') take(pair, score);
  // "Last week" holds many days: the day of the third case is rather the other day of the third case.
  for (const pair of differing) if (isOfOneNumber(pair)) take(pair, pair.coverage);
  for (const { pair, score } of likely) take(pair, score);
  for (const pair of differing) take(pair, pair.coverage);
  const unsure = new Set(
    all.filter((p) => !matched.has(p.page) && mayBeTold(p, taken.has(p.theirs))).map((p) => p.page),
  );
  return { matches: [...matched.values()], unsure };
}
