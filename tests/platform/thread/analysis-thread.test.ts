import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prepareAnalysis } from '../../../src/corpus/store/prepare-analysis.ts';
import type { Article } from '../../../src/engine/types.ts';
import { analysisThread, type Thread } from '../../../src/platform/thread/analysis-thread.ts';
import { serveAnalyses } from '../../../src/platform/thread/serve-analyses.ts';
import type { ThreadPort } from '../../../src/platform/thread/thread-messages.ts';
import { analyseWords, draftOf } from '../../corpus/store/trial-store.ts';

const article = (text: string): Article => ({ ...draftOf(text), id: text });
const prepared = (text: string) => prepareAnalysis(analyseWords(article(text)), text);

/** Two ends of a way; what is sent is copied, as between threads. */
function way(): [ThreadPort, ThreadPort] {
  const ends: [ThreadPort, ThreadPort] = [
    { onmessage: null, postMessage: (message) => send(1, message) },
    { onmessage: null, postMessage: (message) => send(0, message) },
  ];
  const send = (to: 0 | 1, message: unknown) => {
    const data = structuredClone(message);
    queueMicrotask(() => ends[to].onmessage?.({ data } as MessageEvent));
  };
  return ends;
}

/** Threads that are started in this very process. */
function trialThreads(analyse = analyseWords as (article: Article) => ReturnType<typeof analyseWords>) {
  const started: { port: ThreadPort; die: () => void; end: ReturnType<typeof vi.fn> }[] = [];
  const start = async (): Promise<Thread> => {
    const [ours, theirs] = way();
    let die = () => {};
    const gone = new Promise<void>((resolve) => void (die = resolve));
    const end = vi.fn();
    started.push({ port: theirs, die, end });
    // Once whoever starts it listens.
    setTimeout(() => serveAnalyses(theirs, analyse, () => void (theirs.onmessage = null)), 0);
    return { port: ours, gone, end };
  };
  return { start: vi.fn(start), started };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('the thread that analyses', () => {
  it('is started when it is first asked, and answers what the background would have made, once it is there', async () => {
    const { start } = trialThreads();
    const thread = analysisThread(start);
    expect(start).not.toHaveBeenCalled();
    expect(await thread.prepare([article('Two ships')])).toBeNull();
    await pass(1);
    expect(await Promise.all([thread.prepare([article('Two ships'), article('No')]), thread.prepare([])])).toEqual([
      [prepared('Two ships'), prepared('No')],
      [],
    ]);
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('leaves an article that it cannot do to the background', async () => {
    const { start } = trialThreads((one) => {
      if (one.text === 'odd') throw new Error('odd');
      return analyseWords(one);
    });
    const thread = analysisThread(start);
    await thread.prepare([]);
    await pass(1);
    expect(await thread.prepare([article('odd'), article('even')])).toEqual([null, prepared('even')]);
  });

  it('that falls silent, or dies, is given up: all that is asked is answered with nothing, and it is not asked again', async () => {
    for (const how of ['silent', 'dead'] as const) {
      const { start, started } = trialThreads();
      const thread = analysisThread(start, { silence: 500, kept: 100 });
      await thread.prepare([]);
      await pass(1);
      const [own] = started;
      if (own === undefined) throw new Error('no thread was started');
      own.port.onmessage = null;
      const asked = Promise.all([thread.prepare([article('a')]), thread.prepare([article('b')])]);
      if (how === 'dead') own.die();
      await pass(how === 'dead' ? 1 : 501);
      expect(await asked, how).toEqual([null, null]);
      expect(own.end).toHaveBeenCalledTimes(1);
      expect(await thread.prepare([article('c')])).toBeNull();
      expect(start).toHaveBeenCalledTimes(1);
      // The next job tries again.
      thread.release();
      await pass(101);
      expect(await thread.prepare([article('d')])).toBeNull();
      await pass(1);
      expect(await thread.prepare([article('d')])).toEqual([prepared('d')]);
    }
  });

  it('is none where it cannot be started', async () => {
    const start = vi.fn(async () => {
      throw new Error('no document');
    });
    const thread = analysisThread(start);
    expect(await thread.prepare([article('a')])).toBeNull();
    await pass(1);
    expect(await thread.prepare([article('a')])).toBeNull();
    expect(start).toHaveBeenCalledTimes(1);
  });

  it('is ended a while after it was released, unless a job asks it before', async () => {
    const { start, started } = trialThreads();
    const thread = analysisThread(start, { kept: 100 });
    await thread.prepare([]);
    await pass(1);
    thread.release();
    await pass(99);
    expect(await thread.prepare([article('a')])).toEqual([prepared('a')]);
    await pass(200);
    expect(started[0]?.end).not.toHaveBeenCalled();
    thread.release();
    await pass(101);
    expect(started[0]?.end).toHaveBeenCalledTimes(1);
  });

  it('that was released while it started is ended as soon as it is there', async () => {
    const { start, started } = trialThreads();
    let go = () => {};
    const gate = new Promise<void>((resolve) => void (go = resolve));
    const thread = analysisThread(
      async () => {
        await gate;
        return start();
      },
      { kept: 10 },
    );
    await thread.prepare([]);
    thread.release();
    await pass(11);
    go();
    await pass(1);
    expect(started[0]?.end).toHaveBeenCalledTimes(1);
    expect(await thread.prepare([article('a')])).toBeNull();
  });

  it('ends by itself when nothing is asked of it for long, says so, and is started anew', async () => {
    const { start } = trialThreads();
    const thread = analysisThread(start, { silence: 500 });
    await thread.prepare([]);
    await pass(1);
    await pass(60_001);
    expect(await thread.prepare([article('a')])).toBeNull();
    await pass(1);
    expect(await thread.prepare([article('a')])).toEqual([prepared('a')]);
    expect(start).toHaveBeenCalledTimes(2);
  });
});
