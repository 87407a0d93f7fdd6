import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

/** Each figure as "text = value unit", the dimension where it has no unit. */
const figures = (text: string) =>
  findFigures(readText(text)).map((mention) => {
    const { value, dimension, unit } = mention.quantity;
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return `${mention.text} = ${Number(value.toPrecision(6))} ${unit ?? dimension}`;
  });

describe('hundreds joined by "and" before a scale', () => {
  test.each([
    ['Three hundred and twenty-one thousand people signed.', ['Three hundred and twenty-one thousand = 321000 count']],
    ['One hundred and five million watched.', ['One hundred and five million = 105000000 count']],
    ['He won a hundred and ten thousand pounds.', ['a hundred and ten thousand pounds = 110000 GBP']],
    ['Two hundred and four dogs came.', ['Two hundred and four = 204 count']],
    [
      'They sold one million two hundred and six thousand.',
      ['one million two hundred and six thousand = 1206000 count'],
    ],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
  test('a larger scale is a number of its own', () =>
    expect(figures('A thousand and five million more came.')).toHaveLength(2));
});

describe('digits and fractions that hyphens join', () => {
  test.each([
    ['The talks took three-and-a-half hours.', ['three-and-a-half hours = 3.5 hour']],
    ['A two-and-a-quarter mile walk.', ['two-and-a-quarter mile = 2.25 mile']],
    ['The code was three-nought-four.', ['three = 3 count', 'nought = 0 count', 'four = 4 count']],
    ['It holds three-and-twenty ships.', ['three = 3 count', 'twenty = 20 count']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('measures in two units', () => {
  test.each([
    ['He was jailed for 15 years and six months.', ['15 years and six months = 15.5 year']],
    ['She won in 1h 32m 45s.', ['1h 32m 45s = 1.54583 hour']],
    ['It lasted 2 hours, 30 minutes.', ['2 hours, 30 minutes = 2.5 hour']],
    ['The pole is 6 ft 3 in long.', ['6 ft 3 in = 6.25 foot']],
    ['Overnight 4in of snow fell.', ['4in = 4 inch']],
  ])('are one: %s', (text, expected) => expect(figures(text)).toEqual(expected));
  test.each([
    ['He got two years, six months of it suspended.', ['two years = 2 year', 'six months = 6 month']],
    ['It took 2 hours and 90 minutes were lost.', ['2 hours = 2 hour', '90 minutes = 90 minute']],
    ['A 9m wall held for 2 hours.', ['9m = 9 metre', '2 hours = 2 hour']],
    ['Four in ten towns had snow.', ['Four in ten = 0.4 ratio']],
  ])('are two, or none: %s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('a small m beside millions', () => {
  test.each([
    ['Two million tourists came, up from 1.9m in spring.', ['Two million = 2000000 count', '1.9m = 1900000 count']],
    ['Some 1.4m were asked and 3 million answered.', ['1.4m = 1400000 count', '3 million = 3000000 count']],
  ])('is a million: %s', (text, expected) => expect(figures(text)).toEqual(expected));
  test.each([
    ['Two million tourists saw the statue, 19m high.', ['Two million = 2000000 count', '19m = 19 metre']],
    ['Two million came. The arch is 30m.', ['Two million = 2000000 count', '30m = 30 metre']],
    ['It cost £2 million, and the arch is 30m.', ['£2 million = 2000000 GBP', '30m = 30 metre']],
  ])('is a metre: %s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('ages of people', () => {
  test.each([
    ['The prize went to boys of 9 and 11.', ['9 = 9 year', '11 = 11 year']],
    ['Women aged between 22 and 30 were asked.', ['22 and 30 = 30 year']],
    ['Some residents over 65 live alone.', ['65 = 65 year']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
  test.each([
    ['The prize went to teams of 9 and 11.', ['9 = 9 count', '11 = 11 count']],
    ['A mother of 12 won the prize.', ['12 = 12 count']],
    ['A boy of 9 million followers.', ['9 million = 9000000 count']],
    ['Between 22 and 30 women were asked.', ['22 and 30 = 30 count']],
  ])('not: %s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('numbers that count nothing', () => {
  test.each([
    'Call 0207 946 0958 for help.',
    'He lives in Apartment 4B near the park.',
    'The 737 MAX 9 was grounded.',
    'See pages 12 and 14 of the plan.',
    'Growth slowed in Q3 2023 and again in FY 2024.',
    'The machine could one day fly.',
    'One day she will sell it.',
    'The mine at Lac Noir has shut.',
  ])('%s', (text) => expect(figures(text)).toEqual([]));
  test.each([
    ['It drew 4B views.', ['4B = 4000000000 count']],
    ['Some 946 people called.', ['946 = 946 count']],
    ['Pages were torn by 12 and 14 boys.', ['12 = 12 count', '14 = 14 count']],
    ['It took one day to build.', ['one day = 1 day']],
    ['The mine sold three lakh tonnes.', ['three lakh tonnes = 300000 tonne']],
    ['At least a Max of 9 points.', ['9 = 9 count']],
  ])('but: %s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('a share in words', () => {
  test.each([
    ['Rents in Lund are a third higher than last year.', ['a third = 0.333333 ratio']],
    ['The shop now sells a quarter fewer skis.', ['a quarter = 0.25 ratio']],
    ['Sales fell by a third in May.', ['a third = 0.333333 ratio']],
    ['The bid is about a fifth above the list price.', ['a fifth = 0.2 ratio']],
    ['Nine out of 10 skiers agreed.', ['Nine out of 10 = 0.9 ratio']],
    ['Only 12 out of 5,000 letters arrived.', ['12 out of 5,000 = 0.0024 ratio']],
  ])('is told by what it is compared with: %s', (text, expected) => expect(figures(text)).toEqual(expected));
  test.each([
    ['She won a third title in Lund.', ['third = 3 ordinal']],
    ['He jumped and took a third in the final.', ['third = 3 ordinal']],
    ['The party won 83 out of 150 seats.', ['83 = 83 count', '150 = 150 count']],
  ])('is none where something is counted: %s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('a number by which somebody is ranked', () => {
  test.each([
    ['Karin Ek, the world number 34, won in Lund.', ['number 34 = 34 ordinal']],
    ['The world No. 3 lost.', ['No. 3 = 3 ordinal']],
    ['She is ranked number two in Norway.', ['number two = 2 ordinal']],
    ['Ek is now the world number one.', ['number one = 1 ordinal']],
  ])('is an ordinal: %s', (text, expected) => expect(figures(text)).toEqual(expected));
  test.each([
    'They took the number 10 bus.',
    'He lives at No. 10.',
    'The report, number 34, was late.',
    'She wore number 7 for Norway.',
  ])('is not every label: %s', (text) => expect(figures(text)).toEqual([]));
});
