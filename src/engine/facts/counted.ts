import { isPerson, isWord, singular } from '../lexicon/relatedness.ts';
import type { Sentence, Text, Token } from '../text/read-text.ts';
import type { Dimension } from '../types.ts';
import { countsPeople, stateNamed } from './people-states.ts';
import { GENERIC, isCalendar } from './telling-words.ts';

/** Words of a noun phrase that are kept, so that one endless enumeration cannot swell an analysis. */
const MAX_COUNTED = 4;
/** Tokens that are looked at for what a bare figure counts. */
const REACH = 24;

const PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);
/** What may stand between a figure and the noun it counts: "150 or so of the caravan's members". */
const WITHIN = new Set("of the a an his her their its our these those all both or so 's than".split(' '));
/** What joins a measured value to the noun it is one of: "four years in prison", "$3 million for the bridge", "hours before the vote". */
const BESIDE = new Set('in for to per among on at behind as before after into'.split(' '));

/** Head noun of everybody who is counted by what has become of them: "12 dead", "a toll of 12", "12 injuries". */
const PEOPLE = 'people';

interface Phrase {
  /** Lemmas, head noun first. */
  words: string[];
  /** Token index behind the phrase. */
  end: number;
  /** It ends with a plural, which is what numbers count. */
  isPlural?: boolean;
}

/** In a headline the tagger takes every capitalised word for a name and leaves its plural: "7 Villages". */
const wordOf = (token: Token) => {
  if (token.pos === 'NOUN' || token.pos === 'VERB') return token.lemma;
  return token.pos === 'PROPN' ? singular(token.lower) : token.lower;
};

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
  if (dimension === 'magnitude') return { words: ['magnitude'], end };
  if (dimension === 'score') return { words: [], end };
  const isCount = dimension === 'count' || dimension === 'ordinal';
  const of = relation(tokens, first, end, sentence);
  if (of) return of;
  const said = isCount ? predicate(tokens, end, sentence) : null;
  if (said) return said;
  let at = end;
  // The unit's hyphen and "old" belong to the figure: "10-year-old boy".
  while (at < sentence.last && at < end + 4) {
    const token = tokens[at] as Token;
    const joins = WITHIN.has(token.lower) || (!isCount && BESIDE.has(token.lower));
    if (token.text === '-' || joins || (token.pos === 'ADV' && at === end)) at++;
    else break;
  }
  // "83 of 150 seats" are seats: the number between is what they are a part of.
  if (at > end && tokens[at]?.pos === 'NUM' && at < sentence.last && isPartOf(tokens, end, at)) at++;
  const behind = nounPhrase(tokens, at, sentence.last);
  const value = isCount && !behind?.isPlural ? valueNoun(tokens, first, sentence) : null;
  if (value !== null) return countedPeople({ words: [value], end });
  if (behind && behind.words.length > 0) return countedPeople(behind);
  // "The quake killed at least five": only people are killed, hurt or missing, whoever stands before the verb.
  if (isCount && state !== undefined) return { words: [PEOPLE], end: behind?.end ?? end };
  const words = nounOf(tokens, first, end, sentence, isCount) ?? elided(text, first, sentence);
  return countedPeople({ words, end: behind?.end ?? end });
}

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

/** Words that bend a value and stand between it and what it is told of. */
export const HEDGES = new Set(
  'at least most about around nearly almost over more than up to some just under as much high many worth only'.split(
    ' ',
  ),
);

/** The noun whose value the figure is: "a magnitude of at least 5.9", "a population of 12,000"; `null` where there is none. */
function valueNoun(tokens: readonly Token[], first: number, sentence: Sentence): string | null {
  let left = first - 1;
  while (left > sentence.first && left > first - 5 && HEDGES.has(tokens[left]?.lower ?? '')) left--;
  const noun = tokens[left - 1];
  if (left <= sentence.first || tokens[left]?.lower !== 'of' || noun?.pos !== 'NOUN') return null;
  return noun.lower === noun.lemma && !GENERIC.has(noun.lemma) && !MOVES.has(noun.lemma) ? noun.lemma : null;
}

/** Nouns that say how a value moves or that it is one, never what it counts. */
const MOVES = new Set(
  'rise climb jump fall drop increase decrease decline growth gain loss surge soar toll reach hit pass tally count'.split(
    ' ',
  ),
);

/** The noun that the figure is the value of: "the toll rose to 12", "a magnitude of 5.6"; not over a comma. */
function nounOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  isCount: boolean,
): string[] | null {
  const before = tokens[first - 1];
  // A bare number right behind a verb counts something left unsaid ("kills 1"), not the subject of the verb.
  const bare = tokens.slice(first, end).every((t) => t.pos === 'NUM' || t.pos === 'DET');
  if (bare && before !== undefined && first > sentence.first && (before.pos === 'VERB' || /ing$/.test(before.lower)))
    return null;
  // What is passed over as telling where ("the toll from a collision in central Hungary rose to 11") takes none of the reach.
  let reach = 8;
  const least = Math.max(sentence.first, first - REACH);
  for (let left = first - 1; left >= least && reach > 0; left--, reach--) {
    const token = tokens[left] as Token;
    if (!isCount && token.pos === 'CCONJ' && /^(?:AUX|VERB)$/.test(tokens[left + 1]?.pos ?? ''))
      return subjectOf(tokens, left, sentence);
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return null;
    if (!isNoun(tokens, left, sentence.first) || GENERIC.has(token.lemma)) continue;
    const before = whereBefore(tokens, left, sentence);
    if (before !== null) {
      reach += Math.min(left - before, WHERE_REACH);
      left = before;
      continue;
    }
    const modifier = tokens[left - 1];
    const inPhrase = modifier?.pos === 'NOUN' && left > sentence.first;
    if (token.lemma === 'toll' || (inPhrase && countsPeople(modifier.lemma))) return [PEOPLE];
    if (MOVES.has(token.lemma) && inPhrase) continue;
    return inPhrase ? [token.lemma, modifier.lemma] : [wordOf(token)];
  }
  return null;
}

/** A noun; of a sentence's first word, which the tagger may take for a name, whether the lexicon knows it. */
const isNoun = (tokens: readonly Token[], at: number, first: number) => {
  const token = tokens[at];
  return token?.pos === 'NOUN' || (at === first && token?.pos === 'PROPN' && isWord(token.lower));
};

/** Tokens that a phrase telling where may have. */
const WHERE_REACH = 5;
/** What tells where or with whom a thing is; "of" tells of what it is one. */
const WHERE = new Set('in at on from near across within among inside outside around with'.split(' '));

/**
 * The index of the preposition that the noun at `noun` stands behind where a noun before it is told by it: of "copper output at
 * the mine was 44,000 tonnes" the output is what is measured; `null` elsewhere.
 */
function whereBefore(tokens: readonly Token[], noun: number, { first }: Sentence): number | null {
  let at = noun - 1;
  while (at > first && at > noun - 5 && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '')) at--;
  return at > first && WHERE.has(tokens[at]?.lower ?? '') && isNoun(tokens, at - 1, first) ? at : null;
}

/** The subject of two verbs: in "the deal runs for eight years and could be worth $180 million" it is the deal. */
function subjectOf(tokens: readonly Token[], and: number, sentence: Sentence): string[] | null {
  let noun: Token | undefined;
  for (let at = sentence.first; at < and && at < sentence.first + REACH; at++) {
    const token = tokens[at] as Token;
    if (token.pos === 'VERB' || token.pos === 'AUX') break;
    if (token.pos === 'PUNCT' || token.pos === 'ADP') return null;
    if (token.pos === 'NOUN') noun = token;
  }
  return noun && !GENERIC.has(noun.lemma) ? [noun.lemma] : null;
}

/**
 * What an article leaves unsaid because it has just said it: "some prisoners were moved, at least nine to Lithuania". In
 * a sentence that opens with the figure ("Five were badly hurt") it is in the one before.
 */
function elided({ tokens, sentences }: Text, first: number, sentence: Sentence): string[] {
  const opens = first <= sentence.first + 1;
  const before = opens ? sentences[(tokens[first]?.sentence ?? 0) - 1] : undefined;
  const start = before && before.paragraph === sentence.paragraph ? before.first : sentence.first;
  for (let left = first - 1; left >= start && left >= first - REACH; left--) {
    const token = tokens[left] as Token;
    if (token.pos === 'NOUN' && isPerson(token.lemma)) return [token.lemma];
  }
  return [];
}
