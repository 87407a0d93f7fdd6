import type { PreparedAnalysis } from '../../corpus/store/prepare-analysis.ts';
import type { Article } from '../../engine/types.ts';

/** The script of the thread. */
export const THREAD_SCRIPT = '/analyst.js';

/** What the thread is asked, by a number that its answer bears, too; or to end. */
export type ThreadRequest = { id: number; articles: readonly Article[] } | 'end';

/** What the thread says: that it is there, its answers (`null` for an article that it could not do), and that it ends by itself. */
export type ThreadAnswer = 'ready' | 'ending' | { id: number; prepared: (PreparedAnalysis | null)[] };

/** One end of the way between the background and the thread: a port, or what a worker is to whoever started it. */
export interface ThreadPort {
  postMessage(message: unknown): void;
  onmessage: ((event: MessageEvent) => void) | null;
}
