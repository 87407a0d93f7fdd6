import { getListings } from '../corpus/store/read-articles.ts';
import type { CorpusDatabase } from '../corpus/store/schema.ts';
import type { ArticleSummary } from './messages.ts';

/** The articles as a surface names them, by id; ids that are gone are left out. */
export async function summaries(db: CorpusDatabase, ids: Iterable<string>): Promise<Record<string, ArticleSummary>> {
  const listings = await getListings(db, [...new Set(ids)]);
  return Object.fromEntries(
    [...listings].map(([id, { title, publisher, published, url }]) => [id, { id, title, publisher, published, url }]),
  );
}
