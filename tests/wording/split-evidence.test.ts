import { describe, expect, it } from 'vitest';
import { splitEvidence } from '../../src/wording/split-evidence.ts';

/** A report whose evidence is the first place of `text` in `sentence`, the sentence standing at `sentenceStart`. */
function report(sentence: string, text: string, sentenceStart = 0) {
  const start = sentenceStart + sentence.indexOf(text);
  return { sentence, text, sentenceStart, start, end: start + text.length };
}

describe('splitEvidence', () => {
  it('marks the evidence by its offsets into the article', () => {
    expect(splitEvidence(report('At least nine goats were sold.', 'nine goats', 340))).toEqual({
      before: 'At least ',
      marked: 'nine goats',
      after: ' were sold.',
    });
  });

  it('marks the second of two equal words where the offsets say so', () => {
    const sentence = 'Nine of nine goats, nine in all.';
    expect(splitEvidence({ sentence, text: 'nine', sentenceStart: 10, start: 30, end: 34 })).toMatchObject({
      before: 'Nine of nine goats, ',
    });
  });

  it('counts offsets in UTF-16 units', () => {
    expect(splitEvidence(report('🐐🐐 Nine goats.', 'Nine'))).toEqual({
      before: '🐐🐐 ',
      marked: 'Nine',
      after: ' goats.',
    });
  });

  it.each([
    ['before the sentence', { start: 3, end: 7 }],
    ['behind its end', { start: 60, end: 64 }],
    ['empty', { start: 12, end: 12 }],
    ['on other words', { start: 11, end: 15 }],
  ])('marks nothing where the offsets are %s', (_where, span) => {
    const split = splitEvidence({ ...report('At least nine goats.', 'nine', 10), ...span });
    expect(split).toEqual({ before: 'At least nine goats.', marked: '', after: '' });
  });

  it('shortens a very long sentence at a space on either side and keeps the evidence', () => {
    const sentence = `${'word '.repeat(200)}nine goats${' word'.repeat(200)}`;
    const { before, marked, after } = splitEvidence(report(sentence, 'nine goats'));
    expect(marked).toBe('nine goats');
    expect(before).toMatch(/^…word /);
    expect(after).toMatch(/ word…$/);
    expect(before.length + after.length).toBeLessThan(600);
  });
});
