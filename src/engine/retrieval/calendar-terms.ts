import type { Period } from '../types.ts';
import type { Term } from './terms.ts';

/** Months and years of one period that are filed; a longer one is about no month in particular. */
const MOST_MONTHS = 3;
const MOST_YEARS = 3;

const year = (day: string) => Number(day.slice(0, 4));
const month = (day: string) => year(day) * 12 + Number(day.slice(5, 7)) - 1;
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

/**
 * The `m:` terms a period is filed and asked for under: its months ("m:2020-09") and its years ("m:2020"), each where
 * they are few. A month has them both, so that a question for the year finds it. Empty for spans of decades.
 */
export function calendarTerms({ from, to }: Period): Term[] {
  const months = month(to) - month(from) < MOST_MONTHS ? range(month(from), month(to)) : [];
  const years = year(to) - year(from) < MOST_YEARS ? range(year(from), year(to)) : [];
  return [
    ...months.map((n) => `m:${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`),
    ...years.map((n) => `m:${n}`),
  ];
}
