import { cleanLine } from '../clean-text.ts';
import type { JobKind, JobPreview, JobState, RefusedArticle } from '../job-types.ts';
import { Problem } from '../problem.ts';
import { type Analyse, addArticles } from '../store/add-articles.ts';
import { planAdditions } from '../store/plan-additions.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { STORES } from '../store/write-all.ts';
import type { ArticleDraft } from '../types.ts';
import { validateArticle } from '../validate-article.ts';
import type { JobRecord } from './job-records.ts';

const MOST_REFUSED = 200;
const ENDED = ['done', 'failed', 'cancelled'];

const stateOf = ({ collection: _c, batches: _b, mode: _m, ...state }: JobRecord): JobState => state;

async function getJob(db: CorpusDatabase, id: string): Promise<JobRecord> {
  const job = await db.get('jobs', id);
  if (job === undefined) throw new Problem('not-found', `there is no job “${id}”`, { value: id });
  return job;
}

export async function openJob(
  db: CorpusDatabase,
  options: { kind: JobKind; label: string; collection: string; total: number; now: Date; mode?: 'merge' | 'replace' },
): Promise<{ job: string }> {
  const id = crypto.randomUUID();
  await db.put('jobs', {
    id,
    kind: options.kind,
    label: cleanLine(options.label).slice(0, 200),
    phase: 'staging',
    done: 0,
    total: Math.max(0, Math.floor(Number(options.total)) || 0),
    opened: options.now.toISOString(),
    summary: { added: 0, present: 0, updated: 0, refused: [] },
    collection: options.collection,
    batches: 0,
    ...(options.mode !== undefined && { mode: options.mode }),
  });
  return { job: id };
}

/** Hands over drafts, and articles that were refused before there was a draft. A draft that is refused goes into the summary. @throws Problem `not-found`, `wrong-phase` */
export async function appendDrafts(
  db: CorpusDatabase,
  id: string,
  drafts: readonly ArticleDraft[],
  refused: readonly RefusedArticle[] = [],
): Promise<JobState> {
  const job = await getJob(db, id);
  if (job.phase !== 'staging') throw new Problem('wrong-phase', 'the job takes no more articles', { value: job.phase });
  const good: ArticleDraft[] = [];
  for (const draft of drafts) {
    try {
      good.push(validateArticle(draft));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const title = String((draft as ArticleDraft | null)?.title ?? '').slice(0, 200);
      if (job.summary && job.summary.refused.length < MOST_REFUSED)
        job.summary.refused.push({ title, reason: error.message, code: error.code });
    }
  }
  job.summary?.refused.push(...refused.slice(0, MOST_REFUSED - job.summary.refused.length));
  const tx = db.transaction(['jobs', 'staged'], 'readwrite');
  if (good.length > 0) await tx.objectStore('staged').put({ job: id, batch: job.batches++, drafts: good });
  job.total = Math.max(job.total, (job.done += drafts.length + refused.length));
  await tx.objectStore('jobs').put(job);
  await tx.done;
  return stateOf(job);
}

const stagedOf = (id: string) => IDBKeyRange.bound([id], [id, []]);

export async function listJobs(db: CorpusDatabase): Promise<JobState[]> {
  const jobs = await db.getAll('jobs');
  return jobs.map(stateOf).sort((a, b) => (a.opened < b.opened ? 1 : -1));
}

async function stagedDrafts(db: CorpusDatabase, id: string): Promise<ArticleDraft[]> {
  return (await db.getAll('staged', stagedOf(id))).flatMap(({ drafts }) => drafts);
}

/** Begins the work; `ended` resolves when it is over. */
export async function commitJob(
  db: CorpusDatabase,
  id: string,
  services: { analyse: Analyse; now: Date; rest(): Promise<void>; changed(): Promise<void> },
): Promise<{ state: JobState; ended: Promise<void> }> {
  const job = await getJob(db, id);
  if (job.phase !== 'staging') return { state: stateOf(job), ended: Promise.resolve() };
  job.phase = 'working';
  job.done = 0;
  await db.put('jobs', job);
  const run = async () => {
    try {
      const drafts = await stagedDrafts(db, id);
      const { added, present, updated } = await addArticles(db, drafts, { ...services, collection: job.collection });
      Object.assign(job.summary ?? {}, { added: added.length, present: present.length, updated: updated.length });
      Object.assign(job, { phase: 'done', done: job.total });
    } catch (error) {
      const { code, message } = error as Problem;
      Object.assign(job, { phase: 'failed', problem: { code: code ?? 'failed', message } });
    }
    const tx = db.transaction(['jobs', 'staged'], 'readwrite');
    await tx.objectStore('jobs').put(job);
    await tx.objectStore('staged').delete(stagedOf(id));
    await tx.done;
    await services.changed();
  };
  return { state: stateOf(job), ended: run() };
}

export async function cancelJob(db: CorpusDatabase, id: string): Promise<JobState> {
  const job = await getJob(db, id);
  if (ENDED.includes(job.phase)) return stateOf(job);
  job.phase = 'cancelled';
  const tx = db.transaction(['jobs', 'staged'], 'readwrite');
  await tx.objectStore('jobs').put(job);
  await tx.objectStore('staged').delete(stagedOf(id));
  await tx.done;
  return stateOf(job);
}

export async function dismissJob(db: CorpusDatabase, id: string): Promise<void> {
  const job = await db.get('jobs', id);
  if (job !== undefined && ENDED.includes(job.phase)) await db.delete('jobs', id);
}

export async function previewJob(db: CorpusDatabase, id: string, now: Date): Promise<JobPreview> {
  const job = await getJob(db, id);
  const drafts = await stagedDrafts(db, id);
  const plans = await planAdditions(db.transaction([...STORES]), drafts, job.collection, now.toISOString());
  const count = (outcome: string) => plans.filter((plan) => plan.outcome === outcome).length;
  return { added: count('added'), present: count('present'), updated: count('updated'), removed: 0 };
}
