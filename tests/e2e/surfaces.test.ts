import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/start/prepare.mjs';
import { type Server, serveFolder } from '../../src/cli/start/serve-folder.ts';
import { type TestBrowser, until } from './browser.ts';
import { pressButtonNamed } from './drive-options.ts';
import { checkPage } from './drive-popup.ts';
import { showSurface, tabShowing } from './extension-tab.ts';
import { openChromium } from './open-chromium.ts';
import { readPainted } from './read-page.ts';

/** Every message 40 per cent longer, so that a layout for English alone shows. */
function lengthenMessages(direction: string) {
  const { i18n } = (globalThis as unknown as { chrome: { i18n: { getMessage(...args: unknown[]): string } } }).chrome;
  const real = i18n.getMessage.bind(i18n);
  i18n.getMessage = (key: unknown, ...rest: unknown[]) => {
    if (key === 'language_direction') return direction;
    const message = real(key, ...rest);
    return key === 'language_tag' || message === ''
      ? message
      : message + 'ẍ '.repeat(Math.ceil(message.length * 0.2)).trimEnd();
  };
}

/** Elements that stick out of the page, or whose words stick out of them. */
function findOverflow(): string[] {
  const page = document.documentElement;
  const out = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} in ${page.clientWidth}`] : [];
  for (const element of document.querySelectorAll<HTMLElement>(
    'button, select, label, h1, h2, h3, p, legend, summary',
  )) {
    if (element.getClientRects().length === 0 || getComputedStyle(element).overflow !== 'visible') continue;
    if (element.closest('.visually-hidden, .matrix-box')) continue;
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      out.push(`${element.tagName} ${element.className}: ${element.innerText.slice(0, 60)}`);
  }
  return out;
}

describe('popup and panel in Chromium', () => {
  let server: Server;
  let browser: TestBrowser;
  let page: Page;
  let surface: Page;
  let tab: number;

  beforeAll(async () => {
    server = await serveFolder(join(root, 'tests', 'fixtures', 'sample-news'));
    browser = await openChromium();
    page = await browser.newPage(`${server.origin}/`);
    await checkPage(browser, page);
    await browser.closePopup();
    surface = await browser.openExtensionPage('welcome.html');
    tab = await tabShowing(surface, server.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const open = async (name: string, width: number, height: number) => {
    await surface.setViewport({ width, height });
    await showSurface(surface, name, tab);
    await surface.waitForSelector(name === 'popup.html' ? 'main li > button' : '.matrix-cell');
  };

  it('the popup lists what is known before the background is asked', async () => {
    await open('popup.html', 420, 600);
    const listed = await surface.evaluate(() => {
      const [mark] = performance.getEntriesByName('second-source:rendered');
      return { mark: mark?.startTime ?? null, rows: document.querySelectorAll('main li > button').length };
    });
    expect(listed.rows).toBeGreaterThanOrEqual(10);
    expect(listed.mark).not.toBeNull();
    await until('the rows below the first screen', async () => (await surface.$$('main li > button')).length > 20);
  });

  it('the panel compares all articles of the story, from the side of any of them', async () => {
    await open('sidepanel.html', 400, 900);
    const publishers = () =>
      surface.$$eval('.column-heading', (headings) => headings.map((heading) => heading.textContent?.trim()));
    expect(await publishers()).toEqual(['Harbour Digest', 'Civic Wire', 'Continental Brief', 'The Baltic Ledger']);
    const first = await surface.$eval('.matrix tbody tr', (row) => row.textContent);
    expect(first).toContain('Eight foreign nationals');

    await surface.click('.column-heading');
    await until('the other side', async () => (await publishers()).includes('The Meridian Post'));
    expect(await surface.$eval('.base-choice select', (select) => select.selectedOptions[0]?.text)).toBe(
      'Harbour Digest',
    );
  });

  it('a cell opens both sentences side by side, and Escape gives the focus back', async () => {
    await open('sidepanel.html', 400, 900);
    await surface.focus('.matrix-fact');
    await surface.keyboard.press('End');
    for (let at = 0; at < 4; at++) await surface.keyboard.press('ArrowRight');
    await surface.keyboard.press('Enter');
    await surface.waitForSelector('.detail');
    const sides = await surface.$$eval('.side blockquote', (quotes) => quotes.map((quote) => quote.textContent ?? ''));
    expect(sides.join(' | ')).toContain('only seven foreign nationals');
    expect(await surface.$eval('.detail', (detail) => detail.querySelectorAll('.plot-point').length)).toBe(2);
    await surface.keyboard.press('Escape');
    await until('the focus to be back in the cell', async () =>
      (await surface.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')).includes(
        'The Baltic Ledger',
      ),
    );
  });

  it('what is told apart in the panel is painted so on its own page at once, and as it was after it is taken back', async () => {
    const disputed = async () => (await readPainted(page)).disputed.join();
    await open('sidepanel.html', 400, 900);
    expect(await disputed()).toContain('Eight');
    await surface.click('.matrix-fact');
    await surface.click('.detail .apart');
    await until('no dispute on the page', async () => !(await disputed()).includes('Eight'));
    await pressButtonNamed(surface, 'Undo');
    await until('the dispute on the page', async () => (await disputed()).includes('Eight'));
    await surface.keyboard.press('Escape');
  });

  it('a look-up finds a date and other words for the dead', async () => {
    await open('popup.html', 420, 600);
    await surface.type('input[type=search]', 'September 2020');
    await until('the date', async () =>
      (await surface.$$eval('.look-up .fact-text', (texts) => texts.map((text) => text.textContent)))
        .join()
        .includes('2020'),
    );
  });

  it.each(['ltr', 'rtl'])('words that are 40 per cent longer stay within their places, %s', async (direction) => {
    const { identifier } = await surface.evaluateOnNewDocument(lengthenMessages, direction);
    for (const [name, width] of [
      ['popup.html', 420],
      ['sidepanel.html', 400],
      // A page of 640 pixels at 200 per cent.
      ['sidepanel.html', 320],
    ] as const) {
      await open(name, width, 700);
      expect(await surface.evaluate(() => document.documentElement.dir)).toBe(direction);
      expect(await surface.evaluate(findOverflow)).toEqual([]);
      if (name === 'popup.html') await surface.click('main li > button');
      else await surface.click('.matrix-cell');
      expect(await surface.evaluate(findOverflow)).toEqual([]);
    }
    await surface.removeScriptToEvaluateOnNewDocument(identifier);
  });
});
