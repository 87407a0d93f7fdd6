import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CorpusListing } from '../../corpus/types.ts';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/send.ts';
import { countWords } from '../../wording/count-words.ts';
import { useShownAgain } from '../use-shown-again.ts';
import { addSummaryWords } from './add-summary-words.ts';
import { saveFile } from './save-file.ts';
import type { ToastMessage } from './toast.tsx';

export interface Corpus {
  /** `null` until it is known. */
  listing: CorpusListing | null;
  toast: ToastMessage | null;
  /** What was refused last, and the heading to show it under. */
  failure: { title: string; problem: unknown } | null;
  /** Says what was done and shows the corpus as it is now. */
  done(toast: ToastMessage): void;
  dismiss(): void;
  remove(ids: string[]): void;
  setCollection(name: string, enabled: boolean): void;
  exportAll(): void;
  importFile(file: Pick<File, 'name' | 'text'>): void;
  reload(): void;
}

/** The corpus as the options page sees and changes it. */
export function useCorpus(): Corpus {
  const [listing, setListing] = useState<CorpusListing | null>(null);
  const [toast, setToast] = useState<ToastMessage | null>(null);
  const [failure, setFailure] = useState<Corpus['failure']>(null);

  const attempt = useCallback(async (work: () => Promise<void>, title = t('options_failed')) => {
    try {
      setFailure(null);
      await work();
    } catch (problem) {
      setFailure({ title, problem });
    }
  }, []);
  const load = useCallback(async () => setListing(await send('corpus/list', {})), []);
  const reload = useCallback(() => void attempt(load), [attempt, load]);
  useEffect(reload, [reload]);
  useShownAgain(reload);

  const done = (message: ToastMessage) => {
    setToast(message);
    reload();
  };
  const restore = (ids: string[]) =>
    attempt(async () => {
      await send('corpus/restore', { ids });
      await load();
      setToast({ words: countWords('options_restored', ids.length) });
    });

  return {
    listing,
    toast,
    failure,
    done,
    reload,
    dismiss: () => setToast(null),
    remove: (ids) =>
      void attempt(async () => {
        await send('corpus/remove', { ids });
        await load();
        setToast({ words: countWords('options_removed', ids.length), undo: () => void restore(ids) });
      }),
    setCollection: (name, enabled) =>
      void attempt(async () => {
        const collections = await send('collection/set', { name, enabled });
        setListing((current) => current && { ...current, collections });
      }),
    exportAll: () =>
      void attempt(async () => {
        const { fileName, content } = await send('corpus/export', {});
        saveFile(fileName, content);
        setToast({ words: countWords('options_exported', listing?.articles.length ?? 0) });
      }),
    importFile: (file) =>
      void attempt(
        async () => {
          const summary = await send('corpus/import', { fileName: file.name, content: await file.text() });
          await load();
          setToast({ words: addSummaryWords(summary) });
        },
        countWords('import_problems', 1),
      ),
  };
}
