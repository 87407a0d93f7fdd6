import { Problem } from '../problem.ts';
import { isCurrent } from './states.ts';
import type { Reading } from './write-all.ts';

/** What an article is known by. */
export interface Marks {
  id: string;
  /** Canonical address; `null` for none. */
  address: string | null;
  wording: string;
}

/**
 * The number of the article that is this one: the same id, else the same canonical address, else the same wording; `null` where there is none.
 *
 * @param counts whether a number counts: most often that it is current
 */
export async function findArticle(
  tx: Reading,
  { id, address, wording }: Marks,
  counts: (n: number) => boolean,
): Promise<number | null> {
  const heads = tx.objectStore('heads');
  // Asked together: most articles of an import are new, and one answer after the other would be waited for.
  const found = await Promise.all([
    heads.index('id').getAllKeys(id),
    address === null ? [] : heads.index('address').getAllKeys(address),
    heads.index('wording').getAllKeys(wording),
  ]);
  for (const numbers of found) {
    // The latest, should there be several: a wording may stand at two addresses.
    const last = numbers.findLast(counts);
    if (last !== undefined) return last;
  }
  return null;
}

export const notFound = (id: string) => new Problem('not-found', `no article has the id “${id}”`, { value: id });

/** The current number of an id. @throws Problem `not-found` */
export async function numberOf(tx: Reading, id: string, codes: Uint16Array): Promise<number> {
  // A key that is no text would make IndexedDB throw an error that says nothing of it.
  const numbers = typeof id === 'string' ? await tx.objectStore('heads').index('id').getAllKeys(id) : [];
  const n = numbers.findLast((number) => isCurrent(codes[number] ?? 0));
  if (n === undefined) throw notFound(String(id));
  return n;
}
