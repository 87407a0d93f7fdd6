import { cleanLine, LIMITS } from '../clean-text.ts';
import { Problem } from '../problem.ts';
import { COLLECTION_COLOURS, type Collection, type CollectionColour } from '../types.ts';
import { analysisRecord, listing } from './put-article.ts';
import type { CorpusDatabase } from './schema.ts';
import { type Writing, writeAll } from './write-all.ts';

/** What can be set of a collection; what is not given stays as it is. */
export interface CollectionChanges {
  enabled?: boolean | undefined;
  colour?: CollectionColour | undefined;
  private?: boolean | undefined;
}

const notFound = (name: string) => new Problem('not-found', `there is no collection “${name}”`, { value: name });

function cleanName(name: unknown): string {
  const clean = typeof name === 'string' ? cleanLine(name) : '';
  if (clean === '' || clean.length > LIMITS.collection) {
    throw new Problem('bad-collection', `a collection needs a name of 1 to ${LIMITS.collection} characters`, {
      value: clean,
    });
  }
  return clean;
}

function changed(collection: Collection, changes: CollectionChanges): Collection {
  const { enabled, colour, private: hidden } = changes;
  if (colour !== undefined && !COLLECTION_COLOURS.includes(colour))
    throw new Problem('wrong-type', `there is no colour “${colour}”`, { value: String(colour) });
  return {
    ...collection,
    ...(enabled !== undefined && { enabled: enabled === true }),
    ...(colour !== undefined && { colour }),
    ...(hidden !== undefined && { private: hidden === true }),
  };
}

async function refuseTaken(tx: Writing, name: string): Promise<void> {
  if ((await tx.objectStore('collections').getKey(name)) !== undefined)
    throw new Problem('bad-collection', `there is a collection “${name}” already`, { value: name });
}

/** Makes an empty collection. @throws Problem `bad-collection` */
export async function createCollection(
  db: CorpusDatabase,
  name: string,
  changes: CollectionChanges,
): Promise<Collection[]> {
  const clean = cleanName(name);
  return writeAll(db, async (tx) => {
    await refuseTaken(tx, clean);
    await tx.objectStore('collections').put(changed({ name: clean, enabled: true }, changes));
    return tx.objectStore('collections').getAll();
  });
}

/** Switches a collection on or off, colours it, makes it private. @throws Problem `not-found` */
export async function setCollection(
  db: CorpusDatabase,
  name: string,
  changes: CollectionChanges,
): Promise<Collection[]> {
  return writeAll(db, async (tx) => {
    const store = tx.objectStore('collections');
    const collection = await store.get(name);
    if (collection === undefined) throw notFound(name);
    await store.put(changed(collection, changes));
    return store.getAll();
  });
}

/** Gives a collection another name. @throws Problem `not-found`, `bad-collection` */
export async function renameCollection(db: CorpusDatabase, name: string, to: string): Promise<Collection[]> {
  const clean = cleanName(to);
  return writeAll(db, async (tx) => {
    const store = tx.objectStore('collections');
    const collection = await store.get(name);
    if (collection === undefined) throw notFound(name);
    if (clean === name) return store.getAll();
    await refuseTaken(tx, clean);
    await store.put({ ...collection, name: clean });
    await moveAll(tx, await tx.objectStore('listings').index('collection').getAllKeys(name), clean);
    await store.delete(name);
    return store.getAll();
  });
}

/** Takes a collection away. Its articles go into another one, or are removed and can be restored. @throws Problem `not-found` */
export async function removeCollection(
  db: CorpusDatabase,
  name: string,
  moveTo: string | undefined,
  now: Date,
): Promise<Collection[]> {
  const target = moveTo === undefined ? undefined : cleanName(moveTo);
  return writeAll(db, async (tx) => {
    const store = tx.objectStore('collections');
    if ((await store.getKey(name)) === undefined) throw notFound(name);
    if (target === name)
      throw new Problem('bad-collection', `“${name}” is the collection to be removed`, { value: name });
    const ids = await tx.objectStore('listings').index('collection').getAllKeys(name);
    if (target === undefined) await moveAll(tx, ids, name, now.toISOString());
    else await moveInto(tx, ids, target);
    await store.delete(name);
    return store.getAll();
  });
}

/** Puts articles into a collection, which is made where it is not there. @throws Problem `not-found` for an id */
export async function moveArticles(db: CorpusDatabase, ids: readonly string[], collection: string): Promise<void> {
  const clean = cleanName(collection);
  await writeAll(db, (tx) => moveInto(tx, ids, clean));
}

async function moveInto(tx: Writing, ids: readonly string[], collection: string): Promise<void> {
  const store = tx.objectStore('collections');
  if ((await store.getKey(collection)) === undefined) await store.put({ name: collection, enabled: true });
  await moveAll(tx, ids, collection);
}

async function moveAll(tx: Writing, ids: readonly string[], collection: string, removed?: string): Promise<void> {
  for (const id of ids) {
    const [before, record] = await Promise.all([
      tx.objectStore('articles').get(id),
      tx.objectStore('analyses').get(id),
    ]);
    if (before === undefined || record === undefined)
      throw new Problem('not-found', `no article has the id “${id}”`, { value: id });
    const article = { ...before, collection, removed: before.removed ?? removed ?? null };
    await tx.objectStore('articles').put(article);
    await tx.objectStore('listings').put(listing(article, record.analysis.facts.length));
    await tx.objectStore('analyses').put(analysisRecord(article, record.analysis));
  }
}
