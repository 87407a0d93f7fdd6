import { dayOf, monthOf, monthSpan, yearOf, yearSpan } from './calendar.ts';
import { type DateRecognizer, periodOf } from './date-match.ts';
import { numberNamed } from './date-words.ts';

const ABOUT = { relative: true, approximation: 'about' } as const;
const DAYS_OF_WEEK = 7;

/**
 * A distance back from publication: "two days ago", "a fortnight ago", "three years ago", "a decade earlier" is left out, since it counts
 * from another day. Days are exact; weeks, months and years name the week, month or year that far back, roughly.
 */
export const readAgo: DateRecognizer = (at, { text, published }) => {
  const { tokens } = text;
  const number = numberNamed(tokens[at]?.lower ?? '');
  if (number === null || number < 1 || tokens[at + 2]?.lower !== 'ago' || published === null) return null;
  const last = at + 3;
  const unit = (tokens[at + 1]?.lower ?? '').replace(/s$/, '');
  if (unit === 'day') {
    const day = published - number;
    return { first: at, last, period: periodOf('day', [day, day], { relative: true }) };
  }
  if (unit === 'week' || unit === 'fortnight') {
    const middle = published - number * DAYS_OF_WEEK * (unit === 'week' ? 1 : 2);
    return { first: at, last, period: periodOf('week', [middle - 3, middle + 3], ABOUT) };
  }
  if (unit === 'month') {
    const index = yearOf(published) * 12 + monthOf(published) - 1 - number;
    return { first: at, last, period: periodOf('month', monthSpan(Math.floor(index / 12), (index % 12) + 1), ABOUT) };
  }
  const years = unit === 'year' ? number : unit === 'decade' ? number * 10 : unit === 'century' ? number * 100 : 0;
  const year = yearOf(published) - years;
  if (years === 0 || year < 1 || dayOf(year, 1, 1) === null) return null;
  // A round number of years is a rough one.
  const slack = years >= 10 && years % 10 === 0 ? Math.round(years / 10) : 0;
  return { first: at, last, period: periodOf('year', yearSpan(year - slack, year + slack), ABOUT) };
};
