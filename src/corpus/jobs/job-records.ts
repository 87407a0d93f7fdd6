import type { JobState } from '../job-types.ts';
import type { ArticleDraft, ArchivePart } from '../types.ts';

/** A job as the store keeps it. */
export interface JobRecord extends JobState {
  /** Where a draft goes that names no collection. */
  collection: string;
  /** Batches handed over so far. */
  batches: number;
  /** Of a restore: whether what is there goes. */
  mode?: 'merge' | 'replace';
}

/** A batch that was handed over, under [job, batch]. */
export interface StagedBatch {
  job: string;
  batch: number;
  drafts: ArticleDraft[];
  /** Lines of other parts of a back-up. */
  part?: ArchivePart;
  lines?: string[];
}
