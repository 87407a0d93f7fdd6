import { isPerson, KIND_OF, relatedness, SYNONYM } from '../lexicon/relatedness.ts';
import { DISMISSED } from '../facts/job-cuts.ts';
import { SENTENCED } from '../facts/prison-terms.ts';
import { ATTRIBUTION } from '../facts/telling-words.ts';
import type { Measure } from '../types.ts';
import { closestMeaning, commonWeight, sharedWords, weigh, type Weighed, type WordWeight } from './word-weights.ts';

/** What tells whether two figures or dates of two articles measure the same thing; each 0 to 1 unless said otherwise. */
export interface FactFeatures {
  /** Meaning of the head nouns: 1 the same word, 0 unrelated or unknown. */
  head: number;
  /** Both head nouns are known and mean different things. */
  headClash: number;
  /** Adjectives and nouns before the head that both have. */
  modifiers: number;
  /** Closest pair of what is done or happens. */
  event: number;
  /** Verbs on both sides, none related. */
  eventClash: number;
  /** Meaning of the nearest verbs; of the nearest verb and the head noun where the act is told by a noun ("50 deaths"). */
  act: number;
  /** The nearest verbs are known and mean different things, and no noun makes up for it. */
  actClash: number;
  /** Both count people, and what has become of them is the same. */
  state: number;
  /** Names of the sentences in common, as a share of the smaller list. */
  names: number;
  /** Both sentences name somebody, and nobody in common. */
  nameClash: number;
  /** Summed weight of shared telling words, squashed: 1 word of weight 1 is 0.33, 2 are 0.5, 4 are 0.67. */
  context: number;
  /** Share of the shorter sentence's telling words that are shared. */
  coverage: number;
  /** One adds to another figure ("another 150"), the other does not. */
  additional: number;
  /** One is foreseen, the other has happened. */
  foreseen: number;
}

/** Closeness of two head nouns of which one stands elsewhere in the other's sentence: enough to agree, too little to differ. */
const NAMED_BESIDE = 0.45;

/** Closeness of two words for people that mean different ones: nurses and teachers. */
const PERSONS = 0.5;

/** Words for people that leave open which: "people", "individuals". */
const isAnyone = (lemma: string) =>
  lemma === 'people' || lemma === 'person' || lemma === 'individual' || lemma === 'man' || lemma === 'woman';

/** A measure with what is asked of it again for every other fact. */
export interface WeighedMeasure {
  measure: Measure;
  all: Weighed;
  names: Weighed;
  modifiers: Weighed;
}

const ONE: WordWeight = () => 1;

export const weighMeasure = (measure: Measure, weight: WordWeight): WeighedMeasure => ({
  measure,
  all: weigh([...measure.counted, ...measure.events, ...measure.context], weight),
  names: weigh(measure.names, ONE),
  modifiers: weigh(measure.counted.slice(1), ONE),
});

/** Compares two measures. Symmetric. `weight` tells how telling a word is between the two articles. */
export function factFeatures(one: WeighedMeasure, other: WeighedMeasure, weight: WordWeight): FactFeatures {
  const a = one.measure;
  const b = other.measure;
  const [headA] = a.counted;
  const [headB] = b.counted;
  const bothKnown = headA !== undefined && headB !== undefined;
  let head = bothKnown ? relatedness(headA, headB) : 0;
  if (bothKnown && head < KIND_OF && isPerson(headA) && isPerson(headB))
    head = isAnyone(headA) || isAnyone(headB) ? KIND_OF : PERSONS;
  // The years of a sentence are told of prison, jail, a term or nothing at all; jobs go with those who have them.
  if (a.state === b.state && (a.state === SENTENCED || a.state === DISMISSED)) head = 1;
  // "People" on both sides says nothing but that they are people, unless the same has become of them.
  if (bothKnown && isAnyone(headA) && isAnyone(headB))
    head = a.state !== undefined && a.state === b.state ? 1 : KIND_OF;
  // "political prisoners" and "individuals identified as political prisoners": the noun of one may be in the other's context.
  if (
    bothKnown &&
    head < NAMED_BESIDE &&
    (b.context.includes(headA) || a.context.includes(headB) || b.counted.includes(headA) || a.counted.includes(headB))
  )
    head = NAMED_BESIDE;
  const act = nearestAct(a, b);
  const event = closestMeaning(a.events, b.events);
  const names = sharedWords(one.names, other.names, ONE);
  const common = commonWeight(one.all, other.all, weight);
  const least = Math.max(0.5, Math.min(one.all.total, other.all.total));
  return {
    head,
    headClash: bothKnown && head < 0.3 ? 1 : 0,
    modifiers: sharedWords(one.modifiers, other.modifiers, ONE) ?? 0,
    event: event ?? 0,
    eventClash: event !== null && event < 0.3 ? 1 : 0,
    act: act ?? 0,
    actClash: act !== null && act < 0.3 && (actOf(a) !== undefined) === (actOf(b) !== undefined) ? 1 : 0,
    state: a.state !== undefined && a.state === b.state ? 1 : 0,
    names: names ?? 0,
    nameClash: names === 0 && namesOthers(a) && namesOthers(b) ? 1 : 0,
    context: common / (common + 2),
    coverage: common / least,
    additional: a.additional !== b.additional ? 1 : 0,
    foreseen: a.foreseen !== b.foreseen ? 1 : 0,
  };
}

/** Whether a sentence names anybody but its source. */
const namesOthers = ({ names, sources = [] }: Measure) => names.some((key) => !sources.includes(key));

/** The nearest verb; that somebody said something is no act, whether the other says so, too, or not. */
const actOf = ({ events: [act] }: Measure) => (act === undefined || ATTRIBUTION.has(act) ? undefined : act);

/** How close the acts of two measures are: nearest verb to nearest verb, or verb to head noun; `null` where one is unknown. */
function nearestAct(a: Measure, b: Measure): number | null {
  if (a.state !== undefined && a.state === b.state) return SYNONYM;
  const actA = actOf(a);
  const actB = actOf(b);
  const [headA] = a.counted;
  const [headB] = b.counted;
  const pairs: [string | undefined, string | undefined][] = [
    [actA, actB],
    [actA, headB],
    [headA, actB],
  ];
  const known = pairs.filter((pair): pair is [string, string] => pair[0] !== undefined && pair[1] !== undefined);
  return known.length === 0 ? null : Math.max(...known.map(([x, y]) => relatedness(x, y)));
}
