import type { Analyst } from '../../corpus/jobs/job-services.ts';
import type { PreparedAnalysis } from '../../corpus/store/prepare-analysis.ts';
import type { ThreadAnswer, ThreadPort, ThreadRequest } from './thread-messages.ts';

/** A thread that was started. */
export interface Thread {
  port: ThreadPort;
  /** Resolves when the browser says that the thread is gone. Not every browser does, nor of every death. */
  gone: Promise<void>;
  end(): void;
}

/** A thread that owes an answer and says nothing for so long, in milliseconds, is taken to be gone: a slice takes it a fraction of a second. */
const SILENCE = 10_000;

/** How long it is kept for the next job, in milliseconds: it takes a second to start. A background without work lives for thirty. */
const KEPT = 20_000;

export interface AnalysisThread extends Analyst {
  /** No job needs it any more: its memory is given back in a while. */
  release(): void;
}

/**
 * The engine in a second thread, started when it is first asked. As long as it starts, and once it failed, there is none: the background
 * then does the work itself. One that failed is not started again before it is released, so that a job is not held up time and again.
 *
 * @param start starts the thread
 */
export function analysisThread(
  start: () => Promise<Thread>,
  { silence = SILENCE, kept = KEPT }: { silence?: number; kept?: number } = {},
): AnalysisThread {
  type Prepared = readonly (PreparedAnalysis | null)[] | null;
  const asked = new Map<number, (prepared: Prepared) => void>();
  let state: 'none' | 'starting' | 'ready' | 'failed' = 'none';
  let thread: Thread | undefined;
  let silent: ReturnType<typeof setTimeout> | undefined;
  let unused: ReturnType<typeof setTimeout> | undefined;
  let requests = 0;
  let starts = 0;

  const leave = (next: 'none' | 'failed') => {
    clearTimeout(silent);
    starts++;
    state = next;
    const ended = thread;
    thread = undefined;
    if (ended !== undefined) ended.port.onmessage = null;
    ended?.end();
    for (const answer of asked.values()) answer(null);
    asked.clear();
  };
  const listen = () => {
    clearTimeout(silent);
    if (asked.size > 0) silent = setTimeout(() => leave('failed'), silence);
  };
  const hear = (answer: ThreadAnswer) => {
    if (answer === 'ready') state = 'ready';
    else if (answer === 'ending') leave('none');
    else {
      asked.get(answer.id)?.(answer.prepared);
      asked.delete(answer.id);
      listen();
    }
  };
  const begin = async () => {
    state = 'starting';
    const own = ++starts;
    const isOwn = () => own === starts;
    try {
      const started = await start();
      if (!isOwn()) {
        started.end();
        return;
      }
      thread = started;
      started.port.onmessage = ({ data }) => isOwn() && hear(data as ThreadAnswer);
      void started.gone.then(() => isOwn() && leave('failed'));
    } catch {
      if (isOwn()) leave('failed');
    }
  };

  return {
    async prepare(articles) {
      clearTimeout(unused);
      if (state === 'none') void begin();
      if (state !== 'ready' || thread === undefined) return null;
      const { port } = thread;
      const id = ++requests;
      return new Promise<Prepared>((resolve) => {
        asked.set(id, resolve);
        listen();
        port.postMessage({ id, articles } satisfies ThreadRequest);
      });
    },
    release() {
      clearTimeout(unused);
      unused = setTimeout(() => leave('none'), kept);
    },
  };
}
