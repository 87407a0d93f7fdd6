import type { Analyse } from '../store/add-articles.ts';

/** What jobs need of the world. */
export interface JobServices {
  analyse: Analyse;
  /** Version of the engine that `analyse` is. */
  version: number;
  now(): Date;
  /** Lets whatever else waits for the background go first. Awaited every few milliseconds of work. */
  rest(): Promise<void>;
  /** What pages are compared with has changed. */
  changed(): Promise<void>;
  /** Puts parts of a back-up that are kept elsewhere: feeds, settings. Awaited after the articles are in; may be asked twice. */
  applyPart?(part: string, values: unknown[], mode: 'merge' | 'replace'): Promise<void>;
}
