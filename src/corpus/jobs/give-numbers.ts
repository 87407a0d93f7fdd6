import { readManifest } from '../store/manifest.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { writeAll } from '../store/write-all.ts';
import type { JobRecord } from './job-records.ts';

/** Numbers given out to a job at a time: seldom enough that nobody waits for the manifest. */
const ARTICLES = 1024;
const SEGMENTS = 128;

/** Sees to it that the job has so many numbers of articles, and one of a segment, to use. They are kept with its next write. */
export async function giveNumbers(db: CorpusDatabase, job: JobRecord, articles: number): Promise<void> {
  if (job.since !== 0 && job.next + articles <= job.end && job.nextSegment < job.endSegment) return;
  await writeAll(
    db,
    async (tx) => {
      const manifest = await readManifest(tx);
      if (job.since === 0) {
        job.since = manifest.nextArticle;
        job.sinceSegment = manifest.nextSegment;
      }
      if (job.next + articles > job.end) {
        job.next = manifest.nextArticle;
        job.end = manifest.nextArticle += Math.max(ARTICLES, articles);
      }
      if (job.nextSegment >= job.endSegment) {
        job.nextSegment = manifest.nextSegment;
        job.endSegment = manifest.nextSegment += SEGMENTS;
      }
      await tx.objectStore('meta').put(manifest);
      // What is given out and not yet used is known to the job: it is asked what came since it began.
      await tx.objectStore('jobs').put(job);
    },
    ['meta', 'jobs'],
  );
}
