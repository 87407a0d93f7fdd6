import { vi } from 'vitest';
import type { JobState } from '../../../src/corpus/job-types.ts';
import type { RowFilter, RowSort } from '../../../src/corpus/row-types.ts';
import type { ArticleListing, Collection } from '../../../src/corpus/types.ts';
import type { OptionsTools } from '../../../src/view/options/options-app.tsx';
import { type CorpusMark, DEFAULT_COLOURS, type LastBackUp } from '../../../src/platform/settings.ts';

export const listing = (id: string, more: Partial<ArticleListing> = {}): ArticleListing => ({
  id,
  title: `Story ${id}`,
  publisher: 'Hill Gazette',
  published: '2026-03-14',
  url: '',
  lang: 'en',
  collection: 'Goats',
  added: '2026-03-15T00:00:00Z',
  facts: 3,
  length: 900,
  ...more,
});

type Query = { filter: RowFilter; sort: RowSort };

/** A corpus in memory that answers as the background does, as far as the options page can tell. */
export function standIn(articles: ArticleListing[]) {
  const removed = new Set<string>();
  const collections: Collection[] = [{ name: 'Goats', enabled: true }];
  const jobs: JobState[] = [];
  const inUse = () => articles.filter(({ id }) => !removed.has(id));
  const find = ({ filter, sort }: Query) => {
    const key = sort.by === 'published' || sort.by === 'title' || sort.by === 'publisher' ? sort.by : 'title';
    const sign = sort.descending ? -1 : 1;
    return inUse()
      .filter(
        (row) =>
          row.title.toLowerCase().includes((filter.text ?? '').toLowerCase()) &&
          (filter.collections?.includes(row.collection) ?? true) &&
          (filter.publishers?.includes(row.publisher) ?? true),
      )
      .sort((a, b) => sign * (a[key] ?? '').localeCompare(b[key] ?? '') || a.id.localeCompare(b.id));
  };
  const count = (part: 'collection' | 'publisher', name: string) => inUse().filter((row) => row[part] === name).length;
  const publishers = () => [...new Set(inUse().map(({ publisher }) => publisher))];

  // biome-ignore lint/suspicious/noExplicitAny: the inputs of all messages; each answer reads its own
  const answers: Record<string, (input: any) => unknown> = {
    'corpus/rows': (query: Query & { offset: number; limit: number }) => {
      const rows = find(query);
      return { total: rows.length, rows: rows.slice(query.offset, query.offset + query.limit) };
    },
    'corpus/ids': (query: Query) => find(query).map(({ id }) => id),
    'corpus/facets': () => ({
      total: inUse().length,
      collections: collections.map((one) => ({ ...one, articles: count('collection', one.name) })),
      publishers: publishers().map((name) => ({ name, articles: count('publisher', name) })),
      langs: [{ lang: 'en', articles: inUse().length }],
      from: '2026-03-14',
      to: '2026-03-14',
      length: 0,
    }),
    'corpus/get': ({ id }) => ({ ...listing(id), text: 'Nine goats came.\nTen left.', removed: null }),
    'corpus/facts': () => [{ kind: 'figure', text: 'Nine goats', mentions: [{ start: 0, end: 4 }] }],
    'corpus/versions': () => [],
    'corpus/remove': ({ ids }) => void ids.forEach((id: string) => void removed.add(id)),
    'corpus/restore': ({ ids }) => void ids.forEach((id: string) => void removed.delete(id)),
    'corpus/move': ({ ids, collection }) => {
      if (!collections.some(({ name }) => name === collection)) collections.push({ name: collection, enabled: true });
      for (const row of articles) if (ids.includes(row.id)) row.collection = collection;
    },
    'collection/set': ({ name, ...more }) => {
      Object.assign(collections.find((one) => one.name === name) ?? {}, more);
      return collections;
    },
    'collection/create': (made) => {
      collections.push({ enabled: true, ...made });
      return collections;
    },
    'collection/rename': ({ name, to }) => {
      Object.assign(collections.find((one) => one.name === name) ?? {}, { name: to });
      return collections;
    },
    'collection/remove': ({ name }) => {
      collections.splice(
        collections.findIndex((one) => one.name === name),
        1,
      );
      return collections;
    },
    'permission/state': () => ({ mode: 'button', sites: [] }),
    'job/list': () => jobs.map((job) => ({ ...job })),
    'feed/list': () => [],
    'site/list': () => [],
    'judgement/list': () => [],
    'corpus/storage': () => ({ usage: 12_000_000, quota: 2_000_000_000, persisted: false, articles: inUse().length }),
  };
  return { answers, articles, collections, jobs };
}

/** Lets a mocked `send` answer from a stand-in; a message that it has no answer for fails. */
export const sender = (answers: Record<string, (input: never) => unknown>) => async (name: string, input: unknown) => {
  const answer = answers[name];
  if (answer === undefined) throw new Error(`the stand-in has no answer for ${name}`);
  return (answer as (input: unknown) => unknown)(input);
};

/** What the options page asks of the browser; every permission is granted. */
export const tools = () => ({
  permission: {
    requestAll: vi.fn(async () => true),
    requestSite: vi.fn(async () => true),
    requestOnlySite: vi.fn(async () => true),
    giveBackAll: vi.fn(async () => {}),
    giveBackSite: vi.fn(async () => {}),
  },
  intake: {
    holder: async () => 'this page',
    accept: ['.txt'],
    readFiles: vi.fn<OptionsTools['intake']['readFiles']>(async () => ({
      drafts: [],
      addresses: [],
      feeds: [],
      refused: [],
    })),
    requestSites: vi.fn(async () => true),
  },
  settings: {
    defaultColours: DEFAULT_COLOURS,
    load: vi.fn<OptionsTools['settings']['load']>(async () => ({
      density: 'telling',
      colours: DEFAULT_COLOURS,
      kinds: ['figure'],
      remember: false,
    })),
    save: vi.fn(async () => {}),
  },
  storage: {
    loss: {
      getValue: vi.fn(async () => null as CorpusMark | null),
      watch: () => () => {},
      removeValue: vi.fn(async () => {}),
    },
    lastBackUp: { getValue: vi.fn(async () => null as LastBackUp | null) },
    persist: vi.fn(async () => true),
    backUp: vi.fn(async () => ({ fileName: 'backup.zip', content: new Blob() })),
    stageRestore: vi.fn<OptionsTools['storage']['stageRestore']>(async () => ({ job: 'r1' })),
  },
});
