import { KIND_OF, SIBLING, SYNONYM } from '../lexicon/relatedness.ts';
import { SENTENCED } from '../facts/prison-terms.ts';
import type { DateFact, Dimension, FigureFact, Measure } from '../types.ts';
import { isOfAnotherThing } from './another-thing.ts';
import type { Pair } from './pair-features.ts';
import { scopesClash } from './scopes-clash.ts';
import { probability, type Weights } from './weights.ts';

/** An equal value of middling weight: what a pair is given when only its words are to be judged. */
const NEUTRAL = { salience: 0.5, plain: 0, vague: 0, tight: 0, closeness: 1, crowd: 0 };

/** Probability that two facts measure one thing by their words alone, as if their values were equal. */
export const alikeByWords = ({ features }: Pair<FigureFact | DateFact>, same: Weights): number =>
  probability(features, same, NEUTRAL);

/** From here on the other article has something of the same measure, and "not mentioned" would be untrue. */
export const ALIKE = 0.5;
/** From here on two values of it are taken to differ. A wrong "differs" costs more than a missed one. */
const SURELY_ALIKE = 0.8;
/** Two values of one thing lie within these shares of each other; the wider one where both count the very same noun. */
const CLOSE = 1 / 3;
const CLOSER = 0.6;

/** Telling words in common, as a share of the shorter sentence's, that a difference asks for where nothing else is. */
const SOME_SHARED = 0.15;

/** Years by which two reports of one age lie apart at most; farther apart they are hardly one person's. */
const AGES_APART = 10;

/** Another place in an order is another thing. */
const NEVER_DIFFERS: ReadonlySet<Dimension> = new Set(['ordinal']);

/** Scores that are not the last of a match or of a tie. */
const ON_THE_WAY = new Set([
  'half',
  'half-time',
  'halftime',
  'break',
  'interval',
  'aggregate',
  'leg',
  'lead',
  'level',
  'set',
  'period',
]);

const isOnTheWay = ({ counted, events, context }: Measure) =>
  [...counted, ...events, ...context].some((word) => ON_THE_WAY.has(word));

/** What is done by a score that settles something. */
const SETTLING = new Set('beat defeat win lose overcome edge thrash rout draw vote pass approve reject'.split(' '));
const settles = ({ events }: Measure) => events.slice(0, 2).some((event) => SETTLING.has(event));

/** What is decided by a show of hands. */
const VOTES = new Set('vote pass approve reject adopt'.split(' '));
const isVote = ({ events }: Measure) => events.slice(0, 2).some((event) => VOTES.has(event));
const votesOf = ({ quantity: { parts = [] } }: FigureFact) => parts.reduce((sum, n) => sum + n, 0);

/** Hands that may be missing at one count of a large house, as a share of all. */
const MISSING_VOTES = 0.05;

/** Whether two votes are told of one: so many hands of one body, in sentences that share who it is and what it is about. */
function areOfOneVote(page: FigureFact, theirs: FigureFact, f: Pair<FigureFact>['features']): boolean {
  const [a, b] = [votesOf(page), votesOf(theirs)];
  return Math.abs(a - b) <= MISSING_VOTES * Math.max(a, b) && f.names >= 0.5 && f.coverage >= 0.25;
}

/** Names of two sides in common, as keys; a name alone has up to this many. */
const KEYS_OF_SIDES = 2;

/** Whether two scores are told of one match: the same sides, the same act, and none on the way to another score. */
function areOfOneMatch({
  page: { measure: a },
  theirs: { measure: b },
  features: f,
}: Pair<FigureFact | DateFact>): boolean {
  if (isOnTheWay(a) || isOnTheWay(b) || !settles(a) || !settles(b) || f.names < 0.6) return false;
  const shared = a.names.filter((key) => b.names.includes(key)).length;
  return shared >= KEYS_OF_SIDES && (f.act >= SYNONYM || f.coverage >= MUCH_SHARED);
}

/** Whether one noun has modifiers of which the other report tells nothing: youth unemployment is not unemployment. */
const isOfAnotherBase = (a: Measure, b: Measure): boolean => isNarrower(a.counted, b) || isNarrower(b.counted, a);
const isNarrower = ([, ...modifiers]: readonly string[], { counted, context }: Measure) =>
  modifiers.length > 0 && counted.length === 1 && !modifiers.some((word) => context.includes(word));

/**
 * Whether a pair whose values lie apart is told as a difference: the words would have aligned it were the values equal, both
 * count the same noun and do the same with it, both are reported and not foreseen by one of them, neither adds to another
 * figure, and no other pair of the two articles is a better one by meaning.
 */
export function mayDiffer(pair: Pair<FigureFact | DateFact>, same: Weights): boolean {
  const { page, theirs, isTold, features: f } = pair;
  if (isTold || page.kind !== 'figure' || theirs.kind !== 'figure') return false;
  if (NEVER_DIFFERS.has(page.quantity.dimension) || NEVER_DIFFERS.has(theirs.quantity.dimension)) return false;
  if (f.vague > 0 || f.additional > 0) return false;
  if (isOfAnotherThing(page.measure, theirs.measure)) return false;
  // An age is told of its bearer; nothing but the name has to be the same.
  if (page.quantity.dimension === 'age')
    return f.names >= 0.5 && Math.abs(page.quantity.value - theirs.quantity.value) <= AGES_APART;
  if (page.quantity.dimension === 'score')
    return (
      f.foreseen === 0 &&
      (isVote(page.measure) && isVote(theirs.measure) ? areOfOneVote(page, theirs, f) : areOfOneMatch(pair))
    );
  if (f.foreseen > 0 && !page.measure.announced && !theirs.measure.announced) return false;
  // What nobody has suffered is told by who or where it is, too: three million to Spain, two million to Greece.
  if (f.nameClash > 0 && f.state === 0 && page.quantity.dimension !== 'magnitude') return false;
  if (scopesClash(page.measure, theirs.measure)) return false;
  if (page.quantity.dimension === 'percent' && isOfAnotherBase(page.measure, theirs.measure)) return false;
  // None beside some is told only of what has become of people: "not one was hurt", "three were hurt".
  if (page.quantity.value === 0 || theirs.quantity.value === 0) return f.state > 0 && f.head >= KIND_OF;
  if (f.closeness < CLOSE || page.measure.negated !== theirs.measure.negated) return false;
  // Of two who are sentenced each gets years of their own, and the years that somebody has spent in prison are others.
  const sentenced = [page, theirs].filter(({ measure }) => measure.state === SENTENCED).length;
  if (sentenced === 1 || (sentenced === 2 && f.names < 0.5)) return false;
  if (f.lead < -0.05) return false;
  const known = page.measure.counted.length > 0 && theirs.measure.counted.length > 0;
  const sameNoun = known && f.head >= 0.9;
  if (known && f.head < KIND_OF) return false;
  // Eight who were led up a mountain are not the three of them who died there.
  if ((page.measure.state === undefined) !== (theirs.measure.state === undefined)) return false;
  // Of two kinds of people, or of what is left unsaid on one side, the act or what has become of them has to be the same,
  // or a like one with everybody who is named.
  const sameAct = f.state > 0 || f.act >= SYNONYM || (f.act >= SIBLING && f.names >= 0.99);
  if (!sameNoun && !sameAct) return false;
  if (!sameNoun && f.closeness < CLOSER) return false;
  // A noun in common is not enough: an aftershock's magnitude is another than the earthquake's.
  if (f.coverage < SOME_SHARED && f.names === 0 && f.modifiers === 0 && f.state === 0) return false;
  // Two verbs that WordNet does not join (cut, eliminate) need more of the sentence in common.
  const wellAhead = sameNoun && f.lead >= 0.2;
  const isOnlyOne = sameNoun && f.lead >= FAR_AHEAD && f.coverage >= 0.2 && f.closeness >= CLOSER;
  const backed =
    f.coverage >= 0.5 ||
    (f.names >= 0.99 && f.coverage >= 0.4) ||
    (sameNoun && f.names >= 0.5 && f.coverage >= 0.4) ||
    (wellAhead && f.coverage >= 0.3) ||
    isOnlyOne ||
    (wellAhead && f.modifiers >= 0.5 && f.closeness >= CLOSER);
  if (f.actClash > 0 && !backed) return false;
  // Verbs on both sides that mean different things tell two things of one noun: damaged and destroyed, evacuated and returned.
  // Of a noun that either article counts once, the verb may be any: "the trial lasted seven weeks", "capped a six-week trial".
  const isOtherAct = f.actClash > 0 && page.measure.events.length > 0 && theirs.measure.events.length > 0 && !isOnlyOne;
  if (isOtherAct && f.coverage <= MUCH_SHARED && f.names === 0 && f.modifiers === 0) return false;
  return alikeByWords(pair, same) >= SURELY_ALIKE;
}

/** How far ahead of any other pair one of a noun is that neither article counts anywhere else. */
const FAR_AHEAD = 0.3;

/** Words in common that show by themselves that two sentences tell of one thing. */
const MUCH_SHARED = 0.5;

/** `context` of a telling word in common that either article uses once, or of several. */
const TOLD_ONCE = 0.3;

/**
 * Whether differences are told at all between two articles. Look-alike events (an earlier earthquake at the same place)
 * agree in nothing: where several values lie apart and none is the same, they tell of two events; where a single one
 * does, its sentences must have much in common or tell what has become of people.
 */
export function areOfOneEvent(differing: readonly Pair<FigureFact | DateFact>[], agreeing: number): boolean {
  if (agreeing > 0) return differing.length <= agreeing + 1;
  const [only, ...more] = differing;
  if (only === undefined || more.length > 0) return false;
  // "The crowd was 38,412" shares all it says with any match.
  const { coverage, context, state, act } = only.features;
  return state > 0 || (coverage >= MUCH_SHARED && (context >= TOLD_ONCE || act >= SYNONYM));
}
