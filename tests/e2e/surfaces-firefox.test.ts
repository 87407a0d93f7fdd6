import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/start/prepare.mjs';
import { type Server, serveFolder } from '../../src/cli/start/serve-folder.ts';
import { ARTICLES, OTHER_REPORT, OTHERS } from '../fixtures/real-web/story.ts';
import { type TestBrowser, until } from './browser.ts';
import { pressButtonNamed } from './drive-options.ts';
import { checkPage } from './drive-popup.ts';
import { tabShowing } from './extension-tab.ts';
import { openFirefox } from './open-firefox.ts';
import { readPainted } from './read-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Extension = typeof import('webextension-polyfill');

/** What axe-core finds wrong with a page; one line each. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as AxeResults;
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

describe('popup, sidebar and page in Firefox', () => {
  let server: Server;
  let web: Server;
  let firefox: TestBrowser;
  let article: Page;
  let sidebar: Page;
  let tab: number;

  beforeAll(async () => {
    server = await serveFolder(join(root, 'tests', 'fixtures', 'sample-news'));
    web = await serveFolder(join(root, 'tests', 'fixtures', 'real-web'), { ...ARTICLES, ...OTHERS });
    firefox = await openFirefox();
    article = await firefox.newPage(`${server.origin}/`);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
    await web?.close();
  });

  it('the popup has its whole width and fits its window, with list and footer in sight', async () => {
    const { popup } = await checkPage(firefox, article);
    const size = await until('the popup to have its size', async () => {
      const found = await popup.evaluate((document) => ({
        width: document.defaultView?.innerWidth ?? 0,
        height: document.defaultView?.innerHeight ?? 0,
        footer: document.querySelector('.bottom')?.getBoundingClientRect().bottom ?? 0,
        row: document.querySelector('main li > button')?.getBoundingClientRect().bottom ?? 0,
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      }));
      return found.height > 400 && found;
    });
    expect(size.width).toBeGreaterThanOrEqual(400);
    expect(size.overflow).toBe(0);
    expect(Math.round(size.footer)).toBe(size.height);
    expect(size.row).toBeGreaterThan(0);
    expect(size.row).toBeLessThan(size.height);
    await firefox.closePopup();
  });

  it('the button counts what is disputed', async () => {
    sidebar = await firefox.openExtensionPage('welcome.html');
    tab = await tabShowing(sidebar, server.origin);
    const badge = await sidebar.evaluate(
      (tabId) => (globalThis as unknown as { browser: Extension }).browser.action.getBadgeText({ tabId }),
      tab,
    );
    expect(badge).toBe('1');
  });

  it('the sidebar opens both sentences of a cell side by side, and Escape gives the focus back', async () => {
    sidebar = await firefox.openExtensionPage(`sidepanel.html?tab=${tab}`);
    await sidebar.waitForSelector('td.differs .matrix-cell');
    await sidebar.evaluate(() => document.querySelector<HTMLElement>('td.differs .matrix-cell')?.click());
    await sidebar.waitForSelector('.detail');
    const sides = await sidebar.evaluate(() =>
      [...document.querySelectorAll('.side blockquote')].map((quote) => quote.textContent ?? ''),
    );
    expect(sides.join(' | ')).toContain('only seven foreign nationals');
    await sidebar.keyboard.press('Escape');
    await until('the focus to be back in the cell', () =>
      sidebar.evaluate(() => document.activeElement?.getAttribute('aria-label')?.includes('The Baltic Ledger')),
    );
  });

  it('the comparison is saved as a table', async () => {
    await sidebar.evaluate(() => {
      const real = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (file) => {
        void (file as Blob).text().then((text) => document.body.setAttribute('data-saved', text));
        return real(file);
      };
    });
    await pressButtonNamed(sidebar, 'CSV table');
    const saved = await until('the file', () => sidebar.evaluate(() => document.body.getAttribute('data-saved')));
    expect(saved).toContain('Eight foreign nationals');
    expect(saved).toContain('only seven foreign nationals');
  });

  it('axe-core has nothing to say of sidebar and popup', async () => {
    expect(await violations(sidebar)).toEqual([]);
    const popup = await firefox.openExtensionPage(`popup.html?tab=${tab}`);
    await popup.waitForSelector('main li > button');
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  describe('on the real web', () => {
    beforeAll(async () => {
      const added = { name: 'corpus/add', input: { drafts: [OTHER_REPORT], collection: 'Real web' } };
      await sidebar.evaluate(async (message) => {
        const { runtime, storage } = (globalThis as unknown as { browser: Extension }).browser;
        // What the others report the same is painted as well.
        await storage.local.set({ density: 'all' });
        await runtime.sendMessage(message);
      }, added);
    });

    it.each(['strict', 'rtl', 'vertical', 'shadow', 'own-highlights'])('an article is painted: %s', async (name) => {
      const page = await firefox.newPage(`${web.origin}/2026/02/${name}.html`);
      await checkPage(firefox, page);
      await firefox.closePopup();
      await until('painted words', async () =>
        Object.values(await readPainted(page)).some((words) => words.some((word) => word.includes('Solheim'))),
      );
      if (name === 'own-highlights') expect(await page.evaluate(() => CSS.highlights.get('search')?.size)).toBe(1);
      await page.close();
    });

    it('a page that is no article is left alone, even where the button is pressed', async () => {
      const page = await firefox.newPage(web.origin + Object.keys(OTHERS)[0]);
      const popup = await firefox.pressButton(page);
      await until('the popup to say so', async () => (await popup.text()).includes('Check anyway'));
      await firefox.closePopup();
      expect(Object.values(await readPainted(page)).flat()).toEqual([]);
    });
  });
});
