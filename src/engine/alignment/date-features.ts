import { relatedness } from '../lexicon/relatedness.ts';
import { comparePeriods } from '../quantities/compare-periods.ts';
import type { DateFact, Measure, Reason } from '../types.ts';
import { clockOf, isLong, isShort, namesYear, scaleOf } from './date-scale.ts';
import { outletsClash, speakerMissing, speakersClash } from './date-speakers.ts';
import { closestMeaning, commonWeight, sharedWords, weigh, type WordWeight } from './word-weights.ts';

/** What tells whether two dates of two articles date the same event; each 0 to 1 unless said otherwise. Symmetric. */
export interface DateFeatures {
  /** The periods are the same; 0 where they only overlap. */
  same: number;
  /** Both are days of the news itself ("on Sunday"): anything may have happened on them. */
  news: number;
  /** One is a day of the news, the other a week or longer: hardly ever one event. */
  uneven: number;
  /** One is a year or longer, the other shorter. */
  coarse: number;
  /** Both write out one year of another granularity or the same, no day in it: "in August 2018", "floods in 2018". */
  namedYear: number;
  /** One is this, last or next year: anything may be told of it. */
  broad: number;
  /** One is a year or longer, and the sentences name nobody in common: "604 cases in Wales last year". */
  longClash: number;
  /** Clock times or parts of the day on one side only. */
  clock: number;
  /** Both tell the same time to the minute; one to the hour, where much else begins and ends, is half as much. */
  sameClock: number;
  /** Both stand in the first sentences of their articles, where the news itself is told. */
  opening: number;
  /** Closest pair of what is done or happens, the nearest verbs counting most. */
  event: number;
  /** The same is done with the same: closest act times closest noun. */
  core: number;
  /** What is done in one is a noun in the other: "decided", "the decision". */
  crossed: number;
  /** Nouns of the clauses that mean the same, as a share of the shorter list, weighted. */
  nouns: number;
  /** Both sentences name somebody, and nobody in common. */
  nameClash: number;
  /** Summed weight of shared telling words, squashed: 1 word of weight 1 is 0.33, 2 are 0.5, 4 are 0.67. */
  context: number;
  /** The same of the words of the two clauses alone. */
  clause: number;
  /** Numbers that both clauses have, squashed: one is 0.5, two are 0.67. */
  figures: number;
  /** Both clauses have numbers, and none in common. */
  figureClash: number;
  /** Both modify a noun of one meaning: "the 2020 election", "the election of 2020". */
  modifies: number;
  /** One is told as a limit ("until June 1"), the other as a day on which something happens. */
  limitClash: number;
  /** Both are told as limits. */
  limits: number;
  /** Both are days on which somebody said something, and not the same speaker. */
  speakerClash: number;
  /** One is the day on which somebody of a name said something, and the other sentence does not know him. */
  missing: number;
  /** One is the day of a press report, the other that of the matter or of another outlet's report. */
  outletClash: number;
  /** Other dates of either article that overlap this one's counterpart: 0 none, 0.5 one, 0.67 two. */
  crowd: number;
  /**
   * One names the day as running text does ("on Sunday"), the other writes it out as captions do ("Sunday, April 29, 2018"), and
   * either article has another date that would do.
   */
  manner: number;
  /** None, one of the two is a day and nobody else speaks: two articles of one story seldom share a day by chance. */
  lone: number;
  /** How far the pair is ahead of the best other pair that either date is in, by meaning alone. */
  lead: number;
  /** How far it is behind that pair. */
  behind: number;
}

/** A pair of dates that may date the same event. */
export interface DatePair {
  page: DateFact;
  theirs: DateFact;
  relation: 'same' | 'overlap' | 'apart';
  reasons: Reason[];
  features: DateFeatures;
  /** Share of the shorter sentence's telling words that the other has, 0 to 1. */
  coverage: number;
  /** One is foreseen, the other has happened. */
  foreseen: boolean;
}

/** From this closeness on two nouns mean the same thing, or one a kind of the other. */
const ALIKE = 0.6;

/** Weighted share of the nouns of one list that the other has a word for. */
function shareFound(own: readonly string[], other: readonly string[], weight: WordWeight): number {
  let total = 0;
  let found = 0;
  for (const noun of own) {
    const close = Math.max(...other.map((word) => relatedness(noun, word)));
    total += weight(noun);
    if (close >= ALIKE) found += weight(noun) * close;
  }
  return found / Math.max(0.5, total);
}

const sharedNouns = (a: readonly string[], b: readonly string[], weight: WordWeight) =>
  a.length === 0 || b.length === 0 ? 0 : Math.max(shareFound(a, b, weight), shareFound(b, a, weight));

/** Sentences from the first one on that tell the news itself; a title printed above the text is one of them. */
const OPENING = 4;
const isOpening = ({ mentions }: DateFact) => mentions.some(({ sentence }) => sentence < OPENING);

/** The closest of the two nearest verbs of each, and of a verb and the noun that a date modifies. */
function closestAct(a: Measure, b: Measure): number {
  const acts = ({ events, counted, modifies }: Measure) =>
    [...(modifies ? counted.slice(0, 1) : []), ...events].slice(0, 2);
  return closestMeaning(acts(a), acts(b)) ?? 0;
}

function closestNoun(a: readonly string[], b: readonly string[]): number {
  let best = 0;
  for (const noun of a.slice(0, 4)) for (const other of b.slice(0, 4)) best = Math.max(best, relatedness(noun, other));
  return best >= ALIKE ? best : 0;
}

/** How close what is done in one is to a noun of the other. */
function closestCrossed(a: Measure, b: Measure): number {
  let best = 0;
  for (const [acts, nouns] of [
    [a.events, b.counted],
    [b.events, a.counted],
  ] as const)
    for (const act of acts.slice(0, 3))
      for (const noun of nouns.slice(0, 4)) best = Math.max(best, relatedness(act, noun));
  return best >= ALIKE ? best : 0;
}

/** Names weigh alike. */
const equal: WordWeight = () => 1;
const squash = (amount: number, half: number) => amount / (amount + half);

/** What the words alone tell, whatever the periods, and what only the judgement of days that lie apart asks for. */
type Words = Omit<
  DateFeatures,
  | 'same'
  | 'opening'
  | 'lone'
  | 'longClash'
  | 'news'
  | 'uneven'
  | 'coarse'
  | 'broad'
  | 'clock'
  | 'sameClock'
  | 'namedYear'
  | 'crowd'
  | 'manner'
  | 'lead'
  | 'behind'
>;

function relateWords(a: Measure, b: Measure, weight: WordWeight): { words: Words; coverage: number } {
  const names = sharedWords(weigh(a.names, equal), weigh(b.names, equal), equal);
  const wordsA = weigh([...a.counted, ...a.events, ...a.context], weight);
  const wordsB = weigh([...b.counted, ...b.events, ...b.context], weight);
  const [clauseA, clauseB] = [weigh(a.clause ?? [], weight), weigh(b.clause ?? [], weight)];
  const [figuresA, figuresB] = [a.figures ?? [], b.figures ?? []];
  const figures = figuresA.filter((figure) => figuresB.includes(figure)).length;
  const [headA, headB] = [a.counted[0], b.counted[0]];
  const both = a.modifies === true && b.modifies === true;
  const is = (holds: boolean) => (holds ? 1 : 0);
  return {
    coverage: sharedWords(wordsA, wordsB, weight) ?? 0,
    words: {
      event: closestMeaning(a.events, b.events) ?? 0,
      core: closestAct(a, b) * closestNoun(a.counted, b.counted),
      crossed: closestCrossed(a, b),
      nouns: sharedNouns(a.counted, b.counted, weight),
      nameClash: is(names === 0),
      context: squash(commonWeight(wordsA, wordsB, weight), 2),
      clause: squash(commonWeight(clauseA, clauseB, weight), 2),
      figures: squash(figures, 1),
      figureClash: is(figures === 0 && figuresA.length > 0 && figuresB.length > 0),
      modifies: is(both && headA !== undefined && headB !== undefined && relatedness(headA, headB) >= ALIKE),
      limitClash: is((a.limit ?? false) !== (b.limit ?? false)),
      limits: is(a.limit === true && b.limit === true),
      speakerClash: is(speakersClash(a, b)),
      missing: is(speakerMissing(a, b)),
      outletClash: is(outletsClash(a, b)),
    },
  };
}

const meaning = ({ event, nouns, context }: Words, coverage: number) =>
  0.3 * event + 0.25 * nouns + 0.2 * coverage + 0.25 * context;

/** The two highest of a row or column, so that each pair can be held against the best of the others. */
class Best {
  /** Pairs that do not lie apart. */
  meeting = 0;
  private first = 0;
  private second = 0;
  add(value: number) {
    this.meeting++;
    if (value > this.first) [this.first, this.second] = [value, this.first];
    else if (value > this.second) this.second = value;
  }
  other(value: number) {
    return value === this.first ? this.second : this.first;
  }
}

/** The two name nobody in common, do nothing alike, and have no word or number in common: one day, two matches. */
export const shareNothing = (f: DateFeatures): boolean =>
  f.nameClash > 0 && f.event < ALIKE && f.nouns + f.clause + f.figures + f.crossed === 0;

/** All pairs of dates of two articles with their features. Quadratic in the dates of two articles. */
export function datePairs(page: readonly DateFact[], theirs: readonly DateFact[], weight: WordWeight): DatePair[] {
  const rows = new Map<DateFact, Best>();
  const columns = new Map<DateFact, Best>();
  const pairs: DatePair[] = [];
  const best = (map: Map<DateFact, Best>, fact: DateFact) => {
    const known = map.get(fact) ?? new Best();
    map.set(fact, known);
    return known;
  };
  for (const own of page)
    for (const other of theirs) {
      const { relation, reasons } = comparePeriods(own.period, other.period);
      const { words, coverage } = relateWords(own.measure, other.measure, weight);
      const alike = meaning(words, coverage);
      if (relation !== 'apart') {
        best(rows, own).add(alike);
        best(columns, other).add(alike);
      }
      const scale = scaleOf(own, other);
      const features = {
        ...words,
        ...scale,
        same: relation === 'same' ? 1 : 0,
        namedYear: relation !== 'apart' && namesYear(own.period) && namesYear(other.period) ? 1 : 0,
        sameClock: relation === 'same' ? clockOf(own.period) : 0,
        longClash: isLong(own.period) || isLong(other.period) ? words.nameClash : 0,
        opening: isOpening(own) && isOpening(other) ? 1 : 0,
        crowd: 0,
        manner: 0,
        lone: 0,
        lead: alike,
        behind: 0,
      };
      const foreseen = own.measure.foreseen !== other.measure.foreseen;
      pairs.push({ page: own, theirs: other, relation, reasons, features, coverage, foreseen });
    }
  for (const { page: own, theirs: other, features } of pairs) {
    const alike = features.lead;
    features.crowd = 1 - 1 / Math.max(1, best(rows, own).meeting, best(columns, other).meeting);
    const isNamedOtherwise =
      isShort(own.period) && isShort(other.period) && own.period.relative !== other.period.relative;
    features.manner = isNamedOtherwise && features.crowd > 0 ? 1 : 0;
    const isDay = (isShort(own.period) || isShort(other.period)) && !isLong(own.period) && !isLong(other.period);
    const clash =
      features.speakerClash + features.missing + features.outletClash + features.uneven > 0 || shareNothing(features);
    features.lone = features.crowd === 0 && isDay && !clash ? 1 : 0;
    const lead = alike - Math.max(best(rows, own).other(alike), best(columns, other).other(alike));
    features.lead = Math.max(0, lead);
    features.behind = Math.max(0, -lead);
  }
  return pairs;
}
