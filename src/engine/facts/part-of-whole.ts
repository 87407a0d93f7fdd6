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

const EVERYBODY = new Set(['them', 'whom']);
const ARTICLES = new Set('the its their his her our those all'.split(' '));
/** Of whom an article has told before: "four of the dead", "among the victims". */
const TOLD_BEFORE = new Set(
  'dead victim injured wounded hurt missing casualty survivor fatality patient sick hostage prisoner detainee'.split(
    ' ',
  ),
);
/** Tokens on either side of a figure in which the whole may be named. */
const PART_REACH = 8;

/** Whether a word opens the naming of a whole that was told before: "of them", "among the dead", "of the 30 victims". */
function namesWhole(tokens: readonly Token[], at: number, last: number): boolean {
  const { lower } = tokens[at] as Token;
  if (lower !== 'of' && lower !== 'among' && lower !== 'amongst') return false;
  if (EVERYBODY.has(tokens[at + 1]?.lower ?? '')) return true;
  if (!ARTICLES.has(tokens[at + 1]?.lower ?? '')) return false;
  for (let next = at + 2; next < last && next < at + 4; next++)
    if (TOLD_BEFORE.has((tokens[next] as Token).lemma) || TOLD_BEFORE.has((tokens[next] as Token).lower)) return true;
  return false;
}

/**
 * Whether a figure counts a part of those told of before: "eight of them critically", "13 of them women", "among the dead are nine children". `first`
 * to `end` (exclusive) are its tokens.
 */
export function isPart(tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean {
  for (let at = end; at < sentence.last && at < end + PART_REACH; at++) {
    if (tokens[at]?.pos === 'PUNCT' || tokens[at]?.pos === 'NUM') break;
    if (namesWhole(tokens, at, sentence.last)) return true;
  }
  for (let at = first - 1; at >= sentence.first && at >= first - PART_REACH; at--) {
    if (tokens[at]?.pos === 'NUM' || tokens[at]?.text === ';') break;
    // "Of them" before a figure opens its clause; "the death of the victims" does not.
    if (namesWhole(tokens, at, first)) return tokens[at]?.lower !== 'of' || at === sentence.first;
  }
  return false;
}

/** Whether one count is told of two acts either of which may have been done: "damaged or destroyed", "killed or wounded". */
export function isOfEither(tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean {
  for (
    let at = Math.max(sentence.first + 1, first - PART_REACH);
    at < sentence.last - 1 && at < end + PART_REACH;
    at++
  ) {
    if (tokens[at]?.lower !== 'or') continue;
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (isDone(before) && isDone(after)) return true;
  }
  return false;
}
const isDone = (token: Token | undefined) =>
  token !== undefined &&
  (token.pos === 'VERB' || token.pos === 'ADJ') &&
  /(?:ed|en|ing|dead|lost|hurt)$/.test(token.lower);
