import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { Problem } from '../problem.ts';
import { migrateTo2 } from './migrate-to-2.ts';
import type { CorpusDatabase, CorpusSchema } from './schema.ts';

export const DATABASE_NAME = 'second-source';
export const SCHEMA_VERSION = 2;

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * The steps that bring a database from one version to the next, oldest first: step 0 makes version 1 out of nothing. A new
 * version adds a step and never changes an old one; readers skip versions, so every step runs in turn.
 */
const STEPS: readonly ((db: IDBPDatabase, upgrade: Upgrade) => Promise<void>)[] = [
  async (db) => {
    db.createObjectStore('articles', { keyPath: 'id' });
    const listings = db.createObjectStore('listings', { keyPath: 'id' });
    listings.createIndex('address', 'address');
    listings.createIndex('wording', 'wording');
    listings.createIndex('collection', 'collection');
    listings.createIndex('removed', 'removed');
    const analyses = db.createObjectStore('analyses', { keyPath: 'id' });
    analyses.createIndex('keys', 'keys', { multiEntry: true });
    analyses.createIndex('version', 'analysis.version');
    db.createObjectStore('collections', { keyPath: 'name' });
    db.createObjectStore('meta', { keyPath: 'key' });
  },
  migrateTo2,
];

/**
 * Opens the corpus, making or upgrading it first; an upgrade happens wholly or not at all. Lets go of it when another version of
 * the extension wants to upgrade it.
 *
 * @throws Problem `newer-corpus`, `corpus-unopened`
 * @param version below `SCHEMA_VERSION` in tests only: an old database as the old extension made it
 */
export async function openStore(
  name = DATABASE_NAME,
  onClosed: () => void = () => {},
  version = SCHEMA_VERSION,
): Promise<CorpusDatabase> {
  try {
    const db: CorpusDatabase = await openDB<CorpusSchema>(name, version, {
      async upgrade(database, from, to, tx) {
        try {
          for (const step of STEPS.slice(from, to ?? STEPS.length))
            await step(database as unknown as IDBPDatabase, tx as unknown as Upgrade);
        } catch (error) {
          // A step that failed half way would be committed: only a failed request ends a transaction by itself.
          tx.done.catch(() => {});
          tx.abort();
          console.error(error);
        }
      },
      blocking() {
        db.close();
        onClosed();
      },
      terminated: onClosed,
    });
    return db;
  } catch (error) {
    throw openingProblem(error);
  }
}

function openingProblem(error: unknown): Problem {
  const { name, message } = error as DOMException;
  if (name === 'VersionError')
    return new Problem('newer-corpus', 'the corpus was made by a newer version of the extension; nothing was changed');
  if (name === 'QuotaExceededError')
    return new Problem('storage-full', 'the browser has no room to open the corpus; nothing was changed');
  return new Problem(
    'corpus-unopened',
    `the browser cannot open the corpus (${name}: ${message}); nothing was changed`,
  );
}
