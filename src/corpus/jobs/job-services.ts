import type { Article } from '../../engine/types.ts';
import type { Analyse } from '../store/add-articles.ts';
import type { PreparedAnalysis } from '../store/prepare-analysis.ts';

/** The same engine in a thread of its own, so that the background has time for the store and for questions. */
export interface Analyst {
  /**
   * Analyses articles: one result for each, in their order, `null` for an article that it could not do. `null` for all of them: there
   * is no such thread, not yet or no more, and whoever asks does the work itself. Never rejects, and answers in bounded time.
   */
  prepare(articles: readonly Article[]): Promise<readonly (PreparedAnalysis | null)[] | null>;
}

/** What jobs need of the world. */
export interface JobServices {
  analyse: Analyse;
  /** Analyses for large jobs; absent where there is nothing of that kind. */
  analyst?: Analyst | undefined;
  /** Version of the engine that `analyse` is. */
  version: number;
  now(): Date;
  /** Lets whatever else waits for the background go first. Awaited every few milliseconds of work. */
  rest(): Promise<void>;
  /** Whether who hands a job over still lives. */
  isThere?(holder: string): Promise<boolean>;
  /** What pages are compared with has changed. */
  changed(): Promise<void>;
  /** Sees to it that the feeds of a back-up are read when they are due, and those that are gone no more. */
  feedsRestored?(): Promise<void>;
  /** Puts the settings of a back-up, which are not kept in the corpus. May be asked twice. */
  applySettings?(values: unknown[]): Promise<void>;
}

/** Articles of a job up to which it does without an analyst: a thread takes some seconds of the processor to start and to warm up. */
const FEW = 500;

export const withAnalyst = ({ total }: { total: number }, services: JobServices): JobServices =>
  total > FEW ? services : { ...services, analyst: undefined };
