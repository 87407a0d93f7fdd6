import { useEffect, useId, useState } from 'preact/hooks';
import type { AddSummary } from '../../corpus/types.ts';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/send.ts';
import { countWords } from '../../wording/count-words.ts';
import { Dialog } from './dialog.tsx';
import { ProblemList } from './problem-list.tsx';
import type { FilesRead, ReadFile } from './read-files.ts';
import { readFiles } from './read-files.ts';
import { UntitledArticles } from './untitled-articles.tsx';

export interface AddFilesProps {
  /** Files dropped on the page; empty to choose them here. */
  files: readonly File[];
  /** Endings of the names of files that can be read. */
  accept: readonly string[];
  collections: readonly string[];
  readFile: ReadFile;
  onAdded(summary: AddSummary): void;
  onClose(): void;
}

/** Articles of files: read, asked for a title where there is none, and added together or not at all. */
export function AddFiles({ files, accept, collections, readFile, onAdded, onClose }: AddFilesProps) {
  const [chosen, setChosen] = useState(files);
  const [read, setRead] = useState<FilesRead | null>(null);
  const [titles, setTitles] = useState<Record<number, string>>({});
  const [collection, setCollection] = useState(t('form_collection_default'));
  const [refused, setRefused] = useState<unknown>(null);
  const [adding, setAdding] = useState(false);
  const id = useId();

  useEffect(() => {
    if (chosen.length === 0) return;
    let current = true;
    setRead(null);
    setTitles({});
    setRefused(null);
    void readFiles(chosen, readFile).then((found) => current && setRead(found));
    return () => {
      current = false;
    };
  }, [chosen, readFile]);

  const drafts = (read?.drafts ?? []).map((draft, index) =>
    draft.title === '' ? { ...draft, title: (titles[index] ?? '').trim() } : draft,
  );
  const untitled = (read?.drafts ?? []).flatMap((draft, index) => (draft.title === '' ? [{ draft, index }] : []));
  const problems = refused === null ? (read?.problems ?? []) : [refused];
  const ready = drafts.length > 0 && problems.length === 0 && drafts.every(({ title }) => title !== '') && !adding;

  const add = async (close: () => void) => {
    setAdding(true);
    try {
      const summary = await send('corpus/add', {
        drafts,
        collection: collection.trim() || t('form_collection_default'),
      });
      close();
      onAdded(summary);
    } catch (error) {
      setRefused(error);
    } finally {
      setAdding(false);
    }
  };

  return (
    <Dialog title={t('files_title')} onClose={onClose}>
      {(close) => (
        <form
          class="article-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) void add(close);
          }}
        >
          <div class="field">
            <label for={`${id}-files`}>{t('files_choose')}</label>
            <input
              id={`${id}-files`}
              class="input"
              type="file"
              multiple
              accept={accept.join(',')}
              aria-describedby={`${id}-about`}
              onChange={(event) => setChosen([...(event.currentTarget.files ?? [])])}
            />
            <p id={`${id}-about`} class="small muted">
              {t('files_text')}
            </p>
          </div>
          <p role="status">{filesWords(chosen.length, read)}</p>
          {problems.length > 0 && (
            <ProblemList title={countWords('files_problems', problems.length)} problems={problems} />
          )}
          {problems.length === 0 && (
            <UntitledArticles
              untitled={untitled}
              titles={titles}
              onTitle={(index, title) => setTitles({ ...titles, [index]: title })}
            />
          )}
          <div class="field">
            <label for={`${id}-collection`}>{t('field_collection')}</label>
            <input
              id={`${id}-collection`}
              class="input"
              list={`${id}-collections`}
              defaultValue={t('form_collection_default')}
              value={collection}
              onInput={(event) => setCollection(event.currentTarget.value)}
            />
            <datalist id={`${id}-collections`}>
              {collections.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          </div>
          <div class="actions">
            <button type="submit" class="button primary" disabled={!ready}>
              {t('form_add_button')}
            </button>
            <button type="button" class="button" onClick={close}>
              {t('form_cancel')}
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function filesWords(chosen: number, read: FilesRead | null): string {
  if (chosen === 0) return '';
  if (read === null) return t('files_reading');
  return read.drafts.length === 0 ? '' : countWords('files_found', read.drafts.length);
}
