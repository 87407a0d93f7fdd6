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
const partsOf = (text: string) => findFigures(readText(text)).map(({ quantity }) => quantity.parts ?? quantity.value);

describe('scores of cricket', () => {
  test.each([
    ['Harrow slumped to 43 for three before lunch.', [[43, 3]]],
    ['At 96 for 4, the match was open.', [[96, 4]]],
    ['The bowlers were on top: Pell took 5-43 and Marsh 3 for 27.', [[5, 43], [3, 27]]],
    ['Harrow lost early wickets and closed on 43-3.', [[43, 3]]],
  ])('are one figure of two numbers: %s', (text, expected) => expect(partsOf(text)).toEqual(expected)); // biome-ignore format: one case a line
  test.each([
    ['He swapped 43 for three of theirs.', [43, 3]],
    ['They paid 43 for three tickets.', [43, 3]],
    ['The club sold 20 for five hours.', [20, 5]],
  ])('are not read into a bargain: %s', (text, expected) => {
    expect(findFigures(readText(text)).map(({ quantity }) => quantity.value)).toEqual(expected);
    expect(findFigures(readText(text)).some(({ quantity }) => quantity.dimension === 'score')).toBe(false);
  });
});

describe('a conversion in brackets', () => {
  const conversions = (text: string) =>
    findFigures(readText(text)).flatMap((m) => (m.converts ? [[m.text, text.slice(m.converts.start, m.converts.end)]] : [])); // biome-ignore format: one line
  test.each([
    ['The keeper joined for €190m (£160m).', [['£160m', '€190m']]],
    ['It paid €2m in cash (about £1.7m).', [['£1.7m', '€2m']]],
    ['Gusts of 90mph (145km/h) hit the pier.', [['145km/h', '90mph']]],
    ['The dish cost $10bn (£7.5bn; €8.9bn).', [['£7.5bn', '$10bn'], ['€8.9bn', '$10bn']]],
  ])('says the figure before it over again: %s', (text, expected) => expect(conversions(text)).toEqual(expected)); // biome-ignore format: one case a line
  test.each([
    'It paid €2m and later (in May) £1.7m.',
    'It paid €2m (£1.7m of it in cash).',
    'Gusts of 90mph (12 miles inland) hit the pier.',
    'A gust of 90mph (20km/h) was told.',
    'They sold 40 boats (£3m).',
  ])('is none: %s', (text) => expect(conversions(text)).toEqual([]));
  test('in another currency it is as rough as the rate', () => {
    const [sum, converted] = findFigures(readText('The keeper joined for €190m (£160m).'));
    expect(sum?.quantity.approximation).toBe('exact');
    expect(converted?.quantity.approximation).toBe('about');
  });
});

describe('millions at both ends of a range', () => {
  test.each([
    ['Between 1.2m and 1.5m people saw it.', ['1.2m and 1.5m = 1500000 count']],
    ['Some 1.2m and 1.5m people took the two courses.', ['1.2m = 1200000 count', '1.5m = 1500000 count', 'two = 2 count']],
    ['The pole is between 1.2m and 1.5m long.', ['1.2m and 1.5m = 1.5 metre']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected)); // biome-ignore format: one case a line
});

describe('by how much and to what', () => {
  test.each([
    ['Tin rose $1.20 to $84.15 a barrel.', ['$1.20 = 1.2 USD', '$84.15 = 84.15 USD']],
    ['The index fell 112 to 7,654.', ['112 = 112 count', '7,654 = 7654 count']],
    ['Rates will rise 10 to 12 per cent.', ['10 to 12 per cent = 12 percent']],
    ['Profit fell a third to £30m.', ['a third = 0.333333 ratio', '£30m = 30000000 GBP']],
    ['Sales fell by a fifth.', ['a fifth = 0.2 ratio']],
    ['She added a third in the second half.', ['third = 3 ordinal', 'second = 2 ordinal']],
  ])('%s', (text, expected) => {
    const read = figures(text);
    for (const figure of expected.slice(0, 2)) expect(read.join('; ')).toContain(figure);
  });
});

describe('numbers and units of their own kind', () => {
  test.each([
    ['She bought a dozen and a half eggs.', ['a dozen and a half = 18 count']],
    ['Two dozen and a half were left.', ['Two dozen and a half = 30 count']],
    ['It came to thirty and two and a half.', ['thirty and two and a half = 32.5 count']],
    ['The boxer weighed 14st 6lb.', ['14st 6lb = 14.4286 stone']],
    ['He was 21st 3lb, and came 21st.', ['21st 3lb = 21.2143 stone', '21st = 21 ordinal']],
    ['A one-in-five chance is left.', ['one-in-five = 0.2 ratio']],
    ['The 1-in-100-year flood hit.', ['1-in-100-year = 0.01 ratio']],
    ['The pair, both 19, were held.', ['19 = 19 year']],
    ['A room of 4m x 3m was let.', ['4m = 4 metre', '3m = 3 metre']],
    ['A fee of 50 cents applies.', ['50 cents = 50 cent']],
    ['They called 300 people.', ['300 = 300 count']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('what names or labels is no figure', () => {
  test.each([
    'She won gold in the 4x400m relay.',
    'The 4 x 100m medley team led.',
    '50 Cent will play there.',
    'A Boeing 737-800 took off.',
    'The ring road was shut between junctions 10 and 11.',
    'See pages 12-14.',
    'Fans of Ocean’s Eleven met.',
    'A 24/7 desk was set up after 9/11.',
    'Twenty20 is quick.',
    'A 999 call came, and he dialled 112.',
  ])('%s', (text) => expect(figures(text)).toEqual([]));
});
