import type { QuoteComparison } from './compare-quotes.ts';
import type { Analysis, DateFact, Fact, FigureFact, NameFact, QuoteFact } from '../types.ts';
import { alignDates } from './align-dates.ts';
import { alignMeasured, type MeasuredMatch } from './align-measured.ts';
import { alignNames, type NameMatch } from './align-names.ts';
import { alignQuotes, type QuoteMatch } from './align-quotes.ts';
import { nameOneEvent } from './of-one-event.ts';
import { relateFigures } from './relate-figures.ts';
import { NOTHING_TOLD_APART, type ToldApart } from './told-apart.ts';
import { FIGURE_WEIGHTS } from './weights.ts';
import { wordWeights } from './word-weights.ts';

/** A fact of the page and its counterpart in one other article, with what the comparison of the two found. */
export type Match =
  | ({ kind: 'name' } & NameMatch)
  | ({ kind: 'figure' } & MeasuredMatch<FigureFact>)
  | ({ kind: 'date' } & MeasuredMatch<DateFact>)
  | ({ kind: 'quote' } & QuoteMatch);
export type { QuoteComparison };

const isName = (fact: Fact): fact is NameFact =>
  fact.kind !== 'figure' && fact.kind !== 'date' && fact.kind !== 'quote';
const isFigure = (fact: Fact): fact is FigureFact => fact.kind === 'figure';
const isDate = (fact: Fact): fact is DateFact => fact.kind === 'date';
const isQuote = (fact: Fact): fact is QuoteFact => fact.kind === 'quote';

/** What one other article has of the page's facts. */
export interface Alignment {
  /** By id of the page's fact, at most one each. */
  matches: Map<string, Match>;
  /**
   * Ids of the page's facts of which nothing can be said: no match, yet something of the same measure stands there, or what
   * the reader told apart. Neither is left out.
   */
  unsure: Set<string>;
}

/** Which fact of theirs is which fact of the page's. What the reader told apart is not proposed. */
export function alignArticles(page: Analysis, theirs: Analysis, apart: ToldApart = NOTHING_TOLD_APART): Alignment {
  const weight = wordWeights(page, theirs);
  const parted = new Set<Fact>();
  const noteApart: ToldApart = (own, other) => {
    const isApart = apart(own, other);
    if (isApart) parted.add(own);
    return isApart;
  };
  const [own, others] = [page.facts.filter(isName), theirs.facts.filter(isName)];
  const names = alignNames(own, others, noteApart);
  const areOfOneEvent = nameOneEvent(names.matches.length, own.length, others.length);
  const figures = alignMeasured(
    page.facts.filter(isFigure),
    theirs.facts.filter(isFigure),
    (own, other) => (noteApart(own, other) ? null : relateFigures(own, other)),
    FIGURE_WEIGHTS,
    weight,
    areOfOneEvent,
  );
  const dates = alignDates(page.facts.filter(isDate), theirs.facts.filter(isDate), weight, noteApart);
  const quotes = alignQuotes(page.facts.filter(isQuote), theirs.facts.filter(isQuote), noteApart);
  const matches: Match[] = [
    ...names.matches.map((m) => ({ kind: 'name' as const, ...m })),
    ...figures.matches.map((m) => ({ kind: 'figure' as const, ...m })),
    ...dates.matches.map((m) => ({ kind: 'date' as const, ...m })),
    ...quotes.map((m) => ({ kind: 'quote' as const, ...m })),
  ];
  for (const { page: own } of matches) parted.delete(own);
  return {
    matches: new Map(matches.map((match) => [match.page.id, match])),
    unsure: new Set([...names.unsure, ...figures.unsure, ...dates.unsure, ...parted].map((fact) => fact.id)),
  };
}
