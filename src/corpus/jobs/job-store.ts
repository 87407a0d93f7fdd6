import { cleanLine } from '../clean-text.ts';
import type { JobKind, JobState, JobSummary, RefusedArticle } from '../job-types.ts';
import { Problem } from '../problem.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { writeAll, writeForGood } from '../store/write-all.ts';
import type { ArchivePart, ArticleDraft } from '../types.ts';
import { validateArticle } from '../validate-article.ts';
import { asGivenUp, giveUp } from './given-up.ts';
import type { JobRecord } from './job-records.ts';

/** Refused articles that a summary names. */
const MOST_REFUSED = 200;
const LONGEST_LABEL = 200;
const ENDED = ['done', 'failed', 'cancelled'];
/** Ended jobs that are kept for the reader to look at. */
const MOST_ENDED = 20;

export const stateOf = ({ id, kind, label, phase, done, total, opened, summary, problem }: JobRecord): JobState => ({
  id,
  kind,
  label,
  phase,
  done,
  total,
  opened,
  ...(summary !== undefined && { summary }),
  ...(problem !== undefined && { problem }),
});

/** The keys of all that is stored under a job in `staged` or `outcomes`. */
export const ofJob = (id: string) => IDBKeyRange.bound([id], [id, []]);

/** @throws Problem `not-found` */
export async function getJob(db: CorpusDatabase, id: string): Promise<JobRecord> {
  const job = typeof id === 'string' ? await db.get('jobs', id) : undefined;
  if (job === undefined) throw new Problem('not-found', `there is no job “${id}”`, { value: String(id) });
  return job;
}

export interface JobOptions {
  kind: JobKind;
  label: string;
  collection: string;
  total: number;
  now: Date;
  mode?: 'merge' | 'replace';
  forgetsOthers?: boolean;
  /** Who hands it over; see `JobRecord`. */
  holder?: string;
}

/** Begins a job; nothing is done before it is committed. Returns its id. */
export async function openJob(db: CorpusDatabase, options: JobOptions): Promise<{ job: string }> {
  const job: JobRecord = {
    id: crypto.randomUUID(),
    kind: options.kind,
    label: cleanLine(String(options.label)).slice(0, LONGEST_LABEL),
    phase: 'staging',
    done: 0,
    total: Math.max(0, Math.floor(Number(options.total)) || 0),
    opened: options.now.toISOString(),
    summary: { added: 0, present: 0, updated: 0, refused: [] },
    collection: String(options.collection),
    batches: 0,
    ...(options.mode !== undefined && { mode: options.mode }),
    ...(options.forgetsOthers === true && { forgetsOthers: true }),
    ...(typeof options.holder === 'string' && { holder: options.holder.slice(0, LONGEST_LABEL) }),
    batch: 0,
    at: 0,
    slices: 0,
    next: 0,
    end: 0,
    nextSegment: 0,
    endSegment: 0,
    since: 0,
    sinceSegment: 0,
    segments: [],
  };
  await writeAll(db, async (tx) => void (await tx.objectStore('jobs').put(job)), ['jobs']);
  return { job: job.id };
}

/** Changes a job that takes articles. @throws Problem `not-found`, `wrong-phase` */
function stage(db: CorpusDatabase, id: string, batch: (job: JobRecord) => BatchContent | null): Promise<JobState> {
  return writeAll(
    db,
    async (tx) => {
      const job = await tx.objectStore('jobs').get(id);
      if (job === undefined) throw new Problem('not-found', `there is no job “${id}”`, { value: id });
      if (job.phase !== 'staging')
        throw new Problem('wrong-phase', 'the job takes no more articles', { value: job.phase });
      const content = batch(job);
      if (content !== null) await tx.objectStore('staged').put({ job: id, batch: job.batches++, ...content });
      await tx.objectStore('jobs').put(job);
      return stateOf(job);
    },
    ['jobs', 'staged'],
  );
}

type BatchContent = { drafts: ArticleDraft[]; part?: ArchivePart; values?: unknown[] };

/**
 * Hands over drafts, all or nothing, and what was refused before there was a draft. A draft that is refused goes into the summary.
 *
 * @throws Problem `not-found`, `wrong-phase`
 */
export async function appendDrafts(
  db: CorpusDatabase,
  id: string,
  drafts: readonly ArticleDraft[],
  refusedBefore: readonly RefusedArticle[] = [],
): Promise<JobState> {
  const good: ArticleDraft[] = [];
  const refused = [...refusedBefore];
  for (const draft of drafts) {
    try {
      good.push(validateArticle(draft));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const title = String((draft as ArticleDraft | null)?.title ?? '').slice(0, LONGEST_LABEL);
      refused.push({ title, reason: error.message, code: error.code });
    }
  }
  return stage(db, String(id), (job) => {
    job.done += drafts.length + refusedBefore.length;
    job.total = Math.max(job.total, job.done);
    if (job.summary !== undefined) noteRefused(job.summary, refused);
    return good.length > 0 ? { drafts: good } : null;
  });
}

function noteRefused(summary: JobSummary, refused: readonly RefusedArticle[]): void {
  const named = refused.slice(0, MOST_REFUSED - summary.refused.length);
  summary.refused.push(...named);
  const more = (summary.alsoRefused ?? 0) + refused.length - named.length;
  if (more > 0) summary.alsoRefused = more;
}

/** Hands over values of another part of a back-up. @throws Problem `not-found`, `wrong-phase` */
export const appendValues = (db: CorpusDatabase, id: string, part: ArchivePart, values: unknown[]) =>
  stage(db, String(id), (job) => {
    job.parts = [...(job.parts ?? []), job.batches];
    return { drafts: [], part, values };
  });

/** All jobs, the latest first. */
export async function listJobs(db: CorpusDatabase): Promise<JobState[]> {
  const jobs = await db.getAll('jobs');
  return jobs
    .map((job) => asGivenUp(db, stateOf(job)))
    .sort((a, b) => (a.opened < b.opened ? 1 : a.opened > b.opened ? -1 : 0));
}

/** The job begins to work; one that does already, or has ended, is left alone. @throws Problem `not-found` */
export async function startJob(db: CorpusDatabase, id: string): Promise<JobState> {
  return changeJob(db, id, (job) => {
    if (job.phase === 'staging') Object.assign(job, { phase: 'working', total: job.done, done: 0 });
  });
}

/** Stops a job; what it wrote is deleted in the background. @throws Problem `not-found` */
export async function cancelJob(db: CorpusDatabase, id: string): Promise<JobState> {
  return changeJob(db, id, (job) => {
    if (!ENDED.includes(job.phase)) Object.assign(job, { phase: 'cancelled', cleaning: true });
  });
}

/** The job failed; what it wrote is deleted in the background. One that cannot even be marked, on a full disk, is given up. */
export async function failJob(db: CorpusDatabase, id: string, error: unknown): Promise<void> {
  const { code = 'failed', message = String(error) } = error as { code?: string; message?: string };
  const problem = { code: String(code), message };
  try {
    await changeJob(db, id, (job) => {
      if (!ENDED.includes(job.phase)) Object.assign(job, { phase: 'failed', cleaning: true, problem });
    });
  } catch {
    await giveUp(db, id, problem);
  }
}

/** Forgets a job that has ended. */
export async function dismissJob(db: CorpusDatabase, id: string): Promise<void> {
  const job = await db.get('jobs', id);
  if (job !== undefined && ENDED.includes(job.phase) && job.cleaning !== true) await db.delete('jobs', id);
}

/** Forgets the oldest of many jobs that have ended. */
export async function forgetOldJobs(db: CorpusDatabase): Promise<void> {
  const ended = (await listJobs(db)).filter(({ phase }) => ENDED.includes(phase));
  for (const { id } of ended.slice(MOST_ENDED)) await dismissJob(db, id);
}

function changeJob(db: CorpusDatabase, id: string, change: (job: JobRecord) => void): Promise<JobState> {
  return writeForGood(
    db,
    async (tx) => {
      const job = typeof id === 'string' ? await tx.objectStore('jobs').get(id) : undefined;
      if (job === undefined) throw new Problem('not-found', `there is no job “${id}”`, { value: String(id) });
      change(job);
      await tx.objectStore('jobs').put(job);
      return stateOf(job);
    },
    ['jobs'],
  );
}
