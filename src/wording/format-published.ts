const formats = new Map<string, Intl.DateTimeFormat>();

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * A date of publication in the reader's writing; `null` for none or one that is not a date. A date without a time is
 * a calendar day and must not move with the reader's time zone.
 */
export function formatPublished(published: string | null, locale?: string): string | null {
  if (published === null) return null;
  const time = Date.parse(published);
  if (Number.isNaN(time)) return null;
  const timeZone = DAY.test(published) ? 'UTC' : undefined;
  return formatOf(locale, timeZone).format(time);
}

/** The day that `formatPublished` names, as ISO 8601 has it (`YYYY-MM-DD`), for sorting; `null` for none. */
export function publishedDay(published: string | null): string | null {
  if (published === null) return null;
  const date = new Date(published);
  if (Number.isNaN(date.getTime())) return null;
  if (DAY.test(published)) return published;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** A format costs a hundred times what it takes to use it, and a long table uses it for every row. */
function formatOf(locale: string | undefined, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${locale} ${timeZone}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
    formats.set(key, format);
  }
  return format;
}
