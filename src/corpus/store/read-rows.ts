import type { CorpusFacets, RowFilter, RowPage, RowSort } from '../row-types.ts';
import { type Columns, readColumns, readTitles } from './column-cache.ts';
import { COLUMNS } from './columns.ts';
import { readView, type View } from './manifest.ts';
import { numbersInUse, plainCollections, readListings } from './read-articles.ts';
import type { CorpusDatabase } from './schema.ts';
import { searchRows } from './search-rows.ts';

const MOST_ROWS = 500;
const DAY = 86_400_000;
/** Orders that are kept, so that scrolling does not sort anew. */
const MOST_KEPT = 8;

/** The rows a filter leaves, in order. */
async function chooseNumbers(
  db: CorpusDatabase,
  view: View,
  columns: Columns,
  filter: RowFilter,
  sort: RowSort,
): Promise<Uint32Array> {
  const kept = keptOrders(view);
  const key = JSON.stringify([filter, sort]);
  const before = kept.get(key);
  if (before !== undefined) return before;
  const matches = await matcher(db, view, columns, filter);
  const numbers = Uint32Array.from(numbersInUse(view.codes).filter(matches));
  await sortNumbers(db, view, columns, numbers, sort);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, numbers);
  return numbers;
}

const orders = new WeakMap<View, Map<string, Uint32Array>>();

function keptOrders(view: View): Map<string, Uint32Array> {
  const kept = orders.get(view) ?? new Map<string, Uint32Array>();
  orders.set(view, kept);
  return kept;
}

async function matcher(
  db: CorpusDatabase,
  view: View,
  columns: Columns,
  { text, collections, publishers, langs, from, to }: RowFilter,
): Promise<(n: number) => boolean> {
  const tests: ((n: number) => boolean)[] = [];
  if (collections !== undefined) {
    const codes = new Set(view.collections.filter(({ name }) => collections.includes(name)).map(({ code }) => code));
    tests.push((n) => codes.has(view.codes[n] as number));
  }
  if (publishers !== undefined) {
    const places = placesOf(columns.publishers, (name) => publishers.includes(name));
    tests.push((n) => places.has(columns.publisher[n] as number));
  }
  if (langs !== undefined) {
    const wanted = (tag: string) => langs.some((lang) => tag === lang || (lang !== '' && tag.startsWith(`${lang}-`)));
    const places = placesOf(columns.langs, wanted);
    tests.push((n) => places.has(columns.lang[n] as number));
  }
  if (from) {
    const first = Date.parse(from);
    tests.push((n) => (columns.published[n] as number) >= first);
  }
  if (to) {
    const end = Date.parse(to) + DAY;
    tests.push((n) => (columns.published[n] as number) < end);
  }
  const found = text === undefined ? null : await searchRows(db, view, columns, text);
  if (found !== null) tests.push((n) => found[n] === 1);
  return (n) => tests.every((test) => test(n));
}

const placesOf = (values: readonly string[], wanted: (value: string) => boolean) =>
  new Set(values.flatMap((value, place) => (wanted(value) ? [place] : [])));

/** Sorts numbers in place. Equals stand newest first, and what has no date at the end of rising and falling orders alike. */
async function sortNumbers(
  db: CorpusDatabase,
  view: View,
  columns: Columns,
  numbers: Uint32Array,
  { by, descending }: RowSort,
): Promise<void> {
  const key = by === 'title' || by === 'publisher' ? await textRanks(db, view, columns, by) : columns[by];
  const turn = descending ? -1 : 1;
  numbers.sort((a, b) => {
    const [one, other] = [key[a] as number, key[b] as number];
    if (one === other) return b - a;
    if (Number.isNaN(one) || Number.isNaN(other)) return Number.isNaN(one) ? (Number.isNaN(other) ? b - a : 1) : -1;
    return one < other ? -turn : turn;
  });
}

const titleRanks = new WeakMap<View, Uint32Array>();

/** For each number the place of its title, or publisher, among all. */
async function textRanks(db: CorpusDatabase, view: View, columns: Columns, by: 'title' | 'publisher') {
  if (by === 'publisher') {
    const ranks = rankTexts(columns.publishers.map((name) => name.toLowerCase()));
    return columns.publisher.map((place) => ranks[place] as number);
  }
  const before = titleRanks.get(view);
  if (before !== undefined) return before;
  const titles: string[] = [];
  for (const [block, joined] of await readTitles(db, view))
    for (const [at, title] of joined.split('\n').entries()) titles[block * COLUMNS + at] = title;
  const ranks = rankTexts(Array.from(titles, (title) => title ?? ''));
  titleRanks.set(view, ranks);
  return ranks;
}

/** The rank of each text; marks at the beginning do not count. By code unit: a collator would take seconds. */
function rankTexts(texts: readonly string[]): Uint32Array {
  const plain = texts.map((text) => text.replace(/^[^\p{L}\p{N}]+/u, '').normalize('NFD'));
  const order = Uint32Array.from(plain, (_, i) => i).sort((a, b) => {
    const [one, other] = [plain[a] as string, plain[b] as string];
    return one < other ? -1 : one > other ? 1 : 0;
  });
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  for (let i = 0; i < order.length; i++) {
    if (i > 0 && plain[order[i] as number] !== plain[order[i - 1] as number]) rank = i;
    ranks[order[i] as number] = rank;
  }
  return ranks;
}

/** A stretch of the table. */
export async function readRows(
  db: CorpusDatabase,
  query: { filter: RowFilter; sort: RowSort; offset: number; limit: number },
): Promise<RowPage> {
  const view = await readView(db);
  const numbers = await chooseNumbers(db, view, await readColumns(db, view), query.filter, query.sort);
  const offset = Math.max(0, Math.floor(query.offset) || 0);
  const page = numbers.subarray(offset, offset + Math.min(MOST_ROWS, Math.max(0, query.limit)));
  return { total: numbers.length, rows: await readListings(db, view, [...page]) };
}

/** Ids of all rows a filter leaves, in order. */
export async function readIds(db: CorpusDatabase, filter: RowFilter, sort: RowSort): Promise<string[]> {
  const view = await readView(db);
  const numbers = await chooseNumbers(db, view, await readColumns(db, view), filter, sort);
  const rows = await readListings(db, view, [...numbers]);
  return rows.map(({ id }) => id);
}

/** What the corpus can be filtered by. */
export async function readFacets(db: CorpusDatabase): Promise<CorpusFacets> {
  const view = await readView(db);
  const columns = await readColumns(db, view);
  const inCollection = new Map<number, number>();
  const byPublisher = new Uint32Array(columns.publishers.length);
  const byLang = new Uint32Array(columns.langs.length);
  let [first, last, length] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  const numbers = numbersInUse(view.codes);
  for (const n of numbers) {
    const code = view.codes[n] as number;
    inCollection.set(code, (inCollection.get(code) ?? 0) + 1);
    (byPublisher[columns.publisher[n] as number] as number)++;
    (byLang[columns.lang[n] as number] as number)++;
    length += columns.length[n] as number;
    const day = columns.published[n] as number;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  const dayOf = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null);
  const counted = (values: readonly string[], counts: Uint32Array) =>
    values
      .map((value, place) => ({ value, articles: counts[place] as number }))
      .filter(({ articles }) => articles > 0)
      .sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1));
  const codes = new Map(view.collections.map(({ name, code }) => [name, code]));
  return {
    total: numbers.length,
    collections: plainCollections(view).map((collection) => ({
      ...collection,
      articles: inCollection.get(codes.get(collection.name) as number) ?? 0,
    })),
    publishers: counted(columns.publishers, byPublisher).map(({ value: name, articles }) => ({ name, articles })),
    langs: counted(columns.langs, byLang).map(({ value: lang, articles }) => ({ lang, articles })),
    from: dayOf(first),
    to: dayOf(last),
    length,
  };
}
