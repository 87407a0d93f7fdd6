import { deleteSegment } from '../index/write-segment.ts';
import { deleteArticles, versionsOf } from '../store/delete-articles.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { type Reading, type Writing, writeAll } from '../store/write-all.ts';
import type { JobRecord } from './job-records.ts';
import { ofJob } from './job-store.ts';

/**
 * Deletes what an ended job needs no more: what was handed over and, of one that was stopped, all that it wrote. A slice a
 * transaction: can be cut off and begun again.
 */
export async function cleanJob(db: CorpusDatabase, id: string, rest: () => Promise<void>): Promise<void> {
  const job = await db.get('jobs', id);
  if (job === undefined) return;
  for (const key of await db.getAllKeys('staged', ofJob(id))) {
    await writeAll(db, async (tx) => void (await tx.objectStore('staged').delete(key)), ['staged']);
    await rest();
  }
  for (const key of await db.getAllKeys('outcomes', ofJob(id))) {
    await writeAll(db, async (tx) => {
      const outcome = await tx.objectStore('outcomes').get(key);
      const isNothing = job.phase !== 'done' && job.kind !== 'renew' && job.kind !== 'repair';
      if (isNothing) await deleteArticles(tx, outcome?.articles.map(({ n }) => n) ?? []);
      await tx.objectStore('outcomes').delete(key);
    });
    await rest();
  }
  await writeAll(db, async (tx) => {
    for (const { segment } of job.segments) await deleteSegment(tx, segment);
    await deleteUnused(tx, job);
    const { cleaning: _cleaning, ...clean } = job;
    if (job.forget) await tx.objectStore('jobs').delete(id);
    else await tx.objectStore('jobs').put({ ...clean, segments: [] });
  });
}

/** Numbers that were given out and not used may hold what was written first of a slice that was cut off. */
async function deleteUnused(tx: Writing, { next, end }: JobRecord): Promise<void> {
  if (next >= end) return;
  await tx.objectStore('texts').delete(IDBKeyRange.bound(next, end, false, true));
  for (const version of await versionsOf(tx as unknown as Reading))
    await tx.objectStore('analysed').delete(IDBKeyRange.bound([version, next], [version, end], false, true));
}
