import type { RowPage } from '../../../corpus/row-types.ts';
import type { ArticleListing } from '../../../corpus/types.ts';

/** Rows are fetched this many at a time. */
export const WINDOW_ROWS = 100;
/** Windows that are kept; those that were looked at longest ago are dropped. */
const KEPT = 40;

/** The rows of one query, fetched in windows as they come into view. */
export interface RowWindows {
  /** How many rows there are; `null` until the first window has come. */
  readonly total: number | null;
  /** A row that has come already. */
  row(index: number): ArticleListing | undefined;
  /** The rows from `first` to `last` (included) are in view: fetches what is missing of them. */
  need(first: number, last: number): void;
  /** Nothing is fetched or called back any more. */
  stop(): void;
}

export interface RowWindowsOptions {
  load(offset: number, limit: number): Promise<RowPage>;
  onRows(): void;
  onProblem(problem: unknown): void;
  /** Rows of the same query as they were before: shown until the new ones are there. */
  before?: RowWindows | undefined;
}

/**
 * One request at a time, and always for what is in view now: a reader who drags the scroll bar over a hundred thousand rows
 * asks for the rows where he stops, not for all that flew by.
 */
export function rowWindows({ load, onRows, onProblem, before }: RowWindowsOptions): RowWindows {
  /** In the order in which they were last in view. */
  const windows = new Map<number, ArticleListing[]>();
  let total: number | null = null;
  let wanted: [first: number, last: number] = [0, 0];
  let busy = false;
  let stopped = false;

  const missing = (): number | undefined => {
    const [first, last] = wanted;
    for (let window = Math.floor(first / WINDOW_ROWS); window * WINDOW_ROWS <= last; window++) {
      const rows = windows.get(window);
      if (rows === undefined) return window;
      windows.delete(window);
      windows.set(window, rows);
    }
    return undefined;
  };

  const fetchMissing = async () => {
    if (busy || stopped) return;
    const window = missing();
    if (window === undefined) return;
    busy = true;
    try {
      const answer = await load(window * WINDOW_ROWS, WINDOW_ROWS);
      if (stopped) return;
      total = answer.total;
      windows.set(window, answer.rows);
      // What is in view was put last just now, so the first is the one looked at longest ago.
      for (const oldest of windows.keys()) {
        if (windows.size <= KEPT) break;
        windows.delete(oldest);
      }
      wanted = [wanted[0], Math.min(wanted[1], Math.max(0, total - 1))];
      busy = false;
      onRows();
      void fetchMissing();
    } catch (problem) {
      if (!stopped) onProblem(problem);
    } finally {
      busy = false;
    }
  };

  return {
    get total() {
      return total ?? before?.total ?? null;
    },
    row: (index) => windows.get(Math.floor(index / WINDOW_ROWS))?.[index % WINDOW_ROWS] ?? before?.row(index),
    need(first, last) {
      wanted = [first, last];
      void fetchMissing();
    },
    stop() {
      stopped = true;
    },
  };
}
