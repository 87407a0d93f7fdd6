import { readView } from '../store/manifest.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { isCurrent } from '../store/states.ts';
import { tidyStore } from '../store/tidy-store.ts';
import { cleanJob } from './clean-job.ts';
import { dropAbandoned } from './drop-abandoned.ts';
import { isGivenUp } from './given-up.ts';
import type { JobRecord } from './job-records.ts';
import { giveNumbers } from './give-numbers.ts';
import { type JobServices, withAnalyst } from './job-services.ts';
import { failJob, forgetOldJobs, openJob, startJob } from './job-store.ts';
import { compactIndex, mergeOwnParts, sweepIndex } from './merge-parts.ts';
import { runImport } from './run-import.ts';
import { commitRenewal, isOutdated, prepareRenewal, writeRenewal } from './work-renewal.ts';

const runs = new WeakMap<CorpusDatabase, { again: boolean; ended: Promise<void> }>();

/**
 * Works on all jobs, one after the other, and resolves when there is nothing left to do; while it runs, asking again is to be told of
 * the same end. Whatever was cut off, by the browser or by its death, is taken up where it stood.
 */
export function runJobs(db: CorpusDatabase, services: JobServices): Promise<void> {
  const running = runs.get(db);
  if (running !== undefined) {
    running.again = true;
    return running.ended;
  }
  const run = { again: true, ended: Promise.resolve() };
  runs.set(db, run);
  run.ended = (async () => {
    try {
      await sweepIndex(db);
      while (run.again) {
        run.again = false;
        await runAll(db, services);
      }
    } finally {
      runs.delete(db);
    }
  })();
  return run.ended;
}

async function runAll(db: CorpusDatabase, services: JobServices): Promise<void> {
  if (services.isThere !== undefined) await dropAbandoned(db, services.isThere);
  await openRenewal(db, services);
  for (;;) {
    const jobs = await db.getAll('jobs');
    const job =
      jobs.find(({ cleaning }) => cleaning) ?? jobs.find(({ id, phase }) => phase === 'working' && !isGivenUp(db, id));
    if (job === undefined) break;
    if (job.cleaning) await cleanJob(db, job.id, services.rest);
    else await runJob(db, job, services);
  }
  await tidyStore(db, services.now(), services.rest);
  await compactIndex(db, services.rest);
  await forgetOldJobs(db);
}

/** Where parts of the index are another engine's, the analyses are to be renewed: a job like any other, unless there is one. */
async function openRenewal(db: CorpusDatabase, { version, now }: JobServices): Promise<void> {
  const view = await readView(db);
  if (!isOutdated(view, version)) return;
  const jobs = await db.getAll('jobs');
  if (jobs.some(({ kind, phase }) => kind === 'renew' && (phase === 'staging' || phase === 'working'))) return;
  const { job } = await openJob(db, { kind: 'renew', label: '', collection: '', total: 0, now: now() });
  await startJob(db, job);
}

async function runJob(db: CorpusDatabase, job: JobRecord, services: JobServices): Promise<void> {
  try {
    const isDone =
      job.kind === 'renew' || job.kind === 'repair'
        ? await runRenewal(db, job, services)
        : await runImport(db, job, services);
    if (isDone) await services.changed();
  } catch (error) {
    await failJob(db, job.id, error);
  }
}

/** The next articles are analysed while the store is given those before them. */
async function runRenewal(db: CorpusDatabase, job: JobRecord, services: JobServices): Promise<boolean> {
  if (job.total === 0) job.total = (await readView(db)).codes.filter(isCurrent).length;
  await giveNumbers(db, job, 0);
  const helped = withAnalyst(job, services);
  const prepare = async (after: number) => prepareRenewal(db, job, after, await readView(db), helped);
  for (let ready = await prepare(job.at); ready !== null; ) {
    const next = prepare(ready.at);
    // Heard below, unless the job ends before that.
    next.catch(() => {});
    if (!(await writeRenewal(db, job, ready))) return false;
    if (!(await mergeOwnParts(db, job, false, services.rest))) return false;
    ready = await next;
  }
  return (await mergeOwnParts(db, job, true, services.rest)) && (await commitRenewal(db, job, services.version));
}
