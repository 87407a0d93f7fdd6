import { Problem } from '../problem.ts';
import type { ArticleDraft, StoredArticle } from '../types.ts';
import { validateArticle } from '../validate-article.ts';
import type { Analyse } from './add-articles.ts';
import { numberOf } from './find-article.ts';
import { changeView, readInView } from './manifest.ts';
import { knownOf } from './plan-additions.ts';
import { prepareAnalysis } from './prepare-analysis.ts';
import { readStored } from './read-articles.ts';
import { putInUse } from './replace-article.ts';
import type { CorpusDatabase } from './schema.ts';
import { collectionOf, isRemoved, removedFrom } from './states.ts';
import { type Reading, writeForGood } from './write-all.ts';

/** How often an edit is made anew when the article changed while the engine was at work. */
const MAX_TRIES = 5;

/**
 * Changes fields of an article and analyses it anew. Fields that are not given stay as they are, those that another window has
 * just changed too. @throws Problem `not-found`, or what `validateArticle` throws
 */
export async function updateArticle(
  db: CorpusDatabase,
  id: string,
  changes: Partial<Omit<ArticleDraft, 'id'>>,
  analyse: Analyse,
  now: Date,
): Promise<StoredArticle> {
  for (let tries = 1; ; tries++) {
    const { n, existing } = await readInView(db, async (view) => {
      const tx = db.transaction(['heads', 'texts']) as unknown as Reading;
      const n = await numberOf(tx, id, view.codes);
      return { n, existing: await readStored(tx, n, knownOf(view).standing(n)) };
    });
    const { collection, added: _added, ...clean } = validateArticle({ ...existing, ...changes, id });
    const article: StoredArticle = { ...existing, ...clean, id, collection: collection ?? existing.collection };
    const analysis = prepareAnalysis(analyse(article), article.text);
    const isDone = await writeForGood(db, (writing) =>
      changeView(writing, async (draft) => {
        if ((await numberOf(writing, id, draft.codes)) !== n) return false;
        const wasRemoved = isRemoved(draft.codes[n] ?? 0);
        await putInUse(writing, draft, [{ article, analysis, replaces: { n, keep: false } }], now.toISOString());
        const edited = draft.manifest.nextArticle - 1;
        if (wasRemoved) draft.set(edited, removedFrom(draft.codes[edited] ?? 0));
        return true;
      }),
    );
    if (isDone) return article;
    if (tries === MAX_TRIES)
      throw new Problem('storage-failed', `the article “${id}” kept changing; nothing was changed`, { value: id });
  }
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
  if (!Array.isArray(ids)) throw new Problem('wrong-type', 'ids must be a list');
  await writeForGood(db, (tx) =>
    changeView(tx, async (draft) => {
      const numbers = await Promise.all([...new Set(ids)].map((id) => numberOf(tx, id, draft.codes)));
      // Removing what is removed keeps its date: a message that came twice is as good as one.
      const others = numbers.filter((n) => isRemoved(draft.codes[n] ?? 0) === (removed === null));
      const codes = draft.collections.map(({ code }) => code);
      for (const n of others) {
        const collection = collectionOf(draft.codes[n] ?? 0);
        if (removed !== null) draft.set(n, removedFrom(collection));
        else draft.set(n, codes.includes(collection) ? collection : draft.collection(LOST));
      }
      if (removed !== null && others.length > 0)
        await tx.objectStore('removals').add({ at: removed, numbers: Uint32Array.from(others) });
    }),
  );
}

/** Where a restored article goes whose collection is gone. */
const LOST = 'Restored';
