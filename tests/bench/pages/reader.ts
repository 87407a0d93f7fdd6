import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { ArticleDraft } from '../../../src/corpus/types.ts';
import {
  CHROMIUM_BUILD,
  type Chromium,
  grantHosts,
  launchChromium,
  pressButton,
} from '../../../src/cli/start/launch-chromium.ts';
import type { Answer, PageState } from '../../../src/platform/messages.ts';

/** A Chromium whose extension reads every page of 127.0.0.1, and none of localhost. */
export interface Reader {
  newPage(): Promise<Page>;
  /** Adds articles to the corpus; nothing else is in it. */
  fillCorpus(drafts: readonly ArticleDraft[]): Promise<void>;
  /** Asks the background, as a page of the extension. */
  send(name: string, input: object): Promise<unknown>;
  /** Sets which page of the extension its button opens. */
  setPopup(path: string): Promise<void>;
  /** Presses the button on a page; gives the page of the extension that it opens. */
  pressButton(page: Page, path: string): Promise<Page>;
  /** What the extension knows of the tab that shows this address. */
  stateOf(url: string): Promise<PageState | null>;
  close(): Promise<void>;
}

/** The extension's own pages know it under this name. */
declare const chrome: Pick<typeof import('webextension-polyfill'), 'action' | 'runtime' | 'storage' | 'tabs'>;

const HOSTS = ['*://127.0.0.1/*'];
/** Nothing is to be had from elsewhere, and that is found out at once. */
const SWITCHES = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost', '--mute-audio'];

/** @param build folder of the built extension */
export async function startReader(build = CHROMIUM_BUILD): Promise<Reader> {
  const profile = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  const launch = () => launchChromium({ profile, headless: true, load: 'switch', build, switches: SWITCHES });
  const first = await launch();
  await first.browser.close();
  grantHosts(profile, first.id, HOSTS, true);
  const running: Chromium = await launch();
  const newPage = async () => {
    const page = await running.browser.newPage();
    // The runner wraps functions to keep their names; what travels into a page must find the wrapper there.
    await page.evaluateOnNewDocument('globalThis.__name ??= (named) => named');
    return page;
  };
  const options = await newPage();
  await options.goto(`chrome-extension://${running.id}/options.html`);
  const send = (name: string, input: object) =>
    options.evaluate(
      async (message) => {
        const answer = (await chrome.runtime.sendMessage(message)) as Answer<unknown>;
        if (!answer.ok) throw new Error(answer.error.message);
        return answer.value;
      },
      { name, input },
    );
  await options.evaluate(() => chrome.storage.local.set({ density: 'all' }));
  await send('permission/changed', {});

  return {
    newPage,
    send,
    setPopup: (path) => options.evaluate((popup) => chrome.action.setPopup({ popup }), path),
    pressButton: (page, path) => pressButton(running, page, path),
    async fillCorpus(drafts) {
      const { articles } = (await send('corpus/list', {})) as { articles: { id: string }[] };
      await send('corpus/remove', { ids: articles.map(({ id }) => id) });
      await send('corpus/add', { drafts, collection: 'Bench' });
    },
    async stateOf(url) {
      const tab = await options.evaluate(
        async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id ?? null,
        url,
      );
      return tab === null ? null : ((await send('tab/state', { tabId: tab })) as PageState);
    },
    async close() {
      await running.browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
