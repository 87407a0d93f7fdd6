import type { Copy } from '../story.ts';
import type { AnalysedArticle } from '../types.ts';
import { sharedPassages } from './shared-passages.ts';

/** Words that two articles must share for it to be told: less is a name with its title, or a set phrase. */
const LEAST_WORDS = 12;
/** Pairs that are told, and passages of one pair. */
const MOST_COPIES = 60;
const MOST_PASSAGES = 20;
/** Longest piece of a passage that is handed on, in UTF-16 units. */
const LONGEST = 1_200;

const cut = (text: string) => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`);

/** Which articles of a story share passages. Pairwise, so meant for the few dozen articles of one story. */
export function findCopies(story: readonly AnalysedArticle[]): Copy[] {
  const copies: Copy[] = [];
  for (const [i, one] of story.entries()) {
    for (const other of story.slice(i + 1)) {
      const [a, b] = isOlder(other, one) ? [other, one] : [one, other];
      const shared = sharedPassages(a, b);
      const words = shared.reduce((sum, passage) => sum + passage.words, 0);
      if (words < LEAST_WORDS) continue;
      const passages = shared.slice(0, MOST_PASSAGES).map((passage) => ({
        a: cut(a.article.text.slice(passage.a.start, passage.a.end)),
        b: cut(b.article.text.slice(passage.b.start, passage.b.end)),
        words: passage.words,
      }));
      copies.push({ a: a.article.id, b: b.article.id, words, passages });
    }
  }
  return copies.sort((x, y) => y.words - x.words).slice(0, MOST_COPIES);
}

function isOlder(
  { article: { published: a } }: AnalysedArticle,
  { article: { published: b } }: AnalysedArticle,
): boolean {
  return a !== null && b !== null && Date.parse(a) < Date.parse(b);
}
