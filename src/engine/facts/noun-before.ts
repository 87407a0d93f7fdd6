import { isPerson, isWord, singular } from '../lexicon/relatedness.ts';
import type { Sentence, Text, Token } from '../text/read-text.ts';
import { HEDGES } from './hedges.ts';
import { countsPeople } from './people-states.ts';
import { GENERIC } from './telling-words.ts';

/** Tokens that are looked at for what a bare figure counts. */
const REACH = 24;

/** Head noun of everybody who is counted by what has become of them: "12 dead", "a toll of 12", "12 injuries". */
export const PEOPLE = 'people';

/** Said of those people whose deaths are counted, however far off. */
export const TOLL = 'toll';

/** In a headline the tagger takes every capitalised word for a name and leaves its plural: "7 Villages". */
export const wordOf = (token: Token) => {
  if (token.pos === 'NOUN' || token.pos === 'VERB') return token.lemma;
  return token.pos === 'PROPN' ? singular(token.lower) : token.lower;
};

/** The noun whose value the figure is: "a magnitude of at least 5.9", "a population of 12,000"; `null` where there is none. */
export function valueNoun(tokens: readonly Token[], first: number, sentence: Sentence): string[] | null {
  let left = first - 1;
  while (left > sentence.first && left > first - 5 && HEDGES.has(tokens[left]?.lower ?? '')) left--;
  const noun = tokens[left - 1];
  if (left <= sentence.first || tokens[left]?.lower !== 'of' || noun?.pos !== 'NOUN') return null;
  if (noun.lower !== noun.lemma || GENERIC.has(noun.lemma) || MOVES.has(noun.lemma)) return null;
  const modifier = tokens[left - 2];
  return modifier?.pos === 'NOUN' && left - 2 >= sentence.first ? [noun.lemma, modifier.lemma] : [noun.lemma];
}

/** Nouns that say how a value moves or that it is one, never what it counts. */
const MOVES = new Set(
  'rise climb jump fall drop increase decrease decline growth gain loss surge soar toll reach hit pass tally count amount'.split(
    ' ',
  ),
);

/** The noun that the figure is the value of: "the toll rose to 12", "a magnitude of 5.6"; not over a comma. */
export function nounOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  isCount: boolean,
): string[] | null {
  const before = tokens[first - 1];
  // A bare number right behind a verb counts something left unsaid ("kills 1"), not the subject of the verb.
  const bare = tokens.slice(first, end).every((t) => t.pos === 'NUM' || t.pos === 'DET');
  const isBehindVerb = before !== undefined && (before.pos === 'VERB' || /ing$/.test(before.lower));
  if (bare && isBehindVerb && first > sentence.first && !AMOUNTING.has(before.lemma)) return null;
  // What is passed over as telling where ("the toll from a collision in central Hungary rose to 11") takes none of the reach.
  let reach = 8;
  const least = Math.max(sentence.first, first - REACH);
  for (let left = first - 1; left >= least && reach > 0; left--, reach--) {
    const token = tokens[left] as Token;
    if (!isCount && token.pos === 'CCONJ' && /^(?:AUX|VERB)$/.test(tokens[left + 1]?.pos ?? ''))
      return subjectOf(tokens, left, sentence);
    // "Unemployment, at 5.3 per cent": what stands between the commas is the value of the noun before them.
    const isAside = !isCount && token.text === ',' && tokens[left + 1]?.lower === 'at' && left === first - 2;
    if (isAside) continue;
    // "A market in El-Obeid": the parts of one name.
    if (token.text === '-' && !token.spaced && left > least) {
      left--;
      continue;
    }
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return null;
    // "A fraud in which they lost €3m": who lost it is told within the clause.
    if (token.lower === 'which' && tokens[left - 1]?.pos === 'ADP') return null;
    if (!isNoun(tokens, left, sentence.first) || GENERIC.has(token.lemma)) continue;
    const before = whereBefore(tokens, left, sentence);
    if (before !== null) {
      reach += Math.min(left - before, WHERE_REACH);
      left = before;
      continue;
    }
    const modifier = tokens[left - 1];
    const inPhrase = left > sentence.first && modifier !== undefined && isNoun(tokens, left - 1, sentence.first);
    if (isCount && token.lemma === 'toll') return [PEOPLE, TOLL];
    if (isCount && inPhrase && countsPeople(modifier.lemma)) return [PEOPLE];
    if (MOVES.has(token.lemma) && inPhrase) continue;
    return inPhrase ? [token.lemma, modifier.lemma] : [wordOf(token)];
  }
  return null;
}

/** What a subject does to a number that is its own value. */
const AMOUNTING = new Set('reach total exceed top number average near surpass'.split(' '));

/** What belongs to a figure before this one, or joins two names, though the tagger takes it for a noun: "8 per cent", "£3mn", "Lund v Ystad". */
const NO_NOUN = /^(?:cent|percent|pct|pc|[a-z]|mn|bn|tn|bps|vs)\.?$/;

/** A noun; of a sentence's first word, which the tagger may take for a name, whether the lexicon knows it. */
const isNoun = (tokens: readonly Token[], at: number, first: number) => {
  const token = tokens[at];
  if (token === undefined || NO_NOUN.test(token.lower)) return false;
  return token.pos === 'NOUN' || (at === first && token.pos === 'PROPN' && isWord(token.lower));
};

/** Tokens that a phrase telling where may have. */
const WHERE_REACH = 5;
/** What tells where, by whom, what for or with whom; "of" tells of what a thing is one. */
const WHERE = new Set('in at on from near across within among inside outside around with by for during'.split(' '));

/**
 * The index of the preposition, or of the verb before it, that the noun at `noun` stands behind where a noun before it is told by
 * it: of "copper output at the mine was 44,000 tonnes" the output is what is measured, of "the fee was lowered by the city to €3"
 * the fee; `null` elsewhere.
 */
function whereBefore(tokens: readonly Token[], noun: number, { first }: Sentence): number | null {
  let at = noun - 1;
  while (at > first && at > noun - 5 && /^(?:ADJ|NOUN|PROPN|NUM|PART)$/.test(tokens[at]?.pos ?? '')) at--;
  // An article opens the phrase: of "at the school in Lund the turnout was" Lund is no part of it.
  if (at > first && tokens[at]?.pos === 'DET') at--;
  if (at <= first || !WHERE.has(tokens[at]?.lower ?? '')) return null;
  if (isNoun(tokens, at - 1, first)) return at;
  return tokens[at - 1]?.pos === 'VERB' && at - 1 > first ? at - 1 : null;
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
export function elided({ tokens, sentences }: Text, first: number, sentence: Sentence): string[] {
  const opens = first <= sentence.first + 1;
  const before = opens ? sentences[(tokens[first]?.sentence ?? 0) - 1] : undefined;
  const start = before && before.paragraph === sentence.paragraph ? before.first : sentence.first;
  for (let left = first - 1; left >= start && left >= first - REACH; left--) {
    const token = tokens[left] as Token;
    if (token.pos === 'NOUN' && isPerson(token.lemma)) return [token.lemma];
  }
  return [];
}
