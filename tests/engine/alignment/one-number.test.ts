import { expect, test } from 'vitest';
import { alignArticles } from '../../../src/engine/alignment/align-articles.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const read = (text: string) =>
  analyse({ id: 'a', title: '', publisher: '', published: '2024-05-15', url: '', lang: 'en', text });

/** How the figures of two one-sentence articles lie to each other. */
const relations = (page: string, theirs: string) =>
  [...alignArticles(read(page), read(theirs)).matches.values()].flatMap((m) => (m.kind === 'figure' ? m.relation : []));

test('a telling number meets itself written with fewer digits, whatever it is called', () => {
  expect(relations('Net income fell to $312.4 million.', 'Holm made $312 million in the quarter.')).toEqual([
    'overlap',
  ]);
  expect(relations('A crowd of 31,400 watched.', 'The attendance was given as just over 31,000.')).toEqual(['overlap']);
});

test('an open bound, another currency or a round share is no such number', () => {
  expect(relations('Net income fell to $312.4 million.', 'Holm owes more than $300 million to its bank.')).toEqual([]);
  expect(relations('Net income fell to $312.4 million.', 'A rival bought the depot for £223 million.')).toEqual([]);
  expect(relations('About 6 per cent of the staff will go.', 'Shares fell 5.8 per cent.')).toEqual([]);
});
