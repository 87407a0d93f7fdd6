import type { CorpusFacets, RowFilter, RowPage, RowSort } from '../row-types.ts';
import type { ArticleListing } from '../types.ts';
import { listArticles } from './read-articles.ts';
import type { CorpusDatabase } from './schema.ts';

const MOST_ROWS = 500;
const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

function matches(row: ArticleListing, { text, collections, publishers, langs, from, to }: RowFilter): boolean {
  if (collections && !collections.includes(row.collection)) return false;
  if (publishers && !publishers.includes(row.publisher)) return false;
  if (langs && !langs.some((lang) => row.lang === lang || (lang !== '' && row.lang.startsWith(`${lang}-`))))
    return false;
  const day = row.published?.slice(0, 10) ?? null;
  if ((from || to) && (day === null || (from && day < from) || (to && day > to))) return false;
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const said = `${row.title} ${row.publisher}`.toLowerCase();
  return words.every((word) => said.includes(word));
}

async function chosenRows(
  db: CorpusDatabase,
  filter: RowFilter,
  { by, descending }: RowSort,
): Promise<ArticleListing[]> {
  const { articles } = await listArticles(db);
  const turn = descending ? -1 : 1;
  return articles
    .filter((row) => matches(row, filter))
    .sort((a, b) => turn * compare(a[by] ?? '', b[by] ?? '') || compare(a.id, b.id));
}

export async function readRows(
  db: CorpusDatabase,
  query: { filter: RowFilter; sort: RowSort; offset: number; limit: number },
): Promise<RowPage> {
  const rows = await chosenRows(db, query.filter, query.sort);
  const { offset } = query;
  return { total: rows.length, rows: rows.slice(offset, offset + Math.min(query.limit, MOST_ROWS)) };
}

export async function readIds(db: CorpusDatabase, filter: RowFilter, sort: RowSort): Promise<string[]> {
  return (await chosenRows(db, filter, sort)).map(({ id }) => id);
}

export async function readFacets(db: CorpusDatabase): Promise<CorpusFacets> {
  const { articles, collections } = await listArticles(db);
  const count = (of: (row: ArticleListing) => string) => {
    const counts = new Map<string, number>();
    for (const row of articles) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
    return counts;
  };
  const most = (counts: Map<string, number>) => [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]));
  const inCollection = count((row) => row.collection);
  const days = articles.flatMap((row) => row.published?.slice(0, 10) ?? []).sort();
  return {
    total: articles.length,
    collections: collections.map((collection) => ({ ...collection, articles: inCollection.get(collection.name) ?? 0 })),
    publishers: most(count((row) => row.publisher)).map(([name, articles]) => ({ name, articles })),
    langs: most(count((row) => row.lang)).map(([lang, articles]) => ({ lang, articles })),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    length: articles.reduce((sum, row) => sum + row.length, 0),
  };
}
