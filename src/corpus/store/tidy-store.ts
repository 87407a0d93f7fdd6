import { deleteArticles } from './delete-articles.ts';
import { changeView } from './manifest.ts';
import type { CorpusDatabase } from './schema.ts';
import { isRemoved, NOTHING, SUPERSEDED } from './states.ts';
import { type Writing, writeAll } from './write-all.ts';

/** How long a removed article can be restored, in milliseconds: a day. */
export const RESTORABLE_FOR = 24 * 60 * 60 * 1000;

/** Articles deleted in one transaction. */
const AT_ONCE = 200;

/**
 * Deletes for good what was removed longer ago than it can be restored, with its older versions. Returns how many articles that
 * were. Can be cut off at any time: what is left is deleted the next time.
 */
export async function tidyStore(
  db: CorpusDatabase,
  now: Date,
  rest: () => Promise<void> = async () => {},
): Promise<number> {
  const before = new Date(now.getTime() - RESTORABLE_FOR).toISOString();
  let deleted = 0;
  for (const key of await db.getAllKeys('removals')) {
    for (let isMore = true; isMore; await rest()) {
      isMore = await writeAll(db, async (tx) => {
        const removal = await tx.objectStore('removals').get(key);
        if (removal === undefined || removal.at > before) return false;
        const some = [...removal.numbers.subarray(0, AT_ONCE)];
        deleted += await deleteRemoved(tx, some);
        const numbers = removal.numbers.slice(AT_ONCE);
        if (numbers.length > 0) await tx.objectStore('removals').put({ ...removal, numbers }, key);
        else await tx.objectStore('removals').delete(key);
        return numbers.length > 0;
      });
    }
  }
  return deleted;
}

/** Deletes those of the numbers that are still removed, or that nothing names any more. Returns how many of them stood for articles. */
async function deleteRemoved(tx: Writing, numbers: readonly number[]): Promise<number> {
  return changeView(tx, async (draft) => {
    const gone = numbers.filter((n) => isRemoved(draft.codes[n] ?? 0));
    const all = [...numbers.filter((n) => (draft.codes[n] ?? 0) === NOTHING)];
    for (const n of gone) {
      for (let version: number | undefined = n; version !== undefined; ) {
        all.push(version);
        draft.set(version, NOTHING);
        version = (await tx.objectStore('heads').get(version))?.previous;
        if (version !== undefined && draft.codes[version] !== SUPERSEDED) version = undefined;
      }
    }
    await deleteArticles(tx, all);
    return gone.length;
  });
}
