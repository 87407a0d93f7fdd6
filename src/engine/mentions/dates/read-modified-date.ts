import type { Token } from '../../text/read-text.ts';
import { type Day, monthOf, monthSpan, yearOf, yearSpan } from './calendar.ts';
import { type DateContext, type DateMatch, type DateRecognizer, periodOf } from './date-match.ts';
import { ordinalNamed, yearNumber } from './date-words.ts';
import { midnightAfter } from './read-clock-time.ts';
import { readFullDate } from './read-full-date.ts';
import { readNearPeriod, readWeekday } from './read-relative-date.ts';

type Part = 'start' | 'middle' | 'end';
const PARTS: Record<string, Part> = {
  early: 'start',
  beginning: 'start',
  start: 'start',
  mid: 'middle',
  middle: 'middle',
  late: 'end',
  end: 'end',
};
const NOUNS = new Set(['beginning', 'start', 'middle', 'end']);

/** Part of a month: the first ten days, the middle and the last third, each rough. Of a year its thirds. */
function partOf(whole: DateMatch['period'], part: Part): DateMatch['period'] {
  const days = whole.to - whole.from + 1;
  if (days < 40) {
    const from = part === 'start' ? whole.from : whole.from + (part === 'middle' ? 9 : 19);
    const to = part === 'start' ? whole.from + 10 : part === 'middle' ? whole.from + 19 : whole.to;
    return { ...whole, from, to, approximation: 'about' };
  }
  const third = Math.floor(days / 3);
  const from = whole.from + (part === 'start' ? 0 : part === 'middle' ? third : 2 * third);
  const to = part === 'start' ? whole.from + third : part === 'middle' ? whole.to - third : whole.to;
  return { ...whole, granularity: 'span', from, to, approximation: 'about' };
}

/** A whole month or year that starts at a token: "March 2019", "2019", "last year", "the month" of publication. */
function readWhole(at: number, context: DateContext): DateMatch | null {
  const { tokens } = context.text;
  const own = tokens[at];
  if (!own) return null;
  const year = yearNumber(own.text);
  if (year !== null) return { first: at, last: at + 1, period: periodOf('year', yearSpan(year, year)) };
  if (own.lower === 'the' && context.published !== null) {
    const unit = tokens[at + 1]?.lower;
    const [y, m] = [yearOf(context.published), monthOf(context.published)];
    const span = unit === 'year' ? yearSpan(y, y) : unit === 'month' ? monthSpan(y, m) : null;
    // "The end of the year that …", "the middle of the month of …" is another one.
    return span === null || /^(?:of|that|in|when)$/.test(tokens[at + 2]?.lower ?? '')
      ? null
      : { first: at, last: at + 2, period: periodOf(unit as 'year' | 'month', span, { relative: true }) };
  }
  const near = readNearPeriod(at, context);
  if (near) return near.period.granularity === 'month' || near.period.granularity === 'year' ? near : null;
  return readFullDate(at, context);
}

/** Which of the parts of a whole a word names, 0-based; "last" is the last one. */
function indexOf(lower: string, parts: number): number | null {
  if (lower === 'last' || lower === 'final') return parts - 1;
  const nth = ordinalNamed(lower);
  return nth !== null && nth <= parts ? nth - 1 : null;
}

/** "the first half of 2020", "the third quarter of last year", "the last week of May": months of a year, weeks of a month. */
function readFraction(at: number, context: DateContext): DateMatch | null {
  const { tokens } = context.text;
  const noun = tokens[at + 1]?.lower;
  const parts = noun === 'half' ? 2 : noun === 'quarter' || noun === 'week' ? 4 : 0;
  const index = parts === 0 ? null : indexOf((tokens[at] as Token).lower, parts);
  if (index === null) return null;
  const isOf = tokens[at + 2]?.lower === 'of';
  if (noun === 'week' && !isOf) return null;
  const whole = readWhole(isOf ? at + 3 : at + 2, context);
  if (!whole) return null;
  const { relative, from, to, granularity } = whole.period;
  if (noun === 'week') {
    if (granularity !== 'month') return null;
    const start = index === parts - 1 ? to - 6 : from + 7 * index;
    return {
      first: at,
      last: whole.last,
      period: periodOf('week', [start, start + 6], { relative, approximation: 'about' }),
    };
  }
  if (granularity !== 'year') return null;
  const months = 12 / parts;
  const year = yearOf(from);
  const span: [Day, Day] = [monthSpan(year, index * months + 1)[0], monthSpan(year, (index + 1) * months)[1]];
  return { first: at, last: whole.last, period: periodOf('span', span, { relative }) };
}

/**
 * "early Sunday", "late Monday", "the end of Monday", "early March", "mid-April", "the end of May", "late 2019", "the start of
 * last year", "the first half of 2020".
 */
export const readModifiedDate: DateRecognizer = (at, context) => {
  const { tokens } = context.text;
  const own = tokens[at] as Token;
  const { lower } = own;
  const fraction = readFraction(at, context);
  if (fraction) return fraction;
  const joint = /^(mid|early|late)-(?:((?:1\d|20)\d\d)$|\p{Ll})/u.exec(lower);
  const part = joint ? PARTS[joint[1] as string] : Object.hasOwn(PARTS, lower) ? PARTS[lower] : undefined;
  if (!part) return null;
  if (joint?.[2] !== undefined) {
    const year = Number(joint[2]);
    return { first: at, last: at + 1, period: partOf(periodOf('year', yearSpan(year, year)), part) };
  }
  if (joint && joint[1] !== 'mid') return null;
  const noun = NOUNS.has(lower);
  if (noun && tokens[at + 1]?.lower !== 'of') return null;
  const next = joint ? at : noun ? at + 2 : tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  if (!tokens[next] || tokens[next]?.sentence !== own.sentence) return null;
  const date = readWhole(next, context) ?? (joint || part === 'middle' ? null : readWeekday(next, context));
  if (date?.period.granularity === 'month' || date?.period.granularity === 'year')
    return { ...date, first: at, period: partOf(date.period, part) };
  if (date?.period.granularity !== 'day' || !date.period.relative || joint) return null;
  if (lower === 'end') return { ...date, first: at, period: midnightAfter(date.period.from) };
  // A weekday: early is its morning, late its night; a part of the day that is named says more.
  const dayPart = date.period.dayPart ?? (part === 'start' ? 'morning' : 'night');
  return {
    ...date,
    first: at,
    period: periodOf('day', [date.period.from, date.period.to], { relative: true, dayPart }),
  };
};
