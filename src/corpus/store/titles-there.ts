import { hashTerm } from '../index/posting-block.ts';
import type { ArticleDraft } from '../types.ts';
import { COLUMNS } from './columns.ts';
import { plainTitle } from './find-near-duplicate.ts';
import type { CorpusDatabase } from './schema.ts';

/** Blocks that are read at a time. */
const STRETCH = 16;

type Titled = Pick<ArticleDraft, 'publisher' | 'title'>;

/**
 * Which titles each publisher has, of all that is stored, what a job has written so far included: about 30 bytes a title. Few articles
 * of an import share title and publisher with another; the others need not be looked for among near duplicates, which takes longer than all
 * else that is asked of the store.
 */
export interface TitlesThere {
  /** True for every title that is there, and for one in ten thousand that is not. */
  has(article: Titled): boolean;
  add(article: Titled): void;
}

/** @param rest awaited between stretches */
export async function titlesThere(db: CorpusDatabase, rest: () => Promise<void>): Promise<TitlesThere> {
  const hashes = new Set<number>();
  // Small enough that the browser keeps it as a plain number.
  const hash = ({ publisher, title }: Titled) => hashTerm(`${plainTitle(title)}\n${publisher}`) >>> 2;
  for (let from = 0; ; from += STRETCH) {
    const range = IDBKeyRange.bound(from, from + STRETCH - 1);
    const tx = db.transaction(['columns', 'titles']);
    const [columns, titles, further] = await Promise.all([
      tx.objectStore('columns').getAll(range),
      tx.objectStore('titles').getAll(range),
      tx.objectStore('columns').getKey(IDBKeyRange.lowerBound(from + STRETCH)),
    ]);
    const joined = new Map(titles.map((record) => [record.block, record.titles.split('\n')]));
    for (const { block, publishers, publisher } of columns)
      for (let at = 0; at < COLUMNS; at++) {
        const title = joined.get(block)?.[at] ?? '';
        if (title !== '') hashes.add(hash({ title, publisher: publishers[publisher[at] as number] ?? '' }));
      }
    if (further === undefined) break;
    await rest();
  }
  return { has: (article) => hashes.has(hash(article)), add: (article) => void hashes.add(hash(article)) };
}
