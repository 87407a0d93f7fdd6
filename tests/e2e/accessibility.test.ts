import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardStyle } from '../../src/page/card/card-style.ts';
import { root } from '../../src/cli/start/prepare.mjs';
import { type Server, serveFolder } from '../../src/cli/start/serve-folder.ts';
import { type TestBrowser, until } from './browser.ts';
import { openSection, pressButtonNamed } from './drive-options.ts';
import { checkPage } from './drive-popup.ts';
import { showSurface, tabShowing } from './extension-tab.ts';
import { openChromium } from './open-chromium.ts';
import { findPainted } from './read-page.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Shows a page in one of the reader's colour schemes. */
async function showIn(page: Page, scheme: string): Promise<void> {
  const forced = scheme === 'forced colours';
  const session = await page.createCDPSession();
  // Puppeteer's own call knows no forced colours.
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: forced ? 'light' : scheme },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
}

/** What axe-core finds wrong with a page as it is shown, or with a part of it; one line each. */
async function violations(page: Page, part?: string): Promise<string[]> {
  // Evaluated through the debugger: the pages' own security policy lets no script in.
  await page.evaluate(axe);
  const where = part === undefined ? 'document' : JSON.stringify(part);
  const results = (await page.evaluate(`axe.run(${where}, { resultTypes: ["violations"] })`)) as AxeResults;
  return results.violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')})`,
  );
}

/** The markup of the open card: its shadow tree is closed to scripts, but not to the debugger. */
async function cardMarkup(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root: tree } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = typeof tree;
  const find = (node: Node): Node | undefined =>
    node.attributes?.includes('card')
      ? node
      : [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(find).find((found) => found !== undefined);
  const card = find(tree);
  return card === undefined ? '' : (await session.send('DOM.getOuterHTML', { nodeId: card.nodeId })).outerHTML;
}

describe('accessibility as axe-core sees it', () => {
  let server: Server;
  let article: Page;
  let browser: TestBrowser;
  beforeAll(async () => {
    server = await serveFolder(join(root, 'tests', 'fixtures', 'sample-news'));
    browser = await openChromium();
    // A tab of its own shows what the popup shows: the popup itself would close under the tools.
    article = await browser.newPage(`${server.origin}/`);
    await checkPage(browser, article);
    await browser.closePopup();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  describe.each(['light', 'dark', 'forced colours'])('in %s', (scheme) => {
    const open = async (path: string) => {
      const page = await browser.openExtensionPage(path);
      await showIn(page, scheme);
      // Loaded anew, because colours that are on their way to the other scheme are in neither.
      await page.reload({ waitUntil: 'networkidle0' });
      return page;
    };

    it('has nothing to say of the welcome page', async () => {
      expect(await violations(await open('welcome.html'))).toEqual([]);
    });

    it('has nothing to say of the options page and its form', async () => {
      const page = await open('options.html');
      await page.waitForSelector('.grid-body [role=row]');
      expect(await violations(page)).toEqual([]);
      await pressButtonNamed(page, 'Publisher');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.focus('.grid-body [role=row]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog[open] .article-text');
      expect(await violations(page)).toEqual([]);
      await page.reload();
      for (const section of ['feeds', 'collections', 'sites', 'settings', 'storage', 'add']) {
        await openSection(page, section);
        await until('the section', () =>
          page.evaluate(() => !document.querySelector('main')?.textContent?.includes('Loading')),
        );
        expect([section, ...(await violations(page))]).toEqual([section]);
      }
      await pressButtonNamed(page, 'Open the form');
      await page.waitForSelector('dialog[open]');
      expect(await violations(page)).toEqual([]);
    });

    /** A surface about the page that was checked. */
    const openSurface = async (name: string) => {
      const page = await open('welcome.html');
      await showSurface(page, name, await tabShowing(page, server.origin));
      return page;
    };

    it('has nothing to say of the popup, its list and an opened fact', async () => {
      const page = await openSurface('popup.html');
      await page.waitForSelector('main li > button');
      expect(await violations(page)).toEqual([]);
      await page.click('main li > button');
      await page.waitForSelector('main article');
      expect(await violations(page)).toEqual([]);
    });

    it('has nothing to say of the card', async () => {
      await article.bringToFront();
      const { x, y } = await until('the painted word', () => findPainted(article, 'Eight'));
      await article.mouse.click(x, y);
      const markup = await until('the card', () => cardMarkup(article));
      await article.keyboard.press('Escape');
      const tone = scheme === 'dark' ? 'dark' : 'light';
      const page = await browser.newPage('about:blank');
      await showIn(page, scheme);
      // The same markup under the same style, where axe-core can look at it.
      await page.setContent(
        `<!doctype html><html lang="en"><title>The card</title><style>${cardStyle(tone)}</style><main>${markup}</main>`,
      );
      expect(await page.$eval('.card h2', (heading) => heading.textContent)).toContain('Eight foreign nationals');
      expect(await violations(page, '.card')).toEqual([]);
    });

    it('has nothing to say of the side panel, its tabs and what is opened in it', async () => {
      const page = await openSurface('sidepanel.html');
      await page.waitForSelector('.matrix-cell');
      expect(await violations(page)).toEqual([]);
      await page.click('.matrix-fact');
      await page.waitForSelector('.detail .plot');
      await page.click('.plot summary');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      for (const tab of ['left', 'sources']) {
        await page.click(`[data-tab=${tab}]`);
        expect(await violations(page)).toEqual([]);
      }
    });
  });
});
