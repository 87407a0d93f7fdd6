import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/start/prepare.mjs';
import { type Server, serveFolder } from '../../src/cli/start/serve-folder.ts';
import { type TestBrowser, until } from './browser.ts';
import { listCorpus, openSection, pressButtonNamed } from './drive-options.ts';
import { checkPage } from './drive-popup.ts';
import { openChromium } from './open-chromium.ts';

const STORY = [
  'Belarus let 123 political prisoners go on Saturday. Maria Kolesnikova and the banker Viktor Babarika are among them.',
  'Ales Bialiatski, who shared the Nobel Peace Prize, was serving a 10-year sentence. He was taken to Lithuania.',
  'The United States lifted its sanctions on potash after talks in Minsk. The European Union keeps its own.',
  'Alexander Lukashenko called it a humanitarian step. Tatsiana Khomich waited for her sister in front of the embassy in Vilnius.',
  'Viasna counts more than 1,000 political prisoners who are still held in Belarus, and asked not to forget a single one of them.',
];

const page = (lang: string, title: string, body: string) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta property="og:type" content="article"><title>${title}</title></head><body>${body}</body></html>`;

/** A live ticker of a megabyte: the story, and then entries that all differ. */
function longPage(): string {
  const entries: string[] = STORY.map((text) => `<p>${text}</p>`);
  for (let i = 1, length = 0; length < 1_000_000; i++) {
    const entry = `<p>Entry ${i}: the council of Norrby voted ${i % 40} to ${i % 17} on ${1000 + i} new homes, mayor Lena Ek${i % 900} said.</p>`;
    entries.push(entry);
    length += entry.length;
  }
  return page('en', 'Live: prisoners leave Belarus', `<article><h1>Live</h1>${entries.join('\n')}</article>`);
}

const PAGES: Record<string, string> = {
  '/empty.html': page('en', 'Nothing here', ''),
  '/long.html': longPage(),
  '/german.html': page(
    'de',
    'Belarus lässt Gefangene frei',
    `<article><h1>Belarus lässt Gefangene frei</h1>${'<p>In Belarus sind am Samstag nach Verhandlungen mit den Vereinigten Staaten viele politische Gefangene freigekommen, unter ihnen bekannte Gesichter der Opposition und der Gründer einer Organisation für Menschenrechte.</p>'.repeat(6)}</article>`,
  ),
  '/broken.html': `<html lang=en><title>Broken</title><meta property="og:type" content="article"><script type="application/ld+json">{"@type": "NewsArticle", </script>
    <article><h1>Prisoners leave <b>Belarus</h1><table><p>${STORY[0]}<div><p>${STORY[1]}</span></i><ul><li>${STORY[2]}<br>${STORY[3]}<blockquote>${STORY[4]}</article></div><p>${'<div>'.repeat(2000)}`,
};

describe('pages and files that are not as they should be', () => {
  let folder: string;
  let server: Server;
  let browser: TestBrowser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-files-'));
    server = await serveFolder(join(root, 'tests', 'fixtures', 'sample-news'), PAGES);
    browser = await openChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Presses the button and gives what the popup says when it has nothing to list. */
  async function checkedWords(path: string, expected: RegExp): Promise<string> {
    const opened = await browser.newPage(server.origin + path);
    const popup = await browser.pressButton(opened);
    const words = await until(`${path} to be answered`, async () => {
      const text = await popup.text();
      return expected.test(text) && text;
    });
    await browser.closePopup();
    return words;
  }

  it('says of a page without text that there is nothing to compare', async () => {
    expect(await checkedWords('/empty.html', /does not look like a news article/)).toMatch(
      /No article text|too little text/,
    );
  });

  it('reads the next page of a tab in which a page without text was checked', async () => {
    const opened = await browser.newPage(`${server.origin}/empty.html`);
    const popup = await browser.pressButton(opened);
    await until('/empty.html to be refused', async () => /does not look like a news article/.test(await popup.text()));
    await browser.closePopup();
    await opened.goto(`${server.origin}/broken.html`);
    const { rows } = await checkPage(browser, opened);
    expect(rows.map((row) => row.text)).toContain('Maria Kolesnikova');
    await browser.closePopup();
  });

  it('says of a German page that it is not in English, and paints nothing', async () => {
    expect(await checkedWords('/german.html', /German/)).toContain('Written in German');
  });

  it('compares an article with broken markup', async () => {
    const opened = await browser.newPage(`${server.origin}/broken.html`);
    const { rows } = await checkPage(browser, opened);
    expect(rows.map((row) => row.text)).toContain('Maria Kolesnikova');
    await browser.closePopup();
  });

  it('works through a page with a megabyte of text, and the page answers meanwhile', async () => {
    const opened = await browser.newPage(`${server.origin}/long.html`);
    await opened.evaluate(() => {
      let last = performance.now();
      const state = window as unknown as { longestPause: number };
      state.longestPause = 0;
      setInterval(() => {
        state.longestPause = Math.max(state.longestPause, performance.now() - last);
        last = performance.now();
      }, 20);
    });
    const popup = await browser.pressButton(opened);
    const done = /Compared with|facts were spotted/;
    await until('the result', async () => done.test(await popup.text()), 45_000);
    const pause = await opened.evaluate(() => (window as unknown as { longestPause: number }).longestPause);
    expect(pause).toBeLessThan(3000);
    await browser.closePopup();
    await opened.close();
  });

  it('names the line of a file that is bad, and adds the rest only when it is asked to', async () => {
    const options = await browser.openExtensionPage('options.html');
    await until('four articles', async () => (await listCorpus(options)).length === 4);
    const line = {
      publisher: '',
      published: null,
      url: '',
      lang: 'en',
      text: 'Nine goats were sold at the hill market.',
    };
    const file = join(folder, 'import.jsonl');
    const good = { id: 'good', title: 'A good line', ...line };
    writeFileSync(file, `${JSON.stringify(good)}\n{"id": "bad", "title": \n`);
    await openSection(options, 'add');
    await pressButtonNamed(options, 'Choose files');
    const field = (await options.waitForSelector('dialog input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    const said = await until('the refusal', async () => {
      const text = await options.evaluate(() => document.querySelector('dialog')?.innerText ?? '');
      return text.includes('could not be read') && text;
    });
    expect(said).toMatch(/import\.jsonl, line 2/);
    await options.reload();
    await openSection(options, 'corpus');
    expect(await until('four articles', async () => (await listCorpus(options)).length === 4)).toBe(true);
    await options.close();
  });

  describe('messages', () => {
    let opened: Page;
    beforeAll(async () => {
      opened = await browser.newPage(`${server.origin}/`);
      await checkPage(browser, opened);
      await browser.closePopup();
    });

    it('are not answered to the scripts of a page', async () => {
      const answer = await opened.evaluate(async () => {
        const heard: unknown[] = [];
        addEventListener('message', ({ data }) => heard.push(data));
        postMessage({ name: 'corpus/list', input: {} }, '*');
        await new Promise((done) => setTimeout(done, 500));
        const runtime = (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime;
        return { heard, runtime: runtime !== undefined };
      });
      expect(answer).toEqual({ heard: [{ name: 'corpus/list', input: {} }], runtime: false });
    });

    it.each(['corpus/list', 'corpus/export', 'lookup/find', 'permission/state'])(
      '%s is refused to a content script, which a page may have taken over',
      async (name) => {
        const answer = await inContentScript(
          opened,
          `chrome.runtime.sendMessage({ name: '${name}', input: { query: 'Belarus' } })`,
        );
        expect(answer).toMatchObject({ ok: false, error: { code: 'forbidden' } });
      },
    );

    it('of the extension’s own files none can be fetched by a page', async () => {
      const base = (await inContentScript(opened, 'Promise.resolve(chrome.runtime.getURL("/"))')) as string;
      expect(base).toMatch(/^chrome-extension:/);
      const reached = await opened.evaluate(
        (url) =>
          fetch(`${url}manifest.json`).then(
            () => true,
            () => false,
          ),
        base,
      );
      expect(reached).toBe(false);
    });
  });
});

/** Runs an expression in the world of our content script in a page. */
async function inContentScript(opened: Page, expression: string): Promise<unknown> {
  const session = await opened.createCDPSession();
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === 'Second Source') worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    const contextId = worlds[0];
    if (contextId === undefined) throw new Error('The page has no content script of ours');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}
