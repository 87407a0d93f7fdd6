import { isPerson } from '../lexicon/relatedness.ts';
import { NUMBER_WORDS } from '../quantities/number-words.ts';
import type { Sentence, Token } from '../text/read-text.ts';

const DETERMINERS = new Set('the a an his her its their one'.split(' '));
/** Words of a name or noun phrase that are looked at. */
const REACH = 5;

/** A whole number in digits or as one word, or `null`. */
function wholeNumber({ lower }: Token): number | null {
  if (/^\d{1,4}$/.test(lower)) return Number(lower);
  const word = NUMBER_WORDS.get(lower);
  return word !== undefined && Number.isInteger(word.value) ? word.value : null;
}

/** Whether a noun for people comes within a few words, nothing but adjectives before it. */
function isOfPeople(tokens: readonly Token[], from: number, last: number): boolean {
  for (let at = from; at < last && at < from + REACH; at++) {
    const token = tokens[at] as Token;
    if (token.pos === 'NOUN' && isPerson(token.lemma)) return true;
    if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  }
  return false;
}

/**
 * How many people a sentence adds to those it has just counted: "seven divers and the captain", "seven foreigners and Ann
 * Lee" are eight, "12 men and three women" 15. `end` is the token behind the counted phrase. Not "12 men and women", nor
 * what goes on after "and" with a clause of its own.
 */
export function countedTogether(tokens: readonly Token[], end: number, { last }: Sentence): number | undefined {
  const next = tokens[end + 1];
  if (tokens[end]?.lower !== 'and' || end + 1 >= last || next === undefined) return undefined;
  if (DETERMINERS.has(next.lower)) return isOfPeople(tokens, end + 2, last) ? 1 : undefined;
  const number = wholeNumber(next);
  if (number !== null) return isOfPeople(tokens, end + 2, last) ? number : undefined;
  if (next.pos !== 'PROPN') return undefined;
  // One name of two words or more: a surname alone may be a place.
  let at = end + 1;
  while (at < last && tokens[at]?.pos === 'PROPN') at++;
  const isList = tokens[at]?.text === ',' || tokens[at]?.lower === 'and';
  return at - end - 1 >= 2 && at - end - 1 <= 4 && !isList ? 1 : undefined;
}
