import type { IDBPTransaction, StoreNames } from 'idb';
import { Problem } from '../problem.ts';
import type { CorpusDatabase, CorpusSchema } from './schema.ts';

/** Every store: a short write names them all, so that one transaction covers whatever it touches. */
export const STORES = [
  'heads',
  'texts',
  'analysed',
  'states',
  'columns',
  'titles',
  'postings',
  'chunks',
  'collections',
  'removals',
  'meta',
  'jobs',
  'staged',
  'outcomes',
  'judgements',
  'feeds',
  'waiting',
] as const;

export type StoreName = StoreNames<CorpusSchema>;
export type Writing = IDBPTransaction<CorpusSchema, StoreName[], 'readwrite'>;
export type Reading = IDBPTransaction<CorpusSchema, StoreName[], 'readonly' | 'readwrite'>;

/**
 * Does the work in one transaction: all of it or, when anything fails, nothing. The work must await requests of this
 * transaction only, or IndexedDB would end it half way.
 *
 * @param stores what the work touches; those who read them wait until it is done
 * @throws Problem `storage-full`, `storage-failed`, or whatever Problem the work itself throws
 */
export async function writeAll<T>(
  db: CorpusDatabase,
  work: (tx: Writing) => Promise<T>,
  stores: readonly StoreName[] = STORES,
  durability: IDBTransactionDurability = 'relaxed',
): Promise<T> {
  const tx = db.transaction([...stores], 'readwrite', { durability });
  // A failed request rejects `done` as well as the work; it is looked at once, below.
  const done = tx.done.then(
    () => null,
    (error: unknown) => error,
  );
  try {
    const value = await work(tx);
    const error = await done;
    if (error !== null) throw error;
    return value;
  } catch (error) {
    try {
      tx.abort();
    } catch {
      // Already over: it failed by itself.
    }
    const cause = await done;
    // A request that was cut off only says so; why is what ended the transaction.
    const cutOff = error instanceof DOMException && error.name === 'AbortError';
    throw storageProblem(cutOff ? (cause ?? error) : error);
  }
}

/**
 * The same for what the reader is told is done: it resolves when it stands on the disk, should the machine itself go down, and with it all
 * that was written before. What a job writes on its way need not: it goes on from whatever the disk has.
 */
export const writeForGood = <T>(
  db: CorpusDatabase,
  work: (tx: Writing) => Promise<T>,
  stores: readonly StoreName[] = STORES,
): Promise<T> => writeAll(db, work, stores, 'strict');

function storageProblem(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError')
    return new Problem('storage-full', 'the browser has no more room for the corpus; nothing was changed');
  if (error instanceof DOMException)
    return new Problem('storage-failed', `the corpus could not be written (${name}); nothing was changed`);
  return error;
}
