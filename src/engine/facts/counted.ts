import { isPerson } from '../lexicon/relatedness.ts';
import type { Sentence, Text, Token } from '../text/read-text.ts';
import type { Dimension } from '../types.ts';
import { countsPeople, stateNamed } from './people-states.ts';
import { elided, nounOf, PEOPLE, TOLL, valueNoun, wordOf } from './noun-before.ts';
import { GENERIC, isCalendar } from './telling-words.ts';

/** Words of a noun phrase that are kept, so that one endless enumeration cannot swell an analysis. */
const MAX_COUNTED = 4;

const PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
/** What may stand between a figure and the noun it counts: "150 or so of the caravan's members". */
const WITHIN = new Set("of the a an his her their its our these those all both or so 's than".split(' '));
/** What joins a measured value to the noun it is one of: "four years in prison", "$3 million for the bridge", "hours before the vote". */
const BESIDE = new Set('in for to per among on at behind as before after into'.split(' '));
/** The same of dates. */
const BESIDE_DATE = new Set('in for to per among on at behind as'.split(' '));
/** The same of stretches of time: "trapped for 31 hours at the mine" tells where. */
const BESIDE_TIME = new Set('in for as before after into'.split(' '));
/** Dimensions of what is the value of something, which a phrase in front of it names: "a fee of €3". */
const VALUES: ReadonlySet<Dimension> = new Set([
  'money',
  'percent',
  'ratio',
  'temperature',
  'speed',
  'area',
  'mass',
  'length',
  'energy',
  'power',
]);
/** Stretches of time that a value is told for: "a profit of €3m for the year". */
const TIMES = new Set('hour day night week weekend month quarter season year decade'.split(' '));

interface Phrase {
  /** Lemmas, head noun first. */
  words: string[];
  /** Token index behind the phrase. */
  end: number;
  /** It ends with a plural, which is what numbers count. */
  isPlural?: boolean;
  /** The dead are counted, by their toll. */
  isToll?: boolean;
}

const isPlural = (token: Token) =>
  token.lower === 'people' || ((token.pos === 'NOUN' || token.pos === 'PROPN') && token.lower !== wordOf(token));

const isNominal = (token: Token | undefined) => token?.pos === 'NOUN' || token?.pos === 'ADJ';

/**
 * The noun phrase that starts at token `from`. Its head is the first plural noun, since that is what a number counts
 * ("150 migrants plan to march": the tagger takes "plan" for a noun), else the last noun in a row.
 */
function nounPhrase(tokens: readonly Token[], from: number, last: number): Phrase | null {
  const words: string[] = [];
  let head = -1;
  let plural = false;
  let at = from;
  for (; at < last && at < from + 8; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const nominal = PHRASE.has(token.pos) && !/^\d/.test(token.text) && !isCalendar(token);
    // "20 injured people", "12 wounded soldiers": a participle before a noun belongs to the phrase, behind it begins a clause.
    const participle =
      head < 0 && token.pos === 'VERB' && /(?:ed|en|ing)$/.test(token.lower) && at + 1 < last && isNominal(next);
    const joint = (token.text === '-' || token.text === '&') && words.length > 0 && next !== undefined && !next.spaced;
    if (joint || (token.pos === 'ADV' && head < 0 && next?.pos === 'ADJ')) continue;
    // "A self-imposed deadline": the noun before the participle is a part of it.
    if (tokens[at - 1]?.text === '-' && words.length > 0 && /(?:ed|en|ing)$/.test(token.lower) && isNominal(next)) {
      words.length = 0;
      head = -1;
      continue;
    }
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
      plural = true;
      at++;
      break;
    }
  }
  // Without a noun only what has become of people counts something: "1 dead", and not "12 early on Monday".
  if (words.length === 0 || (head < 0 && !countsPeople(words[0] as string))) return null;
  const kept = head < 0 ? words : words.slice(0, head + 1);
  const [noun] = kept.splice(Math.max(head, 0), 1);
  const all = [noun as string, ...kept.reverse()].filter((w) => !GENERIC.has(w));
  return { words: all.slice(0, MAX_COUNTED), end: at, isPlural: plural };
}

/**
 * Words that count people by their state ("dead", "injuries") stand for the people, and "crew members" are the crew.
 */
function countedPeople({ words, end }: Phrase): Phrase {
  const [head, ...rest] = words;
  if (head === 'member' && rest[0] !== undefined && isPerson(rest[0])) return { words: rest, end };
  if (head === undefined || !countsPeople(head)) return { words, end };
  return { words: [PEOPLE, ...rest.filter((word) => !countsPeople(word))], end };
}

/**
 * What a figure counts: the noun phrase behind it, else the noun it is the value of ("a magnitude of 5.6"), else the
 * people its article has just named. `first` to `end` (exclusive) are the figure's tokens, `state` is what has become of
 * the people it counts.
 */
export function countedBy(
  text: Text,
  first: number,
  end: number,
  sentence: Sentence,
  dimension: Dimension | undefined,
  state: string | undefined,
): Phrase {
  const { tokens } = text;
  // Only earthquakes have one, and a score counts nothing that two reports of it would name alike.
  if (dimension === 'magnitude') return { words: [shockOf(tokens, first, end, sentence) ?? 'magnitude'], end };
  if (dimension === 'score') return { words: [], end };
  const isCount = dimension === 'count' || dimension === 'ordinal';
  const of = relation(tokens, first, end, sentence);
  if (of) return of;
  const said = isCount ? predicate(tokens, end, sentence) : null;
  if (said) return said;
  const isValue = dimension !== undefined && VALUES.has(dimension);
  const beside = dimension === 'duration' ? BESIDE_TIME : dimension === undefined ? BESIDE_DATE : BESIDE;
  let at = end;
  // The unit's hyphen and "old" belong to the figure: "10-year-old boy".
  while (at < sentence.last && at < end + 4) {
    const token = tokens[at] as Token;
    const joins = WITHIN.has(token.lower) || (!isCount && beside.has(token.lower));
    if (token.text === '-' || joins || (token.pos === 'ADV' && at === end)) at++;
    else break;
  }
  // "83 of 150 seats" are seats: the number between is what they are a part of.
  if (at > end && tokens[at]?.pos === 'NUM' && at < sentence.last && isPartOf(tokens, end, at)) at++;
  const phrase = nounPhrase(tokens, at, sentence.last) ?? (isValue ? looseNoun(tokens, first, end, sentence) : null);
  const behind = isValue && TIMES.has(phrase?.words[0] ?? '') ? null : phrase;
  // "A fee of €3 for the bridge" is a fee; a noun right behind the figure is nearer.
  const isFree = isCount ? !behind?.isPlural : isValue && (at > end || behind === null);
  const value = isFree ? valueNoun(tokens, first, sentence) : null;
  if (value !== null) return countedPeople({ words: value, end });
  if (behind && behind.words.length > 0) return countedPeople(behind);
  // "The quake killed at least five": only people are killed, hurt or missing, whoever stands before the verb.
  if (isCount && state !== undefined) return { words: [PEOPLE], end: behind?.end ?? end };
  const unsaid = () => (dimension !== 'money' && !isOfThat(tokens, end) ? elided(text, first, sentence) : []);
  const words = nounOf(tokens, first, end, sentence, isCount) ?? unsaid();
  if (words[0] === PEOPLE && words[1] === TOLL) return { words: [PEOPLE], end: behind?.end ?? end, isToll: true };
  return countedPeople({ words, end: behind?.end ?? end });
}

const SHOCKS = /^(?:aftershock|foreshock)$/;
const QUAKES = /^(?:earthquake|quake|tremor|temblor|mainshock)$/;

/** What shook before or after the earthquake itself, where that is whose magnitude a figure gives: "a 5.1-magnitude aftershock". */
function shockOf(tokens: readonly Token[], first: number, end: number, sentence: Sentence): string | null {
  const named = (at: number) =>
    tokens[at] !== undefined && (SHOCKS.test(tokens[at].lemma) || QUAKES.test(tokens[at].lemma));
  for (let at = end; at < sentence.last && at < end + SHOCK_REACH; at++)
    if (named(at)) return SHOCKS.test((tokens[at] as Token).lemma) ? (tokens[at] as Token).lemma : null;
  for (let at = first - 1; at >= sentence.first && at >= first - 2 * SHOCK_REACH; at--)
    if (named(at)) return SHOCKS.test((tokens[at] as Token).lemma) ? (tokens[at] as Token).lemma : null;
  return null;
}
/** Tokens behind a magnitude that may name what has it; before it, twice as many. */
const SHOCK_REACH = 4;

/** "A €3 million fine": the tagger takes a noun that is an adjective elsewhere for one, though nothing follows it. */
function looseNoun(tokens: readonly Token[], first: number, end: number, { last }: Sentence): Phrase | null {
  const token = tokens[end];
  const isAttributive = /^(?:an?|the)$/.test(tokens[first - 1]?.lower ?? '');
  if (!isAttributive || end >= last || token?.pos !== 'ADJ' || isNominal(tokens[end + 1])) return null;
  return { words: [token.lower], end: end + 1 };
}

/** "Less than a third of that": a share of the sum before it, and not of people. */
const isOfThat = (tokens: readonly Token[], end: number) =>
  tokens[end]?.lower === 'of' && /^(?:that|it|this)$/.test(tokens[end + 1]?.lower ?? '');

const isPartOf = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ lower }) => lower === 'of');

/** "A mother of 12": who they are to somebody is all that is said of them. */
function relation(tokens: readonly Token[], first: number, end: number, sentence: Sentence): Phrase | null {
  const noun = tokens[first - 2];
  if (first < sentence.first + 2 || tokens[first - 1]?.lower !== 'of' || noun?.pos !== 'NOUN') return null;
  if (noun.lower !== noun.lemma || !isPerson(noun.lemma) || tokens[end]?.pos === 'NOUN') return null;
  return { words: [noun.lemma], end };
}

/** "12 of whom were women", "five were nurses": of people the predicate says who they are. */
function predicate(tokens: readonly Token[], end: number, sentence: Sentence): Phrase | null {
  let at = end;
  if (tokens[at]?.lower === 'of' && /^(?:whom|them|these|those)$/.test(tokens[at + 1]?.lower ?? '')) at += 2;
  if (tokens[at]?.lemma !== 'be' || at >= sentence.last) return null;
  const phrase = nounPhrase(tokens, at + 1, sentence.last);
  const [noun] = phrase?.words ?? [];
  return phrase && noun !== undefined && isPerson(noun) && !stateNamed(noun) ? phrase : null;
}
