import { expect, test } from 'vitest';
import { alignArticles } from '../../../src/engine/alignment/align-articles.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const read = (text: string) =>
  analyse({ id: 'a', title: '', publisher: '', published: '2024-05-15', url: '', lang: 'en', text });

/** What the other article has of each figure of the page: text of the page's figure and how the values lie. */
function relations(page: string, theirs: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of alignArticles(read(page), read(theirs)).matches.values())
    if (match.kind === 'figure') found[match.page.mentions[0]?.text ?? ''] = match.relation;
  return found;
}

test('two earthquakes at one place agree in nothing, and nothing of them differs', () => {
  const first = 'A magnitude 5.6 quake hit Lund on Sunday.\nIt destroyed 12 houses and killed 4 people in Lund.';
  const second = 'A magnitude 6.4 quake hit Lund on Sunday.\nIt destroyed 31 houses and killed 9 people in Lund.';
  expect(relations(first, second)).toEqual({});
});

test('where other figures are the same, the one that is not differs', () => {
  const first = 'A magnitude 5.6 quake hit Lund on Sunday.\nIt destroyed 120 houses and killed 4 people in Lund.';
  const second = 'A magnitude 5.6 quake hit Lund on Sunday.\nIt destroyed 120 houses and killed 9 people in Lund.';
  expect(relations(first, second)).toMatchObject({ '120': 'same', '4': 'apart' });
});

test('a bound far below what the other report says differs, a bound near it is consistent', () => {
  const page = 'The fire at the hotel Miramar in Lund injured 80 guests.';
  const other = (bound: string) => `At least ${bound} guests were injured in the fire at the hotel Miramar in Lund.`;
  expect(relations(page, other('40'))).toEqual({ '80': 'apart' });
  expect(relations(page, other('75'))).toEqual({ '80': 'overlap' });
});

test('a bound far off whose words do not bear out a difference is told as what it may be: consistent', () => {
  const page = 'Rescuers led 800 guests of the hotel Miramar in Lund out of the burning building.';
  const other = 'More than 500 guests had booked rooms for the weekend, said the manager of the Miramar.';
  expect(relations(page, other)).not.toEqual({ '800': 'apart' });
});

test('"people" on both sides is no thing in common', () => {
  const page = 'In Lund two people caught the fever.';
  expect(relations(page, 'The clinic in Lund sent four people home.')).toEqual({});
});

test('everyday numbers of one state meet, of different things they do not', () => {
  expect(relations('Two dead after shooting at bakery', 'A gunman killed two bakers on Friday.')).toEqual({
    Two: 'same',
  });
  expect(relations('Three forms of fever are known.', 'Three cases of fever were treated in Lund.')).toEqual({});
  expect(relations('The third case of fever was found.', 'Three villages fear the fever.')).toEqual({});
});

test('none differs from some of the same people, and from nothing else', () => {
  const page = 'Three passengers were hurt when the tram left its rails in Lund.';
  expect(relations(page, 'Not one passenger was hurt when the tram in Lund left its rails.')).toEqual({
    Three: 'apart',
  });
  expect(relations(page, 'Not one passenger of the tram in Lund was asked.')).toEqual({});
  expect(
    relations('One passenger was hurt in the tram in Lund.', 'Not one passenger was hurt in the tram in Lund.'),
  ).toEqual({ One: 'apart' });
});
