import type { Period } from '../types.ts';
import type { Term } from './terms.ts';

/** Months and years of one period that are filed; a longer one is about no month in particular. */
const MOST_MONTHS = 3;
const MOST_YEARS = 3;

const year = (day: string) => Number(day.slice(0, 4));
const month = (day: string) => year(day) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * The `m:` terms a period is filed and asked for under: its months ("m:2020-09") and its years ("m:2020"), each where
 * they are few. A month has them both, so that a question for the year finds it. Empty for spans of decades.
 */
export function calendarTerms({ from, to }: Period): Term[] {
  const terms: Term[] = [];
  if (month(to) - month(from) < MOST_MONTHS)
    for (let n = month(from); n <= month(to); n++)
      terms.push(`m:${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
  if (year(to) - year(from) < MOST_YEARS) for (let n = year(from); n <= year(to); n++) terms.push(`m:${n}`);
  return terms;
}
