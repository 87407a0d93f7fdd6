import { dayOf, yearSpan } from './calendar.ts';
import { type DateRecognizer, periodOf } from './date-match.ts';

/** Dates in digits: 2025-12-13, 13.12.2025, 13/12/2025 (only where day and month cannot be swapped), and years 2010-2015, 2009-10. */
export const readNumericDate: DateRecognizer = (at, { text }) => {
  const token = text.tokens[at];
  if (!token || token.text.length > 10) return null;
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(token.text);
  const local = iso ? null : /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(token.text);
  if (iso || local) {
    const [year, a, b] = iso
      ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
      : [Number(local?.[3]), Number(local?.[2]), Number(local?.[1])];
    // a is the month, b the day, unless that is impossible; 5/4/2020 is 5 April here and 4 May there: left alone.
    if (local && a <= 12 && b <= 12 && a !== b && !token.text.includes('.')) return null;
    const day = dayOf(year, a, b) ?? dayOf(year, b, a);
    return day === null ? null : { first: at, last: at + 1, period: periodOf('day', [day, day]) };
  }
  const years = /^((?:1\d|20)\d\d)[-–]((?:1\d|20)?\d\d)$/.exec(token.text);
  if (!years) return null;
  const first = Number(years[1]);
  const end = (years[2] as string).length === 2 ? Math.floor(first / 100) * 100 + Number(years[2]) : Number(years[2]);
  return end > first && end - first < 200
    ? { first: at, last: at + 1, period: periodOf('span', yearSpan(first, end)) }
    : null;
};
