import { describe, expect, it } from 'vitest';
import { formatPublished, publishedDay } from '../../src/wording/format-published.ts';

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

describe('publishedDay', () => {
  it('is the day that is shown, whatever the time zone', () => {
    expect(publishedDay('2026-03-14')).toBe('2026-03-14');
    const published = '2026-03-04T23:30:00Z';
    const shown = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit' });
    expect(publishedDay(published)).toBe(shown.format(new Date(published)));
  });

  it('is none of what is no date', () => {
    expect(publishedDay(null)).toBeNull();
    expect(publishedDay('last week')).toBeNull();
    expect(publishedDay('2026-13-44')).toBeNull();
  });
});
