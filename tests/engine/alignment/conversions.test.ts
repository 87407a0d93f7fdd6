import { expect, test } from 'vitest';
import { alignArticles } from '../../../src/engine/alignment/align-articles.ts';
import { analyse } from '../../../src/engine/analyse.ts';

const read = (text: string) =>
  analyse({ id: 'a', title: '', publisher: '', published: '2024-05-15', url: '', lang: 'en', text });

/** What the other article has of the sum `own` of the page: the text and relation of its match, 'unsure' or 'none'. */
function told(page: string, own: string, theirs: string): string {
  const analysis = read(page);
  const fact = analysis.facts.find((f) => f.kind === 'figure' && f.mentions[0]?.text === own);
  if (!fact) throw new Error(`no ${own} in ${page}`);
  const { matches, unsure } = alignArticles(analysis, read(theirs));
  const match = matches.get(fact.id);
  if (match && 'relation' in match) return `${match.theirs.mentions[0]?.text} ${match.relation}`;
  return unsure.has(fact.id) ? 'unsure' : 'none';
}
const BRACKETS = 'The Lund mill made a profit of €421 million ($484 million) last year.';

test('a sum is held against the sum in its own currency, and not against its conversion', () => {
  expect(told('The Lund mill made a profit of €412 million last year.', '€412 million', BRACKETS)).not.toContain(
    '$484',
  );
  expect(told('The Lund mill made a profit of €421 million last year.', '€421 million', BRACKETS)).toContain('same');
});

test('where only the other currency is told, the two are held against one another', () => {
  const dollars = 'The Lund mill made a profit of $484 million last year.';
  expect(told('The Lund mill made a profit of €421 million last year.', '€421 million', dollars)).toContain('overlap');
});

test('a conversion is not called left out where the sum itself is told', () => {
  expect(told(BRACKETS, '$484 million', 'The Lund mill made a profit of €421 million last year.')).toBe('unsure');
});
