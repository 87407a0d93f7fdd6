import type { Sentence, Text, Token } from '../text/read-text.ts';
import { isPerson, singular } from '../lexicon/relatedness.ts';
import type { Measure, Span } from '../types.ts';
import { stateNamed, stateOf } from './people-states.ts';
import { ATTRIBUTION, GENERIC, isCalendar, isTelling, NEGATION } from './telling-words.ts';

/** Words of a noun phrase that are kept, so that one endless enumeration cannot swell an analysis. */
const MAX_COUNTED = 4;
const MAX_EVENTS = 4;
const MAX_CONTEXT = 28;
/** Tokens that are looked at on either side for the governing verb. */
const REACH = 24;

const PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
/** What may stand between a figure and the noun it counts: "150 or so of the caravan's members". */
const LINK = new Set([
  'of',
  'the',
  'a',
  'an',
  'in',
  'for',
  'to',
  'per',
  'among',
  'his',
  'her',
  'their',
  'its',
  'these',
  'those',
  'or',
  'so',
  "'s",
  'than',
  'on',
  'at',
  'behind',
  'as',
]);

interface Phrase {
  /** Lemmas, head noun first. */
  words: string[];
  /** Token index behind the phrase. */
  end: number;
}

/** In a headline the tagger takes every capitalised word for a name and leaves its plural: "7 Villages". */
const wordOf = (token: Token) => {
  if (token.pos === 'NOUN' || token.pos === 'VERB') return token.lemma;
  return token.pos === 'PROPN' ? singular(token.lower) : token.lower;
};

const isPlural = (token: Token) =>
  token.lower === 'people' || ((token.pos === 'NOUN' || token.pos === 'PROPN') && token.lower !== wordOf(token));

/**
 * The noun phrase that starts at token `from`. Its head is the first plural noun, since that is what a number counts
 * ("150 migrants plan to march": the tagger takes "plan" for a noun), else the last noun in a row.
 */
function nounPhrase(tokens: readonly Token[], from: number, last: number): Phrase | null {
  const words: string[] = [];
  let head = -1;
  let at = from;
  for (; at < last && at < from + 8; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const nominal = PHRASE.has(token.pos) && !/^\d/.test(token.text) && !isCalendar(token);
    // "20 injured people", "12 wounded soldiers": a participle before a noun belongs to the phrase, behind it begins a clause.
    const participle =
      head < 0 &&
      token.pos === 'VERB' &&
      /(?:ed|en|ing)$/.test(token.lower) &&
      at + 1 < last &&
      (next?.pos === 'NOUN' || next?.pos === 'ADJ');
    const joint = (token.text === '-' || token.text === '&') && words.length > 0 && next !== undefined && !next.spaced;
    if (joint || (token.pos === 'ADV' && head < 0 && next?.pos === 'ADJ')) continue;
    if (!nominal && !participle) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN') head = words.length;
    if (token.pos === 'NUM') continue;
    words.push(wordOf(token));
    // "four of the firm's six depots": what owns is not what is counted.
    if (next?.pos === 'PART' && next.lower.endsWith("'s") && !next.spaced) {
      at++;
      words.length = 0;
      head = -1;
      continue;
    }
    if (isPlural(token)) {
      at++;
      break;
    }
  }
  // Without a noun only an adjective right behind the figure counts something: "1 dead".
  if (words.length === 0 || (head < 0 && tokens[from]?.pos !== 'ADJ')) return null;
  const kept = head < 0 ? words : words.slice(0, head + 1);
  const [noun] = kept.splice(Math.max(head, 0), 1);
  return { words: [noun as string, ...kept.reverse()].filter((w) => !GENERIC.has(w)).slice(0, MAX_COUNTED), end: at };
}

/** What the figure counts: the noun phrase behind it, else the noun it is the value of ("a magnitude of 5.6"). */
function countedBy(tokens: readonly Token[], first: number, end: number, sentence: Sentence): Phrase {
  let at = end;
  // The unit's hyphen and "old" belong to the figure: "10-year-old boy".
  while (at < sentence.last && at < end + 4) {
    const token = tokens[at] as Token;
    if (token.text === '-' || LINK.has(token.lower) || (token.pos === 'ADV' && at === end)) at++;
    else break;
  }
  const behind = nounPhrase(tokens, at, sentence.last);
  if (behind && behind.words.length > 0) return behind;
  return { words: nounOf(tokens, first, end, sentence) ?? elided(tokens, first, sentence), end: behind?.end ?? end };
}

/** The noun that the figure is the value of: "the toll rose to 12", "a magnitude of 5.6"; not over a comma. */
function nounOf(tokens: readonly Token[], first: number, end: number, sentence: Sentence): string[] | null {
  // A bare number right behind a verb counts something left unsaid ("kills 1"), not the subject of the verb.
  const bare = tokens.slice(first, end).every((t) => t.pos === 'NUM' || t.pos === 'DET');
  if (bare && tokens[first - 1]?.pos === 'VERB') return null;
  for (let left = first - 1; left >= sentence.first && left >= first - 8; left--) {
    const token = tokens[left] as Token;
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return null;
    if (token.pos !== 'NOUN' || GENERIC.has(token.lemma)) continue;
    const before = tokens[left - 1];
    return before?.pos === 'NOUN' && left > sentence.first ? [token.lemma, before.lemma] : [token.lemma];
  }
  return null;
}

/** What an article leaves unsaid because it has just said it: "some prisoners were moved, at least nine to Lithuania". */
function elided(tokens: readonly Token[], first: number, sentence: Sentence): string[] {
  for (let left = first - 1; left >= sentence.first && left >= first - REACH; left--) {
    const token = tokens[left] as Token;
    if (token.pos === 'NOUN' && isPerson(token.lemma)) return [token.lemma];
  }
  return [];
}

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

/** The verbs nearest to the figure on either side, the closest first. Attribution ("police said") only if nothing else is there. */
function eventsAround(tokens: readonly Token[], first: number, end: number, sentence: Sentence): string[] {
  const found: { lemma: string; cost: number }[] = [];
  const consider = (token: Token, cost: number) => {
    // "leaving 17 people dead": what becomes of them is told by an adjective.
    if ((token.pos !== 'VERB' && !(token.pos === 'ADJ' && stateNamed(token.lemma))) || token.lemma.length < 3) return;
    found.push({ lemma: token.lemma, cost: cost + (ATTRIBUTION.has(token.lemma) ? 20 : 0) });
  };
  let cost = 0;
  for (let i = end; i < sentence.last && i < end + REACH; i++) {
    const token = tokens[i] as Token;
    cost += stepCost(token);
    consider(token, cost);
  }
  cost = 0;
  for (let i = first - 1; i >= sentence.first && i >= first - REACH; i--) {
    const token = tokens[i] as Token;
    cost += stepCost(token);
    consider(token, cost);
  }
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

const FORESEEN = new Set([
  'will',
  'would',
  'could',
  'may',
  'might',
  'should',
  'if',
  'expect',
  'plan',
  'likely',
  'forecast',
  'hope',
  'want',
  'propose',
  'potentially',
  'predict',
  'project',
  'seek',
  'threaten',
]);
const MORE = new Set(['another', 'more', 'additional', 'further', 'extra', 'other', 'others', 'remaining', 'rest']);

/** Whether one of the tokens `from` to `to` (exclusive) of a sentence passes. */
function someOf(
  tokens: readonly Token[],
  { first, last }: Sentence,
  from: number,
  to: number,
  passes: (token: Token, i: number) => boolean,
): boolean {
  for (let i = Math.max(first, from); i < last && i < to; i++) if (passes(tokens[i] as Token, i)) return true;
  return false;
}

/**
 * What a figure or date measures, read from its sentence: the thing counted, what is done with it, whose names stand by
 * it. `names` are the name keys of the sentence. Costs a bounded number of steps whatever the sentence's length.
 */
export function measureOf(text: Text, span: Span, names: string[]): Measure {
  const { tokens, sentences } = text;
  const first = tokenAt(tokens, span.start);
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  if (!sentence)
    return { counted: [], events: [], names, context: [], negated: false, additional: false, foreseen: false };
  let end = first;
  while (end < sentence.last && (tokens[end] as Token).start < span.end) end++;
  const phrase = countedBy(tokens, first, end, sentence);
  const events = eventsAround(tokens, first, Math.max(end, phrase.end), sentence);
  const state = stateOf(tokens, first, end, sentence, stepCost);
  const taken = new Set([...phrase.words, ...events]);
  const context = new Set<string>();
  const far = Math.max(sentence.first, first - 60);
  for (let i = far; i < sentence.last && i < end + 60 && context.size < MAX_CONTEXT; i++) {
    const token = tokens[i] as Token;
    if (i >= first && i < end) continue;
    if (isTelling(token) && !taken.has(token.lemma)) context.add(token.lemma);
  }
  return {
    counted: phrase.words,
    events,
    names,
    context: [...context],
    negated: someOf(tokens, sentence, first - 4, phrase.end + 3, ({ lower }) => NEGATION.has(lower)),
    ...(state === undefined ? {} : { state }),
    additional: MORE.has(tokens[first - 1]?.lower ?? '') || MORE.has(tokens[end]?.lower ?? ''),
    foreseen: someOf(
      tokens,
      sentence,
      first - 10,
      phrase.end + 6,
      ({ lemma, pos }, i) =>
        FORESEEN.has(lemma) ||
        (pos === 'AUX' &&
          lemma === 'be' &&
          i + 1 < Math.min(sentence.last, phrase.end + 6) &&
          tokens[i + 1]?.lower === 'to'),
    ),
  };
}
