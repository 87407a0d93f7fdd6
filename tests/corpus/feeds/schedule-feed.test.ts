import { describe, expect, it } from 'vitest';
import type { FeedRecord } from '../../../src/corpus/feeds/feed-record.ts';
import { boundedEvery, dueFeeds, nextOf, nextReading } from '../../../src/corpus/feeds/schedule-feed.ts';

const MINUTE = 60_000;
const feed = (changes: Partial<FeedRecord>) => ({ id: 'a', enabled: true, next: null, ...changes }) as FeedRecord;

describe('when a feed is read', () => {
  it('is after its usual time while all is well', () => {
    expect(nextReading({ every: 30, failures: 0 }, 1_000)).toBe(1_000 + 30 * MINUTE);
  });

  it('is later with each error in a row, up to a day', () => {
    const pauses = [1, 2, 3, 4, 5, 50].map((failures) => nextReading({ every: 60, failures }, 0) / MINUTE);
    expect(pauses).toEqual([120, 240, 480, 960, 1440, 1440]);
  });

  it('is never sooner than usual for a feed that is read seldom', () => {
    expect(nextReading({ every: 5_000, failures: 3 }, 0)).toBe(5_000 * MINUTE);
  });

  it('is when the server asks for it, where that is later', () => {
    expect(nextReading({ every: 15, failures: 1 }, 0, 90 * MINUTE)).toBe(90 * MINUTE);
    expect(nextReading({ every: 15, failures: 1 }, 0, MINUTE)).toBe(30 * MINUTE);
  });

  it.each([
    [1, 15],
    [45, 45],
    [1e9, 10_080],
    ['x', 60],
    [Number.NaN, 60],
  ])('every %s minutes is every %s', (wanted, expected) => {
    expect(boundedEvery(wanted)).toBe(expected);
  });

  it('is due when its time has come, those that wait longest first, and none that is switched off', () => {
    const at = (minutes: number) => new Date(minutes * MINUTE).toISOString();
    const all = [
      feed({ id: 'later', next: at(9) }),
      feed({ id: 'now', next: at(5) }),
      feed({ id: 'off', next: at(1), enabled: false }),
      feed({ id: 'long', next: at(2) }),
      feed({ id: 'never' }),
    ];
    expect(dueFeeds(all, 5 * MINUTE).map(({ id }) => id)).toEqual(['never', 'long', 'now']);
    expect(nextOf(all)).toBe(0);
    expect(nextOf([feed({ next: at(9) })])).toBe(9 * MINUTE);
    expect(nextOf([feed({ next: at(9), enabled: false })])).toBeNull();
  });
});
