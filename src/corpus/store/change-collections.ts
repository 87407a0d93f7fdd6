import { cleanLine, LIMITS } from '../clean-text.ts';
import { Problem } from '../problem.ts';
import { COLLECTION_COLOURS, type Collection, type CollectionColour } from '../types.ts';
import { numberOf } from './find-article.ts';
import { changeView, type Draft } from './manifest.ts';
import { numbersInUse, plainCollections } from './read-articles.ts';
import type { CollectionRecord, CorpusDatabase } from './schema.ts';
import { isRemoved, MOST_COLLECTIONS, removedFrom } from './states.ts';
import { type Writing, writeForGood } from './write-all.ts';

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

function changed(collection: CollectionRecord, changes: CollectionChanges): CollectionRecord {
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

const byName = (draft: Draft, name: string) => draft.collections.find((collection) => collection.name === name);

function refuseTaken(draft: Draft, name: string): void {
  if (byName(draft, name) !== undefined)
    throw new Problem('bad-collection', `there is a collection “${name}” already`, { value: name });
}

/** Changes the collections in one transaction and answers with all of them. */
const change = (db: CorpusDatabase, work: (draft: Draft, tx: Writing) => Promise<void> | void): Promise<Collection[]> =>
  writeForGood(db, async (tx) => {
    await changeView(tx, (draft) => work(draft, tx));
    return plainCollections({ collections: await tx.objectStore('collections').getAll() });
  });

/** Makes an empty collection. @throws Problem `bad-collection` */
export async function createCollection(
  db: CorpusDatabase,
  name: string,
  changes: CollectionChanges,
): Promise<Collection[]> {
  const clean = cleanName(name);
  return change(db, (draft) => {
    refuseTaken(draft, clean);
    if (draft.manifest.nextCode > MOST_COLLECTIONS)
      throw new Problem('bad-collection', 'there are too many collections', { value: clean });
    draft.collection(clean);
    draft.changed.set(clean, changed(byName(draft, clean) as CollectionRecord, changes));
  });
}

/** Switches a collection on or off, colours it, makes it private. @throws Problem `not-found` */
export async function setCollection(
  db: CorpusDatabase,
  name: string,
  changes: CollectionChanges,
): Promise<Collection[]> {
  return change(db, (draft) => {
    const collection = byName(draft, name);
    if (collection === undefined) throw notFound(name);
    draft.changed.set(name, changed(collection, changes));
  });
}

/** Gives a collection another name. @throws Problem `not-found`, `bad-collection` */
export async function renameCollection(db: CorpusDatabase, name: string, to: string): Promise<Collection[]> {
  const clean = cleanName(to);
  return change(db, (draft) => {
    const collection = byName(draft, name);
    if (collection === undefined) throw notFound(name);
    if (clean === name) return;
    refuseTaken(draft, clean);
    draft.changed.set(name, null).set(clean, { ...collection, name: clean });
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
  return change(db, async (draft, tx) => {
    const collection = byName(draft, name);
    if (collection === undefined) throw notFound(name);
    if (target === name)
      throw new Problem('bad-collection', `“${name}” is the collection to be removed`, { value: name });
    const code = target === undefined ? removedFrom(collection.code) : draft.collection(target);
    const numbers = numbersInUse(draft.codes).filter((n) => draft.codes[n] === collection.code);
    for (const n of numbers) draft.set(n, code);
    if (target === undefined && numbers.length > 0)
      await tx.objectStore('removals').add({ at: now.toISOString(), numbers: Uint32Array.from(numbers) });
    draft.changed.set(name, null);
  });
}

/** Puts articles into a collection, which is made where it is not there. @throws Problem `not-found` for an id */
export async function moveArticles(db: CorpusDatabase, ids: readonly string[], collection: string): Promise<void> {
  const clean = cleanName(collection);
  if (!Array.isArray(ids)) throw new Problem('wrong-type', 'ids must be a list');
  await writeForGood(db, (tx) =>
    changeView(tx, async (draft) => {
      const numbers = await Promise.all(ids.map((id) => numberOf(tx, id, draft.codes)));
      const code = draft.collection(clean);
      for (const n of numbers) draft.set(n, isRemoved(draft.codes[n] ?? 0) ? removedFrom(code) : code);
    }),
  );
}
