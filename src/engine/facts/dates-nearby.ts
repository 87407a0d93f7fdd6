import type { Text } from '../text/read-text.ts';
import type { DateMention, Measure, Span } from '../types.ts';
import { tokenAt } from './measure.ts';

const DAY = 86_400_000;
/** Days before the day of publication within which a date is of the time of the news. */
const OF_THE_NEWS = 31;

/** What only bounds the time of something else: "the deadliest since 1994". */
const BOUNDING = new Set(['since', 'until', 'than', 'before', 'after']);

/** When a figure was so, as far as its sentence says: see `Measure`. */
export type When = Pick<Measure, 'when' | 'ago'>;

/** Whether a date is no more than the bound of another time; "since 1994, when 31 died" tells of 1994 after all. */
function isBound({ tokens }: Text, { start, end }: Span): boolean {
  if (!BOUNDING.has(tokens[tokenAt(tokens, start) - 1]?.lower ?? '')) return false;
  const next = tokenAt(tokens, end);
  return tokens[next]?.lower !== 'when' && !(tokens[next]?.text === ',' && tokens[next + 1]?.lower === 'when');
}

/** The date nearest to a span, the earlier of two; `dates` in text order. A binary search: a sentence may be all dates. */
function nearestTo(dates: readonly DateMention[], { start, end }: Span): DateMention | undefined {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle] as DateMention).start < end) low = middle + 1;
    else high = middle;
  }
  const [before, behind] = [dates[low - 1], dates[low]];
  if (!before || !behind) return before ?? behind;
  return behind.start - end < start - before.end ? behind : before;
}

/**
 * Tells when the figures of an article were so: by the nearest date of their sentence.
 *
 * @param dates in text order, without overlaps
 * @param published ISO 8601 day of the article, `null` where it is not known: then the latest day it names stands for it
 */
export function datesNearby(
  dates: readonly DateMention[],
  text: Text,
  published: string | null,
): (figure: Span & { sentence: number }) => When {
  const bySentence = new Map<number, DateMention[]>();
  let latest = Number.NEGATIVE_INFINITY;
  for (const date of dates) {
    latest = Math.max(latest, Date.parse(date.period.to));
    if (isBound(text, date)) continue;
    const same = bySentence.get(date.sentence);
    if (same) same.push(date);
    else bySentence.set(date.sentence, [date]);
  }
  const known = Date.parse(published ?? '');
  const now = Number.isNaN(known) ? latest : known;
  return ({ start, end, sentence }) => {
    const nearest = nearestTo(bySentence.get(sentence) ?? [], { start, end });
    if (!nearest) return {};
    const { from, to } = nearest.period;
    const ago = Math.round((now - Date.parse(to)) / DAY);
    return { when: [from, to], ...(ago > OF_THE_NEWS ? { ago } : {}) };
  };
}
