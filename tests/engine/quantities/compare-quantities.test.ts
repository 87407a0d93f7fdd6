import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import { compareQuantities } from '../../../src/engine/quantities/compare-quantities.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import { DIMENSIONS, type Quantity } from '../../../src/engine/types.ts';

const quantity = (text: string): Quantity => {
  const [mention] = findFigures(readText(text));
  if (!mention) throw new Error(`no figure in "${text}"`);
  return mention.quantity;
};
const relation = (a: string, b: string) => compareQuantities(quantity(a), quantity(b)).relation;

describe('compareQuantities', () => {
  test.each([
    ['25 basis points', 'a quarter of a percentage point', 'same'],
    ['20 basis points', '0.20 percentage points', 'same'],
    ['25 basis points', '0.75 percentage points', 'apart'],
    ['25 basis points', '0.25 per cent', 'incomparable'],
    ['two percentage points', 'two per cent', 'incomparable'],
  ])('a change of a rate in points is no share: %s and %s are %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  test.each([
    ['12,500 sheep', '12,500 cows', 'same'],
    ['a dozen eggs', '12 eggs', 'same'],
    ['the third case', 'three cases', 'same'],
    ['24 hours', 'a period of one day', 'same'],
    ['185 miles', '298 km', 'same'],
    ['six feet', '1.83 metres', 'same'],
    ['17 inches of snow', '43 cm of snow', 'same'],
    ['winds of 95 mph', 'winds of 153 km/h', 'same'],
    ['fined 50 cents', 'fined $0.50', 'same'],
    ['86°F', '30°C', 'same'],
    ['a score of 31-24', 'a score of 24-31', 'same'],
    ['three quarters of voters', '75 percent', 'same'],
  ])('%s and %s are %s', (a, b, expected) => expect(relation(a, b)).toBe(expected));

  test.each([
    ['more than 150 goats', 'about 150 goats', 'overlap'],
    ['almost half a million goats', '449,000 goats', 'overlap'],
    ['almost $6 million', '$5.9 million', 'overlap'],
    ['12,000 goats', '12,143 goats', 'overlap'],
    ['dozens of goats', '70 goats', 'overlap'],
    ['up to 90 percent', '60 percent', 'overlap'],
    ['between 150 and 200 goats', 'about 150 goats', 'overlap'],
    ['80 percent', '79.6 percent', 'overlap'],
    ['2 million euros', '$2.4 million', 'overlap'],
    ['more than three quarters of voters', '80 percent', 'overlap'],
    ['$2.31 billion', '2.3 billion dollars', 'overlap'],
    ['$184.2m', '$184 million', 'overlap'],
    ['46.3%', '46 percent', 'overlap'],
    ['46.3%', 'about 46 percent', 'overlap'],
    ['6.3%', 'more than 6 percent', 'overlap'],
    ['about 6.3 percent', '6.3 percent', 'overlap'],
    ['three in four voters', 'about 75 percent', 'overlap'],
    ['two-thirds of voters', '67.4 percent', 'overlap'],
    ['nearly 50,000 goats', '48,000 goats', 'overlap'],
  ])('%s and %s both can be right', (a, b, expected) => expect(relation(a, b)).toBe(expected));

  test.each([
    ['seven goats', 'nine goats', 'apart'],
    ['100 goats', '114 goats', 'apart'],
    ['$180 million', '$184 million', 'apart'],
    ['$6.5 billion', 'up to $5 billion', 'apart'],
    ['25 million goats', 'more than 50 million goats', 'apart'],
    ['60 percent', 'one-third of voters', 'apart'],
    ['magnitude 5.9', 'magnitude 6.1', 'apart'],
    ['10 miles', '10 km', 'apart'],
    ['17 inches of snow', '46 cm of snow', 'apart'],
    ['winds of 95 mph', 'winds of 160 km/h', 'apart'],
    ['a score of 31-24', 'a score of 20-13', 'apart'],
    ['the third case', 'the fourth case', 'apart'],
    ['123 goats', '120 goats', 'apart'],
    ['151 goats', '150 goats', 'apart'],
    ['two-thirds of voters', '70 percent', 'apart'],
    ['about 160 goats', '175 goats', 'apart'],
    ['nearly 50,000 goats', '44,000 goats', 'apart'],
  ])('%s and %s are apart', (a, b, expected) => expect(relation(a, b)).toBe(expected));

  test.each([
    ['12 miles', '12 kilograms', 'incomparable'],
    ['$5 million', '5 million goats', 'incomparable'],
    ['$2 million', '900 million yen', 'incomparable'],
    ['2 percent', '2 percentage points', 'incomparable'],
    ['aged 36', '36 goats', 'incomparable'],
  ])('%s and %s measure different things', (a, b, expected) => expect(relation(a, b)).toBe(expected));

  test('says why', () => {
    expect(compareQuantities(quantity('24 hours'), quantity('one day')).reasons[0]?.code).toBe('converted-unit');
    expect(compareQuantities(quantity('2 million euros'), quantity('$2.4 million')).reasons[0]?.code).toBe(
      'other-currency',
    );
    expect(compareQuantities(quantity('7 goats'), quantity('9 goats')).reasons).toEqual([
      { code: 'other-value', args: ['7', '9'] },
    ]);
  });

  test('does not depend on the order', () => {
    const units = fc.constantFrom(
      null,
      'mile',
      'kilometre',
      'USD',
      'EUR',
      'cent',
      'percent',
      'year',
      'day',
      'degree Celsius',
      'degree Fahrenheit',
    );
    const arbitrary = fc.record({
      value: fc.oneof(fc.integer({ min: -50, max: 20_000 }), fc.double({ min: 0.1, max: 1e6, noNaN: true })),
      width: fc.constantFrom(0, 1, 50, null),
      dimension: fc.constantFrom(...DIMENSIONS),
      unit: units,
    });
    const of = ({ value, width, dimension, unit }: { value: number; width: number | null; dimension: Quantity['dimension']; unit: string | null }): Quantity => ({
      value, dimension, unit, min: width === null ? null : value - width, max: width === null ? value : value + width, approximation: width === 0 ? 'exact' : 'about',
    }); // biome-ignore format: one record
    fc.assert(
      fc.property(arbitrary, arbitrary, (a, b) => {
        expect(compareQuantities(of(a), of(b))).toEqual(compareQuantities(of(b), of(a)));
        expect(['same', 'incomparable']).toContain(compareQuantities(of(a), of(a)).relation);
      }),
    );
  });
});
