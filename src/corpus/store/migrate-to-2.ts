import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { Analysis } from '../../engine/types.ts';
import type { Collection, StoredArticle } from '../types.ts';
import { changeView } from './manifest.ts';
import { prepareAnalysis } from './prepare-analysis.ts';
import { type NewArticle, newArticle, putArticles } from './put-articles.ts';
import { removedFrom } from './states.ts';
import type { Writing } from './write-all.ts';

/** Stores that version 1 had and version 2 has not. */
const OLD = ['articles', 'listings', 'analyses'];
/** Articles held in memory at a time, and written as one part of the index. */
const AT_ONCE = 128;

/** The stores of version 2. `collections` and `meta` are those of version 1. */
export function createStores(db: IDBPDatabase): void {
  const heads = db.createObjectStore('heads', { keyPath: 'n' });
  for (const index of ['id', 'address', 'wording']) heads.createIndex(index, index);
  db.createObjectStore('texts', { keyPath: 'n' });
  db.createObjectStore('analysed', { keyPath: ['version', 'n'] });
  for (const name of ['states', 'columns', 'titles']) db.createObjectStore(name, { keyPath: 'block' });
  db.createObjectStore('postings', { keyPath: ['segment', 'block'] });
  db.createObjectStore('chunks', { keyPath: ['segment', 'term', 'chunk'] });
  db.createObjectStore('removals', { autoIncrement: true });
  db.createObjectStore('jobs', { keyPath: 'id' });
  db.createObjectStore('staged', { keyPath: ['job', 'batch'] });
  db.createObjectStore('outcomes', { keyPath: ['job', 'slice'] });
  db.createObjectStore('judgements', { keyPath: 'key' });
  db.createObjectStore('feeds', { keyPath: 'id' });
  db.createObjectStore('waiting', { keyPath: ['job', 'index'] });
}

/**
 * Brings a database of version 1 to version 2, within the transaction of the upgrade: should the browser die in the middle, it
 * is of version 1 as before. The old analyses serve until they are renewed.
 */
export async function migrateTo2(
  db: IDBPDatabase,
  upgrade: IDBPTransaction<unknown, string[], 'versionchange'>,
): Promise<void> {
  createStores(db);
  const tx = upgrade as unknown as Writing;
  const old = [...upgrade.objectStoreNames].filter((name) => OLD.includes(name));
  await changeView(tx, async (draft) => {
    for (const collection of draft.collections.splice(0) as Collection[]) {
      const record = { ...collection, code: draft.manifest.nextCode++ };
      draft.collections.push(record);
      draft.changed.set(record.name, record);
    }
    const removals = new Map<string, number[]>();
    let batch: NewArticle[] = [];
    const flush = async () => {
      for (const version of new Set(batch.map(({ analysed }) => analysed.version))) {
        const articles = batch.filter(({ analysed }) => analysed.version === version);
        draft.manifest.segments.push(await putArticles(tx, articles, draft.manifest.nextSegment++));
      }
      batch = [];
    };
    let cursor = await upgrade.objectStore('articles').openCursor();
    while (cursor !== null) {
      const article = cursor.value as StoredArticle;
      const record = (await upgrade.objectStore('analyses').get(article.id)) as { analysis: Analysis } | undefined;
      const n = draft.manifest.nextArticle++;
      batch.push(migrated(n, article, record?.analysis));
      const code = draft.collection(article.collection);
      draft.set(n, article.removed === null ? code : removedFrom(code));
      if (article.removed !== null) removals.set(article.removed, [...(removals.get(article.removed) ?? []), n]);
      if (batch.length === AT_ONCE) await flush();
      cursor = await cursor.continue();
    }
    await flush();
    for (const [at, numbers] of removals)
      await tx.objectStore('removals').add({ at, numbers: Uint32Array.from(numbers) });
  });
  for (const name of old) db.deleteObjectStore(name);
}

/** An article whose analysis is missing or damaged is kept all the same: version 0 has it analysed with the next renewal. */
function migrated(n: number, article: StoredArticle, analysis: Analysis | undefined): NewArticle {
  const more = { saved: article.added };
  if (analysis !== undefined) {
    try {
      return newArticle(n, article, prepareAnalysis(analysis, article.text), more);
    } catch {
      // Below.
    }
  }
  const nothing = { version: 0, sentences: [], facts: [], terms: [], fingerprints: [] };
  return newArticle(n, article, prepareAnalysis(nothing, article.text), more);
}
