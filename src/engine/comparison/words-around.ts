import type { AnalysedArticle, Around, Fact } from '../types.ts';
import { hedgeAfter, hedgeBefore } from './hedge-before.ts';
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

/** The last words of a clause, or its hedge where that is longer: "as many as 60" must not become "many as 60". */
function wordsBefore(text: string): string {
  const [last, hedge] = [lastWords(text).join(' '), hedgeBefore(text)];
  return hedge.length > last.length ? hedge : last;
}

/**
 * What a list has to say beside a figure of an article. Of a bare one it is the words on either side within its clause, so that "41" is
 * known to be about something. One whose heading has a unit or the noun it counts takes its hedge along, if it has one: "More than
 * 400 passengers" must not be listed as "400 passengers". `null` for what speaks for itself: names, days, quotations, exact figures.
 */
export function wordsAround(fact: Fact, { article, analysis }: AnalysedArticle): Around | null {
  if (fact.kind !== 'figure') return null;
  const mention = fact.mentions.find(({ start }) => article.text.startsWith(fact.text, start));
  const sentence = mention && analysis.sentences[mention.sentence];
  if (!sentence) return null;
  const isBare = fact.quantity.unit === null && mention.text === fact.text;
  const end = mention.start + fact.text.length;
  const before = article.text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
  const after = article.text.slice(end, Math.min(sentence.end, end + REACH));
  const around = isBare
    ? { before: wordsBefore(before), after: firstWords(after).join(' ') }
    : fact.quantity.approximation === 'exact'
      ? { before: '', after: '' }
      : { before: hedgeBefore(before), after: hedgeAfter(after) };
  return around.before === '' && around.after === '' ? null : around;
}
