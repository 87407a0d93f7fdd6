import type { Token } from '../../text/read-text.ts';
import type { Period } from '../../types.ts';
import { type Day, monthOf, monthSpan, weekdayOf, yearOf, yearSpan } from './calendar.ts';
import { type DateMatch, type DateRecognizer, periodOf } from './date-match.ts';
import { DAY_PARTS, isAbbreviated, monthNamed, SEASONS, weekdayNamed, yearNumber } from './date-words.ts';
import { isComing } from './is-coming.ts';

const RELATIVE = { relative: true } as const;
const SHIFT: Record<string, number> = { last: -1, this: 0, next: 1 };

/** A part of the day behind a day: "Sunday [late] afternoon"; the token behind it. */
function dayPart(tokens: readonly Token[], at: number): { part: Period['dayPart']; next: number } {
  const part = DAY_PARTS[tokens[at]?.lower ?? ''];
  return part && Object.hasOwn(DAY_PARTS, tokens[at]?.lower ?? '')
    ? { part, next: at + 1 }
    : { part: undefined, next: at };
}

const day = (at: number, last: number, which: Day, part?: Period['dayPart']): DateMatch => ({
  first: at,
  last,
  period: periodOf('day', [which, which], part ? { ...RELATIVE, dayPart: part } : RELATIVE),
});

/** Before a weekday these make it a name or a habit: "Black Friday", "every Sunday". */
const NO_DAY = new Set(['every', 'each', 'most', 'some', 'black', 'cyber', 'easter', 'palm', 'good', 'ash', 'holy', 'super', 'bloody', 'shrove']); // biome-ignore format: one table

/** "Friday this week", "Tuesday of last week", "Monday next week": how many weeks on, and the token behind it. */
function weekBehind(tokens: readonly Token[], at: number): { weeks: number; next: number } | null {
  const which = tokens[at]?.lower === 'of' ? at + 1 : at;
  const lower = tokens[which]?.lower ?? '';
  return Object.hasOwn(SHIFT, lower) && tokens[which + 1]?.lower === 'week'
    ? { weeks: SHIFT[lower] as number, next: which + 2 }
    : null;
}

/** Papers and clubs that are called by a day: "the Sunday Times", "the Mail on Sunday", "Sheffield Wednesday". */
const PAPERS = new Set(['times', 'telegraph', 'mirror', 'express', 'post', 'herald', 'mail', 'independent', 'world', 'people', 'sport']); // biome-ignore format: one table
function isNamed(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next && /^\p{Lu}/u.test(next.text) && PAPERS.has(next.lower) && next.sentence === own.sentence) return true;
  const before = tokens[at - 1];
  if (before?.text === 'Sheffield') return true;
  return (
    own.lower === 'sunday' &&
    before?.lower === 'on' &&
    /^(?:Mail|Independent|Scotland|Ireland|Wales)$/.test(tokens[at - 2]?.text ?? '')
  );
}

/** Weekdays: "Sunday", "last Wednesday", "Saturday night". The latest one up to publication, unless the words look ahead. */
export const readWeekday: DateRecognizer = (at, { text, published }) => {
  const { tokens } = text;
  const token = tokens[at] as Token;
  const weekday = /^\p{Lu}/u.test(token.text) ? weekdayNamed(token.lower) : null;
  if (weekday === null || published === null) return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (isAbbreviated(token.lower) && !token.text.endsWith('.') && before !== 'on' && before !== ',') return null;
  if (NO_DAY.has(before) || isNamed(tokens, at)) return null;
  const { part, next } = dayPart(tokens, at + 1);
  const week = weekBehind(tokens, next);
  if (week) {
    const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * week.weeks;
    return day(at, week.next, monday + ((weekday + 6) % 7), part);
  }
  const back = (weekdayOf(published) - weekday + 7) % 7;
  if (before === 'last' && (tokens[at - 1] as Token).sentence === token.sentence)
    return day(at, next, published - (back === 0 ? 7 : back), part);
  if (before === 'next') return day(at, next, published + (7 - back), part);
  if (back === 0) return day(at, next, published, part);
  return day(at, next, isComing(text, at, next) ? published + 7 - back : published - back, part);
};

const NEAR_DAYS = new Map([['today', 0], ['tonight', 0], ['yesterday', -1], ['tomorrow', 1]]); // biome-ignore format: one table
const TWICE: Record<string, number> = { 'before yesterday': -2, 'after tomorrow': 2 };

const SHOWS = new Set(['programme', 'program', 'show', 'newspaper', 'website', 'magazine', 'presenter', 'host', 'anchor']); // biome-ignore format: one table
/** "The Today programme", "USA Today": with a capital inside a sentence, behind another name or before what it names. */
function isNamedToday(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at] as Token;
  if (own.text !== 'Today') return false;
  if (SHOWS.has(tokens[at + 1]?.lower ?? '')) return true;
  const before = tokens[at - 1];
  return (
    before?.sentence === own.sentence && /^(?:USA|Russia|Psychology|India|Ukraine|Africa|History)$/.test(before.text)
  );
}

/** Verbs of a state that lasts: "today it has close to 1,200 employees", "today she lives in Riga". */
const LASTS = new Set(['has', 'have', 'employs', 'employ', 'owns', 'own', 'lives', 'live', 'numbers', 'belongs', 'belong', 'remains', 'remain']); // biome-ignore format: one table
/** Whether "today" before a subject and such a verb means these days; "today it has announced" is this very day. */
function isNowadays(tokens: readonly Token[], at: number): boolean {
  const sentence = (tokens[at] as Token).sentence;
  const from = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
  for (let verb = from + 1; verb < from + 5; verb++) {
    const token = tokens[verb];
    if (!token || token.sentence !== sentence || token.pos === 'PUNCT') return false;
    if (token.pos !== 'VERB' && token.pos !== 'AUX') continue;
    return LASTS.has(token.lower) && !/^(?:VERB|AUX)$/.test(tokens[verb + 1]?.pos ?? '');
  }
  return false;
}

/** "today", "tonight", "yesterday", "tomorrow", "this morning", "last night", "overnight". */
export const readNearDay: DateRecognizer = (at, { text, published }) => {
  const { tokens } = text;
  const lower = (tokens[at] as Token).lower;
  if (published === null) return null;
  const twice = lower === 'day' ? TWICE[`${tokens[at + 1]?.lower} ${tokens[at + 2]?.lower}`] : undefined;
  if (twice !== undefined) return day(at, at + 3, published + twice);
  if (lower === 'today' && (isNamedToday(tokens, at) || isNowadays(tokens, at))) return null;
  const offset = NEAR_DAYS.get(lower);
  // The night between yesterday and today.
  if (lower === 'overnight')
    return {
      first: at,
      last: at + 1,
      period: periodOf('span', [published - 1, published], { ...RELATIVE, dayPart: 'night' }),
    };
  if (offset !== undefined) {
    const { part, next } = dayPart(tokens, at + 1);
    return day(at, next, published + offset, lower === 'tonight' ? 'night' : part);
  }
  const following = tokens[at + 1]?.lower ?? '';
  if (lower === 'this' && Object.hasOwn(DAY_PARTS, following)) return day(at, at + 2, published, DAY_PARTS[following]);
  return lower === 'last' && following === 'night' ? day(at, at + 2, published - 1, 'night') : null;
};

function unitSpan(
  unit: string,
  shift: number,
  published: Day,
): { granularity: Period['granularity']; span: [Day, Day] } | null {
  if (unit === 'week') {
    // Weeks from Monday to Sunday, as most of the world's papers mean them.
    const monday = published - ((weekdayOf(published) + 6) % 7) + 7 * shift;
    return { granularity: 'week', span: [monday, monday + 6] };
  }
  if (unit === 'weekend') {
    const saturday = published - ((weekdayOf(published) + 1) % 7) + (shift > 0 ? 7 : 0);
    return { granularity: 'weekend', span: [saturday, saturday + 1] };
  }
  if (unit === 'month') {
    const index = yearOf(published) * 12 + monthOf(published) - 1 + shift;
    return { granularity: 'month', span: monthSpan(Math.floor(index / 12), (index % 12) + 1) };
  }
  if (unit === 'year')
    return { granularity: 'year', span: yearSpan(yearOf(published) + shift, yearOf(published) + shift) };
  if (unit === 'decade') {
    const first = Math.floor(yearOf(published) / 10) * 10 + 10 * shift;
    return { granularity: 'decade', span: yearSpan(first, first + 9) };
  }
  return null;
}

/** Weeks, weekends, months, seasons, years by their distance: "last week", "over the weekend", "earlier this month". */
export const readNearPeriod: DateRecognizer = (at, { text, published }) => {
  const { tokens } = text;
  if (published === null) return null;
  const lower = (tokens[at] as Token).lower;
  const unit = tokens[at + 1]?.lower ?? '';
  if (lower === 'weekend' && (tokens[at - 1]?.lower === 'the' || tokens[at - 1]?.lower === 'over')) {
    const { span } = unitSpan('weekend', isComing(text, at, at + 1) ? 1 : 0, published) as { span: [Day, Day] };
    return { first: at, last: at + 1, period: periodOf('weekend', span, RELATIVE) };
  }
  const shift = Object.hasOwn(SHIFT, lower) ? SHIFT[lower] : undefined;
  if (shift === undefined) return null;
  const first = lower === 'this' && /^(?:earlier|later)$/.test(tokens[at - 1]?.lower ?? '') ? at - 1 : at;
  // "The last week of May" is counted from May.
  if (tokens[at + 2]?.lower === 'of' && tokens[at - 1]?.lower === 'the') return null;
  const found = unitSpan(unit, shift, published);
  if (found) return { first, last: at + 2, period: periodOf(found.granularity, found.span, RELATIVE) };
  const month = /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '') ? monthNamed(unit) : null;
  if (month !== null && yearNumber(tokens[at + 2]?.text ?? '') === null) {
    const now = monthOf(published);
    const year = yearOf(published) + (shift < 0 && month >= now ? -1 : shift > 0 && month <= now ? 1 : 0);
    return { first: at, last: at + 2, period: periodOf('month', monthSpan(year, month), RELATIVE) };
  }
  const season = Object.hasOwn(SEASONS, unit) ? SEASONS[unit] : undefined;
  if (season === undefined) return null;
  const year = yearOf(published) + (shift < 0 && season + 2 >= monthOf(published) ? -1 : shift > 0 ? 1 : 0);
  return { first: at, last: at + 2, period: periodOf('season', seasonSpan(year, season), RELATIVE) };
};

function seasonSpan(year: number, start: number): [Day, Day] {
  const end = start + 2;
  return [monthSpan(year, start)[0], end > 12 ? monthSpan(year + 1, end - 12)[1] : monthSpan(year, end)[1]];
}

/** Seasons of a year: "summer 2019", "the spring of 2020". */
export const readSeason: DateRecognizer = (at, { text }) => {
  const { tokens } = text;
  const lower = (tokens[at] as Token).lower;
  const start = Object.hasOwn(SEASONS, lower) ? SEASONS[lower] : undefined;
  if (start === undefined) return null;
  const of = tokens[at + 1]?.lower === 'of' ? 1 : 0;
  const year = yearNumber(tokens[at + 1 + of]?.text ?? '');
  return year === null ? null : { first: at, last: at + 2 + of, period: periodOf('season', seasonSpan(year, start)) };
};
