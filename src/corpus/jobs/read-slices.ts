import { Problem } from '../problem.ts';
import type { CorpusDatabase } from '../store/schema.ts';
import type { ArticleDraft } from '../types.ts';
import type { JobRecord, StagedBatch } from './job-records.ts';

/** Articles that are analysed and then written in one transaction: a tenth of a second of work that would be lost. */
export const SLICE = 24;
/** Text of a slice in UTF-16 units, beyond which it is closed. */
const SLICE_LENGTH = 300_000;

/** Drafts that are worked on together, and where the job stands when they are done: batch, and draft within it. */
export interface Slice {
  drafts: ArticleDraft[];
  batch: number;
  at: number;
}

/** Reads what was handed over to a job, a slice at a time, from anywhere on; `null` at the end. A batch is read once for all its slices. */
export function sliceReader(
  db: CorpusDatabase,
  { id, batches }: Pick<JobRecord, 'id' | 'batches'>,
): (from: Pick<JobRecord, 'batch' | 'at'>) => Promise<Slice | null> {
  let read: StagedBatch | undefined;
  return async ({ batch: first, at: begin }) => {
    for (let [batch, at] = [first, begin]; batch < batches; batch++, at = 0) {
      if (read?.batch !== batch) read = await db.get('staged', [id, batch]);
      // The job was given up for want of room; see given-up.ts.
      if (read === undefined) throw new Problem('storage-full', `a batch of the job is gone: ${batch}`);
      const drafts = nextDrafts(read, at);
      // What holds another part of a back-up has no drafts.
      if (drafts.length === 0) continue;
      const isLast = at + drafts.length >= read.drafts.length;
      return { drafts, batch: isLast ? batch + 1 : batch, at: isLast ? 0 : at + drafts.length };
    }
    return null;
  };
}

function nextDrafts({ drafts: all }: StagedBatch, at: number): ArticleDraft[] {
  const drafts: ArticleDraft[] = [];
  let length = 0;
  for (const draft of all.slice(at, at + SLICE)) {
    if (drafts.length > 0 && length + draft.text.length > SLICE_LENGTH) break;
    drafts.push(draft);
    length += draft.text.length;
  }
  return drafts;
}
