import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { isOfAnotherThing } from '../../../src/engine/alignment/another-thing.ts';
import type { Measure } from '../../../src/engine/types.ts';

/** The measure of the first figure of a text that was published in May 2024. */
function measure(text: string): Measure {
  const article = { id: 'a', title: '', publisher: '', published: '2024-05-15', url: '', lang: 'en', text };
  const figure = analyse(article).facts.find((fact) => fact.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error(`no figure in: ${text}`);
  return figure.measure;
}

/** The same from both sides. */
function apart(one: string, other: string): boolean {
  const there = isOfAnotherThing(measure(one), measure(other));
  expect(isOfAnotherThing(measure(other), measure(one))).toBe(there);
  return there;
}

test.each([
  ['two years', 'In 2022 the barge made 410 trips.', 'The barge made 390 trips in 2023.'],
  ['two months', 'In March the inn had 800 guests.', 'In April the inn had 950 guests.'],
  ['a time long past', 'Nine skiers died.', 'It was the worst slide since 1994, when 31 skiers died.'],
  ['a disaster of an earlier month', 'Nine skiers died.', 'Another slide killed seven skiers there in February.'],
  [
    'an earlier earthquake',
    'A magnitude 5.6 earthquake shook Lund.',
    'A magnitude 6.1 earthquake shook Lund in March.',
  ],
  ['a total of more places', 'Nine skiers died.', 'On both sides of the border 14 skiers have died.'],
  ['three days and one of them', 'Some 92 mm of rain fell on Monday.', 'Some 131 mm of rain fell over the three days.'],
  ['two stretches of time', 'Some 131 mm of rain fell over three days.', 'Some 90 mm of rain fell over two days.'],
  ['up and down', 'Fares rose by 12%.', 'Fares fell by 4%.'],
  ['two kinds told by a number', 'They ask $1,200 for a one-bedroom flat.', 'They ask $1,500 for a two-bedroom flat.'],
  ['one of many plays', 'She hit a two-pointer.', 'She hit a three-pointer.'],
  ['something alike', 'Five skiers were hurt.', 'Eight skiers were hurt when a sister hotel burned.'],
  ['another one of its kind', 'One skier died.', 'Three skiers died when another hotel burned.'],
  ['another person', 'Anna Ek, 58, was held.', 'Mark Ek, 38, was held.'],
  ['a part and the whole', 'It won 83 seats.', 'It has most of the 150 seats.'],
])('%s: %s / %s', (_what, one, other) => expect(apart(one, other)).toBe(true));

test.each([
  ['one year', 'In 2022 the barge made 410 trips.', 'The barge made 390 trips in 2022.'],
  ['two days of one event', 'On Monday nine skiers died.', 'Eleven skiers had died by Tuesday.'],
  ['what it is held against', 'In the worst slide since 1994 nine skiers died.', 'Eleven skiers died.'],
  ['more of the same', 'Nine skiers were hurt.', 'Another 12 skiers were hurt.'],
  ['a word more', 'Nine skiers died.', 'Eleven young skiers died.'],
  ['what is no disaster', 'The inn had 800 guests.', 'The inn had 950 guests in February.'],
  ['one stretch of time', 'Some 131 mm of rain fell over the three days.', 'Some 120 mm of rain fell in three days.'],
  ['one kind told by a number', 'They ask $1,200 for a two-bedroom flat.', 'They ask $1,500 for a two-bedroom flat.'],
  ['up and up', 'Fares rose by 12%.', 'Fares jumped by 14%.'],
  ['one person', 'Karin Ek, 58, was held.', 'Karin Ek, 61, was held.'],
])('%s is one thing: %s / %s', (_what, one, other) => expect(apart(one, other)).toBe(false));
