import { expect, it } from 'vitest';
import { bareName, hasLegalForm } from '../../../src/engine/names/bare-name.ts';
import { compareNames } from '../../../src/engine/names/compare-names.ts';

it.each([
  ['Hurricane Odalys', 'odalys', 'storm'],
  ['Tropical Storm Odalys', 'odalys', 'storm'],
  ['Isle of Skye', 'skye', 'isle or ship'],
  ['MV Lady Iona', 'lady iona', 'isle or ship'],
  ['Norvane Inc.', 'norvane', 'company'],
  ['Castellan N.V.', 'castellan', 'company'],
])('%s is also called %s', (name, bare, sort) => {
  expect(bareName(name)).toEqual({ name: bare, sort });
});

it.each(['Odalys', 'Storm', 'Hurricane Center', 'Ms Roe', 'Jo Sa', 'Inc.', 'Melbourne Storm', ''])(
  '%s has nothing to leave out',
  (name) => {
    expect(bareName(name)).toBeNull();
  },
);

it('a storm keeps its name when it grows or wanes, and is no isle', () => {
  expect(compareNames('Tropical Storm Odalys', 'Hurricane Odalys', 'other-name').same).toBe(true);
  expect(compareNames('Hurricane Odalys', 'Hurricane Odile', 'other-name').same).toBe(false);
  expect(compareNames('Hurricane Skye', 'Isle of Skye', 'other-name').same).toBe(false);
  expect(compareNames('Hurricane Odalys', 'Odalys Moreno').same).toBe(false);
});

it('a legal form is told from a surname by the way it is written', () => {
  expect(hasLegalForm('Norvane plc')).toBe(true);
  expect(hasLegalForm('Roh Co')).toBe(false);
  expect(compareNames('Castellan NV', 'Castellan N.V.', 'organisation').relation).toBe('same');
  expect(compareNames('Norvane Inc.', 'Norvane').relation).toBe('same');
});
