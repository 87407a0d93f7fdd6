import type { Token } from '../../text/read-text.ts';
import { type DateMatch, type DateRecognizer, periodOf } from './date-match.ts';
import { readFullDate } from './read-full-date.ts';
import { readWeekday } from './read-relative-date.ts';

const PARTS: Record<string, 'start' | 'middle' | 'end'> = {
  early: 'start',
  beginning: 'start',
  start: 'start',
  mid: 'middle',
  late: 'end',
  end: 'end',
};

/** Part of a month: the first ten days, the middle and the last third, each rough. */
function partOf(month: DateMatch['period'], part: 'start' | 'middle' | 'end'): DateMatch['period'] {
  const from = part === 'start' ? month.from : month.from + (part === 'middle' ? 9 : 19);
  const to = part === 'start' ? month.from + 10 : part === 'middle' ? month.from + 19 : month.to;
  return { ...month, from, to, approximation: 'about' };
}

/** "early Sunday", "late Monday", "the end of Monday", "early March", "mid-April", "the end of May". */
export const readModifiedDate: DateRecognizer = (at, context) => {
  const { tokens } = context.text;
  const lower = (tokens[at] as Token).lower;
  const inWord = /^mid-\p{Ll}/u.test(lower);
  const part = inWord ? 'middle' : Object.hasOwn(PARTS, lower) ? PARTS[lower] : undefined;
  if (!part) return null;
  const noun = lower === 'end' || lower === 'beginning' || lower === 'start';
  if (noun && tokens[at + 1]?.lower !== 'of') return null;
  const next = inWord ? at : noun ? at + 2 : tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (!tokens[next] || tokens[next]?.sentence !== tokens[at]?.sentence) return null;
  const date = readFullDate(next, context) ?? (inWord || part === 'middle' ? null : readWeekday(next, context));
  if (date?.period.granularity === 'month') return { ...date, first: at, period: partOf(date.period, part) };
  if (date?.period.granularity !== 'day' || !date.period.relative || inWord) return null;
  // A weekday: early is its morning, late its night; a part of the day that is named says more.
  const dayPart = date.period.dayPart ?? (part === 'start' ? 'morning' : 'night');
  return {
    ...date,
    first: at,
    period: periodOf('day', [date.period.from, date.period.to], { relative: true, dayPart }),
  };
};
