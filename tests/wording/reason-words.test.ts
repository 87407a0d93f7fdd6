import { describe, expect, it, vi } from 'vitest';
import type { Reason } from '../../src/engine/types.ts';
import { reasonWords } from '../../src/wording/reason-words.ts';

vi.mock('../../src/platform/i18n.ts', () => import('../word-keys.ts'));

const words = (code: Reason['code'], args?: string[], text = 'x') =>
  reasonWords({ text, why: [args === undefined ? { code } : { code, args }] });

describe('reasonWords', () => {
  it('sets the words of the page against those of the other article', () => {
    expect(words('words-changed', ['sold', 'given away'])).toBe('“sold” here, “given away” there');
    expect(words('words-changed', ['at once', ''])).toBe('“at once” is only here');
    expect(words('words-changed', ['', 'at last'])).toBe('“at last” is only there');
    expect(words('words-changed')).toBe('words changed');
  });

  it('shortens a long run of words at a space', () => {
    expect(words('words-changed', ['word '.repeat(40), 'no'])).toMatch(/^“(?:word ){11}word…” here, “no” there$/);
  });

  it('counts the days by which a report is newer or older', () => {
    expect(words('newer-report', ['1'])).toBe('1 day newer than this page');
    expect(words('older-report', ['12'])).toBe('12 days older than this page');
    expect(words('newer-report')).toBe('newer than this page');
  });

  it('gives the form of a name that the marked words are not', () => {
    expect(words('short-form', ['Alexander Brinko'], 'Brinko')).toBe(
      'the name in another length (“Alexander Brinko” there)',
    );
    expect(words('acronym', ['Goat Breeders’ Union'], 'GBU')).toBe('an abbreviation (“Goat Breeders’ Union” there)');
  });

  it('does not repeat the words that are marked above it', () => {
    expect(words('acronym', ['GBU'], 'GBU')).toBe('an abbreviation');
    expect(words('other-spelling', ['Alexander Brinko'], 'Alexander Brinko')).toBe('');
  });

  it('reads days out in the reader’s writing', () => {
    expect(words('other-day', ['2026-03-14', '2026-03-15'])).toMatch(/^another day \(\S.*14.* here, \S.*15.* there\)$/);
    expect(words('other-day', ['2026-03-14', '2026-03-15'])).not.toContain('2026-03');
  });

  it('names units and currencies', () => {
    expect(words('converted-unit', ['kilometre', 'mile'])).toBe('units converted (kilometre and mile)');
    expect(words('other-currency', ['EUR', 'USD'])).toBe('another currency, not converted (EUR and USD)');
  });

  it.each(['same-words', 'same-value', 'same-day', 'other-value', 'not-mentioned'] as const)(
    'says nothing for %s, which the stance says',
    (code) => expect(words(code, ['7', '8'])).toBe(''),
  );

  it('joins several', () => {
    const why: Reason[] = [{ code: 'other-value' }, { code: 'newer-report', args: ['2'] }, { code: 'copied-passage' }];
    expect(reasonWords({ why, text: '' })).toBe('2 days newer than this page; shares a copied passage');
    expect(reasonWords({ why: [], text: '' })).toBe('');
  });
});
