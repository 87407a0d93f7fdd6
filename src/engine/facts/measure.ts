import { isAct, isPerson, isWord } from '../lexicon/relatedness.ts';
import type { Sentence, Text, Token } from '../text/read-text.ts';
import type { Dimension, Measure, Span } from '../types.ts';
import { countedBy } from './counted.ts';
import { HEDGES } from './hedges.ts';
import { countedTogether } from './counted-together.ts';
import { isAnnounced, isForeseen, someOf } from './foreseen.ts';
import { areDismissed, DISMISSED } from './job-cuts.ts';
import { kindsBeside } from './kinds-beside.ts';
import { tellsOfAnother, tellsOfMore } from './other-thing.ts';
import { isOfEither, isPart, isWhole } from './part-of-whole.ts';
import { phrasalAct } from './phrasal-acts.ts';
import { scopeOf } from './scope.ts';
import { stateNamed, stateOf } from './people-states.ts';
import { prisonTerm, SENTENCED } from './prison-terms.ts';
import { ATTRIBUTION, isTelling, NEGATION } from './telling-words.ts';

const MAX_EVENTS = 4;
const MAX_CONTEXT = 28;
/** Tokens that are looked at on either side for the governing verb. */
const REACH = 24;

/** Steps a word is away from the figure; marks and conjunctions between them push it further off. */
function stepCost(token: Token): number {
  if (token.text === ';' || token.text === ':' || token.text === '—' || token.text === '(' || token.text === ')')
    return 8;
  if (token.text === ',') return 3;
  if (
    token.pos === 'SCONJ' ||
    token.pos === 'CCONJ' ||
    token.lower === 'who' ||
    token.lower === 'which' ||
    token.lower === 'that'
  )
    return 3;
  return 1;
}

/** The act that the figure's phrase is what is done to or does: "the release of at least 123", "the loss of 40 jobs"; `null` where there is none. */
function actBefore(tokens: readonly Token[], first: number, sentence: Sentence): string | null {
  let of = first - 1;
  while (of > sentence.first && of > first - HEDGED && HEDGES.has(tokens[of]?.lower ?? '')) of--;
  const noun = tokens[of - 1];
  if (of <= sentence.first || tokens[of]?.lower !== 'of' || noun?.pos !== 'NOUN') return null;
  return isAct(noun.lemma) ? noun.lemma : null;
}
/** Words that may bend a value before it. */
const HEDGED = 5;

/** The verbs nearest to the figure on either side, and before them the noun that tells the act, the closest first. Attribution ("police said") only if nothing else is there. */
function eventsAround(tokens: readonly Token[], first: number, end: number, sentence: Sentence): string[] {
  const found: { lemma: string; cost: number }[] = [];
  const consider = (token: Token, at: number, cost: number) => {
    // "leaving 17 people dead": what becomes of them is told by an adjective.
    // "Is to axe 900 jobs": after "to" the tagger's noun is a verb.
    const isVerb = token.pos === 'VERB' || (token.pos === 'NOUN' && tokens[at - 1]?.pos === 'PART');
    if (!isVerb && !(token.pos === 'ADJ' && stateNamed(token.lemma))) return;
    if (token.lower.length < 3) return;
    const lemma = phrasalAct(tokens, at) || token.lemma;
    found.push({ lemma, cost: cost + (ATTRIBUTION.has(lemma) ? 20 : 0) });
  };
  let cost = 0;
  for (let i = end; i < sentence.last && i < end + REACH; i++) {
    const token = tokens[i] as Token;
    cost += stepCost(token);
    consider(token, i, cost);
  }
  cost = 0;
  for (let i = first - 1; i >= sentence.first && i >= first - REACH; i--) {
    const token = tokens[i] as Token;
    cost += stepCost(token);
    consider(token, i, cost);
  }
  const noun = actBefore(tokens, first, sentence);
  if (noun !== null) found.push({ lemma: noun, cost: 0 });
  found.sort((a, b) => a.cost - b.cost);
  const near = found.filter((e) => e.cost < 16);
  const events = [...new Set((near.length > 0 ? near : found.slice(0, 1)).map((e) => e.lemma))];
  return events.slice(0, MAX_EVENTS);
}

/** Index of the first token that ends after `offset`; binary search over all tokens. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const MORE = new Set(['another', 'more', 'additional', 'further', 'extra', 'other', 'others', 'remaining', 'rest']);

/** Tokens before a figure in which another state may be told: "killing ten and wounding another 70". */
const BESIDE = 12;

/** Whether the figure adds to another one of its kind; people of another state than those just counted do not. */
function isAdded(tokens: readonly Token[], first: number, end: number, sentence: Sentence, state?: string): boolean {
  // "All but four" are the rest of something.
  if (tokens[first - 1]?.lower === 'but' && tokens[first - 2]?.lower === 'all') return true;
  if (!MORE.has(tokens[first - 1]?.lower ?? '') && !MORE.has(tokens[end]?.lower ?? '')) return false;
  if (tokens[end]?.lower === 'more' && tokens[end + 1]?.lower === 'than') return false;
  if (state === undefined) return true;
  // "A further 31 were hurt" adds to those that the sentence before tells of.
  const opens = first <= sentence.first + 2;
  const from = opens ? first - 2 * BESIDE : Math.max(sentence.first, first - BESIDE);
  const told = tokens.slice(Math.max(0, from), first).map((token) => stateNamed(token.lemma));
  if (opens && told.includes(state)) return true;
  return !told.some((other) => other !== undefined && other !== state);
}

/** Who has not been found is missing: nothing is denied by it. */
const MISSING = 'missing';

/**
 * Whether a number is joined to its noun by a hyphen and tells one of many of a kind: "a two-pointer", "a 7-yard line". In yards
 * the plays and marks of a field are told.
 */
const isKind = (tokens: readonly Token[], end: number, dimension: Dimension | undefined) =>
  (dimension === 'count' && tokens[end]?.text === '-' && !tokens[end].spaced) ||
  (dimension === 'length' && tokens[end - 1]?.lower === 'yard' && tokens[end - 2]?.text === '-');

/** A state belongs to people: "two murder charges" are no two dead. A word the lexicon does not know may be a people's name. */
const isOfPeople = (head: string | undefined) => head === undefined || isPerson(head) || !isWord(head);
/** "A mother of 12 killed by a car": it is not the twelve who died. */
const isRelation = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.lower === 'of' &&
  tokens[first - 2]?.pos === 'NOUN' &&
  isPerson((tokens[first - 2] as Token).lemma);

/**
 * What a figure or date measures, read from its sentence: the thing counted, what is done with it, whose names stand by
 * it. `names` are the name keys of the sentence, `dimension` is what a figure is one of. Costs a bounded number of steps
 * whatever the sentence's length.
 */
export function measureOf(text: Text, span: Span, names: string[], dimension?: Dimension): Measure {
  const { tokens, sentences } = text;
  const first = tokenAt(tokens, span.start);
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  if (!sentence)
    return { counted: [], events: [], names, context: [], negated: false, additional: false, foreseen: false };
  let end = first;
  while (end < sentence.last && (tokens[end] as Token).start < span.end) end++;
  const told = stateOf(tokens, first, end, sentence, stepCost);
  const phrase = countedBy(text, first, end, sentence, dimension, told);
  const events = eventsAround(tokens, first, Math.max(end, phrase.end), sentence);
  const prison = dimension === 'duration' ? prisonTerm(phrase.words, events) : null;
  const ofPeople =
    isOfPeople(phrase.words[0]) && !isRelation(tokens, first)
      ? (told ?? (phrase.isToll ? 'dead' : undefined))
      : undefined;
  const [head] = phrase.words;
  const isCount = dimension === 'count';
  const dismissed = isCount && ofPeople === undefined && areDismissed(phrase.words, events) ? DISMISSED : ofPeople;
  const state = prison === 'passed' ? SENTENCED : dismissed;
  const plus = head !== undefined && isPerson(head) ? countedTogether(tokens, phrase.end, sentence) : undefined;
  const scope = scopeOf(tokens, first, Math.max(end, phrase.end), head, sentence);
  const kinds = dimension === undefined ? [] : kindsBeside(tokens, first, end, sentence);
  const taken = new Set([...phrase.words, ...events]);
  const context = new Set<string>();
  const far = Math.max(sentence.first, first - 60);
  for (let i = far; i < sentence.last && i < end + 60 && context.size < MAX_CONTEXT; i++) {
    const token = tokens[i] as Token;
    if (i >= first && i < end) continue;
    if (isTelling(token) && !taken.has(token.lemma)) context.add(token.lemma);
  }
  const measure: Measure = {
    counted: phrase.words,
    events,
    names,
    context: [...context],
    // "640,000 homes without power": what they lack does not deny that so many are.
    negated:
      state !== MISSING &&
      someOf(
        tokens,
        sentence,
        first - 4,
        phrase.end + 3,
        ({ lower }, i) => NEGATION.has(lower) && !(lower === 'without' && i >= end),
      ),
    additional: isAdded(tokens, first, end, sentence, state),
    foreseen: prison === 'threatened' || isForeseen(tokens, first, phrase.end, sentence, isCount),
  };
  if (state !== undefined) measure.state = state;
  if (plus !== undefined) measure.plus = plus;
  if (tellsOfAnother(tokens, first, end, sentence)) measure.other = true;
  if (isCount && isPart(tokens, first, end, sentence)) measure.part = true;
  if (isCount && isOfEither(tokens, first, end, sentence)) measure.either = true;
  if (kinds.length > 0) measure.kinds = kinds;
  if (isKind(tokens, end, dimension)) measure.kind = true;
  if (tellsOfMore(tokens, first, end, sentence)) measure.wider = true;
  if (isWhole(tokens, first, sentence)) measure.whole = true;
  if (scope !== undefined) measure.scope = scope;
  if (isAnnounced(tokens, first, phrase.end, sentence)) measure.announced = true;
  return measure;
}
