import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';

/** Who holds the first figure of a text. */
function holder(text: string): string[] {
  const { facts } = analyse({ id: 'a', title: '', publisher: '', published: null, url: '', lang: 'en', text });
  const figure = facts.find((f) => f.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error(`no figure in ${text}`);
  return figure.measure.scope?.holder ?? [];
}

test('a name that is the subject of the verb holds the figure', () => {
  expect(holder('The Harbour party won 22% of the vote.')).toContain('harbour');
  expect(holder('In Lund the Farmers won 23% of the vote, ahead of the Harbour party.')).toEqual(['farmers']);
  expect(holder('Holm has bought 40 ferries.')).toEqual(['holm']);
});

test.each([
  ['no name', 'The party won 22% of the vote.'],
  ['a passive', 'Holm was fined €3 million.'],
  ['who only says so', 'Holm said 40 ferries sail.'],
  ['another clause', 'Holm, 40 of whose ferries sail, closed.'],
  ['a day', 'The mill that burned on Monday lost €3 million.'],
])('%s holds nothing: %s', (_what, text) => expect(holder(text)).toEqual([]));
