import type { Sentence, Token } from '../text/read-text.ts';

const DETERMINERS = new Set('the a an his her its their our these those all roughly about some nearly'.split(' '));
/** Words that take a part of what follows "of", beside numbers: "most of the 900 jobs", "61 per cent of 2,000 voters". */
const PARTS = new Set(
  'one most half third quarter all some many few several each none any both neither either majority percent percentage cent % dozens'.split(
    ' ',
  ),
);
/** Tokens between "of" and the figure that are passed over. */
const REACH = 4;

/**
 * Whether a figure is the whole that a part is taken of: 150 in "83 of 150 seats", 900 in "half of its 900 jobs". Not in "the
 * deaths of 12 people" or "a total of 900". `first` is the figure's first token.
 */
export function isWhole(tokens: readonly Token[], first: number, sentence: Sentence): boolean {
  let at = first - 1;
  while (at > sentence.first && at > first - REACH && DETERMINERS.has(tokens[at]?.lower ?? '')) at--;
  if (at <= sentence.first || tokens[at]?.lower !== 'of') return false;
  const part = tokens[at - 1];
  return part !== undefined && (part.pos === 'NUM' || PARTS.has(part.lower));
}
