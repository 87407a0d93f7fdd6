import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium, pressButton } from '../../../src/cli/start/launch-chromium.ts';
import { serveFolder } from '../../../src/cli/start/serve-folder.ts';
import type { JobState } from '../../../src/corpus/job-types.ts';
import type { SyntheticArticle } from '../news-corpus.ts';

/** The extension in a real Chromium with a profile of its own, asked through its own messages. All times in milliseconds. */
export interface RunningCorpus {
  /** Imports the articles `from` up to `to` as the options page does with a file of them, the table being looked at all the while. */
  fill(
    from: number,
    to: number,
    article: (i: number) => SyntheticArticle,
  ): Promise<{ spent: number; answers: number[]; heapMB: number }>;
  lookUp(query: string): Promise<number>;
  search(text: string): Promise<number>;
  /** Sends a page as its content script does. */
  compare(page: SyntheticArticle): Promise<number>;
  heapMB(): Promise<number>;
  diskMB(): Promise<number>;
  /** Ends the worker; the time of its first answer. */
  wake(): Promise<number>;
  close(): Promise<void>;
}

const BATCH = 200;
const SORT = { by: 'added', descending: true } as const;
const FIRST_ROWS = { filter: {}, sort: SORT, offset: 0, limit: 50 };
const TEXT = 'The council of Harwick met on Monday. Anna Keller said that 120 houses had been rebuilt. '.repeat(12);

export async function openCorpus(): Promise<RunningCorpus> {
  const profile = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  const running = await launchChromium({ profile, headless: true, load: 'switch' });
  const forget = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  // Stopped half way, too; the browser itself is ended by who started it.
  process.once('exit', forget);
  const html = `<!doctype html><html lang="en"><title>A page</title><article><h1>A page</h1><p>${TEXT}</p></article>`;
  const server = await serveFolder(profile, { '/page.html': html });
  const page = await running.browser.newPage();
  // A page of the extension that asks nothing by itself.
  await page.goto(`chrome-extension://${running.id}/welcome.html`);

  const worker = async () => {
    const target = await running.browser.waitForTarget((one) => one.type() === 'service_worker', { timeout: 20_000 });
    return target.createCDPSession();
  };
  const ask = <T>(name: string, input: unknown): Promise<{ time: number; value: T }> => askIn<T>(page, name, input);
  const heapMB = async () => {
    const session = await worker();
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await session.detach();
    return Math.round(usedSize / 1e6);
  };

  let contentScript: { session: CDPSession; contextId: number } | undefined;
  return {
    async fill(first, end, article) {
      const { value } = await ask<{ job: string }>('job/open', {
        kind: 'import',
        label: 'bench',
        collection: 'Bench',
        total: end - first,
      });
      let spent = 0;
      for (let from = first; from < end; from += BATCH) {
        const drafts = Array.from({ length: Math.min(BATCH, end - from) }, (_, i) => article(from + i));
        spent += (await ask('job/append', { job: value.job, drafts })).time;
      }
      const answers: number[] = [];
      let most = 0;
      const start = performance.now();
      await ask('job/commit', { job: value.job });
      for (let i = 0; ; i++) {
        answers.push((await ask('corpus/rows', { ...FIRST_ROWS, offset: (i % 20) * 10 })).time);
        const jobs = (await ask<JobState[]>('job/list', {})).value;
        const job = jobs.find(({ id }) => id === value.job);
        if (i % 10 === 0) most = Math.max(most, await heapMB());
        if (job?.phase === 'done') break;
        if (job?.phase !== 'working') throw new Error(`the import ended as ${job?.phase}: ${job?.problem?.message}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      spent += performance.now() - start;
      return { spent, answers, heapMB: most };
    },
    lookUp: async (query) => (await ask('lookup/find', { query })).time,
    search: async (text) => (await ask('corpus/rows', { ...FIRST_ROWS, filter: { text } })).time,
    async compare(article) {
      contentScript ??= await injectScript(running, `${server.origin}/page.html`);
      const { session, contextId } = contentScript;
      const { url, title, publisher, published, lang, text } = article;
      const message = JSON.stringify({ name: 'page/compare', input: { url, title, publisher, published, lang, text } });
      const expression = `(async () => { const start = performance.now(); const answer = await chrome.runtime.sendMessage(${message});
        return { time: performance.now() - start, status: answer?.value?.status, error: answer?.error?.message }; })()`;
      const { result } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      });
      const { time, status, error } = result.value as { time: number; status?: string; error?: string };
      if (status !== 'compared' && status !== 'nothing-related')
        throw new Error(`a page was not compared: ${status} ${error}`);
      return time;
    },
    heapMB,
    diskMB: async () => Math.round(sizeOf(join(profile, 'Default', 'IndexedDB')) / 1e6),
    async wake() {
      const target = running.browser.targets().find((one) => one.type() === 'service_worker');
      await (await target?.worker())?.close();
      // What is sent to a worker that is still ending is never answered.
      const isThere = () => running.browser.targets().some((one) => one.type() === 'service_worker');
      for (let waited = 0; waited < 100 && isThere(); waited++)
        await new Promise((resolve) => setTimeout(resolve, 100));
      await new Promise((resolve) => setTimeout(resolve, 500));
      return (await ask('corpus/rows', FIRST_ROWS)).time;
    },
    async close() {
      await server.close();
      await running.browser.close();
      process.off('exit', forget);
      forget();
    },
  };
}

/** Presses the button on a page and finds the world of the content script that this brings in. */
async function injectScript(
  running: Awaited<ReturnType<typeof launchChromium>>,
  url: string,
): Promise<{ session: CDPSession; contextId: number }> {
  const page = await running.browser.newPage();
  await page.goto(url);
  const session = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  await pressButton(running, page);
  return { session, contextId: await found };
}

/** Sends a message from a page of the extension. @throws Error what the extension answered, when it refused */
async function askIn<T>(page: Page, name: string, input: unknown): Promise<{ time: number; value: T }> {
  const answer = await page.evaluate(
    async (message) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      const start = performance.now();
      const value = await runtime.sendMessage(message);
      return {
        time: performance.now() - start,
        answer: value as { ok: boolean; value: unknown; error?: { message: string } },
      };
    },
    { name, input },
  );
  if (answer.answer?.ok !== true) throw new Error(`${name}: ${answer.answer?.error?.message ?? 'no answer'}`);
  return { time: answer.time, value: answer.answer.value as T };
}

function sizeOf(path: string): number {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
}
