import { expect, test } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';

function measure(text: string) {
  const { facts } = analyse({ id: 'a', title: '', publisher: '', published: null, url: '', lang: 'en', text });
  const figure = facts.find((f) => f.kind === 'figure');
  if (figure?.kind !== 'figure') throw new Error(`no figure in ${text}`);
  return figure.measure;
}

test.each([
  'Holm will cut 40 jobs.',
  'Holm plans to cut 40 jobs.',
  'Holm is to cut 40 jobs.',
  'There is room for 40 cars.',
])('foreseen: %s', (text) => expect(measure(text).foreseen).toBe(true));

test.each(['Holm cut 40 jobs.', 'Forty jobs were cut at Holm.'])('not foreseen: %s', (text) =>
  expect(measure(text).foreseen).toBe(false),
);

test.each(['Holm is cutting 40 jobs.', 'Holm agreed to pay €3 million.', 'The board approved 40 cuts.'])(
  'under way or settled: %s',
  (text) => expect(measure(text).announced).toBe(true),
);

test.each(['Holm cut 40 jobs.', 'Holm will cut 40 jobs.', 'Cutting 40 jobs was wrong.', 'Holm was cutting 40 jobs.'])(
  'neither under way nor settled: %s',
  (text) => expect(measure(text).announced).toBeUndefined(),
);
