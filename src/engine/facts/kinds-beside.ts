import { NUMBER_WORDS } from '../quantities/number-words.ts';
import type { Sentence, Token } from '../text/read-text.ts';

/** Tokens on either side of a figure that are looked at. */
const REACH = 16;

/**
 * Kinds that are told by a number and a hyphen near a figure, and not by the figure itself: '2 bedroom' of "the rent of a
 * two-bedroom flat rose to $1,200". Such a kind's value is not that of another one.
 */
export function kindsBeside(tokens: readonly Token[], first: number, end: number, sentence: Sentence): string[] {
  const kinds: string[] = [];
  const last = Math.min(sentence.last, end + REACH);
  for (let at = Math.max(sentence.first, first - REACH) + 1; at < last - 1; at++) {
    const hyphen = tokens[at] as Token;
    if (hyphen.text !== '-' || hyphen.spaced || (at >= first - 1 && at <= end)) continue;
    const [number, noun] = [tokens[at - 1] as Token, tokens[at + 1] as Token];
    const value = /^\d{1,3}$/.test(number.lower) ? Number(number.lower) : NUMBER_WORDS.get(number.lower)?.value;
    if (value !== undefined && !noun.spaced && noun.pos === 'NOUN') kinds.push(`${value} ${noun.lemma}`);
  }
  return kinds;
}
