import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/cli/start/prepare.mjs';
import { type Server, serveFolder } from '../../src/cli/start/serve-folder.ts';
import type { Answer, MessageInput, MessageName, MessageOutput } from '../../src/platform/messages.ts';
import { type TestBrowser, until } from './browser.ts';
import { listCorpus, pressButtonNamed } from './drive-options.ts';
import { checkPage } from './drive-popup.ts';
import { tabShowing } from './extension-tab.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';

const demand = async <N extends MessageName>(
  page: Page,
  name: N,
  input: MessageInput<N>,
): Promise<MessageOutput<N>> => {
  const answer = (await page.evaluate(
    (sent) => {
      const world = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;
      return (world.browser ?? world.chrome).runtime.sendMessage(sent);
    },
    { name, input },
  )) as Answer<MessageOutput<N>>;
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${answer.error.message}`);
  return answer.value;
};

const ferry = (crew: string) => ({
  id: 'ferry',
  title: 'Ferry of Lyngholm is late',
  publisher: 'Vestby Tidende',
  published: '2026-03-10',
  url: 'https://vestby.example/ferry',
  lang: 'en',
  text: `The ferry of Lyngholm left two hours late with ${crew} people on board, said harbour master Astrid Tveit.`,
});

/** The background's window, which the extension's pages can see, with the threads that it has started since it is watched. */
type Background = typeof globalThis & { threads: { worker: Worker; answers: number }[] };
type Extension = { extension: { getBackgroundPage(): Background } };

// Each runs in a page of the extension, and may use nothing from outside.
const watchThreads = () => {
  const background = (globalThis as unknown as { browser: Extension }).browser.extension.getBackgroundPage();
  const { Worker: Native } = background;
  background.threads = [];
  background.Worker = class extends Native {
    constructor(url: string | URL) {
      super(url);
      const thread = { worker: this as Worker, answers: 0 };
      background.threads.push(thread);
      this.addEventListener('message', () => thread.answers++);
    }
  };
};
const threadAnswers = () =>
  (globalThis as unknown as { browser: Extension }).browser.extension
    .getBackgroundPage()
    .threads.reduce((sum, { answers }) => sum + answers, 0);
const endThreads = () => {
  for (const { worker } of (globalThis as unknown as { browser: Extension }).browser.extension.getBackgroundPage()
    .threads)
    worker.terminate();
};

/** Saves a back-up in Chromium of a corpus with a private collection and an article in two versions. */
async function backUpFromChromium(folder: string): Promise<Uint8Array> {
  const chromium = await openChromium();
  try {
    const page = await chromium.openExtensionPage('options.html#storage');
    await demand(page, 'collection/create', { name: 'Øyer ✓', colour: 'teal', private: true });
    await demand(page, 'corpus/add', { drafts: [ferry('nine')], collection: 'Øyer ✓' });
    await demand(page, 'corpus/add', { drafts: [ferry('twelve')], collection: 'Øyer ✓' });
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await page.waitForSelector('.persisted');
    await pressButtonNamed(page, 'Save a back-up');
    const file = await until('the back-up', async () => readdirSync(folder).find((name) => name.endsWith('.zip')));
    return readFileSync(join(folder, file));
  } finally {
    await chromium.close();
  }
}

describe('the corpus in Firefox', () => {
  let folder: string;
  let server: Server;
  let firefox: TestBrowser;
  let options: Page;
  let backUp: Uint8Array;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-moved-'));
    server = await serveFolder(join(root, 'tests', 'fixtures', 'sample-news'));
    backUp = await backUpFromChromium(folder);
    firefox = await openFirefox();
    options = await firefox.openExtensionPage('options.html');
    await until('the bundled articles', async () => (await listCorpus(options)).length === 4);
  });
  afterAll(async () => {
    await firefox?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const sound = async (articles: number) =>
    expect(await demand(options, 'corpus/check', {})).toEqual({ articles, problems: [], count: 0 });

  it('takes a back-up that was saved in Chromium, after showing what that would change', async () => {
    await options.evaluate(() => {
      location.hash = '#storage';
    });
    await pressButtonNamed(options, 'Restore…');
    await options.waitForSelector('dialog[open] input[type=file]');
    await options.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const files = new DataTransfer();
      files.items.add(new File([bytes], 'from-chromium.zip'));
      const field = document.querySelector<HTMLInputElement>('dialog input[type=file]');
      if (field === null) throw new Error('no field');
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, Buffer.from(backUp).toString('base64'));
    await pressButtonNamed(options, 'Look what would change');
    const preview = await until('the preview', () =>
      options.evaluate(() => document.querySelector<HTMLElement>('dialog .notice')?.innerText),
    );
    expect(preview).toContain('1 article would be added');
    expect(preview).toContain('4 articles are already there');
    await pressButtonNamed(options, 'Restore now');
    await until('the article', async () => (await demand(options, 'corpus/count', {})) === 5);
    expect(await demand(options, 'corpus/get', { id: 'ferry' })).toMatchObject({
      ...ferry('twelve'),
      collection: 'Øyer ✓',
    });
    const { collections } = await demand(options, 'corpus/facets', {});
    expect(collections).toContainEqual(
      expect.objectContaining({ name: 'Øyer ✓', colour: 'teal', private: true, articles: 1 }),
    );
    await sound(5);
  });

  it('has the earlier version of an article with what changed in its facts', async () => {
    const versions = await demand(options, 'corpus/versions', { id: 'ferry' });
    expect(versions.map(({ text }) => text)).toEqual([ferry('twelve').text, ferry('nine').text]);
    expect(versions[0]?.changes).toContainEqual(
      expect.objectContaining({
        change: 'changed',
        before: expect.objectContaining({ text: expect.stringContaining('nine') }),
        after: expect.objectContaining({ text: expect.stringContaining('twelve') }),
      }),
    );
  });

  it('adds, finds, removes and brings back articles, and has them all after the browser was started again', async () => {
    const { added } = await demand(options, 'corpus/add', {
      drafts: [{ ...ferry('thirty'), id: 'quay', title: 'Quay of Lyngholm is mended', url: '' }],
      collection: 'Harbour',
    });
    expect(added).toEqual(['quay']);
    const found = await demand(options, 'lookup/find', { query: 'Astrid Tveitt' });
    expect(JSON.stringify(found)).toContain('Astrid Tveit');
    await demand(options, 'corpus/remove', { ids: ['quay'] });
    expect(await demand(options, 'corpus/count', {})).toBe(5);
    await demand(options, 'corpus/restore', { ids: ['quay'] });
    await firefox.restart();
    options = await firefox.openExtensionPage('options.html');
    await until('the table', async () => (await listCorpus(options)).includes('Quay of Lyngholm is mended'));
    await sound(6);
  });

  it('goes on with an import where the background was ended in the middle', async () => {
    const total = 200;
    const { job } = await demand(options, 'job/open', { kind: 'import', label: 'a', collection: 'Lamps', total });
    const drafts = Array.from({ length: total }, (_, i) => ({
      ...ferry('ten'),
      id: `lamp-${i}`,
      url: '',
      text: `Some ${1_000 + i} lamps were lit in the port of Elmar. Mayor Ida Holm${i} came.`,
    }));
    await demand(options, 'job/append', { job, drafts });
    await demand(options, 'job/commit', { job });
    const stateOf = async () => (await demand(options, 'job/list', {})).find(({ id }) => id === job);
    await until('some of the work', async () => ((await stateOf())?.done ?? 0) > 0);
    await firefox.endWorker();
    expect([6, 206]).toContain(await demand(options, 'corpus/count', {}));
    await until('the rest of the work', async () => (await stateOf())?.phase === 'done', 40_000);
    await sound(206);
  });

  it('is what the sidebar compares a page with', async () => {
    const page = await firefox.newPage(`${server.origin}/`);
    await checkPage(firefox, page);
    await firefox.closePopup();
    const tab = await tabShowing(options, server.origin);
    const sidebar = await firefox.openExtensionPage(`sidepanel.html?tab=${tab}`);
    await until('the table', () => sidebar.evaluate(() => document.querySelector('.matrix tbody tr') !== null));
    const headings = await sidebar.evaluate(() =>
      [...document.querySelectorAll('.column-heading')].map((heading) => heading.textContent?.trim()),
    );
    expect(headings).toEqual(expect.arrayContaining(['Harbour Digest', 'The Baltic Ledger']));
  });

  it('goes on with an import by itself when the thread that analyses for it is ended in the middle', async () => {
    const total = 900;
    await options.evaluate(watchThreads);
    const { job } = await demand(options, 'job/open', { kind: 'import', label: 'b', collection: 'Quays', total });
    const drafts = Array.from({ length: total }, (_, i) => ({
      ...ferry('ten'),
      id: `quay-${i}`,
      url: '',
      text: `Quay ${i}. Some ${1_000 + i} lamps were lit in the port of Elmar. Mayor Ida Holm${i} came. `.repeat(20),
    }));
    await demand(options, 'job/append', { job, drafts });
    await demand(options, 'job/commit', { job });
    const stateOf = async () => (await demand(options, 'job/list', {})).find(({ id }) => id === job);
    await until('some answers of the thread', async () => (await options.evaluate(threadAnswers)) > 2);
    expect((await stateOf())?.phase).toBe('working');
    await options.evaluate(endThreads);
    await until('the rest of the work', async () => (await stateOf())?.phase === 'done', 50_000);
    expect((await stateOf())?.summary).toMatchObject({ added: total });
    await sound(206 + total);
  }, 120_000);
});
