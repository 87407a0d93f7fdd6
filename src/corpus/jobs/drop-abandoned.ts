import { Problem } from '../problem.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { writeAll } from '../store/write-all.ts';
import { ofJob } from './job-store.ts';

/**
 * Lets the jobs fail whose articles were still being handed over by a page, or a background, that is gone: they will never be whole. What
 * was handed over is deleted as that of any job that ended.
 *
 * @param isThere whether a holder lives; see `JobRecord`
 */
export async function dropAbandoned(db: CorpusDatabase, isThere: (holder: string) => Promise<boolean>): Promise<void> {
  for (const { id, phase, holder } of await db.getAll('jobs')) {
    if (phase !== 'staging' || holder === undefined || (await isThere(holder))) continue;
    // Addresses that are still to be fetched are gone on with by the next background.
    if ((await db.count('waiting', ofJob(id))) > 0) continue;
    const { code, message } = new Problem(
      'cut-short',
      'whoever handed the articles over was closed before that was done; nothing was changed',
    );
    await writeAll(
      db,
      async (tx) => {
        const job = await tx.objectStore('jobs').get(id);
        if (job?.phase !== 'staging') return;
        await tx.objectStore('jobs').put({ ...job, phase: 'failed', cleaning: true, problem: { code, message } });
      },
      ['jobs'],
    );
  }
}
