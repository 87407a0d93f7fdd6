import type { JobState } from '../job-types.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { writeAll } from '../store/write-all.ts';

/**
 * Jobs that failed while there was no room even to write that down. They live as long as this background: the next one finds them
 * at work without what was handed over, and lets them fail for good.
 */
const givenUp = new WeakMap<CorpusDatabase, Map<string, NonNullable<JobState['problem']>>>();

/** Lets a job be until the background starts again, and makes room by deleting what was handed over, which needs none. */
export async function giveUp(db: CorpusDatabase, id: string, problem: NonNullable<JobState['problem']>): Promise<void> {
  const jobs = givenUp.get(db) ?? new Map<string, NonNullable<JobState['problem']>>();
  givenUp.set(db, jobs.set(id, problem));
  await writeAll(db, async (tx) => void (await tx.objectStore('staged').delete(IDBKeyRange.bound([id], [id, []]))), [
    'staged',
  ]);
}

export const isGivenUp = (db: CorpusDatabase, id: string): boolean => givenUp.get(db)?.has(id) === true;

/** The state a surface is to see: one that was given up has failed, whatever the store says. */
export function asGivenUp(db: CorpusDatabase, state: JobState): JobState {
  const problem = givenUp.get(db)?.get(state.id);
  return problem === undefined ? state : { ...state, phase: 'failed', problem };
}
