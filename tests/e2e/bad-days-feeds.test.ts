import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FeedState } from '../../src/corpus/intake.ts';
import type { CorpusCheck } from '../../src/corpus/types.ts';
import { type TestBrowser, until } from './browser.ts';
import { openSection, pressButtonNamed } from './drive-options.ts';
import { openChromium } from './open-chromium.ts';
import { type NewsSite, serveNews } from './serve-news.ts';

describe('a followed feed that turns bad', () => {
  let site: NewsSite;
  let browser: TestBrowser;
  let page: Page;
  let feed: FeedState;
  let articles: number;

  const ask = <T>(name: string, input: object): Promise<T> =>
    page.evaluate(
      async (message) => {
        const { runtime } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
        const answer = (await runtime.sendMessage(message)) as { ok: boolean; value: unknown; error?: object };
        if (!answer.ok) throw new Error(JSON.stringify(answer.error));
        return answer.value;
      },
      { name, input },
    ) as Promise<T>;
  const check = async () => (await ask<FeedState[]>('feed/check', { id: feed.id }))[0] as FeedState;

  beforeAll(async () => {
    site = await serveNews();
    browser = await openChromium();
    await browser.allowRequests();
    page = await browser.openExtensionPage('welcome.html');
    await pressButtonNamed(page, 'Choose this: Every news page');
    await until('the permission', async () => (await ask<{ mode: string }>('permission/state', {})).mode === 'all');
    site.items = [{ path: '/story/First%20news', title: 'First news' }];
    feed = await ask<FeedState>('feed/add', { url: `${site.origin}/feed`, collection: 'Vestby' });
    articles = await ask<number>('corpus/count', {});
    page = await browser.openExtensionPage('options.html');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it.each([
    ['answers slowly, a byte at a time', '/slow', 'too-slow', 'took too long'],
    ['never ends', '/endless', 'too-large', 'too large'],
    ['sends ten megabytes', '/huge', 'too-large', 'too large'],
    ['is of another type', '/picture', 'wrong-content', 'image/gif'],
    ['has entities that explode', '/bomb', 'bad-xml', 'XML'],
    ['is gone', '/nothing', 'refused-by-site', '404'],
  ])('keeps its articles and says why: one that %s', async (_, path, code, words) => {
    site.instead = path;
    if (path === '/slow') await hurry(page);
    const state = await check();
    expect(state).toMatchObject({ id: feed.id, added: 1, problem: { code } });
    expect(Date.parse(state.next ?? '')).toBeGreaterThan(Date.now());
    await openSection(page, 'corpus');
    await openSection(page, 'feeds');
    await until(`“${words}”`, () =>
      page.evaluate(
        (wanted) => (document.querySelector('main') as HTMLElement).innerText.toLowerCase().includes(wanted),
        words.toLowerCase(),
      ),
    );
    expect(await ask<CorpusCheck>('corpus/check', {})).toEqual({ articles, problems: [], count: 0 });
  });

  it('is read as ever once it behaves, with HTML in its titles shown as text', async () => {
    site.instead = '/titles';
    expect(await check()).toMatchObject({ failures: 0, added: 2 });
    await openSection(page, 'corpus');
    await until('the title', () => page.evaluate(() => document.body.innerText.includes('Quay reopens')));
    expect(await page.evaluate(() => document.querySelector('main img[src="x"]'))).toBeNull();
    expect(await ask<CorpusCheck>('corpus/check', {})).toEqual({ articles: articles + 1, problems: [], count: 0 });
  });
});

/** Has long waits of the background take a twentieth of their time: nobody sits through half a minute. */
async function hurry(page: Page): Promise<void> {
  const target = page
    .browser()
    .targets()
    .find((one) => one.type() === 'service_worker');
  const worker = await target?.worker();
  if (!worker) throw new Error('no worker');
  await worker.evaluate(() => {
    const scope = globalThis as unknown as { setTimeout(run: () => void, ms?: number): unknown };
    const real = scope.setTimeout.bind(globalThis);
    scope.setTimeout = (run, ms = 0) => real(run, ms >= 20_000 ? ms / 20 : ms);
  });
}
