import { describe, expect, it } from 'vitest';
import { formatPublished } from '../../src/wording/format-published.ts';

describe('formatPublished', () => {
  it('writes a day as that day in every time zone', () => {
    expect(formatPublished('2026-03-14', 'en-GB')).toBe('14 Mar 2026');
  });

  it('writes the day of a date with a time', () => {
    expect(formatPublished('2026-03-14T12:00:00Z', 'en-GB')).toBe('14 Mar 2026');
  });

  it('writes nothing for what is no date', () => {
    expect(formatPublished(null)).toBeNull();
    expect(formatPublished('last week')).toBeNull();
    expect(formatPublished('2026-13-44')).toBeNull();
  });
});
