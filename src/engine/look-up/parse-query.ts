import { isTelling } from '../facts/telling-words.ts';
import { findDates } from '../mentions/find-dates.ts';
import { findFigures } from '../mentions/find-figures.ts';
import { readText } from '../text/read-text.ts';
import type { Period, Quantity } from '../types.ts';

/** What a reader asks for: a figure of something, a day, or a name. */
export interface Query {
  /** The query without space around it, cut to its limit. */
  words: string;
  quantity: Quantity | null;
  /** A date that is written out; "yesterday" is none, since nobody knows whose. */
  period: Period | null;
  /** Lemmas of the telling words beside the figure or date: of "123 prisoners" `['prisoner']`. */
  lemmas: string[];
  /** Whether it may be a name: no figure in it, or a capital beside figure and date ("Boeing 737"). */
  maybeName: boolean;
}

/** In a text a number like 2016 needs words that make it a year; a reader who types it may well mean one. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function bareYear(words: readonly string[]): Period | null {
  const year = words.find((word) => YEAR.test(word));
  if (year === undefined) return null;
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  return { from, to, granularity: 'year', relative: false, approximation: 'exact' };
}

/** Reads a query; `null` where it has fewer than two letters or digits. */
export function parseQuery(written: string, limit: number): Query | null {
  const words = written.slice(0, limit).replace(/\s+/g, ' ').trim();
  if ((words.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return null;
  const text = readText(words);
  const date = findDates(text, null).find(({ period }) => !period.relative);
  const figure = findFigures(text).find(({ start, end }) => !date || end <= date.start || start >= date.end);
  const asked = [date, figure].filter((mention) => mention !== undefined);
  const isBeside = (token: { start: number; end: number }) =>
    asked.every(({ start, end }) => token.end <= start || token.start >= end);
  const beside = text.tokens.filter(isBeside);
  return {
    words,
    quantity: figure?.quantity ?? null,
    period: date?.period ?? bareYear(text.tokens.map((token) => token.text)),
    lemmas: asked.length === 0 ? [] : beside.filter(isTelling).map(({ lemma }) => lemma),
    maybeName: asked.length === 0 || beside.some((token) => /\p{Lu}/u.test(token.text)),
  };
}
