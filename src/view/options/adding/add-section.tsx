import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { Icon, type IconName } from '../../icon.tsx';
import type { Corpus } from '../use-corpus.ts';
import { AddAddresses } from './add-addresses.tsx';
import { AddArticle } from './add-article.tsx';
import { AddFiles } from './add-files.tsx';
import { AddTabs } from './add-tabs.tsx';
import { addSummaryWords } from './add-summary-words.ts';
import type { IntakeTools } from './intake-tools.ts';
import { JobList } from './job-list.tsx';
import { PasteArticle } from './paste-article.tsx';
import type { Jobs } from './use-jobs.ts';

export interface AddSectionProps {
  tools: IntakeTools;
  corpus: Corpus;
  jobs: Jobs;
  /** Files that were dropped on the page and not looked at yet. */
  dropped: readonly File[];
  /** The dropped files have been taken over. */
  onTaken(): void;
}

type Way = 'files' | 'paste' | 'addresses' | 'tabs' | 'form';

/** The ways into the corpus, and what is under way. */
export function AddSection({ tools, corpus, jobs, dropped, onTaken }: AddSectionProps) {
  const [way, setWay] = useState<Way | null>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  useEffect(() => {
    if (dropped.length === 0) return;
    setFiles(dropped);
    setWay('files');
    onTaken();
  }, [dropped, onTaken]);
  const shared = { collections: corpus.collectionNames, onClose: () => setWay(null) };
  const begun = () => jobs.look();
  const open = (chosen: Way) => {
    setFiles([]);
    setWay(chosen);
  };

  return (
    <>
      <div class="ways">
        <WayIn icon="file" way="files" onOpen={open}>
          <p class="small muted">{t('formats_list')}</p>
        </WayIn>
        <WayIn icon="paste" way="paste" onOpen={open} />
        <WayIn icon="link" way="addresses" onOpen={open} />
        <WayIn icon="tabs" way="tabs" onOpen={open} />
        <WayIn icon="edit" way="form" onOpen={open} />
      </div>
      <section class="block" aria-labelledby="jobs-title">
        <h2 id="jobs-title">{t('jobs_title')}</h2>
        <JobList jobs={jobs} />
      </section>
      {way === 'files' && <AddFiles {...shared} files={files} tools={tools} onBegun={begun} onFailed={corpus.fail} />}
      {way === 'paste' && (
        <PasteArticle
          {...shared}
          tools={tools}
          onAdded={(summary) => corpus.done({ words: addSummaryWords(summary) })}
        />
      )}
      {way === 'addresses' && <AddAddresses {...shared} tools={tools} onBegun={begun} />}
      {way === 'tabs' && <AddTabs {...shared} onBegun={begun} />}
      {way === 'form' && (
        <AddArticle {...shared} onAdded={(summary) => corpus.done({ words: addSummaryWords(summary) })} />
      )}
    </>
  );
}

interface WayInProps {
  icon: IconName;
  way: Way;
  onOpen(way: Way): void;
  children?: ComponentChildren;
}

function WayIn({ icon, way, onOpen, children }: WayInProps) {
  return (
    <section class={`way way-${way}`} aria-labelledby={`way-${way}`}>
      <h2 id={`way-${way}`}>
        <Icon name={icon} />
        {t(`way_${way}`)}
      </h2>
      <p class="muted">{t(`way_${way}_text`)}</p>
      {children}
      <button type="button" class={way === 'files' ? 'button primary' : 'button'} onClick={() => onOpen(way)}>
        {t(`way_${way}_button`)}
      </button>
    </section>
  );
}
