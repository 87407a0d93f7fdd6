import type { Text, Token } from '../text/read-text.ts';
import type { DateMention } from '../types.ts';
import { type Day, isoDay, parseDay } from './dates/calendar.ts';
import type { DateContext, DateMatch, DateRecognizer } from './dates/date-match.ts';
import { monthNamed, numberNamed, ordinalNamed, weekdayNamed } from './dates/date-words.ts';
import { readAgo } from './dates/read-ago.ts';
import { readFullDate } from './dates/read-full-date.ts';
import { readModifiedDate } from './dates/read-modified-date.ts';
import { readNumericDate } from './dates/read-numeric-date.ts';
import { readNearDay, readNearPeriod, readSeason, readWeekday } from './dates/read-relative-date.ts';
import { timeMatch } from './dates/read-clock-time.ts';
import { readYear } from './dates/read-year.ts';

/** Tried in this order at every token; the first one takes it. Long forms come first: a year inside a date is no year. */
const RECOGNIZERS: readonly DateRecognizer[] = [
  readModifiedDate,
  readFullDate,
  readNumericDate,
  readAgo,
  readSeason,
  readNearPeriod,
  readNearDay,
  readWeekday,
  readYear,
];

const THROUGH = new Set(['to', 'through', 'until', 'and', '-', '–']);
/** Lower-case words that a date may start with; months and weekdays, digits and ordinals are asked for by their form. */
const STARTS = new Set([
  'today', 'tonight', 'yesterday', 'tomorrow', 'this', 'last', 'next', 'weekend', 'spring', 'summer', 'autumn', 'fall', 'winter', 'early', 'late', 'mid',
  'end', 'beginning', 'start',
]); // biome-ignore format: one table

const isDigit = (code: number) => code >= 48 && code <= 57;

const MEMO_SIZE = 20_000;
const memo = new Map<string, boolean>();

/** Whether a date can start at a token: one look at its first letter or one look-up. */
function mayStart({ text, lower }: Token): boolean {
  const code = text.charCodeAt(0);
  if (isDigit(code) || code === 39 || code === 0x2019) return true;
  let may = memo.get(text);
  if (may === undefined) {
    may =
      STARTS.has(lower) ||
      ordinalNamed(lower) !== null ||
      numberNamed(lower) !== null ||
      (code >= 65 && code <= 90 && (monthNamed(lower) !== null || weekdayNamed(lower) !== null)) ||
      (lower.length > 6 && /^(?:mid|early|late)-/.test(lower));
    if (memo.size >= MEMO_SIZE) memo.clear();
    memo.set(text, may);
  }
  return may;
}

/** Tokens at the start of an article that may hold its own dateline. */
const DATELINE = 60;

/** Where the day of publication is not known, a full date in the first lines is taken for it. */
function datelineDay(text: Text): Day | null {
  const context: DateContext = { text, published: null };
  for (let at = 0; at < Math.min(DATELINE, text.tokens.length); at++) {
    const found = readFullDate(at, context);
    if (found && found.period.granularity === 'day') return found.period.from;
  }
  return null;
}

/** "October through December", "Monday to Friday": two periods of one kind joined into one span. */
function joinRanges(matches: readonly DateMatch[], text: Text): DateMatch[] {
  const joined: DateMatch[] = [];
  for (const match of matches) {
    const previous = joined.at(-1);
    const between = previous && match.first === previous.last + 1 ? text.tokens[previous.last]?.lower : undefined;
    const opens = previous ? text.tokens[previous.first - 1]?.lower : undefined;
    const ranged =
      previous &&
      between !== undefined &&
      THROUGH.has(between) &&
      (between === 'through' || opens === 'from' || (opens === 'between' && between === 'and')) &&
      previous.period.granularity === match.period.granularity &&
      match.period.granularity !== 'time' &&
      previous.period.from < match.period.to;
    if (ranged) {
      joined[joined.length - 1] = {
        first: previous.first,
        last: match.last,
        period: { ...match.period, granularity: 'span', from: previous.period.from, to: match.period.to },
      };
    } else joined.push(match);
  }
  return joined;
}

/** Times of day get the day that their sentence names beside them. */
function withTimes(matches: readonly DateMatch[], text: Text, published: Day | null): DateMatch[] {
  const { tokens } = text;
  const dayIn = new Map<number, Day>();
  for (const { first, period } of matches)
    if (period.from === period.to)
      dayIn.set(tokens[first]?.sentence ?? -1, dayIn.get(tokens[first]?.sentence ?? -1) ?? period.from);
  const times: DateMatch[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || !(isDigit(token.text.charCodeAt(0)) || token.lower === 'midnight')) continue;
    const found = timeMatch(text, at, dayIn.get(token.sentence) ?? published);
    if (!found) continue;
    times.push(found);
    at = found.last - 1;
  }
  if (times.length === 0) return [...matches];
  // Both are in order and free of overlaps of their own: one walk over both finds the times that a date has taken.
  let next = 0;
  const free = times.filter((time) => {
    while (next < matches.length && (matches[next] as DateMatch).last <= time.first) next++;
    return next >= matches.length || (matches[next] as DateMatch).first >= time.last;
  });
  return [...matches, ...free].sort((a, b) => a.first - b.first);
}

/** A clock time written without stops, and the stop of the sentence behind it. */
const FULL_STOP = /^[\d.:]*[ap]m\.$/;

/** What was last found in a text with its day known: figures ask for the spans alone, which no day changes. */
const found = new WeakMap<Text, DateMention[]>();
/** Any day will do: which words are a date does not depend on when they are read. */
const ANY_DAY = '2000-06-15';

/** The dates of a text for their spans alone. */
export const anyDates = (text: Text): DateMention[] => found.get(text) ?? findDates(text, ANY_DAY);

/**
 * Finds every date of a text, absolute or relative to the day of publication (ISO 8601, or `null`: then only what is
 * written out has a period, read against a dateline of the text's own where there is one). Sorted, without overlaps.
 */
export function findDates(text: Text, published: string | null): DateMention[] {
  const day = parseDay(published) ?? datelineDay(text);
  const context: DateContext = { text, published: day };
  const matches: DateMatch[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    if (!mayStart(text.tokens[at] as Token)) continue;
    for (const recognize of RECOGNIZERS) {
      const match = recognize(at, context);
      if (!match || match.first < (matches.at(-1)?.last ?? 0)) continue;
      matches.push(match);
      at = match.last - 1;
      break;
    }
  }
  const mentions = withTimes(joinRanges(matches, text), text, day).map(({ first, last, period }): DateMention => {
    const start = text.tokens[first]?.start ?? 0;
    const closing = text.tokens[last - 1];
    // "11pm." ends its sentence; "11 p.m." has a full stop of its own.
    const end = closing ? closing.end - (FULL_STOP.test(closing.lower) ? 1 : 0) : start;
    return {
      kind: 'date',
      start,
      end,
      text: text.text.slice(start, end),
      sentence: text.tokens[first]?.sentence ?? 0,
      period: { ...period, from: isoDay(period.from), to: isoDay(period.to) },
    };
  });
  if (day !== null) found.set(text, mentions);
  return mentions;
}
