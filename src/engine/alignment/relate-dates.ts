import { comparePeriods } from '../quantities/compare-periods.ts';
import type { DateFact, Period } from '../types.ts';
import type { Relate } from './pair-features.ts';

/** How telling a period is by itself, 0 to 1: a day long past hardly comes up twice by chance, the day of the news does. */
function salience({ granularity, relative }: Period): number {
  if (granularity === 'century' || granularity === 'decade') return 0.8;
  if (granularity === 'year') return 0.5;
  return relative ? 0.2 : 0.7;
}

const VAGUE = new Set(['month', 'season', 'year', 'decade', 'century', 'span']);
const isVague = ({ granularity }: Period) => VAGUE.has(granularity);

const DAY = 86_400_000;
const HOUR = 1 / 24;
const MEMO_SIZE = 10_000;
const memo = new Map<string, number>();
/** Days are met over and over: every date of a page with every date of every related article. */
function dayNumber(day: string): number {
  let known = memo.get(day);
  if (known === undefined) {
    known = Date.parse(day) / DAY;
    if (memo.size >= MEMO_SIZE) memo.clear();
    memo.set(day, known);
  }
  return known;
}
const days = (from: string, to: string) => dayNumber(to) - dayNumber(from) + 1;

/** Days in common through days of either, 0 to 1; of periods apart, falling with the days between them. */
function closeness(a: Period, b: Period): number {
  // A clock time and a whole day have an hour in common.
  if ((a.time === undefined) !== (b.time === undefined) && !a.dayPart && !b.dayPart) return HOUR;
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  if (from > to) return 1 / (2 + days(to, from));
  const common = days(from, to);
  return common / (days(a.from, a.to) + days(b.from, b.to) - common);
}

/** How the periods of two dates lie to each other. */
export const relateDates: Relate<DateFact> = (page, theirs) => {
  const { relation, reasons } = comparePeriods(page.period, theirs.period);
  return {
    relation,
    reasons,
    closeness: closeness(page.period, theirs.period),
    salience: Math.min(salience(page.period), salience(theirs.period)),
    tight: 0,
    vague: isVague(page.period) || isVague(theirs.period),
  };
};
