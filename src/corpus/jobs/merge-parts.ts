import { mergeSegments, segmentsToMerge } from '../index/merge-segments.ts';
import type { Segment } from '../index/segment-types.ts';
import { deleteSegment } from '../index/write-segment.ts';
import { changeView, readManifest, readView } from '../store/manifest.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import { NOTHING } from '../store/states.ts';
import { type Reading, writeAll } from '../store/write-all.ts';
import { giveNumbers } from './give-numbers.ts';
import type { JobRecord } from './job-records.ts';
import { SLICE } from './read-slices.ts';

/** Small parts of the index that are merged as soon as a job has written so many. */
const FAN_IN = 32;

/** Merges what a job has written of the index: the small parts when there are many, at the end all. Returns false where it was stopped. */
export async function mergeOwnParts(
  db: CorpusDatabase,
  job: JobRecord,
  isEnd: boolean,
  rest: () => Promise<void>,
): Promise<boolean> {
  const small = isEnd ? job.segments : job.segments.filter(({ articles }) => articles <= SLICE);
  if (isEnd ? small.length < 2 : small.length < FAN_IN) return true;
  await giveNumbers(db, job, 0);
  const target = job.nextSegment;
  const merged = await mergeSegments(db, small, target, () => true, rest);
  const next: JobRecord = {
    ...job,
    nextSegment: target + 1,
    segments: [...job.segments.filter((segment) => !small.includes(segment)), merged],
  };
  const isWritten = await writeAll(
    db,
    async (tx) => {
      const current = await tx.objectStore('jobs').get(job.id);
      if (current?.phase !== 'working') return false;
      for (const { segment } of small) await deleteSegment(tx, segment);
      await tx.objectStore('jobs').put(next);
      return true;
    },
    ['postings', 'chunks', 'jobs'],
  );
  if (isWritten) Object.assign(job, next);
  return isWritten;
}

/** Merges parts of the index until there are few, and leaves out what is no longer there. */
export async function compactIndex(db: CorpusDatabase, rest: () => Promise<void>): Promise<void> {
  for (;;) {
    const view = await readView(db);
    const inputs = segmentsToMerge(view.manifest.segments);
    if (inputs.length === 0) return;
    const target = await giveSegment(db);
    const merged = await mergeSegments(db, inputs, target, (n) => view.codes[n] !== NOTHING, rest);
    await writeAll(db, async (tx) => {
      await changeView(tx, ({ manifest }) => {
        const isInput = ({ segment }: Segment) => inputs.some((input) => input.segment === segment);
        manifest.segments = [...manifest.segments.filter((segment) => !isInput(segment)), merged];
      });
      for (const { segment } of inputs) await deleteSegment(tx, segment);
    });
  }
}

const giveSegment = (db: CorpusDatabase): Promise<number> =>
  writeAll(db, (tx) => changeView(tx, ({ manifest }) => manifest.nextSegment++), ['meta', 'states', 'collections']);

/** Deletes parts of the index that neither the manifest nor a job names: what was left by work that was cut off. */
export async function sweepIndex(db: CorpusDatabase): Promise<void> {
  // Most often there is none: nobody is kept from reading for that.
  const reading = db.transaction(SWEPT) as unknown as Reading;
  if ((await unnamedParts(reading)).length === 0) return;
  await writeAll(
    db,
    async (tx) => {
      for (const segment of await unnamedParts(tx)) await deleteSegment(tx, segment);
    },
    SWEPT,
  );
}

const SWEPT = ['meta', 'jobs', 'postings', 'chunks'] as const;

async function unnamedParts(tx: Reading): Promise<number[]> {
  const [{ segments: own }, jobs] = await Promise.all([readManifest(tx), tx.objectStore('jobs').getAll()]);
  const named = new Set([...own, ...jobs.flatMap(({ segments }) => segments)].map(({ segment }) => segment));
  const unnamed = new Set<number>();
  for (const name of ['postings', 'chunks'] as const) {
    for (let after = -1; ; ) {
      const range = IDBKeyRange.lowerBound([after, []], true);
      const [key] = await tx.objectStore(name).getAllKeys(range as never, 1);
      if (key === undefined) break;
      after = key[0];
      if (!named.has(after)) unnamed.add(after);
    }
  }
  return [...unnamed];
}
