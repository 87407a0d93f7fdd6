import type { Thread } from './analysis-thread.ts';
import { THREAD_SCRIPT } from './thread-messages.ts';

/** Starts the thread from a background that is a page, as Firefox's is. */
export const ownThread = async (): Promise<Thread> => {
  const worker = new Worker(THREAD_SCRIPT);
  const gone = new Promise<void>((resolve) => worker.addEventListener('error', () => resolve()));
  return { port: worker, gone, end: () => worker.terminate() };
};
