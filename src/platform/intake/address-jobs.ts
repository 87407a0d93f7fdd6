import type { RefusedArticle } from '../../corpus/job-types.ts';
import type { IntakeAddress } from '../../corpus/intake.ts';
import { Problem } from '../../corpus/problem.ts';
import type { CorpusDatabase } from '../../corpus/store/schema.ts';
import type { ArticleDraft } from '../../corpus/types.ts';
import type { Handlers } from '../handle.ts';

/** The jobs of the store, as its messages have them. */
export type JobCalls = {
  [N in 'open' | 'append' | 'commit' | 'cancel' | 'list']: (
    input: Parameters<Handlers[`job/${N}`]>[0],
  ) => ReturnType<Handlers[`job/${N}`]>;
};

export interface AddressJobServices {
  corpus(): Promise<CorpusDatabase>;
  jobs: JobCalls;
  fetchArticle(address: IntakeAddress, signal: AbortSignal): Promise<ArticleDraft>;
  /** Keeps the background awake while the work goes on, and has it woken should it be ended all the same. */
  awake<T>(work: () => Promise<T>): Promise<T>;
  /** Who hands jobs over: this background. */
  holder(): Promise<string>;
  /** Lets a job fail. */
  fail(job: string, error: unknown): Promise<void>;
}

/** Addresses that are fetched at a time. */
const AT_ONCE = 4;
/** Most addresses of one job. */
export const MAX_ADDRESSES = 20_000;
/** The place of a row that stands for the job itself: it goes last, when the job was handed over. */
const SENTINEL = -1;

/** What the store says of a job that takes no more articles. */
const GONE = new Set<string>(['not-found', 'wrong-phase']);

const ofJob = (job: string) => IDBKeyRange.bound([job], [job, []]);

/** Fetches lists of addresses. What is still to be fetched is in the store, so that a job goes on where it was cut off. */
export function addressJobs({ corpus, jobs, fetchArticle, awake, holder, fail }: AddressJobServices) {
  const running = new Map<string, Promise<void>>();

  const step = async (job: string, address: IntakeAddress, stop: AbortController) => {
    let draft: ArticleDraft | null = null;
    let refused: RefusedArticle | null = null;
    const called = address.title || address.url;
    try {
      draft = await fetchArticle(address, stop.signal);
      if (draft.title === '') throw new Problem('missing-title', 'the page has no title');
    } catch (error) {
      const { code, message } = error instanceof Problem ? error : { code: 'failed', message: String(error) };
      refused = { title: called.slice(0, 200), reason: message, code };
      draft = null;
    }
    if (stop.signal.aborted) return;
    await jobs.append({ job, drafts: draft === null ? [] : [draft], refused: refused === null ? [] : [refused] });
  };

  const run = async (job: string) => {
    const db = await corpus();
    const stop = new AbortController();
    const waiting = (await db.getAll('waiting', ofJob(job))).filter(({ index }) => index !== SENTINEL);
    const worker = async () => {
      for (let next = waiting.shift(); next !== undefined && !stop.signal.aborted; next = waiting.shift()) {
        const { index, job: _job, ...address } = next;
        try {
          await step(job, address, stop);
          await db.delete('waiting', [job, index]);
        } catch (error) {
          // Nothing more is fetched for a job that the reader stopped, that is gone, or for which there is no room; any other is gone on
          // with at the next start.
          stop.abort();
          if (!(error instanceof Problem)) throw error;
          if (error.code === 'storage-full') await fail(job, error);
          else if (!GONE.has(error.code)) throw error;
        }
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    if (!stop.signal.aborted) await jobs.commit({ job });
    await db.delete('waiting', ofJob(job));
  };

  const start = (job: string): Promise<void> => {
    const before = running.get(job);
    if (before !== undefined) return before;
    const work = awake(() => run(job)).finally(() => running.delete(job));
    running.set(job, work);
    return work;
  };

  return {
    /** Opens a job for the addresses and begins with it. `ended` resolves when it was handed over or stopped. */
    async add(addresses: readonly IntakeAddress[], collection: string, label: string) {
      if (addresses.length > MAX_ADDRESSES)
        throw new Problem('too-many', `at most ${MAX_ADDRESSES} addresses are fetched in one go`);
      const about = { kind: 'import', label, collection, total: addresses.length } as const;
      const { job } = await jobs.open({ ...about, holder: await holder() });
      const tx = (await corpus()).transaction('waiting', 'readwrite');
      await tx.store.put({ job, index: SENTINEL, url: '' });
      for (const [index, address] of addresses.entries()) await tx.store.put({ ...address, job, index });
      await tx.done;
      const ended = start(job);
      // What cannot be written down now is gone on with at the next start: the handler waits for nothing.
      ended.catch(() => undefined);
      return { job, ended };
    },

    /** Goes on with what was cut off. Returns how many jobs that are. */
    async resume(): Promise<number> {
      const db = await corpus();
      const waiting = new Set((await db.getAllKeys('waiting')).map(([job]) => job));
      if (waiting.size === 0) return 0;
      const staging = new Set((await jobs.list({})).filter(({ phase }) => phase === 'staging').map(({ id }) => id));
      for (const job of waiting) {
        if (staging.has(job)) void start(job).catch(() => undefined);
        else await db.delete('waiting', ofJob(job));
      }
      return staging.size;
    },
  };
}
