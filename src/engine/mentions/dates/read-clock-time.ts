import type { Token } from '../../text/read-text.ts';
import type { Day } from './calendar.ts';
import { type DateMatch, periodOf } from './date-match.ts';

const HALF = /^([ap])\.?m\.?$/;

/** Hours and minutes of "3:30 p.m.", "10 a.m.", "4am", "17:06", "04:00"; the tokens they take. */
export function readClockTime(
  tokens: readonly Token[],
  at: number,
): { hours: number; minutes: number; last: number } | null {
  const token = tokens[at] as Token;
  if (token.lower === 'midnight') return { hours: 0, minutes: 0, last: at + 1 };
  const found = /^(\d{1,2})(?:[:.](\d{2}))?([ap]\.?m\.?)?$/.exec(token.lower);
  if (!found) return null;
  let hours = Number(found[1]);
  const minutes = Number(found[2] ?? 0);
  const next = tokens[at + 1];
  const behind = found[3] ?? (next && HALF.test(next.lower) ? next.lower : undefined);
  // "17:06" is a time by itself, "3.30" and "10" only with a half of the day.
  if (behind === undefined && !(found[2] !== undefined && token.text.includes(':'))) return null;
  if (hours > 23 || minutes > 59 || (behind !== undefined && hours === 0)) return null;
  if (behind?.startsWith('p') && hours < 12) hours += 12;
  if (behind?.startsWith('a') && hours === 12) hours = 0;
  return { hours, minutes, last: found[3] === undefined && behind !== undefined ? at + 2 : at + 1 };
}

/** A time of day as a date: on the day its sentence names, else on the day of publication. */
export function timeMatch(tokens: readonly Token[], at: number, on: Day | null): DateMatch | null {
  const time = readClockTime(tokens, at);
  if (!time || on === null) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    first: at,
    last: time.last,
    period: periodOf('time', [on, on], { relative: true, time: `${two(time.hours)}:${two(time.minutes)}` }),
  };
}
