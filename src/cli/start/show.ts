import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium, pressButton } from './launch-chromium.ts';
import { openCard } from './open-card.ts';
import { root } from './prepare.mjs';
import { type PopupRow, readOpened, readRows } from './read-popup.ts';
import { serveFolder } from './serve-folder.ts';

/** Opens the sample page in a browser with the extension, presses the button and, without a display, tells what shows. */

const SCREENSHOTS = join('.output', 'screenshots');
const WAIT = 30_000;

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Presses the button on the page and gives the rows that the popup shows then. */
async function checkPage(chromium: Chromium, page: Page): Promise<{ popup: Page; rows: PopupRow[] }> {
  const popup = await pressButton(chromium, page);
  await popup.waitForSelector('.fact-list[aria-busy=false] li > button', { timeout: WAIT });
  return { popup, rows: (await popup.evaluate(`(${readRows})(document)`)) as PopupRow[] };
}

/** Three facts that show the most: one for each verdict, as far as there are so many. */
function telling(rows: PopupRow[]): PopupRow[] {
  const first = rows.filter((row, i) => rows.findIndex((other) => other.verdict === row.verdict) === i);
  const rest = rows.filter((row) => !first.includes(row));
  // What stands first in the list tells the most; facts that nothing is said of come last of all.
  return [...first.slice(0, 2), ...rest, ...first.slice(2)].slice(0, 3);
}

async function printFact(popup: Page, row: PopupRow): Promise<void> {
  const press = (pattern: string, words: string) =>
    popup.evaluate(
      (selector, text) => {
        const buttons = [...document.querySelectorAll<HTMLElement>(selector)];
        buttons.find((button) => text === '' || button.innerText.replace(/\s+/g, ' ').trim() === text)?.click();
      },
      pattern,
      words,
    );
  await press('main li > button', row.words);
  await popup.waitForSelector('main article');
  const opened = (await popup.evaluate(`(${readOpened})(document)`)) as ReturnType<typeof readOpened>;
  console.log(`\n  ${row.text}: ${row.verdict.toLowerCase()}`);
  for (const { stance, publisher, sentence } of opened?.reports ?? []) {
    console.log(`    ${stance}, ${publisher}${sentence === '' ? '' : `: ${sentence}`}`);
  }
  await press('main article header button', '');
  await popup.waitForFunction(() => document.querySelector('main article') === null);
}

async function showHeadless(chromium: Chromium, page: Page): Promise<void> {
  const folder = join(root, SCREENSHOTS);
  mkdirSync(folder, { recursive: true });
  const { popup, rows } = await checkPage(chromium, page);
  await popup.screenshot({ path: join(folder, 'popup.png') as `${string}.png` });
  console.log(`The popup shows ${rows.length} facts, and folds away the rest. Three of them:`);
  for (const row of telling(rows)) await printFact(popup, row);
  await popup.close();
  await openCard(page);
  await page.screenshot({ path: join(folder, 'page.png') as `${string}.png` });
  const options = await chromium.browser.newPage();
  await options.goto(`chrome-extension://${chromium.id}/options.html`);
  await options.waitForSelector('.grid-body [aria-busy=false]', { timeout: WAIT });
  await options.screenshot({ path: join(folder, 'options.png') as `${string}.png` });
  console.log(`\nScreenshots of the page, the popup and the options page: ${SCREENSHOTS}`);
}

async function showHeaded(chromium: Chromium, page: Page): Promise<void> {
  const closed = new Promise<void>((done) => chromium.browser.once('disconnected', () => done()));
  const { rows } = await checkPage(chromium, page);
  console.log(`The page is checked: ${rows.length} facts. Press a marked word, or the extension's button.`);
  console.log('Close the browser or press Ctrl-C to end.');
  await closed;
}

const profile = mkdtempSync(join(tmpdir(), 'second-source-start-'));
const server = await serveFolder(join(root, 'tests', 'fixtures', 'sample-news'));
const chromium = await launchChromium({ profile, headless: !hasDisplay, load: 'debugger' });
const end = () => chromium.browser.close();
process.once('SIGINT', end);
process.once('SIGTERM', end);
try {
  const page = await chromium.browser.newPage();
  await page.goto(`${server.origin}/`);
  console.log(`The sample page: ${server.origin}/`);
  await (hasDisplay ? showHeaded : showHeadless)(chromium, page);
} finally {
  await end();
  await server.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}
