import { describe, expect, it, vi } from 'vitest';
import { reasonWords } from '../../src/view/reason-words.ts';

vi.mock('../../src/platform/i18n.ts', () => import('./word-keys.ts'));

describe('reasonWords', () => {
  it('says what a reason is about', () => {
    expect(reasonWords({ code: 'words-changed', args: ['sold', 'given away'] }, 'x')).toBe(
      'words changed (sold · given away)',
    );
    expect(reasonWords({ code: 'same-value' }, 'x')).toBe('the same value');
  });

  it('counts the days by which a report is newer or older', () => {
    expect(reasonWords({ code: 'newer-report', args: ['1'] }, 'x')).toBe('newer than this page (1 day)');
    expect(reasonWords({ code: 'older-report', args: ['12'] }, 'x')).toBe('older than this page (12 days)');
    expect(reasonWords({ code: 'newer-report' }, 'x')).toBe('newer than this page');
  });

  it('does not repeat the words that are marked beside it', () => {
    expect(reasonWords({ code: 'other-spelling', args: ['Alexander Brinko'] }, 'Alexander Brinko')).toBe(
      'another spelling',
    );
    expect(reasonWords({ code: 'short-form', args: ['Alexander Brinko'] }, 'Brinko')).toBe(
      'a shorter form of the name (Alexander Brinko)',
    );
  });
});
