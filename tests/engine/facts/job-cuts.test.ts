import { expect, test } from 'vitest';
import { measureOf } from '../../../src/engine/facts/measure.ts';
import { DISMISSED } from '../../../src/engine/facts/job-cuts.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

function state(sentence: string, written = '640') {
  const start = sentence.indexOf(written);
  return measureOf(readText(sentence), { start, end: start + written.length }, [], 'count').state;
}

test.each([
  'Bakery Holm will shed 640 jobs in Lund.',
  'Bakery Holm is to axe 640 posts in Lund.',
  'Bakery Holm announced 640 job cuts.',
  'Bakery Holm laid off 640 workers.',
  'Bakery Holm will lay off 640 bakers.',
  'Bakery Holm announced 640 redundancies.',
  'The plan eliminates 640 positions.',
])('jobs that go: %s', (sentence) => expect(state(sentence)).toBe(DISMISSED));

test.each([
  ['new ones', 'Bakery Holm will create 640 jobs in Lund.'],
  ['who works there', 'Bakery Holm has 640 workers in Lund.'],
  ['what is cut otherwise', 'The bakers cut 640 loaves.'],
  ['who is killed', 'The blast killed 640 workers.'],
])('not %s', (_what, sentence) => expect(state(sentence)).not.toBe(DISMISSED));
