import { isTelling } from '../facts/telling-words.ts';
import { findDates } from '../mentions/find-dates.ts';
import { findFigures } from '../mentions/find-figures.ts';
import { monthNamed } from '../mentions/dates/date-words.ts';
import { readText, type Text } from '../text/read-text.ts';
import type { DateMention, Period, Quantity } from '../types.ts';
import { asWritten, inYears, quantitiesMeant } from './readings.ts';

/** What a reader asks for: a figure of something, a day, or a name. */
export interface Query {
  /** The query without space around it, cut to its limit. */
  words: string;
  /** What the figure may mean, the likeliest first; empty where there is none. */
  quantities: Quantity[];
  /** What the date may mean: of a day without its year one for every year; "yesterday" is none, since nobody knows whose. */
  periods: Period[];
  /** Lemmas of the telling words beside the figure or date: of "123 prisoners" `['prisoner']`. */
  lemmas: string[];
  /** Whether it may be a name: no figure in it, or a capital beside figure and date ("Boeing 737"). */
  maybeName: boolean;
}

/** In a text a number like 2016 needs words that make it a year; a reader who types it may well mean one. */
const YEAR = /^(?:1[5-9]|20)\d\d$/;

function bareYear(words: readonly string[]): Period[] {
  const year = words.find((word) => YEAR.test(word));
  if (year === undefined) return [];
  const [from, to] = [`${year}-01-01`, `${year}-12-31`];
  return [{ from, to, granularity: 'year', relative: false, approximation: 'exact' }];
}

/** A leap year: every day of the calendar is one of its own. */
const SOME_DAY = '2000-06-15';

/** "13 October" or "October", read in some year; a day that is told from another one ("Monday") is none. */
function dayWithoutYear(text: Text): DateMention | undefined {
  return findDates(text, SOME_DAY).find(
    (date) =>
      (date.period.granularity === 'day' || date.period.granularity === 'month') &&
      date.text.split(/\P{L}+/u).some((word) => word !== '' && monthNamed(word.toLowerCase()) !== null),
  );
}

/** Reads a query; `null` where it has fewer than two letters or digits. */
export function parseQuery(written: string, limit: number): Query | null {
  const words = written.slice(0, limit).replace(/\s+/g, ' ').trim();
  if ((words.match(/[\p{L}\p{N}]/gu) ?? []).length < 2) return null;
  const text = readText(asWritten(words));
  const whole = findDates(text, null).find(({ period }) => !period.relative);
  const yearless = whole === undefined ? dayWithoutYear(text) : undefined;
  const date = whole ?? yearless;
  const figure = findFigures(text).find(({ start, end }) => !date || end <= date.start || start >= date.end);
  const year = bareYear(text.tokens.map((token) => token.text));
  const asked = [date, figure].filter((mention) => mention !== undefined);
  const isBeside = (token: { start: number; end: number }) =>
    asked.every(({ start, end }) => token.end <= start || token.start >= end);
  const beside = text.tokens.filter(isBeside);
  return {
    words,
    quantities: figure === undefined ? [] : quantitiesMeant(figure.quantity, words),
    periods: yearless !== undefined ? inYears(yearless.period) : whole !== undefined ? [whole.period] : year,
    lemmas: asked.length === 0 ? [] : beside.filter(isTelling).map(({ lemma }) => lemma),
    maybeName: asked.length === 0 || beside.some((token) => /\p{Lu}/u.test(token.text)),
  };
}
