import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/engine/mentions/find-dates.ts';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

/** Each figure as "text = value unit", the dimension where it has no unit; of a score its parts. */
const figures = (text: string) =>
  findFigures(readText(text)).map((mention) => {
    const { value, dimension, unit, parts } = mention.quantity;
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    return `${mention.text} = ${parts && dimension === 'score' ? parts.join(':') : Number(value.toPrecision(6))} ${unit ?? dimension}`;
  });

describe('seconds behind a ten', () => {
  test.each([
    ['The blackout lasted forty seconds.', ['forty seconds = 40 second']],
    ['It took them sixty seconds.', ['sixty seconds = 60 second']],
    ['The sum is three twenty seconds.', ['three twenty seconds = 0.136364 ratio']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('a unit in the singular before a plural', () => {
  test.each([
    ['Two night porters were asleep.', ['Two = 2 count']],
    ['They sold ten season tickets.', ['ten = 10 count']],
    ['The council shut three day centres.', ['three = 3 count']],
    ['It was a two night stay.', ['two night = 2 night']],
    ['A six month sentence followed.', ['six month = 6 month']],
    ['They stayed two nights.', ['two nights = 2 night']],
    ['A 12 foot wall fell.', ['12 foot = 12 foot']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('a small m that means millions', () => {
  test.each([
    ['The quay handled 1.6m teu.', ['1.6m = 1600000 count']],
    ['Flocks shrank to 31.8m head.', ['31.8m = 31800000 count']],
    ['Visitors rose by a third to 3.4m.', ['a third = 0.333333 ratio', '3.4m = 3400000 count']],
    ['Deliveries slipped to 2m last spring.', ['2m = 2000000 count']],
    ['The waves rose to 3.4m.', ['3.4m = 3.4 metre']],
    ['Divers went down to 40m.', ['40m = 40 metre']],
    ['Visitors climb to 30m above the nave.', ['30m = 30 metre']],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('forms and designations', () => {
  test.each(['It filed an 8-K and a 10-Q.', 'The planet is called HX 3378b.', 'They wore 3-D glasses.'])(
    'are no figures: %s',
    (text) => expect(figures(text)).toEqual([]),
  );
  test.each([
    ['She ran a 10k race.', ['10k = 10000 count']],
    ['It owes $2.1b to banks.', ['$2.1b = 2100000000 USD']],
    ['A 5-kilometre run.', ['5-kilometre = 5 kilometre']],
  ])('leave figures alone: %s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('plus or minus', () => {
  test('tells how far off, not below nought', () =>
    expect(figures('It is 900, plus or minus 40.')).toEqual(['900 = 900 count', '40 = 40 count']));
  test('a minus of its own does', () => expect(figures('It was minus 40.')).toEqual(['minus 40 = -40 count']));
});

describe('scores', () => {
  test.each([
    ['Harrow made 268/9 and Pell took 3/39 from ten overs.', ['268/9 = 268:9 score', '3/39 = 3:39 score', 'ten = 10 count']],
    ['The board voted five to one for it.', ['five to one = 5:1 score']],
    ['The town voted by 1,204 to 387 for it.', ['1,204 to 387 = 1204:387 score']],
    ['Kvist won 3-6, 6-4, 7-5.', ['3-6 = 3:6 score', '6-4 = 6:4 score', '7-5 = 7:5 score']],
    ['Kvist won 6-4, 3-6, 7-6.', ['6-4 = 6:4 score', '3-6 = 3:6 score', '7-6 = 7:6 score']],
  ])('are read as such: %s', (text, expected) => expect(figures(text)).toEqual(expected)); // biome-ignore format: one case a line
  test.each([
    ['A share of 3/40 was sold.', ['3/40 = 0.075 ratio']],
    ['It takes 3-6 weeks, in 2-4 steps.', ['3-6 weeks = 6 week', '2-4 = 4 count']],
    ['He came from five to one.', ['five = 5 count', 'one = 1 count']],
  ])('are told from shares, ranges and ways: %s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('measures', () => {
  test.each([
    ['The panel is 72 x 58 cm.', ['72 = 72 centimetre', '58 cm = 58 centimetre']],
    ['He won in 4hr 12min 33sec, 14 seconds ahead.', ['4hr 12min 33sec = 4.20917 hour', '14 seconds = 14 second']],
    ['They searched 1,300 square nautical miles.', ['1,300 square nautical miles = 1300 square nautical mile']],
    ['The air held 427 ppm.', ['427 ppm = 427 part per million']],
    ['The spread is 180bp.', ['180bp = 180 basis point']],
    ['It raised the payout by 0.4p to 7.2p.', ['0.4p = 0.4 penny', '7.2p = 7.2 penny']],
    ['It grew by 10 to 12 per cent.', ['10 to 12 per cent = 12 percent']],
    ['She ran 3:49.11 in Monaco.', ['3:49.11 = 229.11 second']],
    ['She ran at 3:49 in Monaco.', []],
    ['Growers expect a crop of 2.7 billion pounds.', ['2.7 billion pounds = 2700000000 pound']],
    ['The scheme will take 2.7 billion pounds.', ['2.7 billion pounds = 2700000000 GBP']],
    ['It closed at NKr34.50.', ['NKr34.50 = 34.5 NOK']],
    ['The dairy pays 46c a litre, up 2c.', ['46c = 46 cent', '2c = 2 cent']],
    ['Class 4c stayed home.', []],
  ])('%s', (text, expected) => expect(figures(text)).toEqual(expected));
});

describe('a currency that several countries call alike', () => {
  test.each([
    ['The Danish bank lent 280 million kroner.', ['280 million kroner = 280000000 DKK']],
    ['The bank lent 280 million kroner.', ['280 million kroner = 280000000 NOK']],
    ['In Khartoum a sack costs 190,000 pounds.', ['190,000 pounds = 190000 SDG']],
    ['In Khartoum the charity gave 190,000 pounds, or £19 a head.', ['190,000 pounds = 190000 GBP', '£19 = 19 GBP']],
    ['Pakistani millers want 300 rupees.', ['300 rupees = 300 PKR']],
    ['Pakistan and India both pay 300 rupees.', ['300 rupees = 300 INR']],
  ])('is the money of the one that the text names most: %s', (text, expected) => expect(figures(text)).toEqual(expected)); // biome-ignore format: one case a line
});

describe('a year told roughly', () => {
  const dates = (text: string) => findDates(readText(text), '2026-03-02T08:00:00Z').map((date) => date.text);
  test.each([
    ['The mill should open around 2040.', ['2040']],
    ['By about 2035 it is full.', ['2035']],
    ['The bonds due 2031 fell.', ['2031']],
    ['About 2040 people came.', []],
    ['He sold about 2000.', []],
    ['It weighs around 1985 kg.', []],
  ])('%s', (text, expected) => expect(dates(text)).toEqual(expected));
});
