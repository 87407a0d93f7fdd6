import { LIMITS } from '../../corpus/clean-text.ts';
import { addressOf } from '../../corpus/formats/take-record.ts';
import type { IntakeAddress } from '../../corpus/intake.ts';
import { Problem } from '../../corpus/problem.ts';
import type { Handlers } from '../handle.ts';
import type { addressJobs, JobCalls } from '../intake/address-jobs.ts';
import { type AddCalls, addOne } from '../intake/add-one.ts';
import type { feeds } from '../intake/feeds.ts';
import { readOpenTabs, type TabsApi } from '../intake/open-tabs.ts';
import { readTab, underOwnAddress } from '../intake/read-tab.ts';
import type { ArticleDraft } from '../../corpus/types.ts';

type Names = Extract<keyof Handlers, `intake/${string}` | `feed/${string}` | 'tab/add' | 'tab/known' | 'page/add'>;

export interface IntakeServices {
  api: TabsApi;
  /** Collection of the article at an address; `null` for none. */
  collectionAt(url: string): Promise<string | null>;
  calls: AddCalls;
  jobs: JobCalls;
  addresses: Pick<ReturnType<typeof addressJobs>, 'add'>;
  feeds: ReturnType<typeof feeds>;
  fetchArticle(address: IntakeAddress): Promise<ArticleDraft>;
  /** Sites that are about to be asked for, for fetching alone. */
  asking(urls: readonly string[]): Promise<void>;
  /** The reader lets the extension read every news page. */
  everywhere(): Promise<boolean>;
  awake<T>(work: () => Promise<T>): Promise<T>;
  /** Name of the collection for what names none. */
  collection(): string;
  tabsLabel(): string;
  /** Who hands jobs over: this background. */
  holder(): Promise<string>;
  /** Lets a job fail; one that has ended is left alone. */
  fail(job: string, error: unknown): Promise<void>;
}

/** The ways into the corpus that go through a tab, an address or a feed. */
export function intakeHandlers(services: IntakeServices): Pick<Handlers, Names> {
  const { api, calls, jobs, feeds, awake } = services;
  const named = (collection: unknown) =>
    (typeof collection === 'string' ? collection.trim().slice(0, LIMITS.collection) : '') || services.collection();

  const addTab = async (tabId: number, collection: unknown) => {
    const draft = await readTab(api, tabId);
    const { url } = await api.tabs.get(tabId);
    return addOne(underOwnAddress(draft, url), named(collection), calls);
  };

  return {
    'tab/add': ({ tabId, collection }) => addTab(Number(tabId), collection),
    'tab/known': async ({ tabId }) => {
      const { url } = await api.tabs.get(Number(tabId));
      return { collection: url === undefined ? null : await services.collectionAt(url) };
    },
    'page/add': (_, { tabId }) => {
      if (tabId === null) throw new Error('a page stands in a tab');
      return addTab(tabId, '');
    },
    'intake/link': ({ url, collection }) =>
      awake(async () => addOne(await services.fetchArticle({ url: String(url) }), named(collection), calls)),
    'intake/urls': async ({ addresses, collection, label }) => {
      if (!Array.isArray(addresses) || addresses.length === 0)
        throw new Problem('wrong-type', 'addresses must be a list that is not empty');
      const clean = addresses.map((address) => addressOf(address, {}));
      const { job } = await services.addresses.add(clean, named(collection), label || hostsOf(clean));
      return { job };
    },
    'intake/tabs': async ({ collection }) => {
      const tabs = await api.tabs.query({ windowType: 'normal' });
      // A browser that shows every web page's address keeps back only those of its own pages.
      const everywhere = await services.everywhere();
      const isWeb = (url: string | undefined) => (url === undefined ? !everywhere : /^https?:/.test(url));
      const wanted = tabs.filter(({ url, incognito }) => !incognito && isWeb(url));
      const { job } = await jobs.open({
        kind: 'import',
        label: services.tabsLabel(),
        collection: named(collection),
        total: wanted.length,
        holder: await services.holder(),
      });
      void awake(async () => {
        for await (const { draft, refused } of readOpenTabs(api, wanted))
          await jobs.append({ job, drafts: draft === null ? [] : [draft], refused: refused === null ? [] : [refused] });
        await jobs.commit({ job });
      })
        // No room left, or stopped by the reader: then it has ended already.
        .catch((error: unknown) => services.fail(job, error))
        .catch(() => undefined);
      return { job };
    },
    'intake/asking': async ({ urls }) => services.asking(Array.isArray(urls) ? urls.map(String) : []),

    'feed/list': () => feeds.list(),
    'feed/add': (input) => feeds.add(input),
    'feed/remove': ({ id }) => feeds.remove(id),
    'feed/set': ({ id, changes }) => feeds.set(id, typeof changes === 'object' && changes !== null ? changes : {}),
    'feed/check': ({ id }) => feeds.check(id === undefined ? undefined : String(id)),
  };
}

/** A list of addresses by the sites it leads to. */
function hostsOf(addresses: readonly IntakeAddress[]): string {
  const hosts = [...new Set(addresses.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')))];
  return hosts.slice(0, 3).join(', ') + (hosts.length > 3 ? ', …' : '');
}
