import type { Text, Token } from '../../text/read-text.ts';
import type { Day } from './calendar.ts';
import { type DateMatch, periodOf } from './date-match.ts';

const HALF = /^([ap])\.?m\.?$/;

/** "11.15pm", "6.40 a.m.": a stop between hours and minutes, which parts the tokens. */
const DOTTED = /(1[0-2]|0?[1-9])\.([0-5]\d)[ \u00a0]?([ap])\.?m(?:\.(?=[^\w]|$))?(?!\w)/iy;

/** Hours and minutes of "3:30 p.m.", "10 a.m.", "4am", "17:06", "04:00"; the tokens they take. */
function readClockTime({ tokens, text }: Text, at: number): { hours: number; minutes: number; last: number } | null {
  const token = tokens[at] as Token;
  if (/^\d/.test(token.text)) {
    DOTTED.lastIndex = token.start;
    const dotted = DOTTED.exec(text);
    if (dotted) {
      const end = token.start + dotted[0].length;
      let last = at + 1;
      while (last < tokens.length && (tokens[last] as Token).start < end) last++;
      const half = (dotted[3] as string).toLowerCase() === 'p' ? 12 : 0;
      return { hours: (Number(dotted[1]) % 12) + half, minutes: Number(dotted[2]), last };
    }
  }
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

const ROUGH = new Set(['about', 'around', 'roughly', 'approximately', 'nearly', 'almost', 'circa']);

/** "around 7 a.m.", "at about 6:40", "shortly before 7": an hour that nobody has looked up. */
function isRough(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const adverb = tokens[at - 2]?.lower ?? '';
  return (
    ROUGH.has(before) || ((before === 'before' || before === 'after') && (adverb === 'shortly' || adverb === 'just'))
  );
}

/** A time of day as a date: on the day its sentence names, else on the day of publication. */
export function timeMatch(text: Text, at: number, on: Day | null): DateMatch | null {
  const { tokens } = text;
  const time = readClockTime(text, at);
  if (!time || on === null) return null;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    first: at,
    last: time.last,
    period: periodOf('time', [on, on], {
      relative: true,
      time: `${two(time.hours)}:${two(time.minutes)}`,
      approximation: isRough(tokens, at) ? 'about' : 'exact',
    }),
  };
}
