import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDigits } from '../../../src/engine/quantities/parse-digits.ts';
import { convert, unitOf } from '../../../src/engine/quantities/units.ts';
import { currencyCode, currencyOfWords } from '../../../src/engine/quantities/currencies.ts';

describe('parseDigits', () => {
  test.each([
    ['12', 12],
    ['12,500', 12500],
    ['1,234,567.5', 1234567.5],
    ['12.500,75', 12500.75],
    ['1.234.567', 1234567],
    ['12.500', 12.5],
    ['1,00,000', 100000],
    ["1'000", 1000],
    ['40\u202f000', 40000],
    ['5,00', 5],
    ['.08', 0.08],
  ])('%s is %d', (text, value) => expect(parseDigits(text)).toBe(value));
  test.each(['1.2.3', '10,9', '12,5000', '1,2345', '', ',5', '1'.repeat(40)])('"%s" is no number', (text) =>
    expect(parseDigits(text)).toBeNull(),
  );
  test('reads back what was grouped in English, German and Indian style', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: 1e12 }), (value) => {
        expect(parseDigits(value.toLocaleString('en'))).toBe(value);
        expect(parseDigits(value.toLocaleString('en-IN'))).toBe(value);
        expect(parseDigits(`${value.toLocaleString('en').replaceAll(',', '.')},50`)).toBe(value + 0.5);
      }),
    );
  });
});

describe('units and currencies', () => {
  test('convert within a dimension and not across', () => {
    expect(convert(1, 'mile', 'kilometre')).toBeCloseTo(1.609);
    expect(convert(212, 'degree Fahrenheit', 'degree Celsius')).toBeCloseTo(100);
    expect(convert(1, 'mile', 'kilogram')).toBeNull();
    expect(convert(1, 'mile', 'smoot')).toBeNull();
  });
  test('a letter is a unit in its own case only', () => {
    expect(unitOf('m', 'm')?.name).toBe('metre');
    expect(unitOf('M', 'm')).toBeUndefined();
  });
  test('a code that is an English word counts in capitals only', () => {
    expect(currencyCode('TRY')).toBe('TRY');
    expect(currencyCode('try')).toBeNull();
    expect(currencyCode('usd')).toBe('USD');
  });
  test('a nationality changes which currency it is', () => {
    expect(currencyOfWords('dollars')).toBe('USD');
    expect(currencyOfWords('australian dollars')).toBe('AUD');
    expect(currencyOfWords('constructor')).toBeNull();
  });
});
