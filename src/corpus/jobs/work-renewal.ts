import { unpackAnalysis } from '../store/analysis-codec.ts';
import { forgetColumns } from '../store/column-cache.ts';
import { changeView, type View } from '../store/manifest.ts';
import { BODY_STORES, HEAD_STORES, type NewArticle, newArticle, putArticles } from '../store/put-articles.ts';
import { readStored } from '../store/read-articles.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { isCurrent } from '../store/states.ts';
import { type Reading, writeAll } from '../store/write-all.ts';
import { giveNumbers } from './give-numbers.ts';
import type { JobRecord } from './job-records.ts';
import type { JobServices } from './job-services.ts';
import { SLICE } from './read-slices.ts';

/** Whether parts of the index were made by another engine. */
export const isOutdated = (view: View, version: number): boolean =>
  view.manifest.segments.some((segment) => segment.version !== version);

/**
 * Analyses the next articles anew, in the order of their numbers; the old results serve until all are done. A repair takes every
 * article, and analyses those alone whose analysis is missing or damaged. Returns false where there is nothing left, or the job was stopped.
 */
export async function workRenewal(
  db: CorpusDatabase,
  job: JobRecord,
  view: View,
  services: JobServices,
): Promise<boolean> {
  await giveNumbers(db, job, 0);
  const numbers: number[] = [];
  let seen = job.at;
  for (let n = job.at + 1; n < Math.min(job.since, view.codes.length) && numbers.length < SLICE; n++) {
    seen = n;
    if (isCurrent(view.codes[n] ?? 0)) numbers.push(n);
  }
  if (seen === job.at) return false;

  const made: NewArticle[] = [];
  for (const n of numbers) {
    const article = await renewed(db, n, job, services);
    if (article !== null) made.push(article);
    await services.rest();
  }
  const next: JobRecord = { ...job, segments: [...job.segments], at: seen, done: job.done + numbers.length };
  next.total = Math.max(next.total, next.done);
  const isWritten = await writeAll(
    db,
    async (tx) => {
      const current = await tx.objectStore('jobs').get(job.id);
      if (current?.phase !== 'working') return false;
      // Deleted for good in the meantime: it stays deleted.
      const kept: NewArticle[] = [];
      for (const article of made)
        if ((await tx.objectStore('heads').getKey(article.head.n)) !== undefined) kept.push(article);
      if (kept.length > 0) next.segments.push(await putArticles(tx, kept, next.nextSegment++));
      await tx.objectStore('jobs').put(next);
      return true;
    },
    // All at once: an analysis of this engine is taken to be in the index of this engine.
    [...BODY_STORES, ...HEAD_STORES, 'jobs'],
  );
  if (isWritten) Object.assign(job, next);
  return isWritten;
}

/** An article with its analysis by this engine; `null` where there is nothing to do for it. */
async function renewed(
  db: CorpusDatabase,
  n: number,
  job: JobRecord,
  { analyse, version }: JobServices,
): Promise<NewArticle | null> {
  const tx = db.transaction(['heads', 'texts', 'analysed']) as unknown as Reading;
  const [head, packed] = await Promise.all([
    tx.objectStore('heads').get(n),
    tx.objectStore('analysed').get([version, n]),
  ]);
  // Analysed by this engine when it was added: its part of the index is this engine's too.
  if (head === undefined || (job.kind === 'renew' && packed !== undefined)) return null;
  const stored = await readStored(tx, n, { collection: '', removed: false });
  const more = { saved: head.saved, previous: head.previous };
  if (packed !== undefined) {
    try {
      return newArticle(n, stored, unpackAnalysis(packed, stored.text), more);
    } catch {
      // Damaged: made anew below.
    }
  }
  return newArticle(n, stored, analyse(stored), more);
}

/** The renewed analyses count from now on, the old ones no more. Returns false where the job was stopped. */
export async function commitRenewal(db: CorpusDatabase, job: JobRecord, version: number): Promise<boolean> {
  forgetColumns(db);
  return writeAll(db, async (tx) => {
    const current = await tx.objectStore('jobs').get(job.id);
    if (current?.phase !== 'working') return false;
    await changeView(tx, ({ manifest }) => {
      const isKept = (segment: { segment: number; version: number }) =>
        segment.version === version && (job.kind === 'renew' || segment.segment >= job.sinceSegment);
      manifest.segments = [...manifest.segments.filter(isKept), ...job.segments];
    });
    for (const older of [IDBKeyRange.upperBound([version], true), IDBKeyRange.lowerBound([version, []], true)])
      await tx.objectStore('analysed').delete(older);
    Object.assign(job, { phase: 'done', total: job.done, segments: [], cleaning: true });
    await tx.objectStore('jobs').put(job);
    return true;
  });
}
