import { isIsoDate } from '../validate-article.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones that RFC 822 names, in minutes east of Greenwich. */
const ZONES: Record<string, number> = {
  ut: 0,
  utc: 0,
  gmt: 0,
  z: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]{0,6}[\s-](\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?)?$/i;
const SPELLED = /^(?:[a-z]{3,9},\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i;
const YMD = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;

const two = (value: number | string) => String(value).padStart(2, '0');
const checked = (value: string): string | null => (isIsoDate(value) ? value : null);

/**
 * A date as feeds, pages and lists write it, as ISO 8601: ISO 8601 itself, RFC 822, "March 5, 2026", 2026/03/05. A day stays a
 * day. `null` for everything else, for days that do not exist, and for 05/03/2026, which means two days: nothing is guessed.
 */
export function readDate(written: string): string | null {
  const text = written.slice(0, 80).replace(/\s+/g, ' ').trim();
  if (isIsoDate(text)) return text.replace(' ', 'T');
  const iso = /^(\d{4}-\d{2}-\d{2})[T ]?(.*)$/.exec(text);
  if (iso !== null) return checked(iso[1] as string);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact !== null) return checked(`${compact[1]}-${compact[2]}-${compact[3]}`);
  const slashed = YMD.exec(text);
  if (slashed !== null) return checked(`${slashed[1]}-${two(slashed[2] as string)}-${two(slashed[3] as string)}`);
  const mail = RFC_822.exec(text);
  if (mail !== null) {
    const [, day, name, year, hour, minute, second = '00', zone] = mail as unknown as string[];
    const month = monthOf(name as string);
    if (month === null) return null;
    const date = `${year}-${month}-${two(day as string)}`;
    if (hour === undefined) return checked(date);
    const offset = offsetOf(zone);
    return checked(`${date}T${two(hour)}:${minute}:${second}${offset}`) ?? checked(date);
  }
  const spelled = SPELLED.exec(text);
  if (spelled === null) return null;
  const month = monthOf(spelled[1] as string);
  return month === null ? null : checked(`${spelled[3]}-${month}-${two(spelled[2] as string)}`);
}

/** The day of a time in seconds since 1970, as reading lists keep it; `null` for what is no such time. */
export function readEpoch(written: string): string | null {
  if (!/^\d{9,10}$/.test(written.trim())) return null;
  return new Date(Number(written) * 1000).toISOString();
}

function monthOf(name: string): string | null {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return at < 0 ? null : two(at + 1);
}

function offsetOf(zone: string | undefined): string {
  if (zone === undefined) return '';
  const numeric = /^([+-]\d{2}):?(\d{2})$/.exec(zone);
  if (numeric !== null) return `${numeric[1]}:${numeric[2]}`;
  const minutes = ZONES[zone.toLowerCase()];
  if (minutes === undefined) return '';
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
