import { ANALYSIS_VERSION } from './analysis-version.ts';
import { fingerprint } from './comparison/fingerprints.ts';
import { groupDates } from './facts/date-facts.ts';
import { groupFigures } from './facts/figure-facts.ts';
import { settleFirstWords } from './facts/first-words.ts';
import { datesNearby } from './facts/dates-nearby.ts';
import { namesNearby } from './facts/names-nearby.ts';
import { groupNames } from './facts/name-facts.ts';
import { groupQuotes } from './facts/quote-facts.ts';
import { findDates } from './mentions/find-dates.ts';
import { findFigures } from './mentions/find-figures.ts';
import { findNames } from './mentions/find-names.ts';
import { findQuotes } from './mentions/find-quotes.ts';
import { settleOverlaps } from './mentions/settle-overlaps.ts';
import { findForeignTail } from './retrieval/foreign-tail.ts';
import { indexTerms } from './retrieval/terms.ts';
import { readText, type Text } from './text/read-text.ts';
import type { Analysis, Article, Mention } from './types.ts';

/** A title longer than this, in UTF-16 units, is no title: what stands behind is left out. */
const LONGEST_TITLE = 400;
const readTitle = (article: Pick<Article, 'title'>): Text => readText(article.title.slice(0, LONGEST_TITLE));

/** Every mention of an article, in text order: what `spot` prints. Mentions of different kinds may lie inside a quotation. */
export function findMentions(
  article: Pick<Article, 'title' | 'published' | 'text'>,
  text: Text = readText(article.text),
  title: Text = readTitle(article),
): Mention[] {
  const dates = findDates(text, article.published);
  const figures = findFigures(text);
  const names = findNames(text, title);
  const quotes = findQuotes(text);
  return settleOverlaps({ names, figures, dates, quotes });
}

/** Reads an article once: mentions, facts, index terms, fingerprints. Linear in the length of the text; never throws. */
export function analyse(article: Article): Analysis {
  const read = readText(article.text);
  const title = readTitle(article);
  const tail = findForeignTail(read);
  const found = findMentions(article, read, title);
  const mentions = tail ? found.filter((m) => m.start < tail.start) : found;
  const dates = mentions.filter((m) => m.kind === 'date');
  const figures = mentions.filter((m) => m.kind === 'figure');
  const quotes = mentions.filter((m) => m.kind === 'quote');
  const named = mentions.filter((m) => m.kind !== 'date' && m.kind !== 'figure' && m.kind !== 'quote');
  const names = groupNames(named, read);
  const text = settleFirstWords(read, names);
  const nearby = namesNearby(names, text);
  const facts = [
    ...names,
    ...groupFigures(figures, text, nearby, datesNearby(dates, text, article.published)),
    ...groupDates(dates, text, nearby, article.published),
    ...groupQuotes(quotes, text),
  ];
  return {
    version: ANALYSIS_VERSION,
    sentences: text.sentences.map(({ start, end }) => ({ start, end })),
    facts,
    terms: indexTerms(title, text, facts),
    fingerprints: fingerprint(text),
  };
}
