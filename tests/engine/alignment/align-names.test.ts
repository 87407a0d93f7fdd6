import { expect, test } from 'vitest';
import { alignNames } from '../../../src/engine/alignment/align-names.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import type { NameFact } from '../../../src/engine/types.ts';

const names = (text: string) =>
  analyse({ id: 'a', title: '', publisher: '', published: null, url: '', lang: 'en', text }).facts.filter(
    (fact): fact is NameFact => fact.kind !== 'figure' && fact.kind !== 'date' && fact.kind !== 'quote',
  );

function align(page: string, theirs: string) {
  const { matches, unsure } = alignNames(names(page), names(theirs));
  return {
    matches: matches.map((m) => [m.page.name, m.theirs.name, m.relation]),
    unsure: [...unsure].map((fact) => fact.name),
  };
}

test('spellings of one person meet, and are told as such', () => {
  expect(align('They freed Mikhail Voronin.', 'They freed Michail Woronin.').matches).toEqual([
    ['Mikhail Voronin', 'Michail Woronin', 'variant'],
  ]);
});

test('two people of one surname stay two, and nothing is said of the one that is not there', () => {
  const { matches, unsure } = align('They freed Sergei Voronin.', 'They freed Svetlana Voronina.');
  expect(matches).toEqual([]);
  expect(unsure).toEqual(['Sergei Voronin']);
});

test('a surname that the page never explains meets its bearer', () => {
  expect(
    align('The nurses cheered. Voronin waved.', 'Captain Mikhail Voronin was freed. Voronin waved.').matches,
  ).toEqual([['Voronin', 'Mikhail Voronin', 'same']]);
});

test('two spellings of one person on one page both meet the one of the other article', () => {
  const page = 'Captain Mikhail Voronin was freed. Then Woronin waved to the crowd.';
  const found = align(page, 'Captain Mikhail Voronin was freed by the court.').matches.map(([own]) => own);
  expect(found).toContain('Mikhail Voronin');
  expect(found).toContain('Woronin');
});

test('a short form that two bearers share meets neither', () => {
  const { matches, unsure } = align('The nurses said Berg waved.', 'Anna Berg and Erik Berg were freed by the court.');
  expect(matches).toEqual([]);
  expect(unsure).toEqual(['Berg']);
});

test('an abbreviation meets the long form that the other article has', () => {
  expect(align('The EU agreed.', 'The European Union agreed.').matches).toEqual([['EU', 'European Union', 'acronym']]);
});

test('names without a word in common are simply not there', () => {
  expect(align('They met John Coleman.', 'They met Svetlana Voronina.')).toEqual({ matches: [], unsure: [] });
});
