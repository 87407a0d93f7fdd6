import type { Segment } from '../index/segment-types.ts';
import type { JobState } from '../job-types.ts';
import type { ArchivePart, ArticleDraft } from '../types.ts';

/** A job as the store keeps it. */
export interface JobRecord extends JobState {
  /** Where a draft goes that names no collection. */
  collection: string;
  /** Who hands it over, and must live until that is done; absent where nobody can tell. */
  holder?: string;
  /** Batches handed over so far. */
  batches: number;
  /** Those of them that hold another part of a back-up than its articles. */
  parts?: number[];
  /** Of a restore: whether what is there goes. */
  mode?: 'merge' | 'replace';
  /** What all other jobs hold goes, too. */
  forgetsOthers?: boolean;
  /** Nothing is kept of it once it is cleaned. */
  forget?: boolean;
  /** Where the work goes on: batch, and draft within it; for analyses that are renewed the number after the last in `at`. */
  batch: number;
  at: number;
  /** Slices written so far; see `Outcome`. */
  slices: number;
  /** Numbers given out to the job, of articles and of segments: the next one, and the end of the stretch. */
  next: number;
  end: number;
  nextSegment: number;
  endSegment: number;
  /** `nextArticle` of the manifest when the work began: articles from there on came in the meantime, unless they are the job's own. */
  since: number;
  /** `nextSegment` of the manifest then. */
  sinceSegment: number;
  /** Parts of the index it has written. */
  segments: Segment[];
  /** It has ended, and what it wrote and will not be used is still to be deleted. */
  cleaning?: boolean;
}

/** A batch that was handed over. */
export interface StagedBatch {
  job: string;
  batch: number;
  drafts: ArticleDraft[];
  /** Values of another part of a back-up. */
  part?: ArchivePart;
  values?: unknown[];
}

/** What a slice of a job has written. */
export interface Outcome {
  job: string;
  slice: number;
  articles: {
    n: number;
    collection: string;
    /** The number it replaces, 0 for none, and whether that stays as an older version. */
    replaces: number;
    keep: boolean;
  }[];
}
