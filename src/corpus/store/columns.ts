import { putMany } from './put-many.ts';
import type { ColumnBlock, HeadRecord } from './schema.ts';
import type { Writing } from './write-all.ts';

/** Numbers in a block of columns. */
export const COLUMNS = 256;

const emptyColumns = (block: number): ColumnBlock => ({
  block,
  added: new Float64Array(COLUMNS),
  published: new Float64Array(COLUMNS).fill(Number.NaN),
  length: new Uint32Array(COLUMNS),
  facts: new Uint32Array(COLUMNS),
  publishers: [],
  publisher: new Uint16Array(COLUMNS),
  langs: [],
  lang: new Uint16Array(COLUMNS),
});

function placeOf(values: string[], value: string): number {
  const place = values.indexOf(value);
  return place >= 0 ? place : values.push(value) - 1;
}

/** What the table knows of an article without its head: what it is sorted, filtered and searched by. */
export async function putColumns(tx: Writing, heads: readonly HeadRecord[]): Promise<void> {
  const blocks = [...new Set(heads.map(({ n }) => Math.floor(n / COLUMNS)))];
  await Promise.all(
    blocks.map(async (block) => {
      const [before, joined] = await Promise.all([
        tx.objectStore('columns').get(block),
        tx.objectStore('titles').get(block),
      ]);
      const columns = before ?? emptyColumns(block);
      const titles = (joined?.titles ?? '\n'.repeat(COLUMNS - 1)).split('\n');
      for (const head of heads) {
        if (Math.floor(head.n / COLUMNS) !== block) continue;
        const at = head.n % COLUMNS;
        columns.added[at] = Date.parse(head.added);
        columns.published[at] = head.published === null ? Number.NaN : Date.parse(head.published);
        columns.length[at] = head.length;
        columns.facts[at] = head.facts;
        columns.publisher[at] = placeOf(columns.publishers, head.publisher);
        columns.lang[at] = placeOf(columns.langs, head.lang);
        titles[at] = head.title.replaceAll('\n', ' ');
      }
      await Promise.all([
        putMany(tx.objectStore('columns'), [columns]),
        putMany(tx.objectStore('titles'), [{ block, titles: titles.join('\n') }]),
      ]);
    }),
  );
}

/** Forgets what the table knows of articles that are deleted for good. */
export async function clearColumns(tx: Writing, numbers: readonly number[]): Promise<void> {
  for (const block of new Set(numbers.map((n) => Math.floor(n / COLUMNS)))) {
    const record = await tx.objectStore('titles').get(block);
    if (record === undefined) continue;
    const titles = record.titles.split('\n');
    for (const n of numbers) if (Math.floor(n / COLUMNS) === block) titles[n % COLUMNS] = '';
    if (titles.every((title) => title === '')) {
      await tx.objectStore('titles').delete(block);
      await tx.objectStore('columns').delete(block);
      continue;
    }
    await tx.objectStore('titles').put({ block, titles: titles.join('\n') });
  }
}
