import type { JobPreview } from '../job-types.ts';
import { readView } from '../store/manifest.ts';
import { type Known, planAdditions } from '../store/plan-additions.ts';
import { numbersInUse } from '../store/read-articles.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import type { Reading } from '../store/write-all.ts';
import { getJob } from './job-store.ts';
import { knownToJob } from './known-to-job.ts';

/** What a job would do, worked out without doing any of it. Articles that are twice in it are counted once for each batch they are in. */
export async function previewJob(db: CorpusDatabase, id: string, rest: () => Promise<void>): Promise<JobPreview> {
  const job = await getJob(db, id);
  const view = await readView(db);
  const preview: JobPreview = { added: 0, present: 0, updated: 0, removed: 0 };
  if (job.mode === 'replace') preview.removed = numbersInUse(view.codes).length;
  const known: Known = knownToJob(job, view, { own: new Map(), replaced: new Set() });
  for (let batch = 0; batch < job.batches; batch++) {
    const staged = await db.get('staged', [job.id, batch]);
    const tx = db.transaction(['heads', 'texts']) as unknown as Reading;
    for (const { outcome } of await planAdditions(tx, staged?.drafts ?? [], known, job.collection, job.opened))
      preview[outcome]++;
    await rest();
  }
  return preview;
}
