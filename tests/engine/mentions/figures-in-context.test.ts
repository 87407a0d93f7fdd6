import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const figures = (text: string) =>
  findFigures(readText(text)).map((mention) => {
    const { value, dimension, unit, approximation } = mention.quantity;
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return `${mention.text} = ${value} ${unit ?? dimension} ${approximation}`;
  });

describe('a small m behind a number', () => {
  test.each([
    ['The council printed 1.2m leaflets.', '1.2m = 1200000 count exact'],
    ['The plan brings 3m new homes.', '3m = 3000000 count exact'],
    ['The show drew a 3m audience.', '3m = 3000000 count exact'],
    ['The mine shipped 2m tonnes of ore.', '2m tonnes = 2000000 tonne exact'],
    ['About 4m people watched.', '4m = 4000000 count about'],
    ['It reached 6m Americans.', '6m = 6000000 count exact'],
    ['A 2m-strong crowd came.', '2m = 2000000 count exact'],
  ])('is a million: %s', (text, expected) => expect(figures(text)).toEqual([expected]));

  test.each([
    ['The wall is 1.2m high.', '1.2m = 1.2 metre exact'],
    ['A 3m wall fell.', '3m = 3 metre exact'],
    ['The ship met 9m waves.', '9m = 9 metre exact'],
    ['The pit is 40m deep.', '40m = 40 metre exact'],
    ['It stood 20m away from boats.', '20m = 20 metre exact'],
  ])('is a metre: %s', (text, expected) => expect(figures(text)).toEqual([expected]));
});

describe('a limit named with its article', () => {
  test.each([
    ['Output was well below the 80% goal.', '80% = 80 percent exact'],
    ['The party fell below the 3% threshold.', '3% = 3 percent exact'],
    ['He drove under the 40 mph limit.', '40 mph = 40 mile per hour exact'],
  ])('is exact: %s', (text, expected) => expect(figures(text)).toEqual([expected]));

  test.each([
    ['Output was below 80%.', '80% = 80 percent at-most'],
    ['Sales went past the 50,000 mark.', '50,000 = 50000 count at-least'],
    ['Nearly the 50 boats sailed.', '50 = 50 count about'],
  ])('is bent without it, or once passed: %s', (text, expected) => expect(figures(text)).toEqual([expected]));
});

describe('ages without a word for them', () => {
  test.each([
    ['She moved to Leeds when she was 9.', '9 = 9 year exact'],
    ['He was just eleven when his father left.', 'eleven = 11 year exact'],
    ['The family left when Moreno was 12, and never came back.', '12 = 12 year exact'],
    ['She learnt it at the age of nine.', 'nine = 9 year exact'],
    ['At 32, she is the youngest.', '32 = 32 year exact'],
    ['He turned 40 in May.', '40 = 40 year exact'],
    ['Women over 50 should be asked.', '50 = 50 year at-least'],
    ['The poet died at 87 in Riga.', '87 = 87 year exact'],
    ['She left, becoming at 29 the youngest mayor.', '29 = 29 year exact'],
    ['It harms children under 5.', '5 = 5 year at-most'],
    ['The patients were children younger than 10.', '10 = 10 year at-most'],
    ['Most of those ill are under 12.', '12 = 12 year at-most'],
    ['Nobody under the age of 16 may enter.', '16 = 16 year at-most'],
  ])('%s', (text, expected) => expect(figures(text)).toEqual([expected]));

  test.each([
    ['The prices are over 50.', '50 = 50 count at-least'],
    ['At 12, stations opened.', '12 = 12 count exact'],
    ['The toll was 9.', '9 = 9 count exact'],
    ['She was 5 points behind.', '5 = 5 count exact'],
    ['When it was 9, they rose.', '9 = 9 count exact'],
    ['The boats in use are under 12.', '12 = 12 count at-most'],
    ['The train stops at 12 stations.', '12 = 12 count exact'],
    ['They were 5, and all came home.', '5 = 5 count exact'],
  ])('no age: %s', (text, expected) => expect(figures(text)).toEqual([expected]));
});

describe('tallies in words', () => {
  const scores = (text: string) => findFigures(readText(text)).map(({ text, quantity }) => [text, quantity.parts]);
  test.each([
    ['The jury cleared him by a majority of 10 to two.', [['10 to two', [10, 2]]]],
    ['The court ruled by seven votes to two.', [['seven votes to two', [7, 2]]]],
    ['They won by 3 goals to one.', [['3 goals to one', [3, 1]]]],
  ])('%s', (text, expected) => expect(scores(text)).toEqual(expected));
  test('what goes from one to another is no tally', () =>
    expect(scores('He gave 10 to two girls, and 12 votes to six others.')).toEqual([
      ['10', undefined],
      ['two', undefined],
      ['12', undefined],
      ['six', undefined],
    ]));
});
