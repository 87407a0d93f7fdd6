import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestBrowser, until } from './browser.ts';
import { listCorpus, openSection, pressButtonNamed } from './drive-options.ts';
import { openChromium } from './open-chromium.ts';

const PLACES = ['Upland', 'Harbour', 'Orchard', 'Station', 'Meadow'];
const PUBLISHERS = ['Hill Gazette', 'Ferry Post', 'Night Courier'];

/** An article with facts of its own, the same for the same number. */
const draft = (number: number) => ({
  title: `${PLACES[number % 5]} market report ${number}`,
  publisher: PUBLISHERS[number % 3] as string,
  published: `2026-0${1 + (number % 9)}-1${number % 10}`,
  url: `https://example.org/market/${number}`,
  lang: 'en',
  text: `The market at ${PLACES[number % 5]} sold ${100 + number} goats on Saturday, said Mina Okoro, who keeps its books.\nStall ${number} stayed closed.`,
});

const statusWords = (page: Page) =>
  page.evaluate(() => (document.querySelector('.selection [role=status]') as HTMLElement | null)?.innerText ?? '');
const total = (page: Page, words: string) => until(words, async () => (await statusWords(page)) === words);

describe('the options page in Chromium', () => {
  let browser: TestBrowser;
  let page: Page;
  const downloads = mkdtempSync(join(tmpdir(), 'second-source-downloads-'));

  /** Asks the background as the page itself does. */
  const ask = <T>(name: string, input: object): Promise<T> =>
    page.evaluate(
      async (message) => {
        const { runtime } = (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
        ).chrome;
        const answer = (await runtime.sendMessage(message)) as { ok: boolean; value: unknown; error?: object };
        if (!answer.ok) throw new Error(JSON.stringify(answer.error));
        return answer.value;
      },
      { name, input },
    ) as Promise<T>;
  const begin = async (label: string, numbers: number[]) => {
    const { job } = await ask<{ job: string }>('job/open', {
      kind: 'import',
      label,
      collection: 'Desk',
      total: numbers.length,
    });
    for (let at = 0; at < numbers.length; at += 100)
      await ask('job/append', { job, drafts: numbers.slice(at, at + 100).map(draft) });
    await ask('job/commit', { job });
  };
  const search = async (words: string) => {
    await page.click('.search input', { count: 3 });
    if (words === '') await page.keyboard.press('Backspace');
    else await page.type('.search input', words);
  };

  beforeAll(async () => {
    browser = await openChromium();
    page = await browser.openExtensionPage('options.html');
    await page.bringToFront();
    await until('the bundled articles', async () => (await listCorpus(page)).length === 4);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  it('shows what became of a job, and the articles once it is done', async () => {
    await begin(
      'markets.jsonl',
      Array.from({ length: 120 }, (_, number) => number),
    );
    await openSection(page, 'add');
    const words = await until('the summary', () =>
      page.evaluate(() => (document.querySelector('.job-done') as HTMLElement | null)?.innerText),
    );
    expect(words).toContain('markets.jsonl');
    expect(words).toContain('120 articles added');
    await openSection(page, 'corpus');
    await total(page, '124 articles');
  });

  it('finds as somebody types, spelled wrong, too', async () => {
    await search('Orchrad 37');
    await until('the article', async () => (await listCorpus(page))[0] === 'Orchard market report 37' || null).catch(
      async () => {
        throw new Error(`found ${JSON.stringify((await listCorpus(page)).slice(0, 5))}`);
      },
    );
    await search('');
    await total(page, '124 articles');
  });

  it('narrows to a publisher, and lets go of it', async () => {
    await pressButtonNamed(page, 'Publisher');
    const choice = await page.waitForSelector('::-p-xpath(//fieldset//label[contains(., "Ferry Post")]//input)');
    await choice?.click();
    await total(page, '40 of 124');
    await pressButtonNamed(page, 'Remove filter: Publisher: Ferry Post');
    await total(page, '124 articles');
  });

  it('selects all from the keyboard, moves them, and takes it back', async () => {
    await search('market report');
    await total(page, '120 of 124');
    await page.focus('.grid-body [data-row="0"]');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await total(page, '120 selected');
    await pressButtonNamed(page, 'Move');
    await page.waitForSelector('dialog[open] input[type=text]');
    await page.type('dialog[open] input[type=text]', 'Markets');
    await page.keyboard.press('Enter');
    const inMarkets = async () =>
      (
        await ask<string[]>('corpus/ids', {
          filter: { collections: ['Markets'] },
          sort: { by: 'title', descending: false },
        })
      ).length;
    await until('all in the other collection', async () => (await inMarkets()) === 120);
    await pressButtonNamed(page, 'Undo');
    await until('all where they were', async () => (await inMarkets()) === 0);
    await search('');
  });

  it('removes with the Delete key, and undoes it by the shortcut', async () => {
    await total(page, '124 articles');
    await page.focus('.grid-body [data-row="0"]');
    await page.keyboard.press('Delete');
    await total(page, '123 articles');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-row'))).toBe('0');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await total(page, '124 articles');
  });

  it('reaches the last row with End, wherever it is', async () => {
    await page.focus('.grid-body [data-row="0"]');
    await page.keyboard.press('End');
    const last = await until('the last row', () =>
      page.evaluate(() => {
        const row = document.activeElement;
        return (
          row?.getAttribute('aria-busy') === 'false' && row.getAttribute('aria-rowindex') === '125' && row.textContent
        );
      }),
    );
    expect(last).toMatch(/\S/);
  });

  it('cancels a job, and the corpus is as before', async () => {
    await openSection(page, 'add');
    await begin(
      'many.jsonl',
      Array.from({ length: 900 }, (_, index) => 1_000 + index),
    );
    await pressButtonNamed(page, 'Cancel');
    await until('the job to be cancelled', () =>
      page.evaluate(() => document.querySelector('.job-cancelled') !== null),
    );
    await openSection(page, 'corpus');
    await total(page, '124 articles');
    expect(await ask<number>('corpus/count', {})).toBe(124);
  });

  it('saves a back-up, and shows what restoring it would change before it does', async () => {
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await openSection(page, 'storage');
    await page.waitForSelector('.persisted');
    await pressButtonNamed(page, 'Save a back-up');
    const file = await until('the back-up', async () => readdirSync(downloads).find((name) => name.endsWith('.zip')));
    expect(existsSync(join(downloads, file))).toBe(true);

    const gone = await ask<string[]>('corpus/ids', { filter: {}, sort: { by: 'title', descending: false } });
    await ask('corpus/remove', { ids: gone.slice(0, 10) });
    await pressButtonNamed(page, 'Restore…');
    const field = (await page.waitForSelector('dialog[open] input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(join(downloads, file));
    await pressButtonNamed(page, 'Look what would change');
    const preview = await until('the preview', () =>
      page.evaluate(() => (document.querySelector('dialog .notice') as HTMLElement | null)?.innerText),
    );
    expect(preview).toContain('10 articles would be added');
    expect(preview).toContain('114 articles are already there');
    expect(await ask<number>('corpus/count', {})).toBe(114);
    await pressButtonNamed(page, 'Restore now');
    await until('all articles', async () => (await ask<number>('corpus/count', {})) === 124);
  });
});
