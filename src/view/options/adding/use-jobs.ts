import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { JobState } from '../../../corpus/job-types.ts';
import { send } from '../../../platform/send.ts';
import { useShownAgain } from '../../use-shown-again.ts';

export interface Jobs {
  list: readonly JobState[];
  /** How many are under way. */
  running: number;
  /** Looks at once; after something was begun. */
  look(): void;
  cancel(job: string): void;
  dismiss(job: string): void;
}

/** Pauses between two looks in milliseconds: while a job is under way, and otherwise, for what begins elsewhere. */
const SOON = 400;
const SELDOM = 5_000;

export const isRunning = ({ phase }: JobState) => phase === 'staging' || phase === 'working';

/**
 * The jobs of the corpus, looked at again and again while this page is in sight.
 * @param onChanged called when a job has changed the corpus
 */
export function useJobs(onChanged: () => void): Jobs {
  const [list, setList] = useState<readonly JobState[]>([]);
  const before = useRef<ReadonlyMap<string, string> | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const over = useRef(false);

  const look = useCallback(async () => {
    clearTimeout(timer.current);
    let found: JobState[] = [];
    try {
      found = await send('job/list', {});
    } catch {
      // The background may be starting; it is asked again.
    }
    if (over.current) return;
    setList(found);
    const ended = found.some(({ id, phase }) => phase === 'done' && before.current?.get(id) !== 'done');
    if (ended && before.current !== undefined) onChanged();
    before.current = new Map(found.map(({ id, phase }) => [id, phase]));
    clearTimeout(timer.current);
    if (document.visibilityState === 'visible')
      timer.current = setTimeout(() => void look(), found.some(isRunning) ? SOON : SELDOM);
  }, [onChanged]);

  useEffect(() => {
    over.current = false;
    void look();
    return () => {
      over.current = true;
      clearTimeout(timer.current);
    };
  }, [look]);
  useShownAgain(look);

  const after = (answer: Promise<unknown>) => void answer.then(look, look);
  return {
    list,
    running: list.filter(isRunning).length,
    look: () => void look(),
    cancel: (job) => after(send('job/cancel', { job })),
    dismiss: (job) => after(send('job/dismiss', { job })),
  };
}
