import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/engine/mentions/find-figures.ts';
import { compareQuantities } from '../../../src/engine/quantities/compare-quantities.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const figures = (text: string) =>
  findFigures(readText(text)).map(({ text, quantity: { value, unit } }) => `${text} = ${value} ${unit}`);

describe('pounds', () => {
  test.each([
    ['The medal is worth 40,000 pounds.', '40,000 pounds = 40000 GBP'],
    ['The offer brings hourly wages to 14.35 pounds.', '14.35 pounds = 14.35 GBP'],
    ['A ticket costs 12 pounds.', '12 pounds = 12 GBP'],
    ['The firm was fined 2,500 pounds.', '2,500 pounds = 2500 GBP'],
    ['The striker joined for 4.5 million pounds.', '4.5 million pounds = 4500000 GBP'],
    ['The council found 900 pounds. It had looked for pence.', '900 pounds = 900 GBP'],
    ['They ran up 3 million pounds of debt.', '3 million pounds = 3000000 GBP'],
  ])('%s', (text, expected) => expect(figures(text)).toContain(expected));

  test.each([
    ['The pumpkin weighed 1,200 pounds.', '1,200 pounds = 1200 pound'],
    ['He lost 25 pounds.', '25 pounds = 25 pound'],
    ['Officers seized 1,500 pounds of cocaine worth millions.', '1,500 pounds = 1500 pound'],
    ['The crash spilled 200,000 pounds of meat.', '200,000 pounds = 200000 pound'],
    ['The stone is 300 pounds heavier.', '300 pounds = 300 pound'],
    ['Divers raised the anchor. It is 900 pounds.', '900 pounds = 900 pound'],
  ])('%s', (text, expected) => expect(figures(text)).toContain(expected));
});

describe('pesos', () => {
  test.each([
    ['The storm in the Philippines did 3 billion pesos of damage.', '3 billion pesos = 3000000000 PHP'],
    ['A coffee in Argentina is 900 pesos.', '900 pesos = 900 ARS'],
    ['A ride in Chile is 900 pesos.', '900 pesos = 900 CLP'],
    ['A ride in Colombia is 900 pesos.', '900 pesos = 900 COP'],
    ['A ride in Mexico is 900 pesos.', '900 pesos = 900 MXN'],
    ['A ride in Mexico is 900 Chilean pesos.', '900 Chilean pesos = 900 CLP'],
    ['A ride is 900 pesos.', '900 pesos = 900 peso'],
    ['Chile and Mexico: a ride is 900 pesos.', '900 pesos = 900 peso'],
  ])('%s', (text, expected) => expect(figures(text)).toContain(expected));

  test('of no country may be those of any', () => {
    const [bare] = findFigures(readText('A ride is 900 pesos.'));
    const [chilean] = findFigures(readText('A ride is 900 Chilean pesos.'));
    const [more] = findFigures(readText('A ride is 1,500 Chilean pesos.'));
    const [euros] = findFigures(readText('A ride is 900 euros.'));
    if (!bare || !chilean || !more || !euros) throw new Error('no figure');
    expect(compareQuantities(bare.quantity, chilean.quantity).relation).toBe('overlap');
    expect(compareQuantities(bare.quantity, more.quantity).relation).toBe('incomparable');
    expect(compareQuantities(bare.quantity, euros.quantity).relation).toBe('incomparable');
  });
});

describe('a bare sum in a comparison', () => {
  test.each([
    ['Profit fell to £184m from 227 million.', '227 million = 227000000 GBP'],
    ['Aid came to $3 million, up from 2 million.', '2 million = 2000000 USD'],
    ['Profit fell to €184m (about $200m) last year from 227 million, while sales rose.', '227 million = 227000000 EUR'],
    ['The rate fell to 4.1 percent from 4.4 a year ago.', '4.4 = 4.4 percent'],
    ['Sales rose from 40 million to 60 million euros.', '40 million = 40000000 EUR'],
  ])('%s', (text, expected) => expect(figures(text)).toContain(expected));

  test.each([
    ['The gift of $3 million went to 2 million children.', '2 million = 2000000 null'],
    ['The bank lent $3 million. Visits rose from 2 million.', '2 million = 2000000 null'],
    ['Ridership rose to 4 million, costing $2m.', '4 million = 4000000 null'],
    ['Sales rose 10% from 45 in May.', '45 = 45 null'],
    ['Paid $3 million, it grew from 2 million users.', '2 million = 2000000 null'],
  ])('%s', (text, expected) => expect(figures(text)).toContain(expected));
});
