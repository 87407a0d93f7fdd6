import { COLUMNS } from './columns.ts';
import type { View } from './manifest.ts';
import type { CorpusDatabase } from './schema.ts';
import { NOTHING } from './states.ts';

/**
 * What the table sorts and filters by, for all numbers, as columns: about 30 bytes an article. What stands under a number never changes,
 * so only blocks with new numbers are read again. The titles are read when they are first asked for.
 */
export interface Columns {
  added: Float64Array;
  published: Float64Array;
  length: Uint32Array;
  facts: Uint32Array;
  /** Places in `publishers` and `langs`. */
  publisher: Uint32Array;
  lang: Uint32Array;
  publishers: string[];
  langs: string[];
}

interface Cache {
  columns: Columns;
  placeOfPublisher: Map<string, number>;
  placeOfLang: Map<string, number>;
  /** 1 for a number whose columns are here. */
  has: Uint8Array;
  /** By block: the titles in lower case, joined by line feeds as they are stored. */
  titles: Map<number, string>;
  titleCounts: Map<number, number>;
}

const caches = new WeakMap<CorpusDatabase, Cache>();

const emptyCache = (): Cache => ({
  columns: {
    added: new Float64Array(0),
    published: new Float64Array(0),
    length: new Uint32Array(0),
    facts: new Uint32Array(0),
    publisher: new Uint32Array(0),
    lang: new Uint32Array(0),
    publishers: [],
    langs: [],
  },
  placeOfPublisher: new Map(),
  placeOfLang: new Map(),
  has: new Uint8Array(0),
  titles: new Map(),
  titleCounts: new Map(),
});

function grow(cache: Cache, size: number): void {
  if (cache.has.length >= size) return;
  const copy = <T extends Float64Array | Uint32Array | Uint8Array>(from: T, to: T): T => {
    to.set(from as never);
    return to;
  };
  const { columns } = cache;
  for (const name of ['added', 'published'] as const) columns[name] = copy(columns[name], new Float64Array(size));
  for (const name of ['length', 'facts', 'publisher', 'lang'] as const)
    columns[name] = copy(columns[name], new Uint32Array(size));
  cache.has = copy(cache.has, new Uint8Array(size));
}

function placeOf(places: Map<string, number>, values: string[], value: string): number {
  const known = places.get(value);
  if (known !== undefined) return known;
  places.set(value, values.length);
  return values.push(value) - 1;
}

/** Blocks with a current number that `has` has not. */
function missingBlocks(codes: Uint16Array, has: (n: number) => boolean): number[] {
  const blocks = new Set<number>();
  for (let n = 0; n < codes.length; n++)
    if (codes[n] !== NOTHING && !has(n)) {
      blocks.add(Math.floor(n / COLUMNS));
      n += COLUMNS - 1 - (n % COLUMNS);
    }
  return [...blocks];
}

/** Reads blocks of a store in as few requests as there are stretches of neighbours. */
async function readBlocks<N extends 'columns' | 'titles'>(db: CorpusDatabase, name: N, blocks: readonly number[]) {
  const { store } = db.transaction(name);
  const requests = [];
  for (let i = 0; i < blocks.length; ) {
    let last = i;
    while (last + 1 < blocks.length && blocks[last + 1] === (blocks[last] as number) + 1 && last - i < 63) last++;
    requests.push(store.getAll(IDBKeyRange.bound(blocks[i] as number, blocks[last] as number)));
    i = last + 1;
  }
  return (await Promise.all(requests)).flat();
}

/** What is kept is read anew: a repair has written it again. */
export const forgetColumns = (db: CorpusDatabase): void => void caches.delete(db);

/** The columns of all that is in use. */
export async function readColumns(db: CorpusDatabase, { codes }: View): Promise<Columns> {
  const cache = caches.get(db) ?? emptyCache();
  caches.set(db, cache);
  const missing = missingBlocks(codes, (n) => cache.has[n] === 1);
  if (missing.length === 0) return cache.columns;
  const records = await readBlocks(db, 'columns', missing);
  grow(cache, codes.length);
  const { columns, has } = cache;
  for (const record of records) {
    const publishers = record.publishers.map((name) => placeOf(cache.placeOfPublisher, columns.publishers, name));
    const langs = record.langs.map((lang) => placeOf(cache.placeOfLang, columns.langs, lang));
    for (let at = 0; at < COLUMNS; at++) {
      const n = record.block * COLUMNS + at;
      if ((codes[n] ?? NOTHING) === NOTHING) continue;
      has[n] = 1;
      columns.added[n] = record.added[at] as number;
      columns.published[n] = record.published[at] as number;
      columns.length[n] = record.length[at] as number;
      columns.facts[n] = record.facts[at] as number;
      columns.publisher[n] = publishers[record.publisher[at] as number] ?? 0;
      columns.lang[n] = langs[record.lang[at] as number] ?? 0;
    }
  }
  return columns;
}

/** The titles of all that is in use, in lower case, by block of `COLUMNS` numbers and joined by line feeds. */
export async function readTitles(db: CorpusDatabase, view: View): Promise<ReadonlyMap<number, string>> {
  await readColumns(db, view);
  const cache = caches.get(db) as Cache;
  const inUse = new Map<number, number>();
  for (let n = 0; n < view.codes.length; n++) {
    if (view.codes[n] === NOTHING) continue;
    const block = Math.floor(n / COLUMNS);
    inUse.set(block, (inUse.get(block) ?? 0) + 1);
  }
  // A block with more or fewer articles than when it was read is read again.
  const missing = [...inUse].filter(([block, count]) => cache.titleCounts.get(block) !== count).map(([block]) => block);
  for (const { block, titles } of await readBlocks(db, 'titles', missing)) {
    cache.titles.set(block, titles.toLowerCase());
    cache.titleCounts.set(block, inUse.get(block) ?? 0);
  }
  return cache.titles;
}
