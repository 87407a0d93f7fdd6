import type { Browser } from 'webextension-polyfill';
import { decodeBytes } from '../../corpus/formats/decode-bytes.ts';
import { type CheckServices, checkFeed } from '../../corpus/feeds/check-feed.ts';
import type { Feed } from '../../corpus/feeds/feed.ts';
import type { FeedRecord } from '../../corpus/feeds/feed-record.ts';
import { boundedEvery, dueFeeds, EVERY, nextOf, nextReading } from '../../corpus/feeds/schedule-feed.ts';
import { canonicalAddress } from '../../corpus/article-id.ts';
import { cleanLine, LIMITS } from '../../corpus/clean-text.ts';
import { hashText } from '../../corpus/hash-text.ts';
import type { FeedState } from '../../corpus/intake.ts';
import { Problem } from '../../corpus/problem.ts';
import type { CorpusDatabase } from '../../corpus/store/schema.ts';
import { isWebAddress } from '../../corpus/validate-article.ts';
import { sitePattern } from '../permissions.ts';
import { demandPermission, type FetchServices, fetchArticle, mayLeadTo } from './fetch-article.ts';
import { FEED_TYPES, type Fetched, fetchBounded } from './fetch-bounded.ts';

export const FEED_ALARM = 'feeds';

/** Largest feed that is read, in bytes, and how long it may take, in milliseconds. */
const MAX_FEED_BYTES = 5_000_000;
const FEED_PATIENCE = 30_000;
const MAX_FEEDS = 500;

export interface FeedServices extends FetchServices {
  corpus(): Promise<CorpusDatabase>;
  alarms: Pick<Browser['alarms'], 'create' | 'clear'>;
  add: CheckServices['add'];
  awake<T>(work: () => Promise<T>): Promise<T>;
  now(): number;
}

interface Loaded {
  feed: Feed;
  etag: string;
  modified: string;
  /** Where the feed is, which may be another place than what was asked for. */
  url: string;
}

/** The feeds that are followed: kept in the store, read when an alarm says so or the reader does. */
export function feeds(services: FeedServices) {
  const { corpus, permitted, reader, now } = services;
  const fetchOptions = { types: FEED_TYPES, maxBytes: MAX_FEED_BYTES, patience: services.patience ?? FEED_PATIENCE };
  /** Feeds being read: one that is asked for twice at once is read once. */
  const reading = new Map<string, Promise<FeedState>>();

  const stateOf = async ({
    etag: _e,
    modified: _m,
    seen: _s,
    tries: _t,
    ...state
  }: FeedRecord): Promise<FeedState> => ({
    ...state,
    permitted: await permitted(sitePattern(state.url) ?? ''),
  });

  const decode = ({ bytes, charset }: Fetched) => decodeBytes(bytes, charset).text;

  /** The feed at an address, or the first that the page there names. */
  const load = async (
    url: string,
    known: { etag: string; modified: string },
    follow: boolean,
  ): Promise<Loaded | null> => {
    await demandPermission(url, permitted);
    const fetched = await fetchBounded(url, { ...fetchOptions, ...known }, services.fetch);
    if (fetched === null) return null;
    const read = await reader({ what: 'feed', content: decode(fetched), address: fetched.url });
    if ('feed' in read) {
      const { etag, modified } = fetched;
      return { feed: read.feed, etag, modified, url: follow ? fetched.url : url };
    }
    const [named] = 'feeds' in read ? read.feeds : [];
    if (!follow || named === undefined || !mayLeadTo(url, named.url))
      throw new Problem('not-a-feed', 'what is there is no feed', { value: url });
    return load(named.url, { etag: '', modified: '' }, false);
  };

  const check = (id: string): Promise<FeedState> => {
    const before = reading.get(id);
    if (before !== undefined) return before;
    const work = services
      .awake(async () => {
        const record = await demand(id);
        const after = await checkFeed(record, {
          load: (feed) => load(feed.url, feed, false),
          fetchArticle: (address) => {
            if (!mayLeadTo(record.url, address.url))
              throw new Problem('bad-url', 'the feed leads into the reader’s own network', { value: address.url });
            return fetchArticle(address, services);
          },
          add: services.add,
          now,
        });
        return stateOf(await keep(id, after));
      })
      .finally(() => reading.delete(id));
    reading.set(id, work);
    return work;
  };

  /** Writes what a reading found, beside what the reader changed in the meantime. */
  const keep = async (id: string, after: FeedRecord): Promise<FeedRecord> => {
    const tx = (await corpus()).transaction('feeds', 'readwrite');
    const current = await tx.store.get(id);
    if (current === undefined) return after;
    const { enabled, every, collection } = current;
    const title = current.title || after.title;
    const kept = { ...after, title, enabled, every, collection, next: enabled ? after.next : null };
    await tx.store.put(kept);
    await tx.done;
    return kept;
  };

  const demand = async (id: string): Promise<FeedRecord> => {
    const record = typeof id === 'string' ? await (await corpus()).get('feeds', id) : undefined;
    if (record === undefined) throw new Problem('not-found', `there is no feed “${id}”`, { value: String(id) });
    return record;
  };

  const list = async (): Promise<FeedState[]> => {
    const records = await (await corpus()).getAll('feeds');
    records.sort((a, b) => a.title.localeCompare(b.title));
    return Promise.all(records.map(stateOf));
  };

  /** Sets the alarm to when the next feed is due. */
  const schedule = async (): Promise<void> => {
    const next = nextOf(await (await corpus()).getAll('feeds'));
    if (next === null) await services.alarms.clear(FEED_ALARM);
    else services.alarms.create(FEED_ALARM, { when: Math.max(next, now() + 1_000) });
  };

  return {
    list,
    schedule,

    async add({ url, title = '', collection = '' }: { url: string; title?: string; collection?: string }) {
      const address = cleanLine(String(url).slice(0, LIMITS.url));
      if (!isWebAddress(address))
        throw new Problem('bad-url', 'the address of a feed must be an http or https address', { value: address });
      const db = await corpus();
      if ((await db.count('feeds')) >= MAX_FEEDS)
        throw new Problem('too-many', `at most ${MAX_FEEDS} feeds are followed`);
      const loaded = await load(address, { etag: '', modified: '' }, true);
      const at = loaded?.url ?? address;
      const id = `feed-${hashText(canonicalAddress(at) ?? at)}`;
      if ((await db.get('feeds', id)) !== undefined)
        throw new Problem('already-followed', 'this feed is followed already', { value: at });
      const name = cleanLine(title || (loaded?.feed.title ?? '')).slice(0, LIMITS.publisher) || new URL(at).host;
      await db.put('feeds', {
        id,
        url: at,
        title: name,
        collection: cleanLine(collection).slice(0, LIMITS.collection) || name.slice(0, LIMITS.collection),
        enabled: true,
        every: EVERY,
        checked: null,
        next: new Date(now()).toISOString(),
        added: 0,
        lastAdded: 0,
        failures: 0,
        refused: [],
        etag: '',
        modified: '',
        seen: [],
        tries: {},
      });
      const state = await check(id);
      await schedule();
      return state;
    },

    async remove(id: string): Promise<FeedState[]> {
      await (await corpus()).delete('feeds', String(id));
      await schedule();
      return list();
    },

    async set(id: string, changes: Partial<Pick<FeedState, 'title' | 'collection' | 'enabled' | 'every'>>) {
      const record = await demand(id);
      const title = cleanLine(String(changes.title ?? record.title)).slice(0, LIMITS.publisher) || record.title;
      const collection = cleanLine(String(changes.collection ?? record.collection)).slice(0, LIMITS.collection);
      const enabled = changes.enabled === undefined ? record.enabled : changes.enabled === true;
      const every = changes.every === undefined ? record.every : boundedEvery(changes.every);
      const changed: FeedRecord = { ...record, title, collection: collection || record.collection, enabled, every };
      if (!enabled) changed.next = null;
      else if (every !== record.every || record.next === null)
        changed.next = new Date(
          record.checked === null ? now() : nextReading(changed, Date.parse(record.checked)),
        ).toISOString();
      await (await corpus()).put('feeds', changed);
      await schedule();
      return stateOf(changed);
    },

    /** Reads one feed, or every one that is switched on. */
    async check(id?: string): Promise<FeedState[]> {
      const records =
        id === undefined ? (await (await corpus()).getAll('feeds')).filter(({ enabled }) => enabled) : [{ id }];
      for (const one of records) await check(one.id);
      await schedule();
      return list();
    },

    /** Reads the feeds that are due. */
    async checkDue(): Promise<void> {
      for (const { id } of dueFeeds(await (await corpus()).getAll('feeds'), now()))
        await check(id).catch(() => undefined);
      await schedule();
    },
  };
}
