import { Problem } from '../problem.ts';
import type { ArticleDraft, StoredArticle } from '../types.ts';
import { validateArticle } from '../validate-article.ts';
import type { Analyse } from './add-articles.ts';
import { analysisRecord, listing, putArticle } from './put-article.ts';
import type { CorpusDatabase } from './schema.ts';
import { writeAll } from './write-all.ts';

/** How long a removed article can be restored, in milliseconds: a day. */
export const RESTORABLE_FOR = 24 * 60 * 60 * 1000;

const notFound = (id: string) => new Problem('not-found', `no article has the id “${id}”`, { value: id });

/** Changes fields of an article and analyses it anew. @throws Problem `not-found`, or what `validateArticle` throws */
export async function updateArticle(
  db: CorpusDatabase,
  id: string,
  changes: Partial<Omit<ArticleDraft, 'id'>>,
  analyse: Analyse,
): Promise<StoredArticle> {
  const existing = await db.get('articles', id);
  if (existing === undefined) throw notFound(id);
  const { collection, added: _added, ...clean } = validateArticle({ ...existing, ...changes, id });
  const article: StoredArticle = { ...existing, ...clean, id, collection: collection ?? existing.collection };
  const analysis = analyse(article);
  await writeAll(db, (tx) => putArticle(tx, article, analysis));
  return article;
}

/** Takes articles out of use; they can be restored. @throws Problem `not-found` when one is not there, and none is removed */
export async function removeArticles(db: CorpusDatabase, ids: readonly string[], now: Date): Promise<void> {
  await setRemoved(db, ids, now.toISOString());
}

/** Puts removed articles back into use. @throws Problem `not-found` when one is gone, and none is restored */
export async function restoreArticles(db: CorpusDatabase, ids: readonly string[]): Promise<void> {
  await setRemoved(db, ids, null);
}

async function setRemoved(db: CorpusDatabase, ids: readonly string[], removed: string | null): Promise<void> {
  await writeAll(db, async (tx) => {
    for (const id of ids) {
      const [before, record] = await Promise.all([
        tx.objectStore('articles').get(id),
        tx.objectStore('analyses').get(id),
      ]);
      if (before === undefined || record === undefined) throw notFound(id);
      // Removing what is removed keeps its date: a message that came twice is as good as one.
      if ((before.removed === null) === (removed === null)) continue;
      const article = { ...before, removed };
      await tx.objectStore('articles').put(article);
      await tx.objectStore('listings').put(listing(article, record.analysis.facts.length));
      await tx.objectStore('analyses').put(analysisRecord(article, record.analysis));
    }
  });
}

/** Deletes for good what was removed longer ago than it can be restored. Returns how many articles that were. */
export async function tidyStore(db: CorpusDatabase, now: Date): Promise<number> {
  const before = new Date(now.getTime() - RESTORABLE_FOR).toISOString();
  return writeAll(db, async (tx) => {
    const ids = await tx.objectStore('listings').index('removed').getAllKeys(IDBKeyRange.upperBound(before));
    for (const id of ids) {
      await Promise.all([
        tx.objectStore('articles').delete(id),
        tx.objectStore('listings').delete(id),
        tx.objectStore('analyses').delete(id),
      ]);
    }
    return ids.length;
  });
}
