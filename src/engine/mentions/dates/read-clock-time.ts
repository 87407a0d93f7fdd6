import type { Text, Token } from '../../text/read-text.ts';
import type { Day } from './calendar.ts';
import { type DateMatch, periodOf } from './date-match.ts';

const HALF = /^([ap])\.?m\.?$/;

/** "11.15pm", "6.40 a.m.": a stop between hours and minutes, which parts the tokens. */
const DOTTED = /(1[0-2]|0?[1-9])\.([0-5]\d)[ \u00a0]?([ap])(?:\.m(?:\.(?=[^\w]|$))?|m)(?!\w)/iy;

/** Minutes east of Greenwich. Only letters that mean one zone to the papers that use them; "CST" is Chicago's and China's. */
const ZONES: Record<string, number> = {
  GMT: 0,
  UTC: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  JST: 540,
  AEST: 600,
  AEDT: 660,
};

/** Whether a word names a time zone: "1400 GMT" is no year. */
export const isZone = (word: string) => Object.hasOwn(ZONES, word);

/** A time of day as written: hours, minutes, the token behind it. */
interface ClockTime {
  hours: number;
  minutes: number;
  last: number;
}

/** "at noon", "by midday": a time only behind a word that asks for one. */
const BEFORE_NOON = new Set(['at', 'before', 'after', 'by', 'until', 'till', 'around', 'about', 'from', 'since']);

/** Hours told in words; the digits of others are read with their half of the day. */
const HOURS = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, i + 1] as const),
);

/** Whether a lower-case word may tell a time of day. */
export const mayTellHour = (lower: string): boolean =>
  lower === 'midnight' || lower === 'noon' || lower === 'midday' || HOURS.has(lower);

/** The hour, 0 to 23, of one told with its part of the day. */
function hourIn(hour: number, part: string): number {
  if (part === 'morning') return hour % 12;
  // "Twelve at night" and "three at night" lie behind midnight, "nine at night" before it.
  if (part === 'night') return hour === 12 || hour < 5 ? hour % 12 : hour + 12;
  return (hour % 12) + 12;
}

/** "In the morning", "at night" from a token on: which part, and the token behind it. */
function partBehind(tokens: readonly Token[], at: number): { part: string; last: number } | null {
  const [link, second, third] = [tokens[at]?.lower, tokens[at + 1]?.lower, tokens[at + 2]?.lower ?? ''];
  if (link === 'at' && second === 'night') return { part: 'night', last: at + 2 };
  return link === 'in' && second === 'the' && /^(?:morning|afternoon|evening)$/.test(third)
    ? { part: third, last: at + 3 }
    : null;
}

/** "Three in the morning", "at 9 in the evening", "at five o'clock": the hour counts nothing. */
function hourInWords(tokens: readonly Token[], at: number): ClockTime | null {
  const { lower } = tokens[at] as Token;
  const hour = HOURS.get(lower) ?? (/^(?:[1-9]|1[0-2])$/.test(lower) ? Number(lower) : undefined);
  // "One in the morning, two in the afternoon" counts; a time is asked for by the word before it.
  if (hour === undefined || !BEFORE_NOON.has(tokens[at - 1]?.lower ?? '')) return null;
  const isOClock = /^o['’]clock$/.test(tokens[at + 1]?.lower ?? '');
  const behind = partBehind(tokens, isOClock ? at + 2 : at + 1);
  if (behind) return { hours: hourIn(hour, behind.part), minutes: 0, last: behind.last };
  return isOClock ? { hours: hour, minutes: 0, last: at + 2 } : null;
}

function inWords(tokens: readonly Token[], at: number): ClockTime | null {
  const { lower } = tokens[at] as Token;
  if (lower === 'midnight') return { hours: 0, minutes: 0, last: at + 1 };
  const isNoon = (lower === 'noon' || lower === 'midday') && BEFORE_NOON.has(tokens[at - 1]?.lower ?? '');
  return isNoon ? { hours: 12, minutes: 0, last: at + 1 } : hourInWords(tokens, at);
}

/** Hours and minutes of "3:30 p.m.", "10 a.m.", "4am", "17:06", "04:00", "1430 GMT", "9 o'clock". */
function inDigits({ tokens, text }: Text, at: number): ClockTime | null {
  const token = tokens[at] as Token;
  if (!/^\d/.test(token.text)) return null;
  DOTTED.lastIndex = token.start;
  const dotted = DOTTED.exec(text);
  if (dotted) {
    const end = token.start + dotted[0].length;
    let last = at + 1;
    while (last < tokens.length && (tokens[last] as Token).start < end) last++;
    const half = (dotted[3] as string).toLowerCase() === 'p' ? 12 : 0;
    return { hours: (Number(dotted[1]) % 12) + half, minutes: Number(dotted[2]), last };
  }
  const next = tokens[at + 1];
  const military = /^([01]\d|2[0-3])([0-5]\d)$/.exec(token.text);
  if (military)
    return isZone(next?.text ?? '') ? { hours: Number(military[1]), minutes: Number(military[2]), last: at + 1 } : null;
  const found = /^(\d{1,2})(?:[:.](\d{2}))?([ap]\.?m\.?)?$/.exec(token.lower);
  if (!found) return null;
  let hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  const behind = found[3] ?? (next && HALF.test(next.lower) ? next.lower : undefined);
  const oClock = behind === undefined && found[2] === undefined && /^o['’]clock$/.test(next?.lower ?? '') && hours > 0;
  // "17:06" is a time by itself, "3.30" and "10" only with a half of the day.
  if (behind === undefined && !oClock && !(found[2] !== undefined && token.text.includes(':'))) return null;
  if (hours > 23 || minutes > 59 || (behind !== undefined && hours === 0)) return null;
  if (behind?.startsWith('p') && hours < 12) hours += 12;
  if (behind?.startsWith('a') && hours === 12) hours = 0;
  return { hours, minutes, last: oClock || (found[3] === undefined && behind !== undefined) ? at + 2 : at + 1 };
}

const ROUGH = new Set(['about', 'around', 'roughly', 'approximately', 'nearly', 'almost', 'circa']);

/** "around 7 a.m.", "at about 6:40", "shortly before 7": an hour that nobody has looked up. */
function isRough(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const adverb = tokens[at - 2]?.lower ?? '';
  return (
    ROUGH.has(before) || ((before === 'before' || before === 'after') && (adverb === 'shortly' || adverb === 'just'))
  );
}

/**
 * The midnight that ends a day and begins the next: it belongs to both, and papers mean now the one, now the other. Only
 * "after midnight" is surely of the new day.
 */
export const midnightAfter = (day: Day): DateMatch['period'] =>
  periodOf('time', [day, day + 1], { relative: true, time: '00:00' });

/** A time of day as a date: on the day it is told to be of. */
export function timeMatch(text: Text, at: number, on: Day | null): DateMatch | null {
  const { tokens } = text;
  const time = inWords(tokens, at) ?? inDigits(text, at);
  if (!time || on === null) return null;
  const before = tokens[at - 1]?.lower ?? '';
  if (tokens[at]?.lower === 'midnight' && before !== 'after' && before !== 'past')
    return { first: at, last: time.last, period: midnightAfter(on) };
  const two = (n: number) => String(n).padStart(2, '0');
  const zone = tokens[time.last]?.text ?? '';
  const offset = isZone(zone) ? ZONES[zone] : undefined;
  return {
    first: at,
    last: offset === undefined ? time.last : time.last + 1,
    period: periodOf('time', [on, on], {
      relative: true,
      time: `${two(time.hours)}:${two(time.minutes)}`,
      approximation: isRough(tokens, at) ? 'about' : 'exact',
      ...(offset === undefined ? {} : { utcOffset: offset }),
    }),
  };
}
