import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePeriods } from '../../../src/engine/quantities/compare-periods.ts';
import type { Period } from '../../../src/engine/types.ts';

const period = (from: string, to = from, rest: Partial<Period> = {}): Period => ({
  from,
  to,
  granularity: from === to ? 'day' : 'span',
  relative: false,
  approximation: 'exact',
  ...rest,
});
const relation = (a: Period, b: Period) => comparePeriods(a, b).relation;

describe('comparePeriods', () => {
  const sunday = period('2024-05-12');
  test('the same day is the same', () => expect(relation(sunday, period('2024-05-12'))).toBe('same'));
  test('a day within a month overlaps it', () =>
    expect(relation(sunday, period('2024-05-01', '2024-05-31'))).toBe('overlap'));
  test('the next day is another day', () => expect(relation(sunday, period('2024-05-13'))).toBe('apart'));
  test('a day with and without its hour overlap', () =>
    expect(relation(sunday, period('2024-05-12', '2024-05-12', { granularity: 'time', time: '10:00' }))).toBe(
      'overlap',
    ));
  test('ten in the morning is not the evening', () =>
    expect(
      relation(
        period('2024-05-12', '2024-05-12', { granularity: 'time', time: '10:00' }),
        period('2024-05-12', '2024-05-12', { dayPart: 'evening' }),
      ),
    ).toBe('apart'));
  test('the 19th century and the 1800s are one, the 18th is another', () => {
    const century = (from: string, to: string) => period(from, to, { granularity: 'century' });
    const nineteenth = century('1801-01-01', '1900-12-31');
    expect(relation(nineteenth, century('1800-01-01', '1899-12-31'))).toBe('same');
    expect(relation(nineteenth, century('1701-01-01', '1800-12-31'))).toBe('apart');
  });
  test('a rough year reaches to the years beside it', () =>
    expect(
      relation(period('2021-01-01', '2021-12-31', { approximation: 'about' }), period('2022-03-01', '2022-03-31')),
    ).toBe('overlap'));
  test('an exact year does not', () =>
    expect(relation(period('2021-01-01', '2021-12-31'), period('2022-03-01', '2022-03-31'))).toBe('apart'));
  const at = (time: string, approximation: Period['approximation'] = 'exact') =>
    period('2024-05-12', '2024-05-12', { granularity: 'time', time, approximation });
  test('times of two zones are compared as one clock has them', () => {
    const zoned = (time: string, utcOffset: number, day = '2024-05-12') =>
      period(day, day, { granularity: 'time', time, utcOffset });
    expect(relation(zoned('09:00', -300), zoned('14:00', 0))).toBe('same');
    expect(relation(zoned('09:00', -300), zoned('09:00', 0))).toBe('apart');
    expect(relation(zoned('23:00', -300), zoned('04:00', 0, '2024-05-13'))).toBe('same');
  });
  test('rough times within half an hour overlap', () =>
    expect(relation(at('07:00', 'about'), at('06:40', 'about'))).toBe('overlap'));
  test('rough times an hour apart do not', () => expect(relation(at('07:00', 'about'), at('06:00'))).toBe('apart'));
  test('exact times do not', () => expect(relation(at('07:00'), at('06:40'))).toBe('apart'));
  test('a rough time is not of the next day', () =>
    expect(
      relation(at('07:00', 'about'), period('2024-05-13', '2024-05-13', { granularity: 'time', time: '07:00' })),
    ).toBe('apart'));
  test('does not depend on the order', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((n) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10));
    const arbitrary = fc
      .tuple(day, day, fc.constantFrom('exact', 'about'), fc.constantFrom(undefined, '09:00', '21:00'))
      .map(([a, b, approximation, time]) =>
        period(a < b ? a : b, a < b ? b : a, { approximation: approximation as 'exact', ...(time && { time }) }),
      );
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        expect(relation(a, b)).toBe(relation(b, a));
      }),
    );
  });
});
