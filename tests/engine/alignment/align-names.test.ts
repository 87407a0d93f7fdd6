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
  ).toEqual([['Voronin', 'Mikhail Voronin', 'short-form']]);
});

test('two spellings of one person on one page are one, and meet the other article once, from either side', () => {
  const page = 'Captain Mikhail Voronin was freed. Then Woronin waved to the crowd.';
  const theirs = 'Captain Mikhail Voronin was freed by the court.';
  expect(align(page, theirs).matches).toEqual([['Mikhail Voronin', 'Mikhail Voronin', 'same']]);
  expect(align(theirs, page).matches).toEqual([['Mikhail Voronin', 'Mikhail Voronin', 'same']]);
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

const pairs = (page: string, theirs: string) => align(page, theirs).matches.map(([a, b]) => `${a} = ${b}`);

test.each([
  ['They fled as Hurricane Odalys struck.', 'Odalys struck on Monday. Forecasters said Odalys was weakening.'],
  ['The ferry to the Isle of Skye was cancelled.', 'Skye voted against. The hotels on Skye are full.'],
  ['The ferry to the Isle of Skye was cancelled.', 'The ferry to Skye was late. Residents of Skye complained.'],
  ['Norvane Inc. said profits rose. Shares of Norvane Inc. fell.', 'Norvane said profits rose. Norvane will hire.'],
  ['Rivals of Castellan N.V. met.', 'Castellan said it would buy the plant.'],
  ['Rivals of Castellan N.V. met.', 'Rivals of Castellan NV met.'],
  ['Rivals of Norvane Corp met.', 'The help of investor Norvane came late.'],
  ['The Organization for Security and Co-operation in Europe sent observers.', 'The OSCE sent observers.'],
])('"%s" and "%s" name one, whichever is the page', (page, theirs) => {
  const there = align(page, theirs).matches;
  const back = align(theirs, page).matches;
  expect(there).toHaveLength(1);
  expect(back.map(([a, b]) => [b, a])).toEqual(there.map(([a, b]) => [a, b]));
});

test.each([
  ['They fled as Hurricane Odalys struck.', 'Odalys Moreno said the coast was safe.'],
  ['They fled as Hurricane Odalys struck.', 'Ms Odalys said the coast was safe.'],
  ['They fled as Hurricane Florence struck.', 'The museums of Florence in Italy were full.'],
  ['The ferry to the Isle of Skye was cancelled.', 'Skye Mackenzie spoke. Skye left.'],
  ['Rivals of Castellan N.V. met.', 'Mr Castellan said he would buy the plant.'],
  ['Lake Morrow rose.', 'Tom Morrow spoke. Then Morrow waved.'],
  ['The Organization for Security and Co-operation in Europe sent observers.', 'The OECD sent observers.'],
  ['They met Anna Berg and Erik Berg.', 'The nurses said Berg waved.'],
])('"%s" and "%s" are not linked, whichever is the page', (page, theirs) => {
  const shared = [...pairs(page, theirs), ...pairs(theirs, page)];
  expect(shared).toEqual([]);
});

test('an acronym that two long forms fit meets neither', () => {
  const page = 'The Northern Tidal Energy Alliance met the National Tram Engineers Association.';
  expect(pairs(page, 'The NTEA sent observers.')).toEqual([]);
  expect(pairs('The NTEA sent observers.', page)).toEqual([]);
});

test.each([
  ['Kate Forsyth resigned. Forsyth said so.', 'Kate Forsythe resigned. Later Forsythe left.', 'Kate Forsythe'],
  ['Kate Forsyth resigned. Forsyth said so.', 'Ms Forsythe resigned. Later Ms Forsythe left.', 'Forsythe'],
  ['Ms Forsyth resigned.', 'Kate Forsythe resigned. Later Forsythe left.', 'Kate Forsythe'],
  ['The council said Forsyth resigned.', 'Kate Forsythe resigned. Later Forsyth left.', 'Kate Forsythe'],
])('"%s" meets another spelling in "%s", and is told its fullest form', (page, theirs, name) => {
  expect(align(page, theirs).matches.map(([, other, relation]) => [other, relation])).toEqual([[name, 'variant']]);
});

test('a surname alone that is spelled alike is no other spelling', () => {
  expect(align('Kate Forsyth resigned.', 'Ms Forsyth resigned.').matches).toEqual([
    ['Kate Forsyth', 'Forsyth', 'short-form'],
  ]);
  expect(align('They met Jean-Luc de la Roche.', 'They met Mr de la Roche.').matches[0]?.[2]).toBe('short-form');
});

test('what meets a name of the other article is met back by it', () => {
  const page = 'The mayor Tove Lindh met them. Then she saw Lind.';
  const theirs = 'Tove Lind spoke to the council. Lind was angry.';
  expect(align(page, theirs).matches).toEqual([['Tove Lindh', 'Tove Lind', 'variant']]);
  expect(align(theirs, page).matches).toEqual([['Tove Lind', 'Tove Lindh', 'variant']]);
});

test('a spelling that may be another name meets, unless either article has the other one too', () => {
  const reid = 'The lifeboat took home Tom Reid on Monday.';
  const reed = 'The lifeboat took home Tom Reed on Monday.';
  const both = 'The lifeboat took home Tom Reid on Monday. Tom Reed, a cook, stayed on the island.';
  expect(align(reid, reed).matches).toContainEqual(['Tom Reid', 'Tom Reed', 'variant']);
  expect(align(both, reed).matches).toEqual([['Tom Reed', 'Tom Reed', 'same']]);
  expect(align(reed, both).matches).toEqual([['Tom Reed', 'Tom Reed', 'same']]);
  expect(align(both, both).matches).toEqual([
    ['Tom Reid', 'Tom Reid', 'same'],
    ['Tom Reed', 'Tom Reed', 'same'],
  ]);
});

test('two Chinese one vowel apart stay two', () => {
  expect(align('The ferry was steered by Wang Fang.', 'The soup was made by Wang Feng.').matches).toEqual([]);
});

test('a Korean in two romanisations is one', () => {
  expect(align('The ministers met Lee Jae-hyun.', 'The ministers met Yi Jae-hyeon.').matches).toEqual([
    ['Lee Jae-hyun', 'Yi Jae-hyeon', 'variant'],
  ]);
});

test("a cup meets itself with its country before it, another country's does not", () => {
  expect(align('Vik won the League Cup on Sunday.', 'Vik won the Norwegian League Cup.').matches).toContainEqual([
    'League Cup',
    'Norwegian League Cup',
    'short-form',
  ]);
  expect(
    align('Vik won the Norwegian League Cup.', 'Vik won the Danish League Cup.').matches.map(([name]) => name),
  ).not.toContain('Norwegian League Cup');
});

test('a given name alone that is spelled otherwise is another spelling, a short form of it is none', () => {
  expect(
    align('Lukas Voronin sang.', 'The banker Sergei Voronin wept. His brother Lucas Voronin sang.').matches,
  ).toEqual([['Lukas Voronin', 'Lucas Voronin', 'variant']]);
  expect(align('Lukas Voronin sang.', 'Lucas sang.').matches).toEqual([['Lukas Voronin', 'Lucas', 'variant']]);
  expect(align('Philip Voronin sang.', 'Phil sang.').matches.map(([, , relation]) => relation)).not.toContain(
    'variant',
  );
});
