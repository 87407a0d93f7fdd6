import { clearColumns } from './columns.ts';
import type { Reading, Writing } from './write-all.ts';

/** Deletes what is stored under numbers that no state names any more. The index drops them when its segments are merged. */
export async function deleteArticles(tx: Writing, numbers: readonly number[]): Promise<void> {
  if (numbers.length === 0) return;
  const versions = await versionsOf(tx as unknown as Reading);
  await Promise.all(
    numbers.flatMap((n) => [
      tx.objectStore('heads').delete(n),
      tx.objectStore('texts').delete(n),
      ...versions.map((version) => tx.objectStore('analysed').delete([version, n])),
    ]),
  );
  await clearColumns(tx, numbers);
}

/** The versions of the engine that analyses in the store were made by, oldest first: one or two. */
export async function versionsOf(tx: Reading): Promise<number[]> {
  const versions: number[] = [];
  const store = tx.objectStore('analysed');
  let range: IDBKeyRange | undefined;
  for (;;) {
    const [key] = await store.getAllKeys(range, 1);
    if (key === undefined) return versions;
    versions.push(key[0]);
    range = IDBKeyRange.lowerBound([key[0], []], true);
  }
}
