/** A painted stretch: its words, with what stands before and behind it in the same block of the page. */
export interface PaintedWords {
  before: string;
  words: string;
  after: string;
}

/** Characters on either side that have to stand in the article, too: many a name stands in a menu as well. */
const CONTEXT = 20;

/** Letters and digits alone, lower case: typography and white space tell nothing about where words stand. */
export const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** How many painted stretches do not stand in the article's text. */
export function countOutside(painted: readonly PaintedWords[], article: string): number {
  const letters = lettersOf(article);
  return painted.filter(({ before, words, after }) => {
    const around = before.slice(-CONTEXT) + words + after.slice(0, CONTEXT);
    return !letters.includes(lettersOf(around));
  }).length;
}
