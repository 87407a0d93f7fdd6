import { facet } from '../../text/forms.ts';
import type { Text, Token } from '../../text/read-text.ts';
import type { Day } from './calendar.ts';
import type { DateMatch } from './date-match.ts';
import { isComing } from './is-coming.ts';
import { mayTellHour, timeMatch } from './read-clock-time.ts';

const THROUGH = new Set(['to', 'through', 'until', 'till', 'and', '-', '–', '—']);

/** "October through December", "from Monday to Friday", "between May 3 and May 9": two periods of one kind joined into one span. */
export function joinRanges(matches: readonly DateMatch[], { tokens }: Text): DateMatch[] {
  const joined: DateMatch[] = [];
  for (const match of matches) {
    const previous = joined.at(-1);
    const between = previous && match.first === previous.last + 1 ? tokens[previous.last]?.lower : undefined;
    const opens = previous ? tokens[previous.first - 1]?.lower : undefined;
    const ranged =
      previous &&
      between !== undefined &&
      THROUGH.has(between) &&
      (between === 'through' ||
        (opens === 'from' && between !== 'and') ||
        (between !== 'and' && isDay(previous) && isDay(match) && areWritten(previous, match)) ||
        (opens === 'between' && between === 'and')) &&
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

/** Longest stretch of days that "to" or a dash joins without a "from", and only of days with their months: "28 June to 3 July". */
const LONGEST_STRETCH = 200;
const areWritten = (a: DateMatch, b: DateMatch) =>
  !a.period.relative &&
  !b.period.relative &&
  b.last - b.first > 1 &&
  a.last - a.first > 1 &&
  b.period.from - a.period.from < LONGEST_STRETCH;

const isDigit = (code: number) => code >= 48 && code <= 57;
const mayBeTime = facet(({ text, lower }) => isDigit(text.charCodeAt(0)) || mayTellHour(lower));

/** What may stand between a time and its day: "9 a.m. local time on Friday", "Friday at about 9 a.m.". */
const BETWEEN = new Set(['on', ',', 'local', 'time', 'at', 'about', 'around', 'just', 'shortly', 'before', 'after', 'by', 'late', 'early']); // biome-ignore format: one table
const MOST_BETWEEN = 4;

/** Whether a time and a day of one sentence are one date with nothing but links between them. */
function belong({ tokens }: Text, one: DateMatch, next: DateMatch): boolean {
  if (next.first - one.last > MOST_BETWEEN || tokens[one.first]?.sentence !== tokens[next.first]?.sentence)
    return false;
  for (let at = one.last; at < next.first; at++) if (!BETWEEN.has(tokens[at]?.lower ?? '')) return false;
  return true;
}

const isDay = ({ period }: DateMatch) => period.granularity === 'day' && period.from === period.to;

/** Sentences of the opening, where the news and its day are told, and days back to which that day may lie. */
const OPENING = 4;
const OF_LATE = 3;

/**
 * The day of a time whose sentence names none: that of the event, as the opening tells it, not that of the report. A day told
 * just before comes first if it is another time's ("On 3 March he left. At 10am …"), not the eve or the morrow of the event.
 */
function unsaidDays(dayIn: ReadonlyMap<number, Day>, published: Day | null): (sentence: number) => Day | null {
  let story = published;
  for (let at = 0; at < OPENING && published !== null && story === published; at++) {
    const day = dayIn.get(at) ?? published;
    if (day < published && published - day <= OF_LATE) story = day;
  }
  return (sentence) => {
    const told = dayIn.get(sentence - 1) ?? dayIn.get(sentence - 2);
    return told !== undefined && (story === null || Math.abs(told - story) > 1) ? told : story;
  };
}

/** What is still to come ("due to expire at midnight") is not of the day on which it all began. */
function onUnsaidDay(text: Text, read: DateMatch, published: Day | null): DateMatch {
  const isAhead = isComing(text, read.first, read.last);
  const match = (isAhead && timeMatch(text, read.first, published)) || read;
  return { ...match, period: { ...match.period, dayUnsaid: true } };
}

/** Times of day get the day that their sentence or the story gives; a time right beside its day is one date with it. */
export function joinTimes(matches: readonly DateMatch[], text: Text, published: Day | null): DateMatch[] {
  const { tokens } = text;
  const dayIn = new Map<number, Day>();
  for (const match of matches) {
    const sentence = tokens[match.first]?.sentence ?? -1;
    if (match.period.from === match.period.to && !dayIn.has(sentence)) dayIn.set(sentence, match.period.from);
  }
  const unsaid = unsaidDays(dayIn, published);
  const joined: DateMatch[] = [];
  let next = 0;
  const takeUpTo = (token: number) => {
    while (next < matches.length && (matches[next] as DateMatch).first < token)
      joined.push(matches[next++] as DateMatch);
  };
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (!mayBeTime(token.form)) continue;
    const said = dayIn.get(token.sentence);
    const read = timeMatch(text, at, said ?? unsaid(token.sentence));
    if (!read) continue;
    const found = said === undefined ? onUnsaidDay(text, read, published) : read;
    takeUpTo(at + 1);
    const before = joined.at(-1);
    const behind = matches[next];
    at = found.last - 1;
    if ((before && before.last > found.first) || (behind && behind.first < found.last)) continue;
    const isBefore = before && isDay(before) && belong(text, before, found);
    const day = isBefore ? before : behind && isDay(behind) && belong(text, found, behind) ? behind : undefined;
    if (!day) {
      joined.push(found);
      continue;
    }
    const dated = timeMatch(text, found.first, day.period.from) ?? found;
    if (day === before) joined.pop();
    else next++;
    joined.push({
      first: Math.min(day.first, found.first),
      last: Math.max(day.last, found.last),
      period: { ...dated.period, relative: day.period.relative },
    });
  }
  takeUpTo(tokens.length);
  return joined;
}
