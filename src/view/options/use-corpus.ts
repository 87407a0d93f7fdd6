import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { CorpusFacets } from '../../corpus/row-types.ts';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/send.ts';
import { countWords } from '../../wording/count-words.ts';
import { useShownAgain } from '../use-shown-again.ts';
import { NEWEST_FIRST } from './corpus/corpus-query.ts';
import type { ToastMessage } from './toast.tsx';

export interface Corpus {
  /** What is in it, as counts; `null` until it is known. */
  facets: CorpusFacets | null;
  collectionNames: string[];
  /** Another number whenever the corpus may have changed: what was read of it before is read anew. */
  revision: number;
  toast: ToastMessage | null;
  /** What was refused last, and the heading to show it under. */
  failure: { title: string; problem: unknown } | null;
  fail(problem: unknown): void;
  /** Says what was done and shows the corpus as it is now. */
  done(toast: ToastMessage): void;
  dismiss(): void;
  dismissFailure(): void;
  remove(ids: string[]): void;
  /** @throws what the corpus refuses */
  move(ids: string[], collection: string): Promise<void>;
  reload(): void;
}

/** The corpus as the options page sees and changes it. */
export function useCorpus(): Corpus {
  const [facets, setFacets] = useState<CorpusFacets | null>(null);
  const [revision, setRevision] = useState(0);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [failure, setFailure] = useState<Corpus['failure']>(null);

  const fail = useCallback((problem: unknown) => setFailure({ title: t('options_failed'), problem }), []);
  const attempt = useCallback(
    (work: () => Promise<void>) => {
      setFailure(null);
      work().catch(fail);
    },
    [fail],
  );
  const load = useCallback(async () => {
    setRevision((now) => now + 1);
    setFacets(await send('corpus/facets', {}));
  }, []);
  const reload = useCallback(() => attempt(load), [attempt, load]);
  useEffect(reload, [reload]);
  useShownAgain(reload);

  const say = (message: ToastMessage) => {
    setToast(message);
    reload();
  };
  const moveBack = (origins: Map<string, string[]>, count: number) =>
    attempt(async () => {
      for (const [collection, ids] of origins) await send('corpus/move', { ids, collection });
      say({ words: countWords('options_moved_back', count) });
    });

  return {
    facets,
    collectionNames: useMemo(() => (facets?.collections ?? []).map(({ name }) => name), [facets]),
    revision,
    toast,
    failure,
    fail,
    done: say,
    reload,
    dismiss: useCallback(() => setToast(null), []),
    dismissFailure: useCallback(() => setFailure(null), []),
    remove: (ids) =>
      attempt(async () => {
        await send('corpus/remove', { ids });
        const restore = () =>
          attempt(async () => {
            await send('corpus/restore', { ids });
            say({ words: countWords('options_restored', ids.length) });
          });
        say({ words: countWords('options_removed', ids.length), undo: restore });
      }),
    move: async (ids, collection) => {
      const origins = await originsOf(
        ids,
        (facets?.collections ?? []).map(({ name }) => name),
      );
      origins.delete(collection);
      await send('corpus/move', { ids, collection });
      say({
        words: t('options_moved', countWords('options_total', ids.length), collection),
        undo: () => moveBack(origins, ids.length),
      });
    },
  };
}

/** Which of the articles are in which collection, so that moving them can be undone. */
async function originsOf(ids: readonly string[], collections: readonly string[]): Promise<Map<string, string[]>> {
  const wanted = new Set(ids);
  const origins = new Map<string, string[]>();
  for (const name of collections) {
    const there = await send('corpus/ids', { filter: { collections: [name] }, sort: NEWEST_FIRST.sort });
    const moved = there.filter((id) => wanted.has(id));
    if (moved.length > 0) origins.set(name, moved);
  }
  return origins;
}
