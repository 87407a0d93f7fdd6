import type { Period, Reason } from '../types.ts';

/** How two periods lie to each other. Symmetric but for the order of the reasons' arguments. */
export interface PeriodComparison {
  relation: 'same' | 'overlap' | 'apart';
  reasons: Reason[];
}

/** Hours that a part of the day covers, for a clock time told beside it. */
const HOURS: Record<NonNullable<Period['dayPart']>, [number, number]> = {
  morning: [4, 12],
  noon: [11, 14],
  afternoon: [12, 18],
  evening: [16, 24],
  night: [17, 30],
};

function hoursOf({ time, dayPart }: Period): [number, number] | null {
  if (time !== undefined) {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return [hours + minutes / 60, hours + minutes / 60];
  }
  return dayPart ? HOURS[dayPart] : null;
}

/** Hours by which "about 6:40" and "shortly before 7" may lie beside each other. */
const ROUGH_HOURS = 0.5;

const apart = (a: readonly [number, number], b: readonly [number, number]) => a[1] < b[0] || b[1] < a[0];
const words = ({ from, to, time }: Period) =>
  from === to ? `${from}${time === undefined ? '' : ` ${time}`}` : `${from} – ${to}`;

const DAY = 86_400_000;
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;
/** Days that lie from the end of the earlier period to the start of the later one. */
const gapOf = (a: Period, b: Period) =>
  dayNumber(a.to < b.from ? b.from : a.from) - dayNumber(a.to < b.from ? a.to : b.to);

/** Days by which the edge of a rough period may be off: "three years ago" by half a year, "early March" by five days. */
function edgeOf({ from, to, approximation, granularity }: Period): number {
  // "About 6:40" is rough by minutes, see `ROUGH_HOURS`.
  if (granularity === 'time') return 0;
  const isRough = approximation === 'about' || approximation === 'vague';
  return isRough ? Math.ceil((dayNumber(to) - dayNumber(from) + 1) / 2) : 0;
}

/** "The 14th century" and "the 1300s": a year's difference that no writer means. */
const isOneCentury = (a: Period, b: Period) =>
  a.granularity === 'century' &&
  b.granularity === 'century' &&
  Math.abs(Number(a.from.slice(0, 4)) - Number(b.from.slice(0, 4))) <= 1;

/** Two clock times whose zones are both told, as Greenwich has them; what names no zone is left as it is. */
function inOneZone(a: Period, b: Period): [Period, Period] {
  if (a.utcOffset === undefined || b.utcOffset === undefined || a.utcOffset === b.utcOffset) return [a, b];
  return [inGreenwich(a), inGreenwich(b)];
}

function inGreenwich(period: Period): Period {
  const { utcOffset = 0, time, from, to } = period;
  if (time === undefined || from !== to) return period;
  const at = Date.parse(`${from}T${time}:00Z`) - utcOffset * 60_000;
  if (Number.isNaN(at)) return period;
  const [day = from, clock = time] = new Date(at).toISOString().slice(0, 16).split('T');
  return { ...period, from: day, to: day, time: clock };
}

/** Days by which the publication of two reports of one event may lie apart. */
const REPORTED_WITHIN = 3;

/** A time of day without its day, beside another report of about the same time, is taken to be of that report's day. */
function onOneDay(a: Period, b: Period): Period {
  const isOpen = (a.dayUnsaid || b.dayUnsaid) && (a.to < b.from || b.to < a.from);
  return isOpen && gapOf(a, b) <= REPORTED_WITHIN ? { ...b, from: a.from, to: a.to } : b;
}

/**
 * Compares two periods by their days, and within one day by the time or part of the day where both tell it. One period
 * inside another overlaps it: the vaguer and the more precise report can both be right.
 */
export function comparePeriods(first: Period, second: Period): PeriodComparison {
  const args = [words(first), words(second)];
  const [a, moved] = inOneZone(first, second);
  const b = onOneDay(a, moved);
  if (a.to < b.from || b.to < a.from) {
    if (gapOf(a, b) <= Math.max(edgeOf(a), edgeOf(b)))
      return { relation: 'overlap', reasons: [{ code: 'overlapping-days', args }] };
    return { relation: 'apart', reasons: [{ code: 'other-day', args }] };
  }
  if (isOneCentury(a, b)) return { relation: 'same', reasons: [{ code: 'same-day', args }] };
  if (a.from !== b.from || a.to !== b.to) return { relation: 'overlap', reasons: [{ code: 'overlapping-days', args }] };
  const hoursA = hoursOf(a);
  const hoursB = hoursOf(b);
  if (hoursA === null && hoursB === null) return { relation: 'same', reasons: [{ code: 'same-day', args }] };
  if (hoursA === null || hoursB === null) return { relation: 'overlap', reasons: [{ code: 'overlapping-days', args }] };
  if (a.time === b.time && a.dayPart === b.dayPart) return { relation: 'same', reasons: [{ code: 'same-day', args }] };
  const rough =
    (a.approximation === 'about' || b.approximation === 'about') && a.time !== undefined && b.time !== undefined;
  if (rough && Math.abs(hoursA[0] - hoursB[0]) <= ROUGH_HOURS + 1e-9)
    return { relation: 'overlap', reasons: [{ code: 'overlapping-days', args }] };
  // Two clock times of one day seldom time the same thing; two parts of a day may.
  if (apart(hoursA, hoursB)) return { relation: 'apart', reasons: [{ code: 'other-day', args }] };
  return { relation: 'overlap', reasons: [{ code: 'overlapping-days', args }] };
}
