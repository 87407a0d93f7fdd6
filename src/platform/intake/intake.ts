import type { Browser } from 'webextension-polyfill';
import { failJob } from '../../corpus/jobs/job-store.ts';
import { collectionAt } from '../../corpus/store/read-articles.ts';
import type { CorpusDatabase } from '../../corpus/store/schema.ts';
import type { Asker, Handlers } from '../handle.ts';
import { intakeHandlers } from '../handlers/intake-handlers.ts';
import { ownHolder } from '../holder.ts';
import { t } from '../i18n.ts';
import type { PageArticle } from '../messages.ts';
import { ALL_SITES } from '../permissions.ts';
import { fetchOnlySites, rememberPages } from '../settings.ts';
import { stayAwake } from '../stay-awake.ts';
import { addressJobs, type JobCalls } from './address-jobs.ts';
import { FEED_ALARM, feeds as followFeeds } from './feeds.ts';
import { fetchArticle, type FetchServices } from './fetch-article.ts';
import { noteFetchOnly } from './fetch-only-sites.ts';
import { createMenus, menuClicked, ADD_PAGE_COMMAND } from './menus.ts';
import { intakePage } from './intake-page.ts';
import type { Reader } from './reader.ts';
import { underOwnAddress } from './read-tab.ts';
import { rememberPage } from './remember-page.ts';
import { tellAdded } from './tell-added.ts';

/** Handlers of other parts that the ways in end at. */
export type IntakeCalls = Pick<
  Handlers,
  'corpus/add' | 'corpus/get' | `job/${'open' | 'append' | 'commit' | 'cancel' | 'list'}`
>;

export interface IntakeOptions {
  browser: Browser;
  corpus(): Promise<CorpusDatabase>;
  reader: Reader;
  calls: IntakeCalls;
  /** Adds without making every tab's page be compared anew. */
  addQuietly: Handlers['corpus/add'];
  report(error: unknown): void;
}

/** The alarm that wakes the background should it be ended in the middle of fetching. */
const RESUME_ALARM = 'intake-resume';

/** The extension's own voice, for handlers that want to know who asks. */
const SELF: Asker = { tabId: null, document: null };

/** Everything that brings articles in while the background lives: what it answers, and what it listens to. */
export function intake({ browser, corpus, reader, calls, addQuietly, report }: IntakeOptions) {
  const awake = stayAwake(browser, RESUME_ALARM);
  const services: FetchServices = {
    permitted: (pattern) => browser.permissions.contains({ origins: [pattern] }),
    reader,
  };
  const jobs: JobCalls = {
    open: (input) => calls['job/open'](input, SELF),
    append: (input) => calls['job/append'](input, SELF),
    commit: (input) => calls['job/commit'](input, SELF),
    cancel: (input) => calls['job/cancel'](input, SELF),
    list: (input) => calls['job/list'](input, SELF),
  };
  const fail = async (job: string, error: unknown) => {
    await failJob(await corpus(), job, error);
    // It has ended: this has what it wrote deleted.
    await jobs.cancel({ job });
  };
  const add = (input: Parameters<Handlers['corpus/add']>[0]) => calls['corpus/add'](input, SELF);
  const addresses = addressJobs({
    corpus,
    jobs,
    awake,
    holder: () => ownHolder(),
    fail,
    fetchArticle: (address, signal) => fetchArticle(address, services, signal),
  });
  const feeds = followFeeds({
    ...services,
    corpus,
    awake,
    alarms: browser.alarms,
    add: (drafts, collection) => add({ drafts, collection }),
    now: () => Date.now(),
  });
  const fetchOnly = {
    sites: fetchOnlySites,
    everywhere: () => browser.permissions.contains({ origins: [ALL_SITES] }),
  };
  const handlers = intakeHandlers({
    api: browser,
    collectionAt: async (url) => collectionAt(await corpus(), url),
    calls: { add, get: (input) => calls['corpus/get'](input, SELF) },
    jobs,
    addresses,
    feeds,
    fetchArticle: (address) => fetchArticle(address, services),
    everywhere: fetchOnly.everywhere,
    asking: (urls) => noteFetchOnly(urls, fetchOnly),
    awake,
    holder: () => ownHolder(),
    fail,
    collection: () => t('form_collection_default'),
    tabsLabel: () => t('intake_tabs_label'),
  });

  const openPage = async (path: string) => {
    await browser.tabs.create({ url: browser.runtime.getURL(path) });
  };

  const menu = {
    async addTab(tabId: number) {
      const added = await handlers['tab/add']({ tabId }, SELF).catch((error: unknown) => {
        report(error);
        return { outcome: 'refused' as const };
      });
      await tellAdded(browser.action, tabId, added.outcome);
    },
    async addLink(url: string, tabId: number | undefined) {
      // Only an extension page can ask for a site, and a page that lacks something needs a form: both are there.
      const added = await handlers['intake/link']({ url }, SELF).catch(() => null);
      if (added === null || added.outcome === 'incomplete') await openPage(intakePage(url));
      else if (tabId !== undefined) await tellAdded(browser.action, tabId, added.outcome);
    },
    // Where the page is that asks for the sites of all tabs.
    addTabs: () => openPage('/options.html#add'),
  };

  return {
    handlers,
    fetchOnly,
    feedsRestored: () => feeds.schedule(),

    /** Keeps a page that a content script read, where the reader asked for that. */
    remember: (page: PageArticle, asker: Asker) =>
      rememberPage(underOwnAddress(page, asker.url), asker, {
        wanted: () => rememberPages.getValue(),
        add: (drafts) => addQuietly({ drafts, collection: t('collection_remembered') }, SELF),
      }).catch(report),

    /** Adds every listener; to be called before anything is awaited. */
    listen() {
      browser.contextMenus.onClicked.addListener((info, tab) => void menuClicked(info, tab, menu).catch(report));
      browser.commands.onCommand.addListener((command, tab) => {
        if (command === ADD_PAGE_COMMAND && tab?.id !== undefined) void menu.addTab(tab.id).catch(report);
      });
      browser.alarms.onAlarm.addListener(({ name }) => {
        if (name === FEED_ALARM) void feeds.checkDue().catch(report);
      });
      browser.runtime.onInstalled.addListener(() => void createMenus(browser.contextMenus).catch(report));
    },

    /** Whenever the background starts: goes on with what was cut off, and sets the alarm of the feeds. */
    async start() {
      if ((await addresses.resume()) === 0) await browser.alarms.clear(RESUME_ALARM);
      await feeds.schedule();
    },
  };
}
