import type { StoryComparison } from '../../src/platform/messages.ts';
import { makeFact, makeReport } from './make-fact.ts';

const quantity = (value: number, max: number | null = value) =>
  ({
    value,
    min: value,
    max,
    approximation: max === value ? 'exact' : 'at-least',
    dimension: 'count',
    unit: null,
  }) as const;

/** A story of three articles, the page among them, with a disputed figure, an agreed name and something left out. */
export function makeStory(more: Partial<StoryComparison> = {}): StoryComparison {
  const summary = (id: string, publisher: string, published: string | null) => ({
    id,
    title: `Story of ${publisher}`,
    publisher,
    published,
    url: id === 'page' ? 'https://dale.example/goats' : `https://${id}.example/`,
  });
  return {
    page: 'page',
    base: 'page',
    articles: ['page', 'hill', 'lake'],
    summaries: {
      page: summary('page', 'Dale News', '2026-03-14'),
      hill: summary('hill', 'Hill Gazette', '2026-03-13'),
      lake: summary('lake', 'Lake Radio', null),
    },
    lineages: [['page'], ['hill', 'lake']],
    copies: [
      {
        a: 'hill',
        b: 'lake',
        words: 14,
        passages: [{ a: 'the goats came over the hill', b: 'The goats came over the hill', words: 6 }],
      },
    ],
    facts: [
      {
        ...makeFact('Ina Orel', {
          kind: 'person',
          reports: [
            makeReport('same', { article: 'hill', text: 'Ina Orel', sentence: 'Ina Orel came.', start: 0, end: 8 }),
          ],
        }),
        sentence: 'Ina Orel sold them.',
        sentenceStart: 20,
        values: [],
      },
      {
        ...makeFact('nine goats', {
          verdict: 'disputed',
          mentions: [{ start: 4, end: 8, text: 'nine' }],
          quantity: quantity(9),
          reports: [
            makeReport('differs', { article: 'hill', text: 'ten', sentence: 'Some ten goats came.', start: 5, end: 8 }),
            makeReport('consistent', {
              article: 'lake',
              text: 'at least five',
              sentence: 'There were at least five goats.',
              start: 11,
              end: 24,
            }),
          ],
        }),
        sentence: 'All nine goats were sold.',
        sentenceStart: 0,
        values: [
          { article: 'page', quantity: quantity(9) },
          { article: 'hill', quantity: quantity(10) },
          { article: 'lake', quantity: quantity(5, null) },
        ],
      },
    ],
    omitted: [
      {
        id: 'hill fig',
        kind: 'figure',
        text: '=2+3 sheep',
        reports: [
          makeReport('same', { article: 'hill', text: '12', sentence: '@SUM(12 sheep) were there.', start: 5, end: 7 }),
        ],
        sources: 2,
      },
    ],
    ...more,
  };
}
