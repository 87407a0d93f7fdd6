import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import type { JobServices } from '../../../src/corpus/jobs/job-services.ts';
import { openStore } from '../../../src/corpus/store/open-store.ts';
import { articleIndex } from '../../../src/corpus/store/article-index.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import { STORES } from '../../../src/corpus/store/write-all.ts';
import type { ArticleDraft } from '../../../src/corpus/types.ts';
import type { Analysis, Article } from '../../../src/engine/types.ts';

/** A store of its own for one test. */
export function trialStore(): Promise<CorpusDatabase> {
  globalThis.indexedDB = new IDBFactory();
  globalThis.IDBKeyRange = IDBKeyRange as unknown as typeof globalThis.IDBKeyRange;
  return openStore();
}

/** Stands in for the engine: every word is a term, the first line a sentence. */
export function analyseWords(article: Article, version = 1): Analysis {
  const words = article.text.toLowerCase().match(/[a-z]+/g) ?? [];
  return {
    version,
    sentences: [{ start: 0, end: article.text.length }],
    facts: [],
    terms: [...new Set(words)].map((word) => [word, 1]),
    fingerprints: [],
  };
}

/** A draft with a text that no other has. */
export function draftOf(text: string, changes: Partial<ArticleDraft> = {}): ArticleDraft {
  return {
    title: `Title of ${text}`,
    publisher: 'Coast Post',
    published: '2026-02-03',
    url: '',
    lang: 'en',
    text,
    ...changes,
  };
}

/** All that the store holds, for comparing before and after. */
export async function contentsOf(db: CorpusDatabase): Promise<Record<(typeof STORES)[number], unknown[]>> {
  const values = await Promise.all(STORES.map((name) => db.getAll(name)));
  return Object.fromEntries(STORES.map((name, i) => [name, values[i]])) as Record<(typeof STORES)[number], unknown[]>;
}

/** Ids of the articles in use that are found by a term, in order of their ids. */
export async function findIds(db: CorpusDatabase, term: string): Promise<string[]> {
  const index = articleIndex(db);
  return (await index.load(await index.find(term, 100))).map(({ article }) => article.id).sort();
}

export const NOW = new Date('2026-02-10T12:00:00.000Z');
export const OPTIONS = { collection: 'Mine', now: NOW, analyse: analyseWords };

/** What jobs need, with an engine of the given version. */
export const servicesOf = (version = 1): JobServices => ({
  analyse: (article) => analyseWords(article, version),
  version,
  now: () => NOW,
  rest: async () => {},
  changed: async () => {},
});
