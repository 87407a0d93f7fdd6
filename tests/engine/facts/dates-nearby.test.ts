import { describe, expect, test } from 'vitest';
import { datesNearby } from '../../../src/engine/facts/dates-nearby.ts';
import { findDates } from '../../../src/engine/mentions/find-dates.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import type { DateMention } from '../../../src/engine/types.ts';

const PUBLISHED = '2024-05-15';

function whenOf(text: string, figure: string) {
  const read = readText(text);
  const start = text.indexOf(figure);
  const near = datesNearby(findDates(read, PUBLISHED), read, PUBLISHED);
  return near({ start, end: start + figure.length, sentence: 0 });
}

describe('when a figure was so', () => {
  test.each([
    ['In 2021 it made 410 trips and in 2023 it made 520.', '410', ['2021-01-01', '2021-12-31']],
    ['In 2021 it made 410 trips and in 2023 it made 520.', '520', ['2023-01-01', '2023-12-31']],
    ['It made 410 trips in 2021.', '410', ['2021-01-01', '2021-12-31']],
  ])('is told by the nearest date of its sentence: %s (%s)', (text, figure, when) =>
    expect(whenOf(text, figure).when).toEqual(when),
  );
  test('is not told by the bound of another time', () =>
    expect(whenOf('It made 410 trips, the most since 2009.', '410')).toEqual({}));
  test('is not told by another sentence', () => {
    const text = 'It made 410 trips. In 2021 it rained.';
    expect(whenOf(text, '410')).toEqual({});
  });
  test('is asked of a few dates only, however many the sentence has', () => {
    let asked = 0;
    const dates = Array.from(
      { length: 4096 },
      (_, i) =>
        ({
          kind: 'date',
          get start() {
            asked++;
            return i * 10;
          },
          end: i * 10 + 4,
          text: '2021',
          sentence: 0,
          period: {
            from: '2021-01-01',
            to: '2021-12-31',
            granularity: 'year',
            relative: false,
            approximation: 'exact',
          },
        }) satisfies DateMention,
    );
    const near = datesNearby(dates, readText('2021'), PUBLISHED);
    asked = 0;
    expect(near({ start: 20_005, end: 20_008, sentence: 0 }).when).toEqual(['2021-01-01', '2021-12-31']);
    expect(asked).toBeLessThan(40);
  });
});
