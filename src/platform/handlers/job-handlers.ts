import {
  appendDrafts,
  cancelJob,
  commitJob,
  dismissJob,
  listJobs,
  openJob,
  previewJob,
} from '../../corpus/jobs/jobs.ts';
import { Problem } from '../../corpus/problem.ts';
import type { Handlers } from '../handle.ts';
import type { CorpusServices } from './corpus-handlers.ts';

type Names = Extract<keyof Handlers, `job/${string}`>;

/** What additions of any size ask. */
export function jobHandlers({ corpus, analyse, now, rest, changed }: CorpusServices): Pick<Handlers, Names> {
  return {
    'job/open': async (input) => openJob(await corpus(), { ...input, now: now() }),
    'job/append': async ({ job, drafts, refused = [] }) => {
      if (!Array.isArray(drafts)) throw new Problem('wrong-type', 'drafts must be a list');
      return appendDrafts(await corpus(), job, drafts, refused);
    },
    'job/commit': async ({ job }) => {
      const { state } = await commitJob(await corpus(), job, { analyse, now: now(), rest, changed });
      return state;
    },
    'job/list': async () => listJobs(await corpus()),
    'job/cancel': async ({ job }) => cancelJob(await corpus(), job),
    'job/dismiss': async ({ job }) => dismissJob(await corpus(), job),
    'job/preview': async ({ job }) => previewJob(await corpus(), job, now()),
  };
}
