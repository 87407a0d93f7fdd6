import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/engine/mentions/find-dates.ts';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const figures = (text: string) =>
  findFigures(readText(text)).map(({ text: words, quantity: { value, unit, dimension, approximation } }) => {
    return `${words} = ${value} ${unit ?? dimension} ${approximation}`;
  });
const dates = (text: string) => findDates(readText(text), '2026-05-01').map((mention) => mention.text);

describe('ages', () => {
  test.each([
    ['The welder, 41, was cleared.', '41 = 41 year exact'],
    ['It was sold to clients aged over 75.', '75 = 75 year at-least'],
    ['Children aged under 12 travel free.', '12 = 12 year at-most'],
    ['People aged 60 and over may apply.', '60 = 60 year at-least'],
    ['The twins, both 19, were held.', '19 = 19 year exact'],
  ])('%s', (text, expected) => expect(figures(text)).toEqual([expected]));
  test.each([
    ['In the suburb of Eastmoor, all 14 were cancelled.', '14 = 14 count exact'],
    ['Of the welders, 41, or half, left.', '41 = 41 count exact'],
    ['It sold the bridge, 41, and the tower.', '41 = 41 count exact'],
  ])('not: %s', (text, expected) => expect(figures(text)[0]).toBe(expected));
});

describe('units that are shared or left out', () => {
  test.each([
    ['The poster is 24 by 36 inches.', ['24 = 24 inch exact', '36 inches = 36 inch exact']],
    ['The bank cut its rate by a quarter of a point.', ['a quarter of a point = 0.25 percentage point exact']],
    ['Two out of every five failed.', ['Two out of every five = 0.4 ratio exact']],
    ['It cost 20m lei.', ['20m lei = 20000000 RON exact']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
  test.each([
    ['It grew by 24 and 36 inches.', '24 = 24 count exact'],
    ['The player missed by a quarter of a point.', 'a quarter = 0.25 ratio exact'],
  ])('not: %s', (text, expected) => expect(figures(text)[0]).toBe(expected));
});

describe('a year that something is for', () => {
  test.each(['For 2026 as a whole, growth was slow.', 'Guidance for 2027 was cut.'])('%s', (text) => {
    expect(dates(text)).toHaveLength(1);
    expect(figures(text)).toEqual([]);
  });
  test('is none before a thing that is counted', () => expect(dates('There is room for 2000 guests.')).toEqual([]));
});
