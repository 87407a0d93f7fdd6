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

it('a figure that others report the same keeps its hedge, and a bare one takes no more of its sentence along', () => {
  const agreed = (text: string, before: string) =>
    whoSaysWhat(
      makeFact(text, { kind: 'figure', around: { before, after: '' }, reports: [makeReport('same', { text })] }),
      [],
    );
  expect(agreed('400 goats', 'More than')).toBe('1 article says “More than 400 goats”');
  expect(agreed('41', 'rose to')).toBe('1 article says “41”');
});
