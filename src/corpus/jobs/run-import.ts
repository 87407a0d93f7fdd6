import { type FindNearDuplicate, nearDuplicates } from '../store/find-near-duplicate.ts';
import { readView, type View } from '../store/manifest.ts';
import type { Known } from '../store/plan-additions.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { type TitlesThere, titlesThere } from '../store/titles-there.ts';
import { commitImport } from './commit-import.ts';
import { giveNumbers } from './give-numbers.ts';
import type { JobRecord } from './job-records.ts';
import { type JobServices, withAnalyst } from './job-services.ts';
import { knownToJob, readWritten, recordOutcome } from './known-to-job.ts';
import { mergeOwnParts } from './merge-parts.ts';
import { sliceReader } from './read-slices.ts';
import { type SlicesAhead, slicesAhead } from './slices-ahead.ts';
import { prepareSlice, writeSlice } from './work-import.ts';

/** Drafts of a job up to which each is looked for in the index: all titles of a large corpus take as long to read as some hundred of them. */
const FEW = 200;

/**
 * Works on an import or a restore from where it stands, and makes it part of the corpus. While the store is waited for the next slices are
 * analysed. Returns false where the job was stopped.
 */
export async function runImport(db: CorpusDatabase, job: JobRecord, services: JobServices): Promise<boolean> {
  // Before anything is planned: what is added by other means from here on is met when the job is done.
  await giveNumbers(db, job, 0);
  const slices = slicesAhead(sliceReader(db, job), { batch: job.batch, at: job.at }, withAnalyst(job, services));
  try {
    if (!(await writeSlices(db, job, slices, services))) return false;
  } finally {
    slices.stop();
  }
  if (!(await mergeOwnParts(db, job, true, services.rest))) return false;
  for (const number of job.parts ?? []) {
    const staged = await db.get('staged', [job.id, number]);
    if (staged?.part === 'settings') await services.applySettings?.(staged.values ?? []);
  }
  if (!(await commitImport(db, job))) return false;
  if (job.kind === 'restore') await services.feedsRestored?.();
  return true;
}

/** Returns false where the job was stopped. */
async function writeSlices(
  db: CorpusDatabase,
  job: JobRecord,
  slices: SlicesAhead,
  services: JobServices,
): Promise<boolean> {
  const written = await readWritten(db, job.id);
  const titles = job.total > FEW ? await titlesThere(db, services.rest) : null;
  for (let slice = await slices.next(); slice !== null; slice = await slices.next()) {
    const view = await readView(db);
    const known = knownToJob(job, view, written);
    const before = { known, findNearDuplicate: lookForNearDuplicates(db, job, view, known, titles) };
    const ready = await prepareSlice(db, job, slice, before, slices.analyses, services);
    for (const draft of slice.drafts) slices.analyses.delete(draft);
    slices.isUseful = ready.isAllNew;
    if (!(await writeSlice(db, ready))) return false;
    Object.assign(job, ready.next);
    recordOutcome(written, ready);
    for (const { head } of ready.made) titles?.add(head);
    if (!(await mergeOwnParts(db, job, false, services.rest))) return false;
  }
  return true;
}

/** For the articles of a slice; see `TitlesThere`. */
function lookForNearDuplicates(
  db: CorpusDatabase,
  job: JobRecord,
  { manifest }: View,
  { counts }: Known,
  titles: TitlesThere | null,
): FindNearDuplicate {
  const find = nearDuplicates(db, [...manifest.segments, ...job.segments], counts);
  return async (article, analysis) => (titles?.has(article) === false ? null : find(article, analysis));
}
