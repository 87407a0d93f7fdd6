import type { Browser } from 'webextension-polyfill';
import { describe, expect, it, vi } from 'vitest';
import { tellPages } from '../../src/platform/reach-page.ts';

/** Tabs 1, 2 and 3; in 2 there is no content script. */
function tabs() {
  const sendMessage = vi.fn(async (id: number) => {
    if (id === 2) throw new Error('Could not establish connection. Receiving end does not exist.');
  });
  const query = async () => [{ id: 1 }, { id: 2 }, { id: 3 }, {}];
  const api = { tabs: { query, sendMessage } } as unknown as { tabs: Pick<Browser['tabs'], 'query' | 'sendMessage'> };
  return { api, sendMessage };
}

describe('a change', () => {
  it('is told to every page, and one that does not answer is no error', async () => {
    const { api, sendMessage } = tabs();
    await tellPages(api, 'content/compare');
    expect(sendMessage.mock.calls).toEqual(
      [1, 2, 3].map((id) => [id, { name: 'content/compare', input: {} }, { frameId: 0 }]),
    );
  });

  it('is not told to the page it comes from', async () => {
    const { api, sendMessage } = tabs();
    await tellPages(api, 'content/compare', 3);
    expect(sendMessage.mock.calls.map(([id]) => id)).toEqual([1, 2]);
  });
});
