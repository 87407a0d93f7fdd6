import { expect, it, vi } from 'vitest';
import { whoSaysWhat } from '../../src/wording/who-says-what.ts';
import { makeFact, makeReport } from '../view/make-fact.ts';

vi.mock('../../src/platform/i18n.ts', () => import('../word-keys.ts'));

const said = (text: string) =>
  whoSaysWhat(makeFact('Dairy Union', { kind: 'organisation', reports: [makeReport('variant', { text })] }), []);

it('another article’s words are repeated as they are', () => {
  expect(said('Union of Dairies')).toBe('1 article says “Union of Dairies”');
});

it('long words break off at the end of a word, and say so', () => {
  expect(said('Union of the Dairies and the Creameries of the Upper and Lower Valley')).toBe(
    '1 article says “Union of the Dairies and the Creameries of the Upper and…”',
  );
});
