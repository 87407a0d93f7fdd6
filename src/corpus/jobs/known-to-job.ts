import type { View } from '../store/manifest.ts';
import { type Known, knownOf } from '../store/plan-additions.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import type { JobRecord, Outcome } from './job-records.ts';
import { ofJob } from './job-store.ts';

/** What a job has written so far, and what it replaces: the corpus as it would be. */
export interface Written {
  /** Names of their collections, by number. */
  own: Map<number, string>;
  replaced: Set<number>;
}

export function recordOutcome({ own, replaced }: Written, { articles }: Pick<Outcome, 'articles'>): void {
  for (const { n, collection, replaces } of articles) {
    own.set(n, collection);
    if (replaces === 0) continue;
    replaced.add(replaces);
    own.delete(replaces);
  }
}

/** Reads what a job has written, after it was cut off. */
export async function readWritten(db: CorpusDatabase, id: string): Promise<Written> {
  const written: Written = { own: new Map(), replaced: new Set() };
  for (const outcome of await db.getAll('outcomes', ofJob(id))) recordOutcome(written, outcome);
  return written;
}

/** What counts for the next article of a job: the corpus and what the job itself has written; of a restore in place of everything the latter alone. */
export function knownToJob(job: Pick<JobRecord, 'mode'>, view: View, { own, replaced }: Written): Known {
  const before = knownOf(view);
  return {
    counts: (n) => own.has(n) || (job.mode !== 'replace' && before.counts(n) && !replaced.has(n)),
    standing: (n) => {
      const collection = own.get(n);
      return collection === undefined ? before.standing(n) : { collection, removed: false };
    },
  };
}
