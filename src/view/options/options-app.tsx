import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { PermissionChoice } from '../permission/permission-choice.tsx';
import type { PermissionTools } from '../permission/permission-tools.ts';
import { AddArticle } from './add-article.tsx';
import { AddFiles } from './add-files.tsx';
import { addSummaryWords } from './add-summary-words.ts';
import { CollectionList } from './collection-list.tsx';
import { CorpusActions } from './corpus-actions.tsx';
import { CorpusSection } from './corpus-section.tsx';
import { EditArticle } from './edit-article.tsx';
import { ProblemList } from './problem-list.tsx';
import { ReadArticle } from './read-article.tsx';
import type { ReadFile } from './read-files.ts';
import { Toast } from './toast.tsx';
import { useCorpus } from './use-corpus.ts';
import { useDroppedFiles } from './use-dropped-files.ts';

export interface OptionsAppProps {
  tools: PermissionTools;
  readFile: ReadFile;
  /** Endings of the names of files that can be read. */
  accept: readonly string[];
  /** An article that is asked for from elsewhere; a new object for each time. */
  asked?: AskedArticle | null;
  /** The article that was asked for is closed. */
  onAnswered?(): void;
}

/** An article and the span of its text to be marked. */
export interface AskedArticle {
  id: string;
  start: number;
  end: number;
}

type Opened =
  | { dialog: 'add' }
  | { dialog: 'files'; files: File[] }
  | { dialog: 'edit'; id: string }
  | { dialog: 'read'; title: string; article: AskedArticle };

/** The options page: the corpus, its collections, the choice of permission. */
export function OptionsApp({ tools, readFile, accept, asked = null, onAnswered }: OptionsAppProps) {
  const corpus = useCorpus();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    if (asked !== null) setOpened({ dialog: 'read', title: '', article: asked });
  }, [asked]);
  const heading = useRef<HTMLHeadingElement>(null);
  const dropped = useCallback((files: File[]) => setOpened({ dialog: 'files', files }), []);
  const over = useDroppedFiles(dropped);
  const { listing, failure } = corpus;
  const collections = (listing?.collections ?? []).map(({ name }) => name);
  const shared = { collections, onClose: () => setOpened(null) };

  return (
    <div class={over ? 'options over' : 'options'}>
      <main>
        <header class="head">
          <h1 ref={heading} tabIndex={-1}>
            {t('options_heading')}
          </h1>
          <CorpusActions
            empty={!listing?.articles.length}
            onAdd={() => setOpened({ dialog: 'add' })}
            onAddFiles={() => setOpened({ dialog: 'files', files: [] })}
            onImport={corpus.importFile}
            onExport={corpus.exportAll}
          />
        </header>
        {failure !== null && (
          <>
            <ProblemList title={failure.title} problems={[failure.problem]} />
            {listing === null && (
              <button type="button" class="button" onClick={corpus.reload}>
                {t('options_retry')}
              </button>
            )}
          </>
        )}
        {listing === null && failure === null && <p role="status">{t('options_loading')}</p>}
        {listing !== null && (
          <CorpusSection
            listing={listing}
            onRead={({ id, title }) => setOpened({ dialog: 'read', title, article: { id, start: 0, end: 0 } })}
            onEdit={(id) => setOpened({ dialog: 'edit', id })}
            onRemove={corpus.remove}
          />
        )}
        <p class="small muted">{t('options_drop')}</p>
      </main>
      <aside aria-label={t('popup_options')}>
        <section>
          <h2>{t('collections_title')}</h2>
          <p class="small muted">{t('collections_text')}</p>
          {listing !== null && <CollectionList listing={listing} onSet={corpus.setCollection} />}
        </section>
        <section>
          <h2>{t('permission_title')}</h2>
          <PermissionChoice tools={tools} />
        </section>
        <section>
          <h2>{t('privacy_title')}</h2>
          <p class="small muted">{t('privacy_text')}</p>
        </section>
      </aside>
      {opened?.dialog === 'add' && (
        <AddArticle {...shared} onAdded={(summary) => corpus.done({ words: addSummaryWords(summary) })} />
      )}
      {opened?.dialog === 'files' && (
        <AddFiles
          {...shared}
          files={opened.files}
          accept={accept}
          readFile={readFile}
          onAdded={(summary) => corpus.done({ words: addSummaryWords(summary) })}
        />
      )}
      {opened?.dialog === 'edit' && (
        <EditArticle {...shared} id={opened.id} onSaved={() => corpus.done({ words: t('options_saved') })} />
      )}
      {opened?.dialog === 'read' && (
        <ReadArticle
          {...opened.article}
          title={opened.title}
          onClose={() => {
            setOpened(null);
            onAnswered?.();
          }}
        />
      )}
      <Toast
        message={corpus.toast}
        onDismiss={() => {
          corpus.dismiss();
          heading.current?.focus();
        }}
      />
    </div>
  );
}
