import { useCallback, useEffect, useState } from 'preact/hooks';
import type { FeedState } from '../../../corpus/intake.ts';
import { send } from '../../../platform/send.ts';
import { useShownAgain } from '../../use-shown-again.ts';

export interface Feeds {
  /** `null` until they are known. */
  list: readonly FeedState[] | null;
  problem: unknown;
  /** Ids of the feeds something is being done with. */
  busy: ReadonlySet<string>;
  /** Does something with a feed and shows the feeds as they are afterwards. */
  act(id: string, work: () => Promise<unknown>): Promise<void>;
  fail(problem: unknown): void;
  load(): void;
}

/** Feeds are looked at again after so many milliseconds: they are read by themselves in between. */
const PAUSE = 30_000;

/** The feeds that are followed. */
export function useFeeds(): Feeds {
  const [list, setList] = useState<readonly FeedState[] | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const load = useCallback(() => void send('feed/list', {}).then(setList, setProblem), []);
  useEffect(() => {
    load();
    const timer = setInterval(load, PAUSE);
    return () => clearInterval(timer);
  }, [load]);
  useShownAgain(load);
  const act = async (id: string, work: () => Promise<unknown>) => {
    setBusy((before) => new Set(before).add(id));
    setProblem(null);
    try {
      await work();
    } catch (error) {
      setProblem(error);
    }
    setBusy((before) => new Set([...before].filter((one) => one !== id)));
    load();
  };
  return { list, problem, busy, act, fail: setProblem, load };
}
