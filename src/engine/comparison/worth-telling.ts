import { foldName } from '../names/fold-name.ts';
import type { AnalysedArticle, Fact } from '../types.ts';

/** Words from which on a quotation says something by itself. */
const QUOTED_WORDS = 4;
/** … and from which on one article alone may carry it. */
const QUOTED_ALONE = 6;
/** A bare count must be larger for one article alone to carry it. */
const LARGE = 12;

/** Agencies and networks whose work other outlets print: they tell the story and are no part of it. */
const AGENCIES = new Set([
  'reuters', 'ap', 'associated press', 'the associated press', 'afp', 'agence france presse', 'upi', 'dpa', 'tass', 'xinhua', 'ansa', 'efe', 'bloomberg',
  'bbc', 'bbc news', 'cnn', 'fox news', 'nbc', 'nbc news', 'abc news', 'cbs news', 'sky news', 'al jazeera', 'getty images', 'facebook', 'twitter', 'telegram',
]); // biome-ignore format: one table

/** UTF-16 units at the start of a text within which a place may be the dateline's. */
const DATELINE = 60;

const wordCount = (text: string) => text.split(/\s+/).length;

/** Who publishes: their names stand in reports without being part of the story. */
export function publisherNames(articles: readonly AnalysedArticle[]): ReadonlySet<string> {
  return new Set(articles.map(({ article }) => foldName(article.publisher)).filter((name) => name !== ''));
}

/** Whether a fact is one of the story at all, and one that a reader would miss: no agency, no "one of them", no "last year". */
export function isWorthTelling(fact: Fact, publishers: ReadonlySet<string>): boolean {
  switch (fact.kind) {
    case 'quote':
      return wordCount(fact.words) >= QUOTED_WORDS;
    case 'figure': {
      const { quantity, measure } = fact;
      if (quantity.approximation === 'vague' || quantity.dimension === 'ordinal' || measure.additional) return false;
      return quantity.value !== 1 && (measure.counted.length > 0 || quantity.unit !== null);
    }
    case 'date':
      return !fact.period.relative && ['day', 'time', 'month', 'year'].includes(fact.period.granularity);
    default: {
      const folded = foldName(fact.name);
      if (AGENCIES.has(folded) || publishers.has(folded)) return false;
      if (fact.kind === 'place' && fact.mentions.every(({ start }) => start < DATELINE)) return false;
      return fact.kind === 'person' || fact.kind === 'other-name' ? folded.includes(' ') : folded.length > 2;
    }
  }
}

/** Whether one article alone, newer than the page, is enough to tell of it. */
export function isWorthTellingAlone(fact: Fact): boolean {
  switch (fact.kind) {
    case 'quote':
      return fact.speaker !== null && wordCount(fact.words) >= QUOTED_ALONE;
    case 'figure':
      if (fact.measure.foreseen || fact.measure.negated || fact.quantity.dimension === 'age') return false;
      return fact.measure.state !== undefined || fact.quantity.dimension === 'money' || fact.quantity.value > LARGE;
    case 'person':
      return fact.mentions.length > 1;
    default:
      return false;
  }
}
