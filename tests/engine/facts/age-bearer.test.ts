import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { nameKeys } from '../../../src/engine/names/name-keys.ts';

/** Whether the first age of a text is taken for the age of a person. */
function isAgeOf(text: string, name: string): boolean {
  const { facts } = analyse({ id: 'a', title: '', publisher: '', published: null, url: '', lang: 'en', text });
  const age = facts.find((fact) => fact.kind === 'figure' && fact.quantity.dimension === 'age');
  if (age?.kind !== 'figure') throw new Error(`no age in: ${text}`);
  return age.measure.names.length > 0 && nameKeys(name).some((key) => age.measure.names.includes(key));
}

test('a sentence that opens with an age tells of the person named before', () => {
  const text = 'Karin Ek won the race in Lund. The 21-year-old Norwegian beat Anna Berg by two seconds.';
  expect(isAgeOf(text, 'Karin Ek')).toBe(true);
  expect(isAgeOf(text, 'Anna Berg')).toBe(false);
});

test('a name within the description is whose age it is', () => {
  const text = 'Karin Ek won the race in Lund. The 21-year-old striker Anna Berg came second.';
  expect(isAgeOf(text, 'Anna Berg')).toBe(true);
  expect(isAgeOf(text, 'Karin Ek')).toBe(false);
});

test('of two people named before it is nobody’s', () => {
  const text = 'Karin Ek met Anna Berg in Lund. The 21-year-old won the race.';
  expect(isAgeOf(text, 'Karin Ek')).toBe(false);
  expect(isAgeOf(text, 'Anna Berg')).toBe(false);
});

test('an age behind a name is that person’s', () => {
  expect(isAgeOf('Karin Ek, 21, won the race ahead of Anna Berg.', 'Karin Ek')).toBe(true);
  expect(isAgeOf('Anna Berg lost to Karin Ek, a 21-year-old nurse.', 'Karin Ek')).toBe(true);
});

test.each([
  'Anna Ek is a 21-year-old nurse.',
  'Anna Ek, then a 21-year-old nurse, ran.',
  'A 21-year-old nurse, Anna Ek, won the race.',
  'A 21-year-old nurse named Anna Ek won the race.',
])('a description beside a name is that person’s: %s', (text) => expect(isAgeOf(text, 'Anna Ek')).toBe(true));

test.each([
  'An 11-year-old girl was hurt by Anna Ek.',
  'Anna Ek was looking for an 11-year-old girl.',
  'Anna Ek and an 11-year-old girl were hurt.',
  'Police freed a 21-year-old nurse before Anna Ek spoke.',
])('a description of somebody else is nobody’s who is named: %s', (text) =>
  expect(isAgeOf(text, 'Anna Ek')).toBe(false),
);
