import type { Analyse } from '../store/add-articles.ts';

/** What jobs need of the world. */
export interface JobServices {
  analyse: Analyse;
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
