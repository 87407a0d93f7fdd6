import { describe, expect, it, vi } from 'vitest';
import { ownAddress } from '../../../src/corpus/formats/html-metadata.ts';
import { mayLeadTo } from '../../../src/platform/intake/fetch-article.ts';
import { noteFetchOnly, withFetchOnly } from '../../../src/platform/intake/fetch-only-sites.ts';
import { intakePage, readIntakePlace } from '../../../src/platform/intake/intake-page.ts';
import { ADD_LINK, ADD_PAGE, ADD_TABS, createMenus, menuClicked } from '../../../src/platform/intake/menus.ts';
import { readTab } from '../../../src/platform/intake/read-tab.ts';
import { rememberPage } from '../../../src/platform/intake/remember-page.ts';
import { tellAdded } from '../../../src/platform/intake/tell-added.ts';

const PAGE = {
  title: 'Dam holds',
  publisher: 'Valley',
  published: null,
  url: 'https://valley.example/dam',
  lang: 'en',
  text: 'The dam holds.',
};

describe('the menus', () => {
  it('are made anew, for web pages and links alone', async () => {
    const menus = { removeAll: vi.fn(async () => {}), create: vi.fn() };
    await createMenus(menus as never);
    expect(menus.removeAll.mock.invocationCallOrder[0]).toBeLessThan(
      menus.create.mock.invocationCallOrder[0] as number,
    );
    const made = menus.create.mock.calls.map(([entry]) => entry);
    expect(made.slice(0, 3).map(({ id, contexts }) => [id, contexts])).toEqual([
      [ADD_PAGE, ['page']],
      [ADD_LINK, ['link']],
      [ADD_TABS, ['action']],
    ]);
    expect(made[1].targetUrlPatterns).toEqual(['http://*/*', 'https://*/*']);
  });

  it('do what they say', async () => {
    const services = { addTab: vi.fn(async () => {}), addLink: vi.fn(async () => {}), addTabs: vi.fn(async () => {}) };
    await menuClicked({ menuItemId: ADD_PAGE }, { id: 7 }, services);
    await menuClicked({ menuItemId: ADD_LINK, linkUrl: PAGE.url }, { id: 7 }, services);
    await menuClicked({ menuItemId: ADD_TABS }, undefined, services);
    await menuClicked({ menuItemId: 'of another' }, { id: 7 }, services);
    expect(services.addTab).toHaveBeenCalledExactlyOnceWith(7);
    expect(services.addLink).toHaveBeenCalledExactlyOnceWith(PAGE.url, 7);
    expect(services.addTabs).toHaveBeenCalledOnce();
  });
});

describe('the button', () => {
  it.each([
    ['added', '✓'],
    ['updated', '✓'],
    ['present', '='],
    ['incomplete', '!'],
    ['refused', '!'],
  ] as const)('says of a page that was %s “%s”, and then what it said before', async (outcome, sign) => {
    vi.useFakeTimers();
    const texts: string[] = [];
    const action = {
      getBadgeText: async () => '3',
      setBadgeText: async ({ text }: { text: string }) => void texts.push(text),
      setBadgeBackgroundColor: async () => {},
    };
    const told = tellAdded(action as never, 7, outcome);
    await vi.runAllTimersAsync();
    await told;
    vi.useRealTimers();
    expect(texts).toEqual([sign, '3']);
  });
});

describe('a tab', () => {
  const api = (result: unknown, tab: object = {}) => ({
    tabs: { get: async () => ({ id: 7, ...tab }) },
    scripting: { executeScript: async () => [{ result }] },
  });
  const read = (result: unknown, options = {}, tab = {}) => readTab(api(result, tab) as never, 7, options);

  it('is read as a draft, made safe', async () => {
    const article = { ...PAGE, title: ` ${PAGE.title}\n`, url: 'javascript:alert(1)', published: 'soon', extra: 1 };
    expect(await read({ article, reason: null })).toEqual({ ...PAGE, url: '' });
  });

  it('that is no article is taken where it was asked for by itself, and refused among many', async () => {
    expect(await read({ article: PAGE, reason: 'too-short' })).toMatchObject({ title: 'Dam holds' });
    await expect(read({ article: PAGE, reason: 'too-short' }, { articlesOnly: true })).rejects.toMatchObject({
      code: 'not-an-article',
    });
  });

  it.each([
    ['has no text', { article: null, reason: 'no-text' }, {}, 'missing-text'],
    ['gave nothing', undefined, {}, 'missing-text'],
    ['is asleep', { article: PAGE, reason: null }, { discarded: true }, 'tab-asleep'],
  ])('that %s is refused', async (_, result, tab, code) => {
    await expect(read(result, {}, tab)).rejects.toMatchObject({ code });
  });

  it('that does not answer is not waited for, and one that may not be read is said so', async () => {
    const silent = { ...api(null), scripting: { executeScript: () => new Promise(() => {}) } };
    await expect(readTab(silent as never, 7, { patience: 5 })).rejects.toMatchObject({ code: 'too-slow' });
    const closed = {
      ...api(null),
      scripting: { executeScript: async () => Promise.reject(new Error('Cannot access')) },
    };
    await expect(readTab(closed as never, 7)).rejects.toMatchObject({ code: 'no-permission' });
  });
});

describe('an article’s own address', () => {
  it.each([
    ['https://valley.example/dam', 'https://www.valley.example/dam?utm_source=x#top', 'https://valley.example/dam'],
    ['/dam-story', 'https://valley.example/dam', 'https://valley.example/dam-story'],
    ['https://other.example/story', 'https://valley.example/dam?fbclid=1', 'https://valley.example/dam'],
    ['https://valley.example/', 'https://valley.example/dam', 'https://valley.example/dam'],
    ['javascript:alert(1)', 'https://valley.example/dam', 'https://valley.example/dam'],
  ])('that a page gives as %s, fetched from %s, is %s', (said, fetched, expected) => {
    expect(ownAddress([said], fetched)).toBe(expected);
  });
});

describe('pages that are read', () => {
  const kept = { added: ['a'], present: [], updated: [] };

  it('are kept where the reader asked for it', async () => {
    const add = vi.fn(async () => kept);
    expect(await rememberPage(PAGE, {}, { wanted: async () => true, add })).toBe(true);
    expect(add).toHaveBeenCalledExactlyOnceWith([PAGE]);
  });

  it.each([
    ['in a private window', PAGE, { incognito: true }, true],
    ['without being asked', PAGE, {}, false],
    ['without a title', { ...PAGE, title: '' }, {}, true],
    ['without an address', { ...PAGE, url: '' }, {}, true],
  ])('are not kept %s', async (_, page, asker, wanted) => {
    const add = vi.fn(async () => kept);
    expect(await rememberPage(page, asker, { wanted: async () => wanted, add })).toBe(false);
    expect(add).not.toHaveBeenCalled();
  });
});

describe('sites that were granted to be fetched', () => {
  const only = (sites: string[], everywhere = false) => {
    let kept = sites;
    return {
      sites: {
        getValue: async () => kept,
        setValue: async (next: string[]) => {
          kept = next;
        },
      },
      everywhere: async () => everywhere,
    };
  };

  it('are not read as pages, unless the reader’s own rule or a grant of everything says so', async () => {
    expect(await withFetchOnly({}, only(['valley.example']))).toEqual({ 'valley.example': 'off' });
    expect(await withFetchOnly({ 'valley.example': 'on' }, only(['valley.example']))).toEqual({
      'valley.example': 'on',
    });
    expect(await withFetchOnly({}, only(['valley.example'], true))).toEqual({});
  });

  it('are noted by site, each once', async () => {
    const noted = only(['a.example']);
    await noteFetchOnly(['https://www.valley.example/feed', 'https://valley.example/x', 'about:blank'], noted);
    expect(await noted.sites.getValue()).toEqual(['valley.example', 'a.example']);
  });
});

describe('what a feed may lead to', () => {
  it.each([
    ['https://mill.example/feed', 'https://news.mill.example/a', true],
    ['https://mill.example/feed', 'http://192.168.1.1/reboot', false],
    ['https://mill.example/feed', 'http://localhost:8080/', false],
    ['https://mill.example/feed', 'http://printer/', false],
    ['https://mill.example/feed', 'http://[::1]/', false],
    ['https://mill.example/feed', 'http://172.20.3.4/', false],
    ['https://mill.example/feed', 'http://172.200.3.4/', true],
    ['http://intranet.local/feed', 'http://wiki.local/a', true],
    ['http://127.0.0.1:9/feed', 'http://127.0.0.1:9/a', true],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(mayLeadTo(from, to)).toBe(expected);
  });
});

it('the page for a link names its address, and takes no other than a web address', () => {
  const url = 'https://valley.example/dam?a=1&b=#c';
  expect(readIntakePlace(intakePage(url).replace('/intake.html', ''))).toBe(url);
  expect(readIntakePlace('#url=javascript%3Aalert(1)')).toBe('');
  expect(readIntakePlace('')).toBe('');
});
