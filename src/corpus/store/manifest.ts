import { Problem } from '../problem.ts';
import type { CollectionRecord, CorpusDatabase, ManifestRecord } from './schema.ts';
import { joinStates, STATES } from './states.ts';
import type { Reading, Writing } from './write-all.ts';

/** The manifest of an empty corpus. */
const EMPTY: ManifestRecord = {
  key: 'manifest',
  generation: 0,
  nextArticle: 1,
  nextSegment: 1,
  nextCode: 1,
  segments: [],
};

export async function readManifest(tx: Reading): Promise<ManifestRecord> {
  const record = await tx.objectStore('meta').get('manifest');
  return record?.key === 'manifest' ? record : { ...EMPTY, segments: [] };
}

/** What is in use, as of one moment. */
export interface View {
  manifest: ManifestRecord;
  /** By number; see states.ts. */
  codes: Uint16Array;
  collections: CollectionRecord[];
}

const views = new WeakMap<CorpusDatabase, View>();

/** Reads what is in use; what did not change since the last time is not read again. Not to be changed by whoever reads it. */
export async function readView(db: CorpusDatabase): Promise<View> {
  const tx = db.transaction(['meta', 'states', 'collections']) as unknown as Reading;
  const manifest = await readManifest(tx);
  const before = views.get(db);
  if (before !== undefined && before.manifest.generation === manifest.generation) return before;
  const [blocks, collections] = await Promise.all([
    tx.objectStore('states').getAll(),
    tx.objectStore('collections').getAll(),
  ]);
  const view = { manifest, codes: joinStates(blocks, manifest.nextArticle), collections };
  views.set(db, view);
  return view;
}

/** How often something is looked up anew that was replaced between the view and the look. */
const MAX_LOOKS = 5;

/**
 * Reads something of what is in use. An edit in another window may replace it after the view was read: then it is not found under
 * its old number, and is looked for again as it is now. @throws whatever `read` throws; `not-found` only where that is so now
 */
export async function readInView<T>(db: CorpusDatabase, read: (view: View) => Promise<T>): Promise<T> {
  for (let looks = 1; ; looks++) {
    const view = await readView(db);
    try {
      return await read(view);
    } catch (error) {
      const isGone = error instanceof Problem && error.code === 'not-found';
      if (!isGone || looks === MAX_LOOKS || (await readView(db)) === view) throw error;
    }
  }
}

/** What is in use, for changing it within a transaction. */
export interface Draft extends View {
  /** Gives a number another state. */
  set(n: number, code: number): void;
  /** The code of a collection, which is made where it is not there. */
  collection(name: string): number;
  /** Collections that are to be written, by name; `null`: to be deleted. */
  changed: Map<string, CollectionRecord | null>;
}

/** Changes what is in use: `change` works on a copy, which is written with the next generation. */
export async function changeView<T>(tx: Writing, change: (draft: Draft) => Promise<T> | T): Promise<T> {
  const manifest = await readManifest(tx);
  const [blocks, collections] = await Promise.all([
    tx.objectStore('states').getAll(),
    tx.objectStore('collections').getAll(),
  ]);
  // Room for the numbers that the change itself gives out.
  let codes = joinStates(blocks, manifest.nextArticle);
  const touched = new Set<number>();
  const changed: Draft['changed'] = new Map();
  const next: ManifestRecord = { ...manifest, segments: [...manifest.segments], generation: manifest.generation + 1 };
  const draft: Draft = {
    manifest: next,
    get codes() {
      return codes;
    },
    collections,
    changed,
    set(n, code) {
      if (n >= codes.length) codes = joinStates([{ block: 0, codes }], n + 1);
      codes[n] = code;
      touched.add(Math.floor(n / STATES));
    },
    collection(name) {
      const known = collections.find((collection) => collection.name === name);
      if (known !== undefined) return known.code;
      const made = { name, enabled: true, code: next.nextCode++ };
      collections.push(made);
      changed.set(name, made);
      return made.code;
    },
  };
  const value = await change(draft);
  const isSame =
    touched.size === 0 &&
    changed.size === 0 &&
    next.nextArticle === manifest.nextArticle &&
    next.nextSegment === manifest.nextSegment &&
    next.nextCode === manifest.nextCode &&
    next.segments.length === manifest.segments.length &&
    next.segments.every(({ segment }, i) => segment === manifest.segments[i]?.segment);
  if (isSame) return value;
  for (const [name, record] of changed) {
    if (record === null) await tx.objectStore('collections').delete(name);
    else await tx.objectStore('collections').put(record);
  }
  for (const block of touched)
    await tx.objectStore('states').put({ block, codes: codes.slice(block * STATES, (block + 1) * STATES) });
  await tx.objectStore('meta').put(next);
  return value;
}
