import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser.ts';
import { openChromium } from './open-chromium.ts';
import { standInCorpus } from './stand-in-corpus.ts';

/** Longest task of the page's main thread in milliseconds of processor time, while something is done. */
async function longestTask(page: Page, work: () => Promise<unknown>): Promise<{ longest: number; tasks: number }> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: { name: string; pid: number; tid: number; tdur?: number }[];
  };
  // The main thread of the page is the one that runs its functions. Time on the processor, not on the clock: other work on the machine
  // says nothing of this page.
  const calls = new Map<string, number>();
  for (const { name, pid, tid } of traceEvents)
    if (name === 'FunctionCall') calls.set(`${pid} ${tid}`, (calls.get(`${pid} ${tid}`) ?? 0) + 1);
  const [main] = [...calls].sort((a, b) => b[1] - a[1])[0] ?? [''];
  const tasks = traceEvents.flatMap(({ name, pid, tid, tdur }) =>
    name === 'RunTask' && `${pid} ${tid}` === main && tdur !== undefined ? [tdur / 1000] : [],
  );
  return { longest: Math.max(...tasks), tasks: tasks.length };
}

/** Opens the options page over a made-up corpus of so many articles. */
async function openTable(browser: TestBrowser, articles: number): Promise<Page> {
  const page = await browser.openExtensionPage('welcome.html');
  await standInCorpus(page, articles);
  await page.goto(page.url().replace('welcome.html', 'options.html'));
  await page.waitForSelector('.grid-body [aria-busy=false]');
  return page;
}

/** Scrolls by lines, pages, and with the bar dragged far; the middle of three, since single tasks suffer from other work. */
async function longestOfScrolling(page: Page): Promise<{ longest: number; tasks: number }> {
  const scroll = () =>
    page.evaluate(async () => {
      const grid = document.querySelector('[role=grid]') as HTMLElement;
      const far = grid.scrollHeight / 16;
      grid.scrollTop = 0;
      for (let step = 0; step < 60; step++) {
        grid.scrollTop += step % 10 === 9 ? far : step % 3 === 0 ? 700 : 60;
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
    });
  await page.bringToFront();
  const runs: { longest: number; tasks: number }[] = [];
  for (let run = 0; run < 3; run++) runs.push(await longestTask(page, scroll));
  const [, middle] = runs.map(({ longest }) => longest).sort((x, y) => x - y);
  return { longest: middle as number, tasks: Math.min(...runs.map(({ tasks }) => tasks)) };
}

describe('the table of a hundred thousand articles', () => {
  let browser: TestBrowser;
  let page: Page;
  beforeAll(async () => {
    browser = await openChromium();
    page = await openTable(browser, 100_000);
    await page.bringToFront();
  });
  afterAll(() => browser?.close());

  it('knows how many rows it has, and holds only those in view', async () => {
    const grid = await page.evaluate(() => ({
      count: document.querySelector('[role=grid]')?.getAttribute('aria-rowcount'),
      rows: document.querySelectorAll('.grid-body [role=row]').length,
    }));
    expect(grid.count).toBe('100001');
    expect(grid.rows).toBeLessThan(60);
  });

  it('scrolls without a task that holds the page up, or any longer than those of a small table', async () => {
    const small = await openTable(browser, 500);
    const floor = await longestOfScrolling(small);
    await small.close();
    const { longest, tasks } = await longestOfScrolling(page);
    expect(tasks).toBeGreaterThan(60);
    // On a machine so slow or busy that 500 rows take as long, the rows of 100,000 may.
    expect(longest).toBeLessThan(Math.max(50, 1.5 * floor.longest));
  });

  it('loads the rows where the scrolling ends', async () => {
    await page.evaluate(() => {
      const grid = document.querySelector('[role=grid]') as HTMLElement;
      grid.scrollTop = grid.scrollHeight;
    });
    await page.waitForSelector('[aria-rowindex="100001"][aria-busy=false]');
  });

  it('selects all and lets go without leaving the keyboard', async () => {
    await page.focus('.grid-body [role=row]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    const words = () => page.evaluate(() => document.querySelector('.selection-words')?.textContent ?? '');
    await until('all to be selected', async () => (await words()) === '100,000 selected');
    await page.keyboard.press('Escape');
    await until('none to be selected', async () => (await words()) === '');
  });
});
