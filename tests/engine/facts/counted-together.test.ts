import { expect, test } from 'vitest';
import { alignArticles } from '../../../src/engine/alignment/align-articles.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const read = (text: string) =>
  analyse({ id: 'a', title: '', publisher: '', published: null, url: '', lang: 'en', text });
const plus = (text: string) => read(text).facts.find((f) => f.kind === 'figure')?.measure.plus;

test.each([
  ['Seven divers and the captain were rescued.', 1],
  ['Seven foreigners and Ann Lee were flown to Malta.', 1],
  ['The police held 12 men and three women.', 3],
])('the sentence counts more people in the same breath: %s', (text, more) => expect(plus(text)).toBe(more));

test.each([
  'Some 12 men and women were held.',
  'Seven divers were rescued and the boat sank.',
  'Seven divers and a dog were rescued.',
  'The firm sold 12 ships and three planes.',
  'Seven divers and Malta made headlines.',
])('and not here: %s', (text) => expect(plus(text)).toBeUndefined());

/** How the figure `own` of the page lies to what the other article has of it. */
function relation(page: string, own: string, theirs: string): string {
  const analysis = read(page);
  const fact = analysis.facts.find((f) => f.kind === 'figure' && f.mentions[0]?.text === own);
  const match = alignArticles(analysis, read(theirs)).matches.get(fact?.id ?? '');
  return match && 'relation' in match ? match.relation : 'none';
}

test('who counts the sum does not differ from who counts its parts', () => {
  const parts = 'Seven divers and the captain were rescued off Lund.';
  expect(relation(parts, 'Seven', 'Eight people were rescued off Lund.')).not.toBe('apart');
  expect(relation('Eight people were rescued off Lund.', 'Eight', parts)).not.toBe('apart');
  expect(relation(parts, 'Seven', 'Eight divers were rescued off Lund.')).toBe('apart');
  expect(relation(parts, 'Seven', 'Eight divers and the captain were rescued off Lund.')).toBe('apart');
  expect(relation('Seven divers were rescued off Lund.', 'Seven', 'Eight divers were rescued off Lund.')).toBe('apart');
});
