import { describe, expect, it, vi } from 'vitest';
import { tabHandlers } from '../../src/platform/handlers/tab-handlers.ts';
import type { PageState } from '../../src/platform/messages.ts';
import { tabStates } from '../../src/platform/tab-state.ts';
import { fakeSession } from './fake-browser.ts';

const DONE: PageState = { status: 'nothing-related', facts: 2 };
const NOBODY = new Error('Could not establish connection. Receiving end does not exist.');
const ASKER = { tabId: null, document: null };

interface Tab {
  url?: string;
  document?: string;
  /** Error of trying a script. */
  refused?: string;
  /** Whether a content script is there already. */
  there?: boolean;
  answer?: () => Promise<unknown>;
}

function trial(tab: Tab) {
  const states = tabStates(fakeSession());
  let there = tab.there ?? false;
  const injected: string[] = [];
  const api = {
    tabs: {
      get: async () => ({ url: tab.url }),
      sendMessage: vi.fn(async (_tabId: number, _message: unknown) =>
        there ? await (tab.answer ?? (async () => DONE))() : Promise.reject(NOBODY),
      ),
    },
    scripting: {
      executeScript: async ({ files }: { files?: string[] }) => {
        if (tab.refused !== undefined) throw new Error(tab.refused);
        if (files !== undefined) {
          injected.push(...files);
          there = true;
        }
        return [{ documentId: tab.document ?? 'doc' }];
      },
    },
  };
  let waited = 0;
  const wait = async (ms: number) => {
    waited += ms;
    await new Promise((resolve) => setTimeout(resolve, ms / 100));
  };
  return { states, api, injected, waited: () => waited, handlers: tabHandlers({ api: api as never, states, wait }) };
}

describe('the state of a tab', () => {
  it.each([
    ['a browser page', { url: 'chrome://settings/' }, { status: 'forbidden' }],
    [
      'the store',
      { url: 'https://chromewebstore.google.com/', refused: 'The extensions gallery cannot be scripted.' },
      { status: 'forbidden' },
    ],
    ['a browser page whose address is not told', { refused: 'Cannot access a chrome:// URL' }, { status: 'forbidden' }],
    ['an about page in Firefox', { refused: 'Missing host permission for the tab' }, { status: 'forbidden' }],
    [
      'a page that is not granted',
      {
        url: 'https://coast.example/a',
        refused:
          'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      },
      { status: 'no-permission', origin: 'https://coast.example' },
    ],
    [
      'a page that is not granted, in Firefox',
      { url: 'https://coast.example/a', refused: 'Missing host permission for the tab' },
      { status: 'no-permission', origin: 'https://coast.example' },
    ],
    ['a page nobody read', { url: 'https://coast.example/a' }, { status: 'unread' }],
  ] as [string, Tab, PageState][])('of %s', async (_, tab, state) => {
    const { handlers, injected } = trial(tab);
    expect(await handlers['tab/state']({ tabId: 7 }, ASKER)).toEqual(state);
    expect(injected).toEqual([]);
  });

  it('is what is known, at once, while the tab shows the document it was read from', async () => {
    const tab: Tab = { url: 'https://coast.example/a' };
    const { states, api, handlers } = trial(tab);
    await states.end(7, await states.begin(7, 'doc'), DONE);
    expect(await handlers['tab/state']({ tabId: 7 }, ASKER)).toEqual(DONE);
    tab.document = 'next';
    expect(await handlers['tab/state']({ tabId: 7 }, ASKER)).toEqual({ status: 'unread' });
    tab.refused = 'Cannot access contents of the page.';
    expect(await handlers['tab/state']({ tabId: 7 }, ASKER)).toMatchObject({ status: 'no-permission' });
    expect(api.tabs.sendMessage).not.toHaveBeenCalled();
  });
});

describe('checking a tab', () => {
  it.each(['no-text', 'too-short', 'not-an-article'] as const)(
    'says “%s” of the page that was checked, not of the next one in the tab',
    async (reason) => {
      const refused: PageState = { status: 'not-article', reason };
      const tab: Tab = { url: 'https://coast.example/', document: 'front', answer: async () => refused };
      const { handlers } = trial(tab);
      expect(await handlers['tab/check']({ tabId: 7 }, ASKER)).toEqual(refused);
      expect(await handlers['tab/state']({ tabId: 7 }, ASKER)).toEqual(refused);
      tab.document = 'front loaded anew';
      expect(await handlers['tab/state']({ tabId: 7 }, ASKER)).toEqual({ status: 'unread' });
      Object.assign(tab, { url: 'https://coast.example/ferry', document: 'story', answer: async () => DONE });
      expect(await handlers['tab/state']({ tabId: 7 }, ASKER)).toEqual({ status: 'unread' });
      expect(await handlers['tab/check']({ tabId: 7 }, ASKER)).toEqual(DONE);
      expect(await handlers['tab/state']({ tabId: 7 }, ASKER)).toEqual(DONE);
    },
  );

  it('asks the content script that is there', async () => {
    const { api, injected, handlers } = trial({ url: 'https://coast.example/a', there: true });
    expect(await handlers['tab/check']({ tabId: 7, anyway: true }, ASKER)).toEqual(DONE);
    expect(api.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(
      7,
      { name: 'content/read', input: { anyway: true } },
      { frameId: 0 },
    );
    expect(injected).toEqual([]);
  });

  it('injects the content script where there is none', async () => {
    const { states, injected, handlers } = trial({ url: 'https://coast.example/a' });
    expect(await handlers['tab/check']({ tabId: 7 }, ASKER)).toEqual(DONE);
    expect(injected).toEqual(['/content-scripts/page.js']);
    expect(await states.get(7, 'doc')).toEqual(DONE);
  });

  it('goes by the state that the page’s own message brought when the script does not answer itself', async () => {
    const { states, handlers } = trial({ url: 'https://coast.example/a', there: true, answer: async () => undefined });
    const checking = handlers['tab/check']({ tabId: 7 }, ASKER);
    await new Promise((resolve) => setTimeout(resolve, 10));
    await states.end(7, await states.begin(7, 'doc'), DONE);
    expect(await checking).toEqual(DONE);
  });

  it('gives up on a page that never answers, and says so', async () => {
    const { states, waited, handlers } = trial({
      url: 'https://coast.example/a',
      there: true,
      answer: () => new Promise(() => {}),
    });
    expect(await handlers['tab/check']({ tabId: 7 }, ASKER)).toMatchObject({
      status: 'failed',
      message: expect.stringContaining('20 seconds'),
    });
    expect(waited()).toBe(20_000);
    expect(await states.get(7, 'doc')).toMatchObject({ status: 'failed' });
  });

  it('does not give up on a long page that is being compared', async () => {
    const { states, handlers } = trial({
      url: 'https://coast.example/a',
      there: true,
      answer: async () => {
        await states.begin(7, 'doc');
        return new Promise(() => {});
      },
    });
    expect(await handlers['tab/check']({ tabId: 7 }, ASKER)).toEqual({ status: 'working' });
    expect(await states.get(7, 'doc')).toEqual({ status: 'working' });
  });

  it('reads nothing where it may not', async () => {
    const { states, injected, handlers } = trial({
      url: 'https://coast.example/a',
      refused: 'Cannot access contents of the page.',
    });
    expect(await handlers['tab/check']({ tabId: 7 }, ASKER)).toMatchObject({ status: 'no-permission' });
    expect(injected).toEqual([]);
    expect(await states.get(7, 'doc')).toBeNull();
  });

  it('says what went wrong in the page', async () => {
    const { handlers } = trial({
      url: 'https://coast.example/a',
      there: true,
      answer: () => Promise.reject(new Error('The tab was closed.')),
    });
    expect(await handlers['tab/check']({ tabId: 7 }, ASKER)).toEqual({
      status: 'failed',
      message: 'The tab was closed.',
    });
  });
});
