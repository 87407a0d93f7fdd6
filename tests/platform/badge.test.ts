import { describe, expect, it } from 'vitest';
import { badgeText, setBadge } from '../../src/platform/badge.ts';
import type { PageState } from '../../src/platform/messages.ts';

const compared = (disputed: number): PageState => ({
  status: 'compared',
  comparison: {
    title: '',
    url: '',
    omitted: [],
    related: [],
    lineages: [],
    articles: {},
    facts: Array.from({ length: disputed + 2 }, (_, i) => ({ verdict: i < disputed ? 'disputed' : 'agreed' }) as never),
  },
});

describe('the badge', () => {
  it('counts the facts that are reported differently', () => {
    expect(badgeText(compared(3))).toBe('3');
    expect(badgeText(compared(140))).toBe('99+');
  });

  it('is empty when there are none', () => {
    expect(badgeText(compared(0))).toBe('');
    expect(badgeText({ status: 'working' })).toBe('');
    expect(badgeText(null)).toBe('');
  });

  it('of a tab that was closed is no error', async () => {
    const gone = async () => Promise.reject(new Error('No tab with id: 7'));
    await expect(
      setBadge({ setBadgeText: gone, setBadgeBackgroundColor: gone } as never, 7, compared(1)),
    ).resolves.toBeUndefined();
  });
});
