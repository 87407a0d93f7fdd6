/** What a job does. `renew`: analyses of an older engine made anew; `repair`: the index rebuilt from the articles. */
export type JobKind = 'import' | 'feed' | 'restore' | 'renew' | 'repair';

/**
 * `staging`: drafts are being handed over; `working`: they are analysed and written, and nothing shows of them yet; `done`: all of it is
 * in the corpus; `failed` and `cancelled`: the corpus is as it was before.
 */
export type JobPhase = 'staging' | 'working' | 'done' | 'failed' | 'cancelled';

/** An article that was not taken, and why. */
export interface RefusedArticle {
  title: string;
  reason: string;
  /** Code of the problem; see corpus/problem.ts. */
  code?: string;
}

/** What became of the articles of a job, as counts; of those refused the first 200 by name. */
export interface JobSummary {
  added: number;
  /** Already there. */
  present: number;
  /** Kept as a newer version of an article that was there. */
  updated: number;
  refused: RefusedArticle[];
  /** How many more were refused. */
  alsoRefused?: number;
}

/** A job as surfaces see it. Jobs outlive the background and the browser. */
export interface JobState {
  id: string;
  kind: JobKind;
  /** What the reader calls it, such as the name of a file; not more than 200 characters. */
  label: string;
  phase: JobPhase;
  /** Articles dealt with, of so many; 0 of 0 where it is not known. */
  done: number;
  total: number;
  /** ISO 8601 date and time. */
  opened: string;
  summary?: JobSummary;
  /** Why it failed. */
  problem?: { code: string; message: string };
}

/** What a job would do to the corpus, worked out before anything is done. */
export interface JobPreview {
  added: number;
  present: number;
  updated: number;
  /** Articles in use that a restore in place of everything would take away; 0 for any other job. */
  removed: number;
}
