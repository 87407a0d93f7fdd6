import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'puppeteer-core';
import { root } from '../../src/cli/start/prepare.mjs';
import { type Server, serveFolder } from '../../src/cli/start/serve-folder.ts';
import { type TestBrowser, until } from './browser.ts';
import { addArticle, findButton, listCorpus, pressButtonNamed } from './drive-options.ts';
import { checkPage, lookUp, openRow, rowsOf } from './drive-popup.ts';
import { findPainted, type Painted, readMarkup, readPainted } from './read-page.ts';

/** What others report as well, in the same words or in others. */
const reported = ({ agreed, near }: Painted) => [...agreed, ...near];
const all = (painted: Painted) => Object.values(painted).flat();

/** What a reader does from the first page to the next day, told once for both browsers; the steps build on each other. */
export function describeReader(name: string, open: () => Promise<TestBrowser>): void {
  describe(`a reader in ${name}`, () => {
    let server: Server;
    let browser: TestBrowser;
    let page: Page;
    let before: string;

    beforeAll(async () => {
      server = await serveFolder(join(root, 'tests', 'fixtures', 'sample-news'));
      browser = await open();
    });
    afterAll(async () => {
      await browser?.close();
      await server?.close();
    });

    it('opens a page, and nothing is read or painted without being asked for', async () => {
      const options = await browser.openExtensionPage('options.html');
      await paintEverything(options);
      await options.close();
      page = await browser.newPage(`${server.origin}/`);
      before = await readMarkup(page);
      await new Promise((done) => setTimeout(done, 800));
      expect(all(await readPainted(page))).toEqual([]);
    });

    it('presses the button and sees what the others report, disputed facts first', async () => {
      const { popup, rows } = await checkPage(browser, page);
      const verdicts = [...new Set(rows.map((row) => row.verdict))];
      expect(verdicts).toEqual(
        ['Disputed', 'Not on this page', 'Put in another way', 'Agreed', 'Only on this page', 'Not compared'].filter(
          (v) => verdicts.includes(v),
        ),
      );
      expect(verdicts[0]).toBe('Disputed');

      const { reports } = await openRow(popup, 'Eight foreign nationals');
      expect(reports[0]).toMatchObject({ stance: 'Differs', publisher: 'The Baltic Ledger' });
      expect(reports[0]?.sentence).toContain('only seven foreign nationals');

      const banker = await openRow(popup, 'Viktor Babarika');
      const harbour = banker.reports.find((report) => report.publisher === 'Harbour Digest');
      expect(harbour?.stance).toBe('Another spelling');
      expect(harbour?.sentence).toContain('Viktor Babariko');
      expect(banker.reports.find((report) => report.publisher === 'The Baltic Ledger')?.sentence).toContain('Babaryka');
    });

    it('sees the page painted by verdict, and its markup is as it was', async () => {
      const painted = await waitForPaint(page);
      expect(painted.disputed.join()).toContain('Eight');
      expect(reported(painted)).toContain('Maria Kolesnikova');
      expect(reported(painted).some((words) => words.includes('123'))).toBe(true);
      expect(painted['only-here'].some((words) => words.includes('Marina Zolotova'))).toBe(true);
      // What stands beside the article is not the article.
      expect(all(painted).join(' ')).not.toMatch(/84|Öland|Norwegian|156|Hanne/);
      expect(await readMarkup(page)).toBe(before);
    });

    it('opens a card at a painted word, which the page cannot look into, and closes it with Escape', async () => {
      const { x, y } = await findPainted(page, 'Viktor Babarika');
      await page.mouse.click(x, y);
      const host = await until('the card', () => page.$('second-source-card'));
      expect(await host.evaluate((card) => [card.shadowRoot, card.childNodes.length])).toEqual([null, 0]);
      const box = await host.boundingBox();
      expect(box?.width).toBeGreaterThan(200);
      await page.keyboard.press('Escape');
      await until('the card to close', async () => (await page.$('second-source-card')) === null);
      // The keyboard goes on from the word, where nothing else had the focus.
      const caret = await page.evaluate(() => {
        const selection = document.getSelection();
        return [selection?.isCollapsed, selection?.anchorNode?.textContent?.slice(selection.anchorOffset).slice(0, 15)];
      });
      expect(caret).toEqual([true, 'Viktor Babarika']);
      expect(await readMarkup(page)).toBe(before);
    });

    it.each([
      ['Kalesnikava', 'Maria Kolesnikova'],
      ['Babarika', 'Viktor Babaryka'],
    ])('looks up %s and finds %s', async (query, expected) => {
      const popup = await browser.pressButton(page);
      await rowsOf(popup);
      const rows = await lookUp(popup, query);
      expect(rows[0]?.text).toBe(expected);
      await browser.closePopup();
    });

    it('looks up 123 prisoners and finds who reports that number', async () => {
      const popup = await browser.pressButton(page);
      await rowsOf(popup);
      const rows = await lookUp(popup, '123 prisoners');
      expect(rows[0]?.text).toContain('123');
      const { reports } = await openRow(popup, rows[0]?.text as string);
      expect(reports.map((report) => report.publisher)).toEqual(
        expect.arrayContaining(['The Baltic Ledger', 'Continental Brief', 'Civic Wire']),
      );
      expect(reports.every((report) => report.sentence.includes('123'))).toBe(true);
      await browser.closePopup();
    });

    it('adds an article, which changes what the page shows', async () => {
      const options = await browser.openExtensionPage('options.html');
      await addArticle(options, {
        title: 'Editor of Tut.by among those released in Belarus',
        publisher: 'The Added Courier',
        published: '2025-12-15',
        url: 'https://example.org/added-courier/editor',
        text:
          'Marina Zolotova is free. The editor of Tut.by was one of 123 political prisoners whom Belarus released on Saturday.\n\n' +
          'Maria Kolesnikova and Ales Bialiatski left prison on the same day as Marina Zolotova. She had been taken from her flat in May 2021.',
      });
      await until('five articles', async () => (await listCorpus(options)).length === 5);
      await options.close();

      await page.reload();
      const { popup } = await checkPage(browser, page);
      const editor = await openRow(popup, 'Marina Zolotova');
      expect(editor.reports.map((report) => report.publisher)).toContain('The Added Courier');
      await until('the name in another colour', async () =>
        reported(await readPainted(page)).some((words) => words.includes('Marina Zolotova')),
      );
      await browser.closePopup();
    });

    it('finds everything as it was after the background worker was ended', async () => {
      await browser.endWorker();
      const popup = await browser.pressButton(page);
      expect((await rowsOf(popup)).map((row) => row.text)).toContain('Marina Zolotova');
      expect((await lookUp(popup, 'Zolotova'))[0]?.text).toBe('Marina Zolotova');
      await browser.closePopup();
    });

    it('finds the corpus as it was after the browser was closed and started again', async () => {
      await browser.restart();
      const options = await browser.openExtensionPage('options.html');
      const titles = await until('the corpus', async () => {
        const listed = await listCorpus(options);
        return listed.length > 0 && listed;
      });
      expect(titles).toHaveLength(5);
      expect(titles).toContain('Editor of Tut.by among those released in Belarus');
      await options.close();

      page = await browser.newPage(`${server.origin}/`);
      const { popup } = await checkPage(browser, page);
      const editor = await openRow(popup, 'Marina Zolotova');
      expect(editor.reports.map((report) => report.publisher)).toContain('The Added Courier');
      await browser.closePopup();
    });

    it('chooses every news page, and then pages are painted as they load, the next day too', async () => {
      await browser.allowRequests();
      const welcome = await browser.openExtensionPage('welcome.html');
      await pressButtonNamed(welcome, 'Choose this: Every news page');
      await waitForRegistration(welcome);
      page = await browser.newPage(`${server.origin}/`);
      expect(reported(await waitForPaint(page))).toContain('Maria Kolesnikova');

      await browser.restart();
      // An unpacked extension is installed anew at each start of Chromium, and its content script with it.
      await waitForRegistration(await browser.openExtensionPage('welcome.html'));
      page = await browser.newPage(`${server.origin}/`);
      expect(reported(await waitForPaint(page))).toContain('Maria Kolesnikova');
    });

    it('takes the choice back, and nothing is read any more', async () => {
      const welcome = await browser.openExtensionPage('welcome.html');
      await pressButtonNamed(welcome, 'Choose this: Only when I press the button');
      await findButton(welcome, 'Choose this: Every news page');
      page = await browser.newPage(`${server.origin}/`);
      await new Promise((done) => setTimeout(done, 1500));
      expect(all(await readPainted(page))).toEqual([]);
    });
  });
}

/** Chooses the density that paints most: what is agreed is quiet otherwise. `page` is one of the extension. */
const paintEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const world = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;
    return (world.browser ?? world.chrome).storage.local.set({ density: 'all' });
  });

/** Resolves when the browser knows of the content script that reads pages as they load. `page` is one of the extension. */
const waitForRegistration = (page: Page): Promise<unknown> =>
  until('the content script to be registered', () =>
    page.evaluate(async () => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;
      return (await (world.browser ?? world.chrome).scripting.getRegisteredContentScripts()).length > 0;
    }),
  );

/** What is painted, as soon as anything is. */
const waitForPaint = (page: Page): Promise<Painted> =>
  until('highlights', async () => {
    const found = await readPainted(page);
    return all(found).length > 0 && found;
  });
