import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

/** Each figure as "text = value dimension unit". */
function figures(text: string): string[] {
  return findFigures(readText(text)).map((mention) => {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    const { value, dimension, unit } = mention.quantity;
    return `${mention.text} = ${[value, dimension, ...(unit === null ? [] : [unit])].join(' ')}`;
  });
}

/** The interval and approximation of the only figure. */
function wording(text: string) {
  const [mention, ...others] = findFigures(readText(text));
  expect(others).toEqual([]);
  const { min, max, approximation } = mention?.quantity ?? {};
  return [approximation, min, max];
}

describe('numbers', () => {
  test.each([
    ['The dam holds 12,500 fish.', '12,500 = 12500 count'],
    ['A crowd of 40 000 came.', '40 000 = 40000 count'],
    ['It cost 12.500,75 in the end.', '12.500,75 = 12500.75 count'],
    ["A fund of 1'250'000 was set up.", "1'250'000 = 1250000 count"],
    ['Some 1,00,000 voters live here.', '1,00,000 = 100000 count'],
    ['They planted three thousand one hundred and five trees.', 'three thousand one hundred and five = 3105 count'],
    ['A library of 2.4 million books burned.', '2.4 million = 2400000 count'],
    ['The scheme reached 3 crore farmers.', '3 crore = 30000000 count'],
    ['It drew 10k visitors.', '10k = 10000 count'],
    ['Half a million bees died.', 'Half a million = 500000 count'],
    ['Two and a half teams remained.', 'Two and a half = 2.5 count'],
    ['Two-thirds of members agreed.', 'Two-thirds = 0.6666666666666666 ratio'],
    ['Of the seats, 3/4 were empty.', '3/4 = 0.75 ratio'],
    ['One in five Danes cycles.', 'One in five = 0.2 ratio'],
    ['Two out of three games were lost.', 'Two out of three = 0.6666666666666666 ratio'],
    ['The third case came later.', 'third = 3 ordinal'],
    ['Her 21st novel sold well.', '21st = 21 ordinal'],
    ['The sample held 6.5x10^-4 parts.', '6.5x10^-4 = 0.00065 count'],
    ['The margin was -1.5 there.', '-1.5 = -1.5 count'],
    ['One person was killed.', 'One = 1 count'],
    ['The storm hit the pier, killing one.', 'one = 1 count'],
  ])('%s', (text, expected) =>
    expect(figures(text)).toEqual([expected.replace('0.6666666666666666', '0.666666666666667')]),
  );

  test('words that make no one number are two', () =>
    expect(figures('She drew three two times.')).toEqual(['three = 3 count', 'two = 2 count']));
  test('a list is no number', () =>
    expect(figures('Rooms for 10,9 and 4 guests.')).toEqual(['10 = 10 count', '9 = 9 count', '4 = 4 count']));
});

describe('money', () => {
  test.each([
    ['A fine of $1.2bn was paid.', '$1.2bn = 1200000000 money USD'],
    ['The bridge cost US$3 m to mend.', 'US$3 m = 3000000 money USD'],
    ['They raised €40-45 million.', '€40-45 million = 45000000 money EUR'],
    ['It sold for two million pounds.', 'two million pounds = 2000000 money GBP'],
    ['Shares closed at $98 a share.', '$98 = 98 money USD'],
    ['He offered 50 million USD.', '50 million USD = 50000000 money USD'],
    ['A fee of 10,000 Swiss francs applies.', '10,000 Swiss francs = 10000 money CHF'],
    ['Bread is 80 cents now.', '80 cents = 80 money cent'],
    ['A stamp costs 85p today.', '85p = 85 money penny'],
    ['Rent is rmb 900 there.', 'rmb 900 = 900 money CNY'],
    ['Thousands were spent: A$12 million.', 'A$12 million = 12000000 money AUD'],
    ['It was thirteen dollars forty-five cents.', 'thirteen dollars forty-five cents = 13.45 money USD'],
  ])('%s', (text, expected) => expect(figures(text)).toContain(expected));

  test('pounds of something are a weight', () =>
    expect(figures('He lost 25 pounds.')).toEqual(['25 pounds = 25 mass pound']));
  test('a game that was won is no currency', () =>
    expect(figures('Of 9, 8 won.')).toEqual(['9 = 9 count', '8 = 8 count']));
});

describe('measures, durations and ages', () => {
  test.each([
    ['Turnout was 8.5%.', '8.5% = 8.5 percent percent'],
    ['About three per cent fell ill.', 'three per cent = 3 percent percent'],
    ['Support rose by 2 percentage points.', '2 percentage points = 2 percent percentage point'],
    ['The trail is 185 miles long.', '185 miles = 185 length mile'],
    ['A 68-ounce can burst.', '68-ounce = 68 mass ounce'],
    ['The board is 12 ft 6 in long.', '12 ft 6 in = 12.5 length foot'],
    ['Winds of 90 km/h blew.', '90 km/h = 90 speed kilometre per hour'],
    ['It reached 41°C at noon.', '41°C = 41 temperature degree Celsius'],
    ['The heat passed 40 degrees.', '40 degrees = 40 temperature degree temperature'],
    ['Turn the key 90 degrees.', '90 degrees = 90 angle degree'],
    ['The plant makes 300 MW.', '300 MW = 300 power megawatt'],
    ['A disk of 2 TB failed.', '2 TB = 2 data terabyte'],
    ['He got a 10-year sentence.', '10-year = 10 duration year'],
    ['She waited half an hour.', 'half an hour = 0.5 duration hour'],
    ['It closed after a year.', 'a year = 1 duration year'],
    ['An 18-year-old drowned.', '18-year-old = 18 age year'],
    ['The lamb was three months old.', 'three months old = 3 age month'],
    ['Anna Berg, 30, saw it.', '30 = 30 age year'],
    ['A man aged 36 fell.', '36 = 36 age year'],
    ['A 5.6-magnitude quake struck.', '5.6 = 5.6 magnitude'],
    ['It had a magnitude of 7.1.', '7.1 = 7.1 magnitude'],
  ])('%s', (text, expected) => expect(figures(text)).toEqual([expected]));

  test('a letter behind a space needs digits', () => expect(figures('Plan two m ended.')).toEqual(['two = 2 count']));
  test('"2 in" is an inch behind feet only', () => expect(figures('They put 2 in custody.')).toEqual(['2 = 2 count']));
  test('a year of birth is no age', () =>
    expect(figures('In Ohio, 1930, it rained.')).not.toContain('1930 = 1930 age year'));
});

describe('ranges and scores', () => {
  test.each([
    ['It took between 10 and 12 hours.', '10 and 12 hours = 12 duration hour', ['range', 10, 12]],
    ['It took 10 to 12 per cent.', '10 to 12 per cent = 12 percent percent', ['range', 10, 12]],
    ['Walls eight to 10 feet tall stood.', 'eight to 10 feet = 10 length foot', ['range', 8, 10]],
    ['A world of 350–375 million people.', '350–375 million = 375000000 count', ['range', 350e6, 375e6]],
    ['Symptoms show in one-to-seven days.', 'one-to-seven days = 7 duration day', ['range', 1, 7]],
    ['A woman in her 30s came.', '30s = 30 age year', ['range', 30, 39]],
  ])('%s', (text, expected, interval) => {
    expect(figures(text)).toEqual([expected]);
    expect(wording(text)).toEqual(interval);
  });

  test('what changes from one figure to another is two figures', () =>
    expect(figures('Prices fell from 59 to 80 euros.')).toHaveLength(2));

  test.each([
    ['They won 91-73 at home.', [91, 73]],
    ['A 9-14 record ended it.', [9, 14]],
    ['The bill passed 51-49.', [51, 49]],
  ])('%s', (text, parts) => {
    const [mention] = findFigures(readText(text));
    expect(mention?.quantity).toMatchObject({ dimension: 'score', parts });
  });
  test('the smaller number first is a range where it counts', () =>
    expect(figures('Some 10-12 people came.')).toEqual(['10-12 = 12 count']));
});

describe('wordings', () => {
  test.each([
    ['At least nine people fell.', ['at-least', 9, null]],
    ['More than 150 houses burned.', ['at-least', 150, null]],
    ['Up to 300 jobs will go.', ['at-most', null, 300]],
    ['Fewer than 40 boats sailed.', ['at-most', null, 40]],
    ['About 150 houses burned.', ['about', 135, 165]],
    ['About 1,250 houses burned.', ['about', 1212.5, 1287.5]],
    ['Nearly 500 boats sailed.', ['about', 450, 500]],
    ['Almost $6 million is due.', ['about', 5.4e6, 6e6]],
    ['Nine or more boats sailed.', ['at-least', 9, null]],
    ['There were 60-odd boats.', ['about', 60, 69]],
    ['Dozens of boats sailed.', ['vague', 20, 99]],
    ['Several hundred boats sailed.', ['vague', 300, 900]],
    ['A few hundred boats sailed.', ['vague', 200, 500]],
    ['Tens of thousands of birds left.', ['vague', 10000, 99000]],
    ['Exactly 12 boats sailed.', ['exact', 12, 12]],
  ])('%s', (text, interval) => expect(wording(text)).toEqual(interval));
  test('"over" a stretch of time is no bound', () =>
    expect(wording('Built over three years.')).toEqual(['exact', 3, 3]));
});

describe('what is no figure', () => {
  test.each([
    'No one came.',
    'They love one another.',
    'This one is green.',
    'One of them left.',
    'The first lady spoke.',
    'It spread after COVID-19.',
    'A Boeing 737 landed.',
    'See Flight 370 again.',
    'The G7 met.',
    'Call 555-0143 now.',
    'Go to https://example.org/a/12?b=30 now.',
    'Follow @user99 or #top10 here.',
    'He ran in 2016.',
    'On May 4 it rained.',
    'Doors open at 10 a.m.',
    'Visit 221 Baker Street.',
    'Use version 2.1.3 here.',
    'The 2020 election was held.',
    'It was the 14th century.',
    'A scp173m file.',
    'I second the motion.',
  ])('%s', (text) => expect(figures(text)).toEqual([]));
});

describe('on any text', () => {
  test('nothing throws, spans are in order and give the text', () => {
    const piece = fc.constantFrom(
      'one',
      'hundred',
      'and',
      '12',
      '1,200',
      '-',
      '$',
      '%',
      ' ',
      '\n',
      'km',
      'million',
      'a',
      'half',
      'third',
      'to',
      '.',
      '/',
      '½',
      'é',
      '(',
      'May',
      '2020',
      'over',
      '^',
      'e',
      'x10^',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (text) => {
          let end = 0;
          for (const mention of findFigures(readText(text))) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.start).toBeGreaterThanOrEqual(end);
            expect(Number.isNaN(mention.quantity.value)).toBe(false);
            end = mention.end;
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a number that was written with grouping is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2101, max: 999_999_999 }), (value) => {
        const text = `The mill holds ${value.toLocaleString('en')} grains of rice.`;
        expect(figures(text)).toEqual([`${value.toLocaleString('en')} = ${value} count`]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(['1', '1,111,', 'one ', 'one hundred ', '1-', '(', 'A', 'hundred and ', '$1 '])(
    'a long run of "%s" is read in time',
    (piece) => {
      const text = { ...readText(''), text: piece.repeat(20_000) };
      const before = performance.now();
      findFigures(text);
      expect(performance.now() - before).toBeLessThan(5000);
    },
  );
});
