import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/engine/types.ts';
import { nearEvidence } from '../../src/wording/near-evidence.ts';
import { makeReport } from '../view/make-fact.ts';

function near(sentence: string, text: string, kind: Kind = 'figure') {
  const start = sentence.indexOf(text);
  const { before, marked, after } = nearEvidence(
    kind,
    makeReport('differs', { sentence, text, start, end: start + text.length, sentenceStart: 0 }),
  );
  return `${before}[${marked}]${after}`;
}

describe('the words near the evidence', () => {
  it('tell how sure a figure is, and what it counts', () => {
    expect(near('The fair sold only nine of its goats on Monday.', 'nine')).toBe('sold only [nine] of its goats');
  });

  it('keep a hedge whole that is longer than the words before', () => {
    expect(near('The pass is no more than 5 km from here.', '5 km')).toBe('no more than [5 km] from here');
    expect(near('As many as 60 cars burned.', '60')).toBe('As many as [60] cars burned');
  });

  it('end where the clause ends', () => {
    expect(near('In all, nine goats, and ten hens, were sold.', 'nine')).toBe('[nine] goats');
    expect(near('It cost nine.', 'nine')).toBe('It cost [nine]');
  });

  it('break off at the end of a phrase, not at a preposition, an article or a conjunction', () => {
    expect(near('Bakers at nine ovens in the old town struck.', 'nine')).toBe('Bakers at [nine] ovens');
    expect(near('It took nine geese and a dog.', 'nine')).toBe('It took [nine] geese');
    expect(near('Some nine had been sold by noon.', 'nine')).toBe('Some [nine] had been sold');
    expect(near('They want nine because of the very old and narrow gate.', 'nine')).toBe('They want [nine]');
  });

  it('may end in such a word where the clause does', () => {
    expect(near('It is the nine they came for, and no other.', 'nine')).toBe('is the [nine] they came');
    expect(near('These are the nine left over.', 'nine')).toBe('are the [nine] left over');
  });

  it('do not begin in the middle of a phrase, or with what joins it to another', () => {
    expect(near('Bakers walked out of nine shops.', 'nine')).toBe('walked out of [nine] shops');
    expect(near('A goat and nine hens were sold.', 'nine')).toBe('goat and [nine] hens');
    expect(near('A goat was sold, and nine hens.', 'nine')).toBe('[nine] hens');
  });

  it('keep what is joined to the evidence', () => {
    expect(near('After a 12-year quarrel they met.', '12')).toBe('After a [12]-year quarrel they');
    expect(near('It rose to €12 on Monday.', '12')).toBe('[12] on Monday');
  });

  it.each(['person', 'quote'] as const)('are none for a %s', (kind) => {
    expect(near('So said Ina Orel on Monday.', 'Ina Orel', kind)).toBe('[Ina Orel]');
  });

  it('are none where the evidence does not fit its sentence', () => {
    const { before, marked, after } = nearEvidence('figure', makeReport('differs', { start: 90, end: 94 }));
    expect([before, marked, after]).toEqual(['', 'nine', '']);
  });
});
