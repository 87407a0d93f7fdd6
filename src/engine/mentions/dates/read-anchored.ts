import type { Token } from '../../text/read-text.ts';
import { type Day, monthOf, monthSpan, weekdayOf, yearOf, yearSpan } from './calendar.ts';
import { type DateMatch, type DateRecognizer, periodOf } from './date-match.ts';
import { DAY_PARTS, numberNamed } from './date-words.ts';

/** Sentences from a date to the words that count from it. */
const REACH = 2;

type Unit = 'day' | 'week' | 'month' | 'year';
const UNITS: Record<string, Unit> = {
  day: 'day', days: 'day', week: 'week', weeks: 'week', month: 'month', months: 'month', year: 'year', years: 'year',
}; // biome-ignore format: one table
const unitNamed = (lower: string | undefined): Unit | null =>
  lower !== undefined && Object.hasOwn(UNITS, lower) ? (UNITS[lower] as Unit) : null;

const STEP: Record<string, number> = { following: 1, next: 1, previous: -1, preceding: -1, that: 0, same: 0 };
const BACK_OR_ON: Record<string, number> = {
  later: 1,
  after: 1,
  afterwards: 1,
  earlier: -1,
  before: -1,
  previously: -1,
};

/** The day, week, month or year that lies so many of them from a day; steps counted in words are rough beyond days. */
function shifted(anchor: Day, unit: Unit, steps: number, isCounted: boolean): DateMatch['period'] {
  const rest = { relative: true, approximation: isCounted && unit !== 'day' ? 'about' : 'exact' } as const;
  if (unit === 'day') return periodOf('day', [anchor + steps, anchor + steps], rest);
  if (unit === 'week') {
    const monday = anchor - ((weekdayOf(anchor) + 6) % 7) + 7 * steps;
    return periodOf('week', [monday, monday + 6], rest);
  }
  if (unit === 'month') {
    const index = yearOf(anchor) * 12 + monthOf(anchor) - 1 + steps;
    return periodOf('month', monthSpan(Math.floor(index / 12), (index % 12) + 1), rest);
  }
  return periodOf('year', yearSpan(yearOf(anchor) + steps, yearOf(anchor) + steps), rest);
}

const WEEKS: readonly string[] = ['day', 'time', 'weekend', 'week'];
/** What is coarser than the steps cannot be counted from: no day follows "in March". */
function isFineEnough({ granularity, from, to }: DateMatch['period'], unit: Unit): boolean {
  if (unit === 'year') return granularity !== 'decade' && granularity !== 'century' && granularity !== 'span';
  if (unit === 'month') return granularity === 'month' || WEEKS.includes(granularity);
  return unit === 'week' ? WEEKS.includes(granularity) : from === to;
}

/** Ends its clause, so that "the day before" counts from what was told and not from what follows ("the day before the vote"). */
const ENDS = /^[.,;:!?)"”\u2019']$/;
const endsClause = (token: Token | undefined, own: Token) =>
  token === undefined || token.sentence !== own.sentence || ENDS.test(token.text);

/** Unit, steps and tokens of words that count from a date told before; `null` for other words. */
function readSteps(
  tokens: readonly Token[],
  at: number,
): { unit: Unit; steps: number; last: number; counted: boolean } | null {
  const own = tokens[at] as Token;
  const next = tokens[at + 1];
  if (Object.hasOwn(STEP, own.lower)) {
    const unit = unitNamed(next?.lower);
    // "That week" is told, "that day" hardly ever anything else; "next week" counts from publication unless "the" stands before it.
    if (unit === null || next?.lower.endsWith('s') || (own.lower === 'next' && tokens[at - 1]?.lower !== 'the'))
      return null;
    return { unit, steps: STEP[own.lower] as number, last: at + 2, counted: false };
  }
  if (own.lower === 'day' && tokens[at - 1]?.lower === 'the' && (next?.lower === 'before' || next?.lower === 'after'))
    return endsClause(tokens[at + 2], own)
      ? { unit: 'day', steps: next.lower === 'before' ? -1 : 1, last: at + 2, counted: false }
      : null;
  const number = numberNamed(own.lower);
  const unit = number === null ? null : unitNamed(next?.lower);
  const way = tokens[at + 2]?.lower ?? '';
  if (number === null || number < 1 || unit === null || !Object.hasOwn(BACK_OR_ON, way)) return null;
  // "Two days after the vote" counts from the vote.
  if ((way === 'after' || way === 'before') && !endsClause(tokens[at + 3], own)) return null;
  if (/^(?:than|for|on)$/.test(tokens[at + 3]?.lower ?? '')) return null;
  return { unit, steps: number * (BACK_OR_ON[way] as number), last: at + 3, counted: true };
}

/**
 * What counts from the date told last: "the following day", "two days later", "later that month", "the day before." Without
 * such a date in this sentence or the two before it, it is none.
 */
export const readAnchored: DateRecognizer = (at, { text, previous }) => {
  const { tokens } = text;
  const own = tokens[at] as Token;
  if (!previous || own.sentence - (tokens[previous.first]?.sentence ?? 0) > REACH) return null;
  const found = readSteps(tokens, at);
  if (!found || !isFineEnough(previous.period, found.unit)) return null;
  const later = /^(?:later|earlier)$/.test(tokens[at - 1]?.lower ?? '') && own.lower === 'that' ? at - 1 : at;
  const part = found.unit === 'day' ? DAY_PARTS[tokens[found.last]?.lower ?? ''] : undefined;
  const period = shifted(previous.period.from, found.unit, found.steps, found.counted);
  return part && Object.hasOwn(DAY_PARTS, tokens[found.last]?.lower ?? '')
    ? { first: later, last: found.last + 1, period: { ...period, dayPart: part } }
    : { first: later, last: found.last, period };
};
