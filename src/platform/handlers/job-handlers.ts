import { appendDrafts, cancelJob, dismissJob, listJobs, openJob, startJob } from '../../corpus/jobs/job-store.ts';
import { previewJob } from '../../corpus/jobs/preview-job.ts';
import { Problem } from '../../corpus/problem.ts';
import type { Handlers } from '../handle.ts';
import type { CorpusServices } from './corpus-handlers.ts';

type Names = Extract<keyof Handlers, `job/${string}`>;

/** What additions of any size ask. */
export function jobHandlers({ corpus, now, rest, work, isThere }: CorpusServices): Pick<Handlers, Names> {
  return {
    'job/open': async (input) => {
      const opened = await openJob(await corpus(), { ...input, now: now() });
      // From now on it is noticed when whoever hands the job over goes away.
      if (input.holder !== undefined) void isThere?.(input.holder);
      return opened;
    },
    'job/append': async ({ job, drafts, refused = [] }) => {
      if (!Array.isArray(drafts)) throw new Problem('wrong-type', 'drafts must be a list');
      return appendDrafts(await corpus(), job, drafts, refused);
    },
    'job/commit': async ({ job }) => {
      const state = await startJob(await corpus(), job);
      work();
      return state;
    },
    'job/list': async () => listJobs(await corpus()),
    'job/cancel': async ({ job }) => {
      const state = await cancelJob(await corpus(), job);
      work();
      return state;
    },
    'job/dismiss': async ({ job }) => dismissJob(await corpus(), job),
    'job/preview': async ({ job }) => previewJob(await corpus(), job, rest),
  };
}
