import type { Sentence, Token } from '../text/read-text.ts';

/** What is like the thing that an article is about, and is not it. */
const LIKE = new Set(
  'sister rival competitor predecessor successor accomplice counterpart similar earlier previous brother husband wife'.split(
    ' ',
  ),
);
const NOMINAL = new Set(['NOUN', 'ADJ', 'PROPN']);
/** Tokens on either side of a figure that are looked at. */
const REACH = 24;

/**
 * Whether a sentence tells a figure of something like what the article is about: "eight were hurt when a sister ferry ran
 * aground", "another ferry sank". Not "another 12 were hurt". `first` to `end` (exclusive) are the figure's tokens.
 */
export function tellsOfAnother(tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean {
  for (let at = Math.max(sentence.first, first - REACH); at < sentence.last && at < end + REACH; at++) {
    const token = tokens[at] as Token;
    if (LIKE.has(token.lemma)) return true;
    const next = tokens[at + 1];
    if (token.lower === 'another' && at + 1 !== first && next !== undefined && NOMINAL.has(next.pos)) return true;
  }
  return false;
}
