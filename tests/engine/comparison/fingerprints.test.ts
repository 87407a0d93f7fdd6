import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/engine/comparison/fingerprints.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const of = (text: string) => fingerprint(readText(text));
const hashes = (text: string) => new Set(of(text).map(([hash]) => hash));
const shared = (a: string, b: string) => [...hashes(a)].filter((hash) => hashes(b).has(hash)).length;
const COPIED = 'the old lighthouse keeper climbed the narrow stairs with a lantern';

describe('fingerprint', () => {
  it('shares a fingerprint wherever eight words in a row are shared', () => {
    expect(shared(`Yesterday ${COPIED} in his hand.`, `Nobody saw how ${COPIED} that burned low.`)).toBeGreaterThan(0);
  });
  it('does not see case, punctuation and line breaks', () => {
    expect(shared(COPIED, COPIED.toUpperCase().replace(' KEEPER', ',\nKEEPER'))).toBe(hashes(COPIED).size);
  });
  it('shares nothing with other words', () => {
    expect(shared(COPIED, 'A parliament of seven parties passed the budget after a long night of talks.')).toBe(0);
  });
  it('leaves out what is quoted, and no run reaches over it', () => {
    expect(shared(`She said: "${COPIED}."`, `"${COPIED}," he wrote.`)).toBe(0);
  });
  it('gives rising offsets at which a word starts', () => {
    const text = `Yesterday ${COPIED} in his hand.`;
    const starts = of(text).map(([, start]) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const start of starts) expect(text.slice(start)).toMatch(/^\p{L}/u);
  });
  it('has none for a text of a few words', () => expect(of('Too short to tell.')).toEqual([]));
  it('keeps a bounded number for a very long text', () => {
    const long = Array.from({ length: 30_000 }, (_, i) => `w${(i * 7919) % 10_007}`).join(' ');
    expect(of(long).length).toBeLessThanOrEqual(4_000);
  });
});
