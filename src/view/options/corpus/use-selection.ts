import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { send } from '../../../platform/send.ts';
import type { CorpusQuery } from './corpus-query.ts';

export interface Selection {
  ids: ReadonlySet<string>;
  toggle(index: number, id: string): void;
  /** Selects from the row that was selected last to this one. */
  extendTo(index: number): void;
  selectAll(): void;
  clear(): void;
  /** What is selected and also shown: rows that the filter hides are never changed with the others. */
  shownIds(): Promise<string[]>;
}

const NONE: ReadonlySet<string> = new Set();

/** The selected articles. Which ids lie between two rows only the corpus knows: the rows themselves come and go. */
export function useSelection(query: CorpusQuery, revision: number, onProblem: (problem: unknown) => void): Selection {
  const [ids, setIds] = useState(NONE);
  const anchor = useRef(0);
  /** Where the last extension ended: rows between there and the anchor are let go when it ends elsewhere. */
  const extended = useRef<string[]>([]);
  const found = useRef<{ query: CorpusQuery; revision: number; ids: Promise<string[]> } | null>(null);

  const allIds = useCallback(() => {
    if (found.current?.query !== query || found.current.revision !== revision) {
      const ids = send('corpus/ids', query);
      // A failure is told by whoever waits for it, and asked for again the next time.
      ids.catch(() => {
        found.current = null;
      });
      found.current = { query, revision, ids };
    }
    return found.current.ids;
  }, [query, revision]);

  // Only another filter or another corpus hides a selected row.
  useEffect(() => {
    if (ids.size === 0) return;
    let current = true;
    allIds().then((shown) => {
      if (!current) return;
      const still = new Set(shown);
      setIds((before) => keepShown(before, still));
    }, onProblem);
    return () => {
      current = false;
    };
  }, [query.filter, revision]);

  return {
    ids,
    toggle(index, id) {
      anchor.current = index;
      extended.current = [];
      setIds((before) => {
        const next = new Set(before);
        if (!next.delete(id)) next.add(id);
        return next;
      });
    },
    extendTo(index) {
      const [first, last] = anchor.current < index ? [anchor.current, index] : [index, anchor.current];
      allIds().then((all) => {
        const reached = all.slice(first, last + 1);
        const left = extended.current;
        extended.current = reached;
        setIds((before) => {
          const next = new Set(before);
          for (const id of left) next.delete(id);
          for (const id of reached) next.add(id);
          return next;
        });
      }, onProblem);
    },
    selectAll: () => void allIds().then((all) => setIds(new Set(all)), onProblem),
    clear() {
      extended.current = [];
      setIds(NONE);
    },
    async shownIds() {
      const shown = await allIds();
      return shown.filter((id) => ids.has(id));
    },
  };
}

function keepShown(ids: ReadonlySet<string>, shown: ReadonlySet<string>): ReadonlySet<string> {
  const kept = [...ids].filter((id) => shown.has(id));
  return kept.length === ids.size ? ids : new Set(kept);
}
