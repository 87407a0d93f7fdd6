import { openDB } from 'idb';
import type { CorpusDatabase, CorpusSchema } from './schema.ts';

export const DATABASE_NAME = 'second-source';
export const SCHEMA_VERSION = 2;

/**
 * The steps that bring a database from one version to the next, oldest first: step 0 makes version 1 out of nothing. A new
 * version adds a step and never changes an old one; readers skip versions, so every step runs in turn.
 */
const STEPS: readonly ((db: CorpusDatabase) => void)[] = [
  (db) => {
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
  (db) => {
    db.createObjectStore('judgements', { keyPath: 'key' });
    db.createObjectStore('jobs', { keyPath: 'id' });
    db.createObjectStore('staged', { keyPath: ['job', 'batch'] });
    db.createObjectStore('feeds', { keyPath: 'id' });
    db.createObjectStore('waiting', { keyPath: ['job', 'index'] });
  },
];

/** Opens the corpus, making or upgrading it first. Lets go of it when another version of the extension wants to upgrade it. */
export async function openStore(name = DATABASE_NAME, onClosed: () => void = () => {}): Promise<CorpusDatabase> {
  const db: CorpusDatabase = await openDB<CorpusSchema>(name, SCHEMA_VERSION, {
    upgrade(database, from, to) {
      for (const step of STEPS.slice(from, to ?? STEPS.length)) step(database);
    },
    blocking() {
      db.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return db;
}
