import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser.ts';
import { pressButtonNamed } from './drive-options.ts';
import { openChromium } from './open-chromium.ts';
import { type NewsSite, serveNews } from './serve-news.ts';

type Extension = typeof import('webextension-polyfill');
/** An event as Chromium's own code fires it: its menus cannot be pressed by a program. */
type Fired = { dispatch(...values: unknown[]): void };

describe('the menus and the shortcut, in Chromium', () => {
  let site: NewsSite;
  let browser: TestBrowser;
  let library: Page;
  beforeAll(async () => {
    site = await serveNews();
    browser = await openChromium();
    library = await browser.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  const worker = async () => {
    const target = await library.browser().waitForTarget((one) => one.type() === 'service_worker');
    const found = await target.worker();
    if (found === null) throw new Error('no worker');
    return found;
  };
  const fire = async (event: 'contextMenus.onClicked' | 'commands.onCommand', ...values: unknown[]) =>
    (await worker()).evaluate(
      (path, sent) => {
        const [api = '', name = ''] = path.split('.');
        const { chrome } = globalThis as unknown as { chrome: Record<string, Record<string, Fired>> };
        chrome[api]?.[name]?.dispatch(...(sent as unknown[]));
      },
      event as string,
      values,
    );
  const at = (title: string) => `${site.origin}/story/${encodeURIComponent(title)}`;
  const tabIdOf = (url: string) =>
    library.evaluate(async (wanted) => {
      const { tabs } = (globalThis as unknown as { chrome: Extension }).chrome;
      return (await tabs.query({})).find((tab) => tab.url === wanted)?.id as number;
    }, url);
  const badge = (tabId: number) =>
    library.evaluate(
      (id) => (globalThis as unknown as { chrome: Extension }).chrome.action.getBadgeText({ tabId: id }),
      tabId,
    );
  const titles = () =>
    library.evaluate(async () => {
      const input = { filter: {}, sort: { by: 'added', descending: true }, offset: 0, limit: 100 };
      const answer = await (globalThis as unknown as { chrome: Extension }).chrome.runtime.sendMessage({
        name: 'corpus/rows',
        input,
      });
      return (answer as { value: { rows: { title: string }[] } }).value.rows.map(({ title }) => title);
    });
  const opened = (path: string) =>
    until(`${path} to open`, async () =>
      library
        .browser()
        .targets()
        .some((target) => target.url().includes(path)),
    );

  it('are there from the installation on', async () => {
    const known = await (await worker()).evaluate(async () => {
      const { contextMenus } = (
        globalThis as unknown as { chrome: { contextMenus: { update(id: string, to: object): Promise<void> } } }
      ).chrome;
      return Promise.all(
        ['add-page', 'add-link', 'add-tabs', 'nothing'].map((id) =>
          contextMenus.update(id, {}).then(
            () => true,
            () => false,
          ),
        ),
      );
    });
    expect(known).toEqual([true, true, true, false]);
    const commands = await (await worker()).evaluate(() =>
      (globalThis as unknown as { chrome: Extension }).chrome.commands.getAll(),
    );
    expect(commands.map(({ name }) => name)).toContain('add-page');
  });

  it('lead to a page that asks for the site of a link, and fetch nothing before', async () => {
    await fire('contextMenus.onClicked', { menuItemId: 'add-link', linkUrl: at('Linked') }, { id: 1 });
    await opened('/intake.html#url=http');
    expect(site.asked).toEqual([]);
  });

  it('lead to the options where all open tabs are to be added', async () => {
    await fire('contextMenus.onClicked', { menuItemId: 'add-tabs' });
    await opened('/options.html#add');
  });

  it('add the page and say so on its button, by menu and by shortcut', async () => {
    await browser.allowRequests();
    library = await browser.openExtensionPage('welcome.html');
    await pressButtonNamed(library, 'Choose this: Every news page');
    await until('the permission', () =>
      library.evaluate(() =>
        (globalThis as unknown as { chrome: Extension }).chrome.permissions.contains({ origins: ['*://*/*'] }),
      ),
    );
    const page = await browser.newPage(at('By menu'));
    const tabId = await tabIdOf(page.url());
    await fire('contextMenus.onClicked', { menuItemId: 'add-page' }, { id: tabId });
    await until('a tick', async () => (await badge(tabId)) === '✓');
    expect(await titles()).toContain('By menu');
    await until('the tick to go', async () => (await badge(tabId)) !== '✓');
    await fire('commands.onCommand', 'add-page', { id: tabId });
    await until('a sign that it is there', async () => (await badge(tabId)) === '=');
    expect((await titles()).filter((title) => title === 'By menu')).toHaveLength(1);
  });

  it('add the article behind a link whose site is granted', async () => {
    await fire('contextMenus.onClicked', { menuItemId: 'add-link', linkUrl: at('Linked') }, { id: 1 });
    await until('the article', async () => (await titles()).includes('Linked'));
  });
});
