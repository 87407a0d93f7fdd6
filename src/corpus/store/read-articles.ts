import { Problem } from '../problem.ts';
import type { ArticleListing, CorpusListing, StoredArticle } from '../types.ts';
import type { CorpusDatabase, ListingRecord } from './schema.ts';

/** All articles in use without their texts, newest first by the day they were published, and all collections. */
export async function listArticles(db: CorpusDatabase): Promise<CorpusListing> {
  const tx = db.transaction(['listings', 'collections']);
  const [listings, collections] = await Promise.all([
    tx.objectStore('listings').getAll(),
    tx.objectStore('collections').getAll(),
  ]);
  const articles = listings.filter((record) => record.removed === undefined).map(row);
  articles.sort((a, b) => compareText(b.published ?? '', a.published ?? '') || compareText(a.title, b.title));
  return { articles, collections };
}

/** How many articles are in use. */
export async function countArticles(db: CorpusDatabase): Promise<number> {
  const { store } = db.transaction('listings');
  // The index knows those that were removed, and nothing else.
  const [all, removed] = await Promise.all([store.count(), store.index('removed').count()]);
  return all - removed;
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const row = ({ removed: _removed, address: _address, wording: _wording, ...listing }: ListingRecord): ArticleListing =>
  listing;

/** One article in use. @throws Problem `not-found` */
export async function getArticle(db: CorpusDatabase, id: string): Promise<StoredArticle> {
  const article = await db.get('articles', id);
  if (article === undefined || article.removed !== null)
    throw new Problem('not-found', `no article has the id “${id}”`, { value: id });
  return article;
}

/** Those of the articles that are in use, by id. */
export async function getListings(db: CorpusDatabase, ids: readonly string[]): Promise<Map<string, ArticleListing>> {
  const tx = db.transaction('listings');
  const records = await Promise.all(ids.map((id) => tx.store.get(id)));
  const found = new Map<string, ArticleListing>();
  for (const record of records) {
    if (record !== undefined && record.removed === undefined) found.set(record.id, row(record));
  }
  return found;
}

/** All articles in use, with their texts, for export. */
export async function allArticles(db: CorpusDatabase): Promise<StoredArticle[]> {
  const articles = await db.getAll('articles');
  return articles.filter((article) => article.removed === null);
}
