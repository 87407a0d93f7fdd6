import { canonicalAddress } from '../article-id.ts';
import type { ArticleListing, CorpusListing, StoredArticle } from '../types.ts';
import { numberOf } from './find-article.ts';
import { readInView, readView, type View } from './manifest.ts';
import { notFound } from './find-article.ts';
import type { CorpusDatabase, HeadRecord } from './schema.ts';
import { collectionOf, isInUse } from './states.ts';
import type { Reading } from './write-all.ts';

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const namesOf = ({ collections }: Pick<View, 'collections'>) =>
  new Map(collections.map(({ name, code }) => [code, name]));

/** Numbers in use, oldest first. */
export function numbersInUse(codes: Uint16Array): number[] {
  const numbers: number[] = [];
  for (let n = 0; n < codes.length; n++) if (isInUse(codes[n] as number)) numbers.push(n);
  return numbers;
}

function row(
  { id, title, publisher, published, url, lang, added, facts, length }: HeadRecord,
  collection: string,
): ArticleListing {
  return { id, title, publisher, published, url, lang, collection, added, facts, length };
}

/** Rows of numbers in use, in the order given. */
export async function readListings(
  db: CorpusDatabase,
  view: View,
  numbers: readonly number[],
): Promise<ArticleListing[]> {
  const names = namesOf(view);
  const { store } = db.transaction('heads');
  const heads = await Promise.all(numbers.map((n) => store.get(n)));
  return heads.flatMap((head) =>
    head === undefined ? [] : [row(head, names.get(collectionOf(view.codes[head.n] ?? 0)) ?? '')],
  );
}

/** All articles in use without their texts, newest first by the day they were published, and all collections. */
export async function listArticles(db: CorpusDatabase): Promise<CorpusListing> {
  const view = await readView(db);
  const names = namesOf(view);
  const heads = await db.getAll('heads');
  const articles = heads.flatMap((head) => {
    const code = view.codes[head.n] ?? 0;
    return isInUse(code) ? [row(head, names.get(code) ?? '')] : [];
  });
  articles.sort((a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(a.title, b.title));
  return { articles, collections: plainCollections(view) };
}

/** Collections as surfaces know them. */
export const plainCollections = ({ collections }: Pick<View, 'collections'>) =>
  collections.map(({ code: _code, ...collection }) => collection);

/** How many articles are in use. */
export async function countArticles(db: CorpusDatabase): Promise<number> {
  const { codes } = await readView(db);
  return codes.reduce((sum, code) => sum + (isInUse(code) ? 1 : 0), 0);
}

/** The article under a number. */
export async function readStored(
  tx: Reading,
  n: number,
  { collection, removed }: { collection: string; removed: boolean },
): Promise<StoredArticle> {
  const [head, body] = await Promise.all([tx.objectStore('heads').get(n), tx.objectStore('texts').get(n)]);
  if (head === undefined || body === undefined) throw notFound(String(n));
  const { id, title, publisher, author, published, url, lang, added } = head;
  return {
    id,
    title,
    publisher,
    ...(author !== undefined && { author }),
    published,
    url,
    lang,
    added,
    text: body.text,
    collection,
    removed: removed ? added : null,
  };
}

/** One article in use. @throws Problem `not-found` */
export async function getArticle(db: CorpusDatabase, id: string): Promise<StoredArticle> {
  return readInView(db, async (view) => {
    const tx = db.transaction(['heads', 'texts']) as unknown as Reading;
    const n = await numberOf(tx, id, view.codes);
    const code = view.codes[n] ?? 0;
    if (!isInUse(code)) throw notFound(id);
    return readStored(tx, n, { collection: namesOf(view).get(code) ?? '', removed: false });
  });
}

/** Name of the collection that the article at an address is in; `null` where none in use is from there. */
export async function collectionAt(db: CorpusDatabase, url: string): Promise<string | null> {
  const address = canonicalAddress(url);
  if (address === null) return null;
  const view = await readView(db);
  const numbers = await db.getAllKeysFromIndex('heads', 'address', address);
  const code = numbers.map((n) => view.codes[n] ?? 0).findLast(isInUse);
  return code === undefined ? null : (namesOf(view).get(collectionOf(code)) ?? null);
}

/** Those of the articles that are in use, by id. */
export async function getListings(db: CorpusDatabase, ids: readonly string[]): Promise<Map<string, ArticleListing>> {
  const view = await readView(db);
  const names = namesOf(view);
  const index = db.transaction('heads').store.index('id');
  const lists = await Promise.all([...new Set(ids)].map((id) => index.getAll(id)));
  const found = new Map<string, ArticleListing>();
  for (const head of lists.flat()) {
    const code = view.codes[head.n] ?? 0;
    if (isInUse(code)) found.set(head.id, row(head, names.get(code) ?? ''));
  }
  return found;
}

/** All articles in use, with their texts, for export. */
export async function allArticles(db: CorpusDatabase): Promise<StoredArticle[]> {
  const view = await readView(db);
  const names = namesOf(view);
  const tx = db.transaction(['heads', 'texts']) as unknown as Reading;
  return Promise.all(
    numbersInUse(view.codes).map((n) =>
      readStored(tx, n, { collection: names.get(view.codes[n] ?? 0) ?? '', removed: false }),
    ),
  );
}
