import { unpackAnalysis } from '../store/analysis-codec.ts';
import { forgetColumns } from '../store/column-cache.ts';
import { changeView, type View } from '../store/manifest.ts';
import { type PreparedAnalysis, prepareAnalysis } from '../store/prepare-analysis.ts';
import { BODY_STORES, HEAD_STORES, type NewArticle, newArticle, putArticles } from '../store/put-articles.ts';
import { readStored } from '../store/read-articles.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { isCurrent } from '../store/states.ts';
import { type Reading, writeAll } from '../store/write-all.ts';
import type { StoredArticle } from '../types.ts';
import { giveNumbers } from './give-numbers.ts';
import type { JobRecord } from './job-records.ts';
import type { JobServices } from './job-services.ts';
import { SLICE } from './read-slices.ts';

/** Whether parts of the index were made by another engine. */
export const isOutdated = (view: View, version: number): boolean =>
  view.manifest.segments.some((segment) => segment.version !== version);

/** Articles that are renewed and ready to be written. */
export interface Renewed {
  made: NewArticle[];
  /** Articles that were looked at, and the number of the last of them. */
  count: number;
  at: number;
}

/**
 * Analyses the next articles anew, in the order of their numbers; the old results serve until all are done. A repair takes every
 * article, and analyses those alone whose analysis is missing or damaged.
 *
 * @param after number of the last one before
 * @returns `null` where there is nothing left
 */
export async function prepareRenewal(
  db: CorpusDatabase,
  job: JobRecord,
  after: number,
  view: View,
  services: JobServices,
): Promise<Renewed | null> {
  const numbers: number[] = [];
  let at = after;
  for (let n = after + 1; n < Math.min(job.since, view.codes.length) && numbers.length < SLICE; n++) {
    at = n;
    if (isCurrent(view.codes[n] ?? 0)) numbers.push(n);
  }
  if (at === after) return null;

  const found: Found[] = [];
  for (const n of numbers) {
    const one = await findOutdated(db, n, job, services.version);
    if (one !== null) found.push(one);
    await services.rest();
  }
  const outdated = found.filter(({ analysis }) => analysis === undefined);
  const prepared = outdated.length > 0 ? await services.analyst?.prepare(outdated.map(({ stored }) => stored)) : null;
  const made: NewArticle[] = [];
  for (const one of found) {
    const { n, stored, more } = one;
    const there = one.analysis ?? prepared?.[outdated.indexOf(one)];
    const isThere = there?.packed.version === services.version;
    made.push(newArticle(n, stored, isThere ? there : prepareAnalysis(services.analyse(stored), stored.text), more));
    await services.rest();
  }
  return { made, count: numbers.length, at };
}

/** Writes what was renewed, and where the job stands. Returns false where it was stopped. */
export async function writeRenewal(db: CorpusDatabase, job: JobRecord, { made, count, at }: Renewed): Promise<boolean> {
  await giveNumbers(db, job, 0);
  const next: JobRecord = { ...job, segments: [...job.segments], at, done: job.done + count };
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

interface Found {
  n: number;
  stored: StoredArticle;
  more: { saved: string; previous: number | undefined };
  /** Of this engine, where there is one. */
  analysis?: PreparedAnalysis;
}

/** An article that is to be written anew; `null` where there is nothing to do for it. */
async function findOutdated(db: CorpusDatabase, n: number, job: JobRecord, version: number): Promise<Found | null> {
  const tx = db.transaction(['heads', 'texts', 'analysed']) as unknown as Reading;
  const [head, packed] = await Promise.all([
    tx.objectStore('heads').get(n),
    tx.objectStore('analysed').get([version, n]),
  ]);
  // Analysed by this engine when it was added: its part of the index is this engine's too.
  if (head === undefined || (job.kind === 'renew' && packed !== undefined)) return null;
  const stored = await readStored(tx, n, { collection: '', removed: false });
  const found: Found = { n, stored, more: { saved: head.saved, previous: head.previous } };
  if (packed === undefined) return found;
  try {
    return { ...found, analysis: prepareAnalysis(unpackAnalysis(packed, stored.text), stored.text) };
  } catch {
    // Damaged: to be made anew.
    return found;
  }
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
