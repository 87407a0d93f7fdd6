import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';

const facts = (text: string, kind: 'figure' | 'date') =>
  analyse({ id: 'a', title: '', publisher: '', published: '2024-05-15', url: '', lang: 'en', text }).facts.filter(
    (fact) => fact.kind === kind,
  );
const labels = (text: string, kind: 'figure' | 'date' = 'figure') => facts(text, kind).map((fact) => fact.text);

test('a figure is headed by what it counts', () => {
  expect(labels('The court freed 48 political prisoners.')).toEqual(['48 political prisoners']);
  expect(labels('She spent four years in prison.')).toEqual(['four years in prison']);
  expect(labels('He serves a 10-year sentence.')).toEqual(['10-year sentence']);
});

test('the words behind it that it does not count are left off', () => {
  expect(labels('Profit fell from £227m a year earlier.')).toEqual(['£227m']);
  expect(labels('A crowd of 41,218 saw Rovers win.')).toEqual(['41,218']);
});

test('a day stands by itself, a year with what it modifies', () => {
  expect(labels('They sailed on Monday as storm warnings came in.', 'date')).toEqual(['Monday']);
  expect(labels('She lost the 2020 election.', 'date')).toEqual(['2020 election']);
});

test('one value of one thing is one fact however often it is said; of another thing it is another', () => {
  const twice = 'Police arrested 30 rioters. In all, 30 rioters were arrested by police in Lund.';
  expect(facts(twice, 'figure').map((f) => f.mentions.length)).toEqual([2]);
  expect(facts('The blast killed 30 miners. Some 30 trucks were burned.', 'figure')).toHaveLength(2);
});

test('a repeated paragraph adds no fact', () => {
  const paragraph = 'The ferry carried 96 passengers and 14 sailors to Kolvar on Monday.';
  const once = facts(paragraph, 'figure').length;
  expect(facts(`${paragraph}\n${paragraph}`, 'figure')).toHaveLength(once);
});
