import { type FindNearDuplicate, nearDuplicates } from '../store/find-near-duplicate.ts';
import { readView, type View } from '../store/manifest.ts';
import type { Known } from '../store/plan-additions.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { type TitlesThere, titlesThere } from '../store/titles-there.ts';
import { commitImport } from './commit-import.ts';
import { giveNumbers } from './give-numbers.ts';
import type { JobRecord } from './job-records.ts';
import type { JobServices } from './job-services.ts';
import { knownToJob, readWritten, recordOutcome } from './known-to-job.ts';
import { mergeOwnParts } from './merge-parts.ts';
import { type Slice, sliceReader } from './read-slices.ts';
import { type Ahead, analyseAhead, prepareSlice, writeSlice } from './work-import.ts';

/** Drafts of a job up to which each is looked for in the index: all titles of a large corpus take as long to read as some hundred of them. */
const FEW = 200;

/**
 * Works on an import or a restore from where it stands, and makes it part of the corpus. While a slice is being written the next one is
 * analysed, so that neither waits for the other. Returns false where the job was stopped.
 */
export async function runImport(db: CorpusDatabase, job: JobRecord, services: JobServices): Promise<boolean> {
  const written = await readWritten(db, job.id);
  // Before anything is planned: what is added by other means from here on is met when the job is done.
  await giveNumbers(db, job, 0);
  const titles = job.total > FEW ? await titlesThere(db, services.rest) : null;
  const readSlice = sliceReader(db, job);
  const ahead: Ahead = new Map();
  for (let slice = await readSlice(job); slice !== null; ) {
    const view = await readView(db);
    const known = knownToJob(job, view, written);
    const before = { known, findNearDuplicate: lookForNearDuplicates(db, job, view, known, titles) };
    const ready = await prepareSlice(db, job, slice, before, ahead, services);
    const following: Slice | null = await readSlice(slice);
    ahead.clear();
    const [isWritten] = await Promise.all([
      writeSlice(db, ready),
      // Of what is there already most is there again, and need not be analysed.
      ready.isAllNew ? analyseAhead(following?.drafts ?? [], ahead, services) : undefined,
    ]);
    if (!isWritten) return false;
    Object.assign(job, ready.next);
    recordOutcome(written, ready);
    for (const { head } of ready.made) titles?.add(head);
    if (!(await mergeOwnParts(db, job, false, services.rest))) return false;
    slice = following;
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
