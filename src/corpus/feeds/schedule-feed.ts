import type { FeedRecord } from './feed-record.ts';

/** How often a feed is read, in minutes: as it is followed, and the bounds of what the reader may choose. */
export const EVERY = 60;
export const OFTENEST = 15;
export const SELDOMEST = 7 * 24 * 60;
/** Longest pause after errors, in minutes: a day. */
const LONGEST_PAUSE = 24 * 60;

const MINUTE = 60_000;

/** The reader's choice within bounds; the usual for anything that is no number. */
export function boundedEvery(minutes: unknown): number {
  const wanted = Math.round(Number(minutes));
  return Number.isFinite(wanted) ? Math.min(Math.max(wanted, OFTENEST), SELDOMEST) : EVERY;
}

/**
 * When a feed is read next, in milliseconds since 1970: after its usual time, and after errors in a row after twice that for
 * each of them, up to a day. What the server asks for is kept to where it is longer.
 *
 * @param pause milliseconds the server asked for, 0 for none
 */
export function nextReading(
  { every, failures }: Pick<FeedRecord, 'every' | 'failures'>,
  now: number,
  pause = 0,
): number {
  const usual = every * 2 ** Math.min(failures, 12);
  const minutes = failures === 0 ? every : Math.min(usual, Math.max(LONGEST_PAUSE, every));
  return now + Math.max(minutes * MINUTE, pause);
}

/** Feeds that are due, those that wait longest first. */
export function dueFeeds(feeds: readonly FeedRecord[], now: number): FeedRecord[] {
  const time = (feed: FeedRecord) => (feed.next === null ? 0 : Date.parse(feed.next));
  return feeds.filter((feed) => feed.enabled && time(feed) <= now).sort((a, b) => time(a) - time(b));
}

/** When the next of the feeds is due, in milliseconds since 1970; `null` where none is followed. */
export function nextOf(feeds: readonly FeedRecord[]): number | null {
  const times = feeds.filter(({ enabled }) => enabled).map(({ next }) => (next === null ? 0 : Date.parse(next)));
  return times.length === 0 ? null : Math.min(...times);
}
