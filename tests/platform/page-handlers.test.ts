import { describe, expect, it, vi } from 'vitest';
import { pageHandlers } from '../../src/platform/handlers/page-handlers.ts';
import type { PageArticle, PageSettings, PageState } from '../../src/platform/messages.ts';
import { DEFAULT_COLOURS } from '../../src/platform/settings.ts';
import type { SiteRule } from '../../src/platform/site-rules.ts';
import { pageTexts } from '../../src/platform/page-texts.ts';
import { tabStates } from '../../src/platform/tab-state.ts';
import { fakeSession } from './fake-browser.ts';

const ENGLISH =
  'The ferry ran aground on the rocks and all of the people who were on it were brought to the shore by boats. ';
const GERMAN =
  'Die Fähre lief auf die Felsen und alle Menschen an Bord wurden von Booten an das Ufer gebracht, sagte ein Sprecher. ';
const pageOf = (changes: Partial<PageArticle> = {}): PageArticle => ({
  url: 'https://coast.example/a',
  title: 'Ferry',
  publisher: '',
  published: null,
  lang: 'en',
  text: ENGLISH.repeat(4),
  ...changes,
});
const DONE: PageState = { status: 'nothing-related', facts: 2 };
const TAB = { tabId: 7, document: 'doc' };

const SETTINGS: PageSettings = { density: 'telling', colours: DEFAULT_COLOURS, kinds: [], rule: null };

function trial(compare: (page: PageArticle) => Promise<PageState> = async () => DONE, rule: SiteRule | null = null) {
  const session = fakeSession();
  const states = tabStates(session);
  const texts = pageTexts(session);
  const services = {
    states,
    texts,
    compare: vi.fn(compare),
    show: vi.fn(async () => {}),
    open: vi.fn(async () => {}),
    remember: vi.fn(async () => {}),
    changes: vi.fn(() => 0),
    settings: vi.fn(async (site: string) => ({ ...SETTINGS, rule: site === 'coast.example' ? rule : null })),
  };
  return { states, texts, services, handlers: pageHandlers(services) };
}

describe('comparing a page', () => {
  it('answers with the state, keeps it for the tab and shows it', async () => {
    const { states, services, handlers } = trial();
    expect(await handlers['page/compare'](pageOf(), TAB)).toEqual(DONE);
    expect(await states.get(7, 'doc')).toEqual(DONE);
    expect(services.show).toHaveBeenCalledExactlyOnceWith(7, DONE, 'doc');
  });

  it('hands the page over to be remembered, but not one that was only read because the reader asked for it', async () => {
    const { states, services, handlers } = trial();
    await handlers['page/compare'](pageOf(), TAB);
    expect(services.remember).toHaveBeenCalledExactlyOnceWith(pageOf(), TAB);
    await states.ask(7, true, 'doc', '');
    await handlers['page/compare'](pageOf(), TAB);
    expect(services.remember).toHaveBeenCalledOnce();
  });

  it('keeps what was read for the panel, until the tab shows another document', async () => {
    const { texts, handlers } = trial();
    await handlers['page/compare'](pageOf(), TAB);
    expect(await texts.get(7, 'doc')).toEqual(pageOf());
    expect(await texts.get(7, 'another')).toBeNull();
    expect(await texts.get(8, 'doc')).toBeNull();
  });

  it('is not done on a site that is switched off, unless the reader asks for this page', async () => {
    const { states, services, handlers } = trial(undefined, 'off');
    const asker = { ...TAB, url: 'https://www.coast.example/a' };
    expect(await handlers['page/compare'](pageOf(), asker)).toEqual({ status: 'site-off', site: 'coast.example' });
    expect(services.compare).not.toHaveBeenCalled();
    await states.ask(7, true, 'doc', '');
    expect(await handlers['page/compare'](pageOf(), asker)).toEqual(DONE);
  });

  it('is done once when it is asked for twice at the same time', async () => {
    const { states, services, handlers } = trial(() => new Promise((resolve) => setTimeout(() => resolve(DONE), 5)));
    const answers = await Promise.all([
      handlers['page/compare'](pageOf(), TAB),
      handlers['page/compare'](pageOf(), TAB),
      handlers['page/compare'](pageOf(), { tabId: 8, document: 'doc' }),
    ]);
    expect(answers).toEqual([DONE, DONE, DONE]);
    expect(services.compare).toHaveBeenCalledTimes(1);
    expect(await states.get(8, 'doc')).toEqual(DONE);
    await handlers['page/compare'](pageOf(), TAB);
    expect(services.compare).toHaveBeenCalledTimes(2);
  });

  it('is done again when what it was compared with changed meanwhile', async () => {
    const { services, handlers } = trial(() => new Promise((resolve) => setTimeout(() => resolve(DONE), 5)));
    const before = handlers['page/compare'](pageOf(), TAB);
    await vi.waitUntil(() => services.compare.mock.calls.length === 1);
    services.changes.mockReturnValue(1);
    await Promise.all([before, handlers['page/compare'](pageOf(), TAB)]);
    expect(services.compare).toHaveBeenCalledTimes(2);
  });

  it('is not done for a page in another language, unless the reader wants it', async () => {
    const { states, services, handlers } = trial();
    const page = pageOf({ lang: 'de', text: GERMAN.repeat(4) });
    expect(await handlers['page/compare'](page, TAB)).toEqual({ status: 'language', lang: 'de' });
    expect(services.compare).not.toHaveBeenCalled();
    await states.ask(7, true, 'doc', '');
    expect(await handlers['page/compare'](page, TAB)).toEqual(DONE);
  });

  it('does not write its result over that of the next page', async () => {
    let finish: (state: PageState) => void = () => {};
    const { states, services, handlers } = trial(() => new Promise((resolve) => (finish = resolve)));
    const old = handlers['page/compare'](pageOf(), TAB);
    await vi.waitFor(() => expect(services.compare).toHaveBeenCalled());
    await states.begin(7, 'next');
    finish(DONE);
    await old;
    expect(await states.get(7, 'next')).toEqual({ status: 'working' });
    expect(services.show).not.toHaveBeenCalled();
  });

  it('that fails is a state too', async () => {
    const { handlers } = trial(() => Promise.reject(new Error('no')));
    expect(await handlers['page/compare'](pageOf(), TAB)).toEqual({ status: 'failed', message: 'no' });
  });
});

describe('passing a page over', () => {
  it('says why, and nothing a page made up', async () => {
    const { states, handlers } = trial();
    await handlers['page/skip']({ reason: 'too-short' }, TAB);
    expect(await states.get(7, 'doc')).toEqual({ status: 'not-article', reason: 'too-short' });
    expect(await handlers['page/skip']({ reason: '<b>' as never }, TAB)).toEqual({
      status: 'not-article',
      reason: 'not-an-article',
    });
  });
});
