import type { LastBackUp } from '../../../platform/settings.ts';
import type { LossSource } from '../../use-corpus-loss.ts';

/** Called with how much is done, of so much; 0 of 0 where it is not known. */
export type Progress = (done: number, total: number) => void;

/** What storage and back-up ask of the browser; wired by the entrypoint. */
export interface StorageTools {
  loss: LossSource;
  /** The back-up that was made last. */
  lastBackUp: { getValue(): Promise<LastBackUp | null> };
  /** Asks the browser to keep the corpus even when the disk runs full; resolves to its answer. */
  persist(): Promise<boolean>;
  /** Everything as a zip. */
  backUp(onProgress: Progress): Promise<{ fileName: string; content: Blob }>;
  /**
   * Reads a back-up, checks it, and hands it over as a job that has not begun.
   * @throws Problem with the place in the file
   */
  stageRestore(file: File, mode: RestoreMode, onProgress: Progress): Promise<{ job: string }>;
}

/** `replace`: what is in the corpus now goes. */
export type RestoreMode = 'merge' | 'replace';
