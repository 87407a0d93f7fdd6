import { describe, expect, it, vi } from 'vitest';
import { badgeOf, setBadge } from '../../src/platform/badge.ts';
import type { PageState } from '../../src/platform/messages.ts';

vi.mock('../../src/platform/i18n.ts', () => import('../word-keys.ts'));

const compared = (disputed: number, agreed = 2): PageState => ({
  status: 'compared',
  comparison: {
    title: '',
    url: '',
    omitted: [],
    related: [],
    lineages: [],
    articles: {},
    facts: Array.from(
      { length: disputed + agreed },
      (_, i) => ({ verdict: i < disputed ? 'disputed' : 'agreed' }) as never,
    ),
  },
});

describe('the badge', () => {
  it('counts the facts that are reported differently, and says so in words', () => {
    expect(badgeOf(compared(3))).toMatchObject({ text: '3', title: 'Second Source: 3 facts disputed' });
    expect(badgeOf(compared(1))).toMatchObject({ text: '1', title: 'Second Source: 1 fact disputed' });
    expect(badgeOf(compared(140)).text).toBe('99+');
  });

  it('is quiet where all that could be compared agrees', () => {
    const quiet = badgeOf(compared(0));
    expect(quiet).toMatchObject({ text: '=', title: 'Second Source: 2 facts agreed, none disputed' });
    expect(quiet.background).not.toBe(badgeOf(compared(1)).background);
  });

  it('is empty on every other page', () => {
    for (const state of [compared(0, 0), { status: 'working' }, { status: 'nothing-related', facts: 9 }, null] as const)
      expect(badgeOf(state)).toMatchObject({ text: '', title: 'Second Source' });
  });

  it('of a tab that was closed is no error', async () => {
    const gone = async () => Promise.reject(new Error('No tab with id: 7'));
    await expect(
      setBadge({ setBadgeText: gone, setBadgeBackgroundColor: gone, setTitle: gone } as never, 7, compared(1)),
    ).resolves.toBeUndefined();
  });
});
