import { describe, expect, it } from 'vitest';
import { readDate, readEpoch } from '../../../src/corpus/formats/read-date.ts';

describe('a date as others write it', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2026-03-05 06:30', '2026-03-05T06:30'],
    ['2026-03-05T06:30:00+01:00', '2026-03-05T06:30:00+01:00'],
    ['2026-03-05T06:30:00.000000000000Z', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['Thu, 05 Mar 2026 06:30:00 GMT', '2026-03-05T06:30:00Z'],
    ['05 March 2026 06:30 +0100', '2026-03-05T06:30:00+01:00'],
    ['Thu, 5 Mar 2026 6:30:00 EST', '2026-03-05T06:30:00-05:00'],
    ['5 Mar 2026', '2026-03-05'],
    ['March 5, 2026', '2026-03-05'],
    ['Thursday, March 5th, 2026', '2026-03-05'],
  ])('%s is %s', (written, expected) => {
    expect(readDate(written)).toBe(expected);
  });

  it.each([
    '',
    'last week',
    '05/03/2026',
    '2026-02-30',
    '31 Feb 2026',
    '5 Foo 2026',
    '2026',
    '99999999',
    'x'.repeat(1e6),
  ])('nothing is guessed of %.20s', (written) => {
    expect(readDate(written)).toBeNull();
  });

  it('takes a number of seconds for a time only where it is one', () => {
    expect(readEpoch('1772692200')).toBe('2026-03-05T06:30:00.000Z');
    expect(readEpoch('2026')).toBeNull();
  });
});
