import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, MessageInput, MessageName, MessageOutput } from '../../src/platform/messages.ts';
import { type TestBrowser, until } from './browser.ts';
import { pressButtonNamed } from './drive-options.ts';
import { type NewsSite, serveNews } from './serve-news.ts';

/** The ways into the corpus through tabs, addresses and feeds, in a real browser; the steps build on each other. */
export function describeIntake(name: string, open: () => Promise<TestBrowser>): void {
  describe(`the ways in, in ${name}`, () => {
    let site: NewsSite;
    let browser: TestBrowser;
    let library: Page;

    const ask = <N extends MessageName>(message: N, input: MessageInput<N>): Promise<Answer<MessageOutput<N>>> =>
      library.evaluate(
        (sent) => {
          const world = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;
          return (world.browser ?? world.chrome).runtime.sendMessage(sent);
        },
        { name: message, input },
      ) as Promise<Answer<MessageOutput<N>>>;
    const demand = async <N extends MessageName>(message: N, input: MessageInput<N>): Promise<MessageOutput<N>> => {
      const answer = await ask(message, input);
      if (!answer.ok) throw new Error(`${message}: ${answer.error.code} ${answer.error.message}`);
      return answer.value;
    };
    const titles = async () => {
      const { rows } = await demand('corpus/rows', {
        filter: {},
        sort: { by: 'added', descending: true },
        offset: 0,
        limit: 100,
      });
      return rows.map(({ title }) => title);
    };
    const at = (title: string) => `${site.origin}/story/${encodeURIComponent(title)}`;
    const tabOf = async (page: Page) => {
      await page.bringToFront();
      return library.evaluate(async () => {
        const world = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;
        const { tabs } = world.browser ?? world.chrome;
        return (await tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id as number;
      });
    };
    const ended = (job: string) =>
      until('the job to end', async () => {
        const state = (await demand('job/list', {})).find(({ id }) => id === job);
        return state?.phase === 'done' && state;
      });

    beforeAll(async () => {
      site = await serveNews();
      browser = await open();
      library = await browser.openExtensionPage('options.html');
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
    });

    it('refuse what may not be read, and nothing is fetched', async () => {
      expect(await ask('intake/link', { url: at('Quay') })).toMatchObject({
        ok: false,
        error: { code: 'no-permission' },
      });
      expect(await ask('feed/add', { url: `${site.origin}/feed` })).toMatchObject({ error: { code: 'no-permission' } });
      expect(await ask('intake/link', { url: 'javascript:alert(1)' })).toMatchObject({ error: { code: 'bad-url' } });
      expect(site.asked).toEqual([]);
    });

    it('take the page of a tab whose button was pressed, with what it says of itself', async () => {
      const page = await browser.newPage(at('Quay to be rebuilt'));
      await browser.pressButton(page);
      const tabId = await tabOf(page);
      const added = await demand('tab/add', { tabId });
      expect(added).toMatchObject({ outcome: 'added', title: 'Quay to be rebuilt', collection: 'My articles' });
      if (added.outcome === 'incomplete') throw new Error('incomplete');
      expect(await demand('corpus/get', { id: added.id })).toMatchObject({
        publisher: 'Vestby Tidende',
        published: '2026-03-10T08:00:00Z',
        author: 'Liv Moen',
        lang: 'en',
        url: at('Quay to be rebuilt'),
        text: expect.stringContaining('The council of Vestby voted 14 to 9'),
      });
      expect(await demand('tab/add', { tabId })).toMatchObject({ outcome: 'present' });
      await browser.closePopup();
      await page.close();
    });

    it('take the article behind a link whose site the reader allows in the click, and read no page of it by themselves', async () => {
      await browser.allowRequests();
      library = await browser.openExtensionPage(`intake.html#url=${encodeURIComponent(at('Ferry line'))}`);
      await pressButtonNamed(library, `Allow ${new URL(site.origin).host} and add the article`);
      await until('the article', () =>
        library.evaluate(() => document.querySelector('h1')?.textContent === 'Added to “My articles”'),
      );
      expect(await titles()).toContain('Ferry line');
      const registered = await library.evaluate(async () => {
        const world = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;
        return (world.browser ?? world.chrome).scripting.getRegisteredContentScripts();
      });
      const matching = registered.filter(
        ({ excludeMatches = [] }) => !excludeMatches.some((one) => one.includes('127.0.0.1')),
      );
      expect(matching).toEqual([]);
    });

    it('may read every site once the reader allows that', async () => {
      library = await browser.openExtensionPage('welcome.html');
      await pressButtonNamed(library, 'Choose this: Every news page');
      await until('the permission', async () => (await demand('permission/state', {})).mode === 'all');
    });

    it('take the article behind a link, fetched without cookies and without saying where from', async () => {
      expect(await demand('intake/link', { url: `${at('Boats for Lyngholm')}?utm_source=x#top` })).toMatchObject({
        outcome: 'added',
        title: 'Boats for Lyngholm',
      });
      const asked = site.asked.find(({ path }) => path.includes('Boats'));
      expect(asked?.headers).not.toHaveProperty('cookie');
      expect(asked?.headers).not.toHaveProperty('referer');
    });

    it('hand an article without a title over to be completed', async () => {
      expect(await demand('intake/link', { url: `${site.origin}/untitled` })).toMatchObject({
        outcome: 'incomplete',
        draft: { title: '', text: expect.stringContaining('Randi Solheim') },
      });
    });

    it('take a list of addresses as a job that says what was added, there already, and refused and why', async () => {
      const addresses = [
        { url: at('Bridge refused') },
        { url: at('Boats for Lyngholm') },
        { url: `${site.origin}/nothing`, title: 'Gone' },
        { url: `${site.origin}/picture` },
      ];
      const { job } = await demand('intake/urls', { addresses, collection: 'Quay' });
      const { summary } = await ended(job);
      expect(summary).toMatchObject({ added: 1, present: 1, updated: 0 });
      const refused = (summary?.refused ?? []).map(({ title, code }) => [title, code]).sort();
      expect(refused).toEqual(
        [
          ['Gone', 'refused-by-site'],
          [`${site.origin}/picture`, 'wrong-content'],
        ].sort(),
      );
    });

    it('take every open tab that shows an article', async () => {
      const pages = [await browser.newPage(at('Harbour in winter')), await browser.newPage(`${site.origin}/front`)];
      const { job } = await demand('intake/tabs', { collection: 'Tabs' });
      const { summary } = await ended(job);
      expect(summary?.added).toBe(1);
      expect(summary?.refused.map(({ code }) => code)).toContain('not-an-article');
      expect(await titles()).toContain('Harbour in winter');
      for (const page of pages) await page.close();
    });

    it('follow a feed that a page names, and take only what is new at the next reading', async () => {
      site.items = [{ path: '/story/First%20news', title: 'First news' }];
      const feed = await demand('feed/add', { url: `${site.origin}/front`, collection: 'Vestby' });
      expect(feed).toMatchObject({
        url: `${site.origin}/feed`,
        title: 'Vestby Tidende',
        added: 1,
        failures: 0,
        permitted: true,
      });
      const fetched = () => site.asked.filter(({ path }) => path.startsWith('/story/First')).length;
      expect(fetched()).toBe(1);

      await demand('feed/check', { id: feed.id });
      expect(site.asked.at(-1)?.headers['if-none-match']).toBe('"1"');
      expect((await demand('feed/list', {}))[0]).toMatchObject({ added: 1, lastAdded: 0 });

      site.items = [{ path: '/story/Second%20news', title: 'Second news' }, ...site.items];
      expect((await demand('feed/check', { id: feed.id }))[0]).toMatchObject({ added: 2, lastAdded: 1 });
      expect(fetched()).toBe(1);
      expect(await titles()).toEqual(expect.arrayContaining(['First news', 'Second news']));
      expect(await ask('feed/add', { url: `${site.origin}/feed` })).toMatchObject({
        error: { code: 'already-followed' },
      });
    });

    it('leave a feed that fails alone for longer and longer, and come back', async () => {
      const [feed] = await demand('feed/list', {});
      if (!feed) throw new Error('no feed');
      const pauseOf = ({ checked, next }: typeof feed) => (Date.parse(next ?? '') - Date.parse(checked ?? '')) / 60_000;
      site.status = 500;
      const [once] = await demand('feed/check', { id: feed.id });
      const [twice] = await demand('feed/check', { id: feed.id });
      expect(once).toMatchObject({ failures: 1, problem: { code: 'refused-by-site' } });
      expect(twice).toMatchObject({ failures: 2 });
      expect(pauseOf(twice as typeof feed)).toBeGreaterThan(1.9 * pauseOf(once as typeof feed));
      site.status = 200;
      const [well] = await demand('feed/check', { id: feed.id });
      expect(well).toMatchObject({ failures: 0, added: 2 });
      expect(well).not.toHaveProperty('problem');
    });

    it.each([
      ['huge', 'too-large'],
      ['endless', 'too-large'],
      ['bomb', 'bad-xml'],
      ['picture', 'wrong-content'],
      ['nothing', 'refused-by-site'],
      ['story/No%20feed', 'not-a-feed'],
    ])('say of a feed that is %s that it is %s, and the corpus is as it was', async (path, code) => {
      const before = await titles();
      expect(await ask('feed/add', { url: `${site.origin}/${path}` })).toMatchObject({ ok: false, error: { code } });
      expect(await titles()).toEqual(before);
      expect(await demand('feed/list', {})).toHaveLength(1);
    });

    it('show HTML in the titles of a feed as text', async () => {
      expect(await demand('feed/add', { url: `${site.origin}/titles`, collection: 'Titles' })).toMatchObject({
        added: 1,
      });
      expect(await titles()).toContain('Quay reopens');
    });

    it('go on with a job where the background was ended in the middle', async () => {
      const addresses = Array.from({ length: 12 }, (_, i) => ({ url: at(`Late news ${i}`) }));
      const { job } = await demand('intake/urls', { addresses, collection: 'Late' });
      await browser.endWorker();
      library = await browser.openExtensionPage('welcome.html');
      const { summary } = await ended(job);
      expect(summary).toMatchObject({ refused: [] });
      expect((await titles()).filter((title) => title.startsWith('Late news'))).toHaveLength(12);
    });

    it('remember a page that is read only where the reader asked for it', async () => {
      const unasked = await browser.newPage(at('Not to be kept'));
      await until('the page to be read', async () => {
        const state = await demand('tab/state', { tabId: await tabOf(unasked) });
        return state.status !== 'unread' && state.status !== 'working';
      });
      expect(await titles()).not.toContain('Not to be kept');
      await library.evaluate(async () => {
        const world = globalThis as unknown as Record<'browser' | 'chrome', typeof import('webextension-polyfill')>;
        await (world.browser ?? world.chrome).storage.local.set({ 'remember-pages': true });
      });
      const asked = await browser.newPage(at('To be kept'));
      await until('the page to be kept', async () => (await titles()).includes('To be kept'));
      await asked.close();
      await unasked.close();
    });
  });
}
