import { expect, test } from 'vitest';
import { alignArticles } from '../../../src/engine/alignment/align-articles.ts';
import { nameOneEvent } from '../../../src/engine/alignment/of-one-event.ts';
import { analyse } from '../../../src/engine/analyse.ts';

test('two long lists with a country and an agency in common name two events, with a third of the names one', () => {
  expect(nameOneEvent(2, 7, 6)).toBe(false);
  expect(nameOneEvent(2, 5, 9)).toBe(true);
  expect(nameOneEvent(3, 12, 11)).toBe(true);
});

test('a short text says too little', () => expect(nameOneEvent(0, 4, 9)).toBe(true));

const read = (text: string) =>
  analyse({ id: 'a', title: '', publisher: '', published: '2024-05-15', url: '', lang: 'en', text });
const relations = (page: string, theirs: string) =>
  [...alignArticles(read(page), read(theirs)).matches.values()].flatMap((m) =>
    m.kind === 'figure' ? [m.relation] : [],
  );

test('what like events of two places tell in the same words is no difference', () => {
  const of = (who: string, jobless: string) => `${who} Unemployment stood at ${jobless} in March.`;
  const lund = 'Karin Ek and Erik Dahl met Anna Berg and Nils Holm in Sweden.';
  const bergen = 'Ola Moen and Kari Vik met Liv Dahle and Jan Ruud in Norway.';
  expect(relations(of(lund, '5.4%'), of(lund, '4.4%'))).toContain('apart');
  expect(relations(of(lund, '5.4%'), of(bergen, '4.4%'))).not.toContain('apart');
});

test('an everyday value of another noun is theirs by chance where too few names are in common', () => {
  const lund =
    'Karin Ek and Erik Dahl met Anna Berg and Nils Holm in Sweden. Consumer prices rose 20% in the March quarter.';
  const bergen = 'Ola Moen and Kari Vik met Liv Dahle and Jan Ruud in Norway. Exports rose 20% in the March quarter.';
  expect(relations(lund, bergen)).not.toContain('same');
  expect(relations(lund, bergen.replace('Exports', 'Consumer prices'))).toContain('same');
});

test('a number of dead long ago is not that of houses now', () => {
  const page = 'In April 2016 a tremor killed more than 670 people in Lund.';
  const theirs = 'A first count in Lund found 430 houses destroyed and 670 damaged.';
  expect(relations(page, theirs)).toEqual([]);
});
