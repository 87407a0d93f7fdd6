/** A civil day as a number of days since 1970-01-01; arithmetic is free of time zones. */
export type Day = number;

const MS = 86_400_000;

/** Day of a year, 1-based month and day of the month; `null` where the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? time / MS : null;
}

/** Day of an ISO 8601 date or date and time, as its own offset writes it; `null` for anything else. */
export function parseDay(iso: string | null): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** `YYYY-MM-DD`. */
export const isoDay = (day: Day) => new Date(day * MS).toISOString().slice(0, 10);

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: Day) => (((day + 4) % 7) + 7) % 7;

export const yearOf = (day: Day) => new Date(day * MS).getUTCFullYear();
/** 1 to 12. */
export const monthOf = (day: Day) => new Date(day * MS).getUTCMonth() + 1;

/** First and last day of a month. */
export function monthSpan(year: number, month: number): [Day, Day] {
  return [Date.UTC(year, month - 1, 1) / MS, Date.UTC(year, month, 1) / MS - 1];
}

/** First and last day of the years from `first` to `last`. */
export function yearSpan(first: number, last: number): [Day, Day] {
  return [Date.UTC(first, 0, 1) / MS, Date.UTC(last + 1, 0, 1) / MS - 1];
}
