import { describe, expect, it, vi } from 'vitest';
import type { Stance } from '../../src/engine/types.ts';
import { summariseReports } from '../../src/wording/summarise-reports.ts';

vi.mock('../../src/platform/i18n.ts', () => import('../word-keys.ts'));

const summary = (...stances: Stance[]) => summariseReports(stances.map((stance) => ({ stance })));
const symbols = (...stances: Stance[]) =>
  summary(...stances)
    .map(({ tone, count }) => `${tone.symbol}${count}`)
    .join(' ');
const words = (...stances: Stance[]) =>
  summary(...stances)
    .map((part) => part.words)
    .join(', ');

describe('summariseReports', () => {
  it('counts reports by how they relate to the fact, in a fixed order', () => {
    expect(symbols('differs', 'omits', 'same', 'same', 'omits', 'same')).toBe('=3 ≠1 ∅2');
  });

  it('counts spellings, vaguer figures and other wordings together', () => {
    expect(symbols('variant', 'consistent', 'wording')).toBe('≈3');
  });

  it('says nothing of ways in which nobody reports', () => {
    expect(summary()).toEqual([]);
    expect(symbols('same')).toBe('=1');
  });

  it('says the same in words, one and many apart', () => {
    expect(words('same', 'differs', 'omits', 'omits')).toBe('1 says the same, 1 differs, 2 do not mention it');
    expect(words('same', 'same', 'consistent')).toBe('2 say the same, 1 puts it in another way');
  });
});
