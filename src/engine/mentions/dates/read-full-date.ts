import type { Token } from '../../text/read-text.ts';
import { type Day, dayOf, monthOf, monthSpan, weekdayOf, yearOf } from './calendar.ts';
import { type DateRecognizer, periodOf } from './date-match.ts';
import { dayNumber, isAbbreviated, monthNamed, weekdayNamed, yearNumber } from './date-words.ts';
import { isComing } from './is-coming.ts';

const capital = (token: Token | undefined) => token !== undefined && /^(?:mid-)?\p{Lu}/u.test(token.text);

/** Month words that are common words or names too, and so need company. */
const AMBIGUOUS = new Set(['may', 'march', 'august', 'mar', 'jan', 'jun', 'dec', 'sept', 'sep']);
const BEFORE_MONTH = new Set([
  'in', 'since', 'by', 'until', 'till', 'during', 'last', 'next', 'this', 'early', 'late', 'mid', 'of', 'from', 'through', 'to', 'between', 'and', 'before', 'after', 'for', 'every',
]); // biome-ignore format: one table

/** Year in which a month (and day) lies nearest to publication: the past unless the sentence speaks of what is to come. */
function nearestYear(published: Day, month: number, day: number | null, coming: boolean): number {
  const year = yearOf(published);
  if (day === null) {
    const now = monthOf(published);
    if (coming) return month >= now ? year : year + 1;
    return month <= now ? year : year - 1;
  }
  const own = dayOf(year, month, day) ?? published;
  // A date a few weeks ahead is still to come; one that is most of a year ahead was last year's.
  if (own - published > 120) return year - 1;
  return published - own > 240 ? year + 1 : year;
}

interface Head {
  weekday: number | null;
  month: number;
  day: number | null;
  lastDay: number | null;
  next: number;
}

/** `[Sunday,] April 29[-30]` or `[Friday] [the] 13[th] [of] December`, or a month alone. */
function readHead(tokens: readonly Token[], at: number): Head | null {
  let i = at;
  const weekday = capital(tokens[i]) ? weekdayNamed((tokens[i] as Token).lower) : null;
  if (weekday !== null) {
    i++;
    if (tokens[i]?.text === '.') i++;
    if (tokens[i]?.text === ',') i++;
  }
  if (tokens[i]?.lower === 'the') i++;
  const token = tokens[i];
  if (!token) return null;
  const month = capital(token) ? monthNamed(token.lower.replace(/^mid-/, '')) : null;
  if (month !== null) {
    i++;
    const range = /^(\d{1,2})[-–](\d{1,2})$/.exec(tokens[i]?.text ?? '');
    const from = range ? dayNumber(range[1] as string) : dayNumber(tokens[i]?.lower ?? '');
    // "May 20 people" is a verb; "Sept. 30" a day unless the number goes on ("April 29,000").
    const days = from !== null && !range ? daysBehindMonth(tokens, i, from) : null;
    if (days !== null) return { weekday, month, day: from, ...days };
    if (from !== null)
      return { weekday, month, day: from, lastDay: range ? dayNumber(range[2] as string) : null, next: i + 1 };
    return weekday === null && i === at + 1 ? { weekday, month, day: null, lastDay: null, next: i } : null;
  }
  const days = readDays(tokens, i);
  if (days === null) return null;
  const { day, lastDay } = days;
  i = days.next;
  if (tokens[i]?.lower === 'of') i++;
  const named = capital(tokens[i]) ? monthNamed((tokens[i] as Token).lower) : null;
  return named === null ? null : { weekday, month: named, day, lastDay, next: i + 1 };
}

/** "March 12 to 14", "March 12 and 13": another day behind that of a month, where no noun follows that it could count. */
function daysBehindMonth(tokens: readonly Token[], at: number, day: number): { lastDay: number; next: number } | null {
  const link = tokens[at + 1];
  const lastDay = TO_DAY.has(link?.lower ?? '') ? dayNumber(tokens[at + 2]?.lower ?? '') : null;
  const behind = tokens[at + 3];
  const counts =
    behind !== undefined && /^(?:NOUN|ADJ|PROPN|NUM|SYM)$/.test(behind.pos) && yearNumber(behind.lower) === null;
  if (lastDay === null || lastDay <= day || counts || (link?.lower === 'and' && lastDay !== day + 1)) return null;
  return { lastDay, next: at + 3 };
}

/** What stands between the first and the last day: "12 to 14 March", "the 12th and 13th of March". */
const TO_DAY = new Set(['to', 'and', 'until', 'till', 'through', '-', '–', '—']);
/** Longest token of days: "12th-14th". */
const LONGEST_DAYS = 9;

/** A day of the month, or the first and last of several: "13", "13th", "12-14", "12 to 14". "And" joins only days that follow one another. */
function readDays(tokens: readonly Token[], at: number): { day: number; lastDay: number | null; next: number } | null {
  const { lower } = tokens[at] as Token;
  const range = lower.length <= LONGEST_DAYS ? /^([^-–]+)[-–]([^-–]+)$/.exec(lower) : null;
  const day = dayNumber(range?.[1] ?? lower);
  if (day === null) return null;
  if (range) {
    const lastDay = dayNumber(range[2] as string);
    return lastDay !== null && lastDay > day ? { day, lastDay, next: at + 1 } : null;
  }
  const link = tokens[at + 1];
  if (!link || !TO_DAY.has(link.lower)) return { day, lastDay: null, next: at + 1 };
  const which = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const lastDay = dayNumber(tokens[which]?.lower ?? '');
  const joins =
    lastDay !== null && lastDay > day && (link.lower !== 'and' || isBetween(tokens, at) || lastDay === day + 1);
  return joins ? { day, lastDay, next: which + 1 } : { day, lastDay: null, next: at + 1 };
}
const isBetween = (tokens: readonly Token[], at: number) => tokens[at - 1]?.lower === 'between';

/** Dates with a month: "Sunday, April 29, 2018", "16th December 2025", "Sept. 30", "March 2024", "in September", "May this year". */
export const readFullDate: DateRecognizer = (at, { text, published }) => {
  const { tokens } = text;
  const head = readHead(tokens, at);
  if (!head) return null;
  const sentence = (tokens[head.next - 1] as Token).sentence;
  let last = head.next;
  const comma = tokens[last]?.text === ',' ? 1 : 0;
  let year = yearNumber(tokens[last + comma]?.lower ?? '');
  if (year !== null && tokens[last + comma]?.sentence === sentence) last += comma + 1;
  else if (head.day === null && tokens[last]?.lower === 'of' && yearNumber(tokens[last + 1]?.lower ?? '') !== null) {
    year = yearNumber((tokens[last + 1] as Token).lower);
    last += 2;
  } else year = null;
  // A day with its month is as good as written out; only a month alone hangs on the day of publication.
  const relative = year === null && head.day === null;
  if (year === null) {
    if (published === null) return null;
    // "May of last year"
    if (
      tokens[last]?.lower === 'of' &&
      /^(?:this|last)$/.test(tokens[last + 1]?.lower ?? '') &&
      tokens[last + 2]?.lower === 'year'
    )
      last++;
    const which = tokens[last]?.lower;
    const word = tokens[last + 1]?.lower;
    if ((which === 'this' || which === 'last' || which === 'next') && word === 'year') {
      year = yearOf(published) + (which === 'last' ? -1 : which === 'next' ? 1 : 0);
      last += 2;
    } else {
      const before = tokens[at - 1]?.lower ?? '';
      const lower = (tokens[at] as Token).lower.replace(/\.$/, '');
      if (
        head.day === null &&
        ((AMBIGUOUS.has(lower) && !BEFORE_MONTH.has(before)) || (isAbbreviated(lower) && !BEFORE_MONTH.has(before)))
      )
        return null;
      year = nearestYear(published, head.month, head.day, before === 'next' || isComing(text, at, last));
    }
  }
  if (head.day === null)
    return { first: at, last, period: periodOf('month', monthSpan(year, head.month), { relative }) };
  const from = dayOf(year, head.month, head.day);
  if (from === null) return null;
  const to = head.lastDay === null ? from : (dayOf(year, head.month, head.lastDay) ?? from);
  // A weekday that is not that day's is a slip of the text; the date itself counts.
  const first =
    head.weekday !== null && relative && weekdayOf(from) !== head.weekday && isAbbreviated((tokens[at] as Token).lower)
      ? at + 1
      : at;
  return { first, last, period: periodOf(to === from ? 'day' : 'span', [from, Math.max(from, to)], { relative }) };
};
