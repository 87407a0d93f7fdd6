import { comparePeriods } from '../quantities/compare-periods.ts';
import { compareQuantities } from '../quantities/compare-quantities.ts';
import type { AnalysedArticle, DateFact, Fact, FigureFact, NameFact, QuoteFact } from '../types.ts';
import { plainWords, type ToldWords, toldWords } from './told-words.ts';

/** Of a name that is no person's, the share of its words that tells it: "the transport ministry" is the Ministry of Transport. */
const NAMED = 0.5;
/** Of a quotation, the share of its longer words that may be told without quotation marks. */
const QUOTED = 0.7;
const LONG_WORD = 4;
/** Days around the page's own day that every report of the event may name. */
const NEAR_DAYS = 2;
const DAY = 86_400_000;

/**
 * Whether a page says what a fact of another article says, in any words and of anything: the same number, a word of the
 * name, a day that overlaps. Generous on purpose, because it keeps "not on this page" from being said wrongly; the
 * alignment of the two articles, which asks for the same measure, comes on top.
 */
export function tellsOnPage({ article, analysis }: AnalysedArticle): (fact: Fact) => boolean {
  const words = toldWords(`${article.title}\n${article.text}`);
  const figures = analysis.facts.filter((fact): fact is FigureFact => fact.kind === 'figure');
  const dates = analysis.facts.filter((fact): fact is DateFact => fact.kind === 'date');
  const published = article.published === null ? Number.NaN : Date.parse(article.published);
  return (fact) => {
    if (fact.kind === 'figure') return tellsFigure(fact, figures, words);
    if (fact.kind === 'date') return tellsDate(fact, dates, published);
    if (fact.kind === 'quote') return tellsQuote(fact, words);
    return tellsName(fact, words);
  };
}

function tellsName({ kind, name, forms }: NameFact, words: ToldWords): boolean {
  return [name, ...forms.slice(0, 4)].some((form) => {
    const share = words.share(plainWords(form));
    return kind === 'person' ? share > 0 : share >= NAMED;
  });
}

function tellsFigure(fact: FigureFact, figures: readonly FigureFact[], words: ToldWords): boolean {
  const numbers = fact.mentions.flatMap(({ text }) => text.match(/\d+/g) ?? []);
  // What stands there as a figure of another kind, or within a name, is told as well.
  if (numbers.some((number) => number.length > 1 && words.has(number))) return true;
  return figures.some((own) => {
    const { relation } = compareQuantities(own.quantity, fact.quantity);
    return relation === 'same' || (relation === 'overlap' && own.quantity.approximation !== 'vague');
  });
}

function tellsDate({ period }: DateFact, dates: readonly DateFact[], published: number): boolean {
  const near = (day: string) => Math.abs(Date.parse(day) - published) <= NEAR_DAYS * DAY;
  if (Number.isNaN(published) || near(period.from) || near(period.to)) return true;
  return dates.some((own) => comparePeriods(own.period, period).relation !== 'apart');
}

function tellsQuote({ words: quoted }: QuoteFact, words: ToldWords): boolean {
  const long = plainWords(quoted).filter((word) => word.length >= LONG_WORD);
  return words.share(long) >= QUOTED;
}
