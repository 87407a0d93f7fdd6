import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { ArticleListing } from '../../../corpus/types.ts';
import { send } from '../../../platform/send.ts';
import type { CorpusQuery } from './corpus-query.ts';
import { type RowWindows, rowWindows } from './row-windows.ts';

export interface Rows {
  /** How many articles the query finds; `null` until that is known for the first time. */
  total: number | null;
  row(index: number): ArticleListing | undefined;
  need(first: number, last: number): void;
  /** The rows of an earlier query are shown, because those of this one have not come yet. */
  stale: boolean;
  problem: unknown;
}

const NOTHING: Pick<RowWindows, 'total' | 'row'> = { total: null, row: () => undefined };

/**
 * The rows that a query finds. Those of the query before it stay until the first of the new ones are there, so that the
 * table does not blink while somebody types.
 * @param revision another number for another corpus: the rows are then fetched anew, where they are.
 */
export function useRows(query: CorpusQuery, revision: number): Rows {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const [problem, setProblem] = useState<unknown>(null);
  const shown = useRef<{ query: CorpusQuery; windows: RowWindows } | null>(null);
  const asked = useRef<{ query: CorpusQuery; windows: RowWindows } | null>(null);
  const view = useRef<[first: number, last: number]>([0, 0]);

  // A corpus that has changed is asked again.
  useEffect(() => {
    const again = shown.current?.query === query ? shown.current.windows : undefined;
    const windows = rowWindows({
      load: (offset, limit) => send('corpus/rows', { ...query, offset, limit }),
      onRows: () => {
        if (shown.current?.windows !== windows) shown.current = { query, windows };
        setProblem(null);
        redraw(undefined);
      },
      onProblem: setProblem,
      before: again,
    });
    asked.current = { query, windows };
    const [first, last] = again === undefined ? [0, 0] : view.current;
    windows.need(first, last);
    return () => windows.stop();
  }, [query, revision]);

  const windows = shown.current?.windows ?? NOTHING;
  return {
    total: windows.total,
    row: windows.row,
    need: (first, last) => {
      view.current = [first, last];
      // Rows of an earlier query that is still shown are not worth a request.
      if (asked.current?.windows === shown.current?.windows) shown.current?.windows.need(first, last);
    },
    stale: shown.current !== null && shown.current.query !== query,
    problem,
  };
}
