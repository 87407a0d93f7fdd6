import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { AddSection } from './adding/add-section.tsx';
import type { IntakeTools } from './adding/intake-tools.ts';
import { useDroppedFiles } from './adding/use-dropped-files.ts';
import { useJobs } from './adding/use-jobs.ts';
import { CollectionsSection } from './collections/collections-section.tsx';
import { NEWEST_FIRST } from './corpus/corpus-query.ts';
import { CorpusSection } from './corpus/corpus-section.tsx';
import { FeedsSection } from './feeds/feeds-section.tsx';
import { ProblemList } from './problem-list.tsx';
import { EditArticle } from './reading/edit-article.tsx';
import { ReadArticle } from './reading/read-article.tsx';
import { SectionNav } from './section-nav.tsx';
import type { Section } from './sections.ts';
import { SettingsSection } from './settings/settings-section.tsx';
import type { SettingsTools } from './settings/settings-tools.ts';
import { SitesSection } from './sites/sites-section.tsx';
import type { PermissionTools } from '../permission/permission-tools.ts';
import { LostCorpus } from './storage/lost-corpus.tsx';
import { StorageSection } from './storage/storage-section.tsx';
import type { StorageTools } from './storage/storage-tools.ts';
import { Toast } from './toast.tsx';
import { useCorpus } from './use-corpus.ts';
import { useSection } from './use-section.ts';

/** What the sections ask of the browser; wired by the entrypoint. */
export interface OptionsTools {
  permission: PermissionTools;
  intake: IntakeTools;
  settings: SettingsTools;
  storage: StorageTools;
}

export interface OptionsAppProps {
  tools: OptionsTools;
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

type Opened = { dialog: 'edit'; id: string } | { dialog: 'read'; title: string; article: AskedArticle };

/** The options page: one section at a time, and what can be opened from any of them. */
export function OptionsApp({ tools, asked = null, onAnswered }: OptionsAppProps) {
  const corpus = useCorpus();
  const jobs = useJobs(corpus.reload);
  const section = useSection();
  const [query, setQuery] = useState(NEWEST_FIRST);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [files, setFiles] = useState<File[]>([]);
  const heading = useHeading(section);
  useEffect(() => {
    if (asked !== null) setOpened({ dialog: 'read', title: '', article: asked });
  }, [asked]);
  const dropped = useCallback((list: File[]) => {
    setFiles(list);
    location.hash = '#add';
  }, []);
  const over = useDroppedFiles(dropped);
  const edit = (id: string) => setOpened({ dialog: 'edit', id });

  return (
    <div class={over ? 'options over' : 'options'}>
      <SectionNav current={section} running={jobs.running} />
      <main class={`section section-${section}`}>
        <h1 ref={heading} tabIndex={-1}>
          {t(`section_${section}`)}
        </h1>
        <LostCorpus tools={tools.storage} onBegun={jobs.look} />
        {corpus.failure !== null && (
          <ProblemList
            title={corpus.failure.title}
            problems={[corpus.failure.problem]}
            onDismiss={corpus.dismissFailure}
          />
        )}
        {section === 'corpus' && (
          <CorpusSection
            corpus={corpus}
            query={query}
            onQuery={setQuery}
            onRead={({ id, title }) => setOpened({ dialog: 'read', title, article: { id, start: 0, end: 0 } })}
            onEdit={edit}
            addLink="#add"
          />
        )}
        {section === 'add' && (
          <AddSection tools={tools.intake} corpus={corpus} jobs={jobs} dropped={files} onTaken={() => setFiles([])} />
        )}
        {section === 'feeds' && <FeedsSection tools={tools.intake} collections={corpus.collectionNames} />}
        {section === 'collections' && (
          <CollectionsSection
            corpus={corpus}
            onShow={(name) => {
              setQuery({ ...NEWEST_FIRST, filter: { collections: [name] } });
              location.hash = '#corpus';
            }}
          />
        )}
        {section === 'sites' && <SitesSection tools={tools.permission} />}
        {section === 'settings' && <SettingsSection tools={tools.settings} />}
        {section === 'storage' && <StorageSection tools={tools.storage} corpus={corpus} jobs={jobs} />}
      </main>
      {opened?.dialog === 'edit' && (
        <EditArticle
          id={opened.id}
          collections={corpus.collectionNames}
          onSaved={() => corpus.done({ words: t('options_saved') })}
          onClose={() => setOpened(null)}
        />
      )}
      {opened?.dialog === 'read' && (
        <ReadArticle
          {...opened.article}
          title={opened.title}
          onEdit={() => edit(opened.article.id)}
          onClose={() => {
            setOpened(null);
            if (asked !== null) onAnswered?.();
          }}
        />
      )}
      <Toast
        message={corpus.toast}
        onGone={corpus.dismiss}
        onDismiss={() => {
          corpus.dismiss();
          heading.current?.focus();
        }}
      />
    </div>
  );
}

/** The heading of the section, which takes the focus when another section is shown, and names it in the window's title. */
function useHeading(section: Section) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(section);
  useEffect(() => {
    document.title = `${t(`section_${section}`)} · ${t('extension_name')}`;
    if (before.current === section) return;
    before.current = section;
    scrollTo(0, 0);
    heading.current?.focus();
  }, [section]);
  return heading;
}
