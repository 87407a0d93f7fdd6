import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { build } from 'vite';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/start/prepare.mjs';
import { type Server, serveFolder } from '../../src/cli/start/serve-folder.ts';
import { readPainted } from '../bench/pages/in-page.ts';
import { type Reader, startReader } from '../bench/pages/reader.ts';
import { Page as ReactPage } from '../fixtures/real-web/react-page.js';
import {
  ARTICLES,
  longPage,
  NEXT_STORY,
  OTHER_REPORT,
  OTHERS,
  pageOf,
  paragraphs,
  STORY,
} from '../fixtures/real-web/story.ts';
import { until } from './browser.ts';

declare global {
  interface Window {
    changes: number;
    goOn(story: string): void;
    hydrated?: boolean;
    reactErrors: string[];
    scrollList(first: number): void;
  }
}

const FOLDER = `${root}tests/fixtures/real-web/`;

/** A page that the server drew with React, and the script that takes it over. */
async function reactPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: `${FOLDER}react-client.js`, formats: ['iife'], name: 'page' } },
  });
  const [output] = [built].flat() as { output: { code?: string }[] }[];
  const script = (output?.output[0]?.code ?? '').replaceAll('</script', '<\\/script');
  const drawn = renderToString(createElement(ReactPage, { story: STORY }));
  return pageOf(
    `<div id="root">${drawn}</div><script type="application/json" id="story">${JSON.stringify(STORY)}</script><script>${script}</script>`,
  );
}

describe('the extension on the real web', () => {
  let server: Server;
  let reader: Reader;
  const open = async (path: string): Promise<Page> => {
    const page = await reader.newPage();
    await page.bringToFront();
    // Everything that anybody changes in the page's DOM from its first moment on.
    await page.evaluateOnNewDocument(() => {
      window.changes = 0;
      addEventListener('load', () => {
        const observer = new MutationObserver((records) => {
          window.changes += records.length;
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      });
    });
    await page.goto(server.origin + path, { waitUntil: 'load' });
    return page;
  };
  const wordsOf = async (page: Page) => (await page.evaluate(readPainted)).map(({ words }) => words);
  const painted = (page: Page, word = 'Ingrid Solheim') =>
    until(`“${word}” to be painted`, async () => {
      const words = await wordsOf(page);
      return words.some((text) => text.includes(word)) && words;
    });
  /** Waits until the extension has compared a text of the page in which this stands. */
  const tells = (page: Page, fact: string) =>
    until(`the page to tell ${fact}`, async () => {
      const state = await reader.stateOf(page.url());
      return state?.status === 'compared' && state.comparison.facts.some(({ text }) => text.includes(fact));
    });
  const stateOf = async (page: Page) =>
    until('a state', async () => {
      const state = await reader.stateOf(page.url());
      return state !== null && state.status !== 'working' && state;
    });

  beforeAll(async () => {
    server = await serveFolder(FOLDER, {
      ...ARTICLES,
      ...OTHERS,
      '/2026/02/react.html': await reactPage(),
      '/2026/02/long.html': longPage(),
    });
    reader = await startReader();
    await reader.fillCorpus([OTHER_REPORT]);
  });
  afterAll(async () => {
    await reader?.close();
    await server?.close();
  });

  it.each(['plain', 'strict', 'rtl', 'vertical', 'shadow', 'own-highlights'])(
    'paints the article %s and changes nothing in it',
    async (name) => {
      const page = await open(`/2026/02/${name}.html`);
      await painted(page);
      expect(await page.evaluate(() => window.changes)).toBe(0);
      if (name === 'own-highlights') expect(await page.evaluate(() => CSS.highlights.get('search')?.size)).toBe(1);
      await page.close();
    },
  );

  it('paints an article in a frame of the same origin, in the frame', async () => {
    const page = await open('/2026/02/frame.html');
    const frame = await until('the frame', async () => page.frames().find((one) => one.url().endsWith('plain.html')));
    await until('words in the frame', () => frame.evaluate(() => CSS.highlights.size > 0));
    await page.close();
  });

  it('follows a single-page application to its next story', async () => {
    const page = await open('/2026/02/single-page.html');
    await painted(page);
    const next = `<article><h1>Ferry Alma</h1>${paragraphs(NEXT_STORY)}</article>`;
    await page.evaluate((story) => window.goOn(story), next);
    await tells(page, '97 passengers');
    expect((await painted(page)).join()).not.toContain('212');
    await page.close();
  });

  it('finds an article that is drawn late, and a paragraph that is replaced while it is read', async () => {
    const page = await open('/2026/02/late.html');
    await painted(page);
    await page.evaluate(() => {
      const paragraph = document.querySelector('article p:nth-of-type(2)') as Element;
      paragraph.textContent =
        'Captain Ingrid Solheim said that nobody was hurt. Boats brought the 164 passengers ashore.';
    });
    await tells(page, '164 passengers');
    await painted(page);
    await page.close();
  });

  it('lets React hydrate a page that it painted, and a list draw what comes into view', async () => {
    const page = await open('/2026/02/react.html');
    await painted(page);
    expect(await page.evaluate(() => [window.changes, window.hydrated ?? false])).toEqual([0, false]);
    await until('React', () => page.evaluate(() => window.hydrated === true));
    expect(await page.evaluate(() => window.reactErrors)).toEqual([]);
    await page.evaluate(() => window.scrollList(40));
    await until('the list', () => page.evaluate(() => document.querySelector('#list li')?.textContent === 'Row 40'));
    await new Promise((done) => setTimeout(done, 400));
    // Five rows went and five came; nobody else touched anything.
    expect(await page.evaluate(() => window.changes)).toBeLessThanOrEqual(10);
    await painted(page);
    await page.close();
  });

  it('paints a megabyte of text', async () => {
    const page = await open('/2026/02/long.html');
    await painted(page);
    await page.close();
  });

  it.each(Object.keys(OTHERS))('leaves %s alone', async (path) => {
    const page = await open(path);
    await new Promise((done) => setTimeout(done, 1200));
    expect(await wordsOf(page)).toEqual([]);
    expect(await stateOf(page)).toEqual({ status: 'unread' });
    await page.close();
  });

  it('takes no click, no selection and no search away from the page', async () => {
    const page = await open('/2026/02/plain.html');
    await painted(page);
    expect(
      await page.evaluate(() => (window as unknown as { find(words: string): boolean }).find('Ingrid Solheim')),
    ).toBe(true);
    expect(await page.evaluate(() => document.getSelection()?.toString())).toBe('Ingrid Solheim');
    await page.evaluate(() => {
      document.getSelection()?.removeAllRanges();
      document.addEventListener('click', () => document.body.setAttribute('data-clicked', 'yes'));
    });
    await page.click('article p:nth-of-type(4)');
    expect(await page.evaluate(() => document.body.dataset.clicked)).toBe('yes');
    await page.close();
  });

  it('tells a pair apart from the card by the keyboard alone, and takes it back', async () => {
    const other = await open('/2026/02/plain.html#other');
    await painted(other);
    const page = await open('/2026/02/plain.html');
    await painted(page);
    const place = await page.evaluate(() => {
      for (const highlight of CSS.highlights.values())
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          const range = new Range();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          if (range.toString() !== 'Ingrid Solheim') continue;
          const { x, y, width, height } = range.getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }
      return null;
    });
    expect(place).not.toBeNull();
    await page.mouse.click(place?.x ?? 0, place?.y ?? 0);
    await until('the card', () => page.$('second-source-card'));
    // Previous, next, close, open at the sentence, not the same.
    for (let n = 0; n < 5; n++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const judged = () => reader.send('judgement/list', {}) as Promise<{ a: string; b: string }[]>;
    const list = await until('a judgement', async () => ((await judged()).length > 0 ? judged() : null));
    expect(list).toMatchObject([{ a: 'Ingrid Solheim', b: 'Ingrid Solheim', kind: 'person' }]);
    await until('the name without paint as agreed', async () => {
      const state = await reader.stateOf(page.url());
      return (
        state?.status === 'compared' &&
        state.comparison.facts
          .find(({ text }) => text === 'Ingrid Solheim')
          ?.reports.every(({ stance }) => stance === 'omits')
      );
    });
    // The other tab is painted anew once the reader sees it.
    const isPainted = async (expected: boolean) => {
      await other.bringToFront();
      await until(
        `the name in the other tab ${expected ? 'with' : 'without'} paint`,
        async () => (await wordsOf(other)).includes('Ingrid Solheim') === expected,
      );
      await page.bringToFront();
    };
    await isPainted(false);
    // The way back has the focus.
    await new Promise((done) => setTimeout(done, 300));
    await page.keyboard.press('Enter');
    await until('no judgement', async () => (await judged()).length === 0);
    await isPainted(true);
    await other.close();
    await page.keyboard.press('Escape');
    await until('the card to close', async () => (await page.$('second-source-card')) === null);
    await page.close();
  });

  it('repaints a page that stands open when articles come and go', async () => {
    const page = await open('/2026/02/plain.html');
    const before = await painted(page);
    const { articles } = (await reader.send('corpus/list', {})) as { articles: { id: string }[] };
    const ids = articles.map(({ id }) => id);
    await reader.send('corpus/remove', { ids });
    await until('the paint to go', async () => (await wordsOf(page)).length === 0);
    await reader.send('corpus/restore', { ids });
    await until('the paint to come back', async () => (await wordsOf(page)).length === before.length);
    await page.close();
  });

  it('leaves a site alone that is switched off, while it stands open and when it is loaded again', async () => {
    const page = await open('/2026/02/plain.html');
    await painted(page);
    await reader.send('site/set', { host: '127.0.0.1', rule: 'off' });
    await until('no paint', async () => (await wordsOf(page)).length === 0);
    await page.reload();
    await new Promise((done) => setTimeout(done, 1000));
    expect(await wordsOf(page)).toEqual([]);
    await reader.send('site/set', { host: '127.0.0.1', rule: null });
    await page.reload();
    await painted(page);
    await page.close();
  });
});
