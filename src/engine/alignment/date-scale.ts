import type { DateFact, Period } from '../types.ts';

/** How two periods lie beside each other by their length alone; see `DateFeatures`. */
export interface DateScale {
  news: number;
  uneven: number;
  coarse: number;
  broad: number;
  clock: number;
}

const DAY = 86_400_000;
const daysOf = ({ from, to }: Period) => (Date.parse(to) - Date.parse(from)) / DAY + 1;

/** Days from the end of the earlier to the start of the later of two single days; `Infinity` for anything longer. */
export function gapOf(a: Period, b: Period): number {
  if (!isShort(a) || !isShort(b)) return Infinity;
  return Math.abs(Date.parse(a.from) - Date.parse(b.from)) / DAY;
}

const LONG = new Set(['year', 'decade', 'century']);
export const isLong = (p: Period) => LONG.has(p.granularity) || daysOf(p) > 180;
export const isShort = (p: Period) =>
  p.granularity === 'day' || p.granularity === 'time' || p.granularity === 'weekend';
const isNews = (p: Period) => p.relative && isShort(p);
const hasClock = (p: Period) => p.time !== undefined || p.dayPart !== undefined;

/** Whether a period is no shorter than a month, no longer than a year, and told with its year. */
export const namesYear = ({ relative, granularity, from, to }: Period): boolean =>
  !relative && /^(?:year|season|month)$/.test(granularity) && from.slice(0, 4) === to.slice(0, 4);

/** How much a clock time tells by itself. */
export function clockOf({ time, approximation }: Period): number {
  if (time === undefined || approximation !== 'exact') return 0;
  return time.endsWith(':00') ? 0.5 : 1;
}

/** "This year", "last year", "a year earlier"; "seven years ago" is one year of many. */
const isBroad = ({ period: p, text }: DateFact) =>
  p.relative && isLong(p) && (p.approximation === 'exact' || /^(?:a|one|the)\b/i.test(text));

/** How long the two periods are beside each other. */
export function scaleOf(one: DateFact, other: DateFact): DateScale {
  const [a, b] = [one.period, other.period];
  const news = isShort(a) && isShort(b) && (isNews(a) || isNews(b));
  return {
    news: news ? 1 : 0,
    uneven: (isNews(a) && !isShort(b)) || (isNews(b) && !isShort(a)) ? 1 : 0,
    coarse: isLong(a) !== isLong(b) ? 1 : 0,
    broad: isBroad(one) || isBroad(other) ? 1 : 0,
    clock: hasClock(a) !== hasClock(b) ? 1 : 0,
  };
}
