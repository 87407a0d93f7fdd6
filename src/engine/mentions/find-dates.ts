import { facet } from '../text/forms.ts';
import type { Text, Token } from '../text/read-text.ts';
import type { DateMention } from '../types.ts';
import { type Day, isoDay, parseDay } from './dates/calendar.ts';
import type { DateContext, DateMatch, DateRecognizer } from './dates/date-match.ts';
import { monthNamed, numberNamed, ordinalNamed, weekdayNamed } from './dates/date-words.ts';
import { isDateline } from './dates/is-dateline.ts';
import { joinRanges, joinTimes } from './dates/join-dates.ts';
import { readAgo } from './dates/read-ago.ts';
import { readAnchored } from './dates/read-anchored.ts';
import { readFullDate } from './dates/read-full-date.ts';
import { readModifiedDate } from './dates/read-modified-date.ts';
import { readNumericDate } from './dates/read-numeric-date.ts';
import { readNearDay, readNearPeriod, readSeason, readWeekday } from './dates/read-relative-date.ts';
import { readYear } from './dates/read-year.ts';

/** Tried in this order at every token; the first one takes it. Long forms come first: a year inside a date is no year. */
const RECOGNIZERS: readonly DateRecognizer[] = [
  readModifiedDate,
  readFullDate,
  readNumericDate,
  readAgo,
  readAnchored,
  readSeason,
  readNearPeriod,
  readNearDay,
  readWeekday,
  readYear,
];

/** Lower-case words that a date may start with; months and weekdays, digits and ordinals are asked for by their form. */
const STARTS = new Set([
  'today', 'tonight', 'yesterday', 'tomorrow', 'this', 'last', 'next', 'weekend', 'spring', 'summer', 'autumn', 'fall', 'winter', 'early', 'late', 'mid',
  'end', 'beginning', 'start', 'following', 'previous', 'preceding', 'that', 'same', 'day', 'overnight', 'half', 'quarter',
]); // biome-ignore format: one table

const isDigit = (code: number) => code >= 48 && code <= 57;

/** Whether a date can start with a written form: its first letter or one look-up tells. */
const mayStart = facet(({ text, lower }) => {
  const code = text.charCodeAt(0);
  return (
    isDigit(code) ||
    code === 39 ||
    STARTS.has(lower) ||
    ordinalNamed(lower) !== null ||
    numberNamed(lower) !== null ||
    (code >= 65 && code <= 90 && (monthNamed(lower) !== null || weekdayNamed(lower) !== null)) ||
    (lower.length > 6 && /^(?:mid|early|late)-/.test(lower))
  );
});

/** Tokens at the start of an article that may hold its own dateline. */
const DATELINE = 60;

/**
 * Where the day of publication is not known, that of a dateline ("Riga, 5 March 2020." in a line of its own, an agency's
 * opening) stands in for it. A date of an event never does.
 */
function datelineDay(text: Text): Day | null {
  const context: DateContext = { text, published: null };
  for (let at = 0; at < Math.min(DATELINE, text.tokens.length); at++) {
    const found = readFullDate(at, context) ?? readNumericDate(at, context);
    if (found?.period.granularity === 'day' && isDateline(found, text)) return found.period.from;
  }
  return null;
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
    if (!mayStart((text.tokens[at] as Token).form)) continue;
    context.previous = matches.at(-1);
    for (const recognize of RECOGNIZERS) {
      const match = recognize(at, context);
      if (!match || match.first < (context.previous?.last ?? 0)) continue;
      matches.push(match);
      at = match.last - 1;
      break;
    }
  }
  const mentions = joinTimes(joinRanges(matches, text), text, day).map(({ first, last, period }): DateMention => {
    const start = text.tokens[first]?.start ?? 0;
    const closing = text.tokens[last - 1];
    const from = isoDay(period.from);
    // "11pm." ends its sentence; "11 p.m." has a full stop of its own.
    const end = closing ? closing.end - (FULL_STOP.test(closing.lower) ? 1 : 0) : start;
    return {
      kind: 'date',
      start,
      end,
      text: text.text.slice(start, end),
      sentence: text.tokens[first]?.sentence ?? 0,
      period: { ...period, from, to: period.to === period.from ? from : isoDay(period.to) },
    };
  });
  if (day !== null) found.set(text, mentions);
  return mentions;
}
