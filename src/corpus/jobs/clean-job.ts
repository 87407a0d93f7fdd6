import { deleteSegment } from '../index/write-segment.ts';
import { deleteArticles } from '../store/delete-articles.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { writeAll } from '../store/write-all.ts';
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
    const { cleaning: _cleaning, ...clean } = job;
    if (job.forget) await tx.objectStore('jobs').delete(id);
    else await tx.objectStore('jobs').put({ ...clean, segments: [] });
  });
}
