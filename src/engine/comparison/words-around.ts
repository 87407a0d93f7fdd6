import type { AnalysedArticle, Around, Fact } from '../types.ts';
import { UNFINISHED } from './unfinished.ts';

/** Words that are kept on either side; what is counted or done stands behind a figure more often. */
const BEFORE = 2;
const AFTER = 3;
/** No more of a sentence is looked at on either side, in UTF-16 units. */
const REACH = 120;

const CLAUSE_END = /[,;:.!?()“”"\n…—–]/;

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** The last words of the clause that a text ends with; none where its last word goes on behind it. */
function lastWords(text: string): string[] {
  if (text !== '' && !/\s$/.test(text)) return [];
  return wordsOf(text.split(CLAUSE_END).at(-1) ?? '').slice(-BEFORE);
}

/** The first words of the clause that a text begins with. */
function firstWords(text: string): string[] {
  const all = wordsOf(text.split(CLAUSE_END, 1)[0] ?? '');
  const first = all.slice(0, AFTER);
  while (first.length < all.length && UNFINISHED.has(first.at(-1)?.toLowerCase() ?? '')) first.pop();
  return first;
}

/**
 * What a bare figure of an article stands between within its clause, so that a list can say what "41" is about. `null` for every
 * fact that speaks for itself: names, days, quotations, and figures whose heading has a unit or the noun they count.
 */
export function wordsAround(fact: Fact, { article, analysis }: AnalysedArticle): Around | null {
  if (fact.kind !== 'figure' || fact.quantity.unit !== null) return null;
  const mention = fact.mentions.find(({ text }) => text === fact.text);
  const sentence = mention && analysis.sentences[mention.sentence];
  if (!sentence) return null;
  const before = lastWords(article.text.slice(Math.max(sentence.start, mention.start - REACH), mention.start));
  const after = firstWords(article.text.slice(mention.end, Math.min(sentence.end, mention.end + REACH)));
  return before.length + after.length === 0 ? null : { before: before.join(' '), after: after.join(' ') };
}
