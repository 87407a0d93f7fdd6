import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { Icon } from '../../icon.tsx';
import type { Jobs } from '../adding/use-jobs.ts';
import { ProblemList } from '../problem-list.tsx';
import type { Corpus } from '../use-corpus.ts';
import { BackUp } from './back-up.tsx';
import { CheckStore } from './check-store.tsx';
import { RemoveEverything } from './remove-everything.tsx';
import { Restore } from './restore.tsx';
import type { StorageTools } from './storage-tools.ts';
import { StorageUse } from './storage-use.tsx';

export interface StorageSectionProps {
  tools: StorageTools;
  corpus: Corpus;
  jobs: Jobs;
}

/** How much room the corpus takes, and what keeps it safe. */
export function StorageSection({ tools, corpus, jobs }: StorageSectionProps) {
  const [problem, setProblem] = useState<unknown>(null);
  const [dialog, setDialog] = useState<'restore' | 'remove' | null>(null);
  return (
    <>
      {problem !== null && (
        <ProblemList title={t('options_failed')} problems={[problem]} onDismiss={() => setProblem(null)} />
      )}
      <StorageUse tools={tools} revision={corpus.revision} onProblem={setProblem} />
      <BackUp
        tools={tools}
        corpus={corpus}
        onRestore={() => setDialog('restore')}
        onBegin={() => setProblem(null)}
        onProblem={setProblem}
      />
      <CheckStore jobs={jobs} onProblem={setProblem} />
      <section class="block danger-block" aria-labelledby="everything-title">
        <h2 id="everything-title">{t('everything_title')}</h2>
        <p class="muted">{t('everything_text')}</p>
        <button type="button" class="button danger" onClick={() => setDialog('remove')}>
          <Icon name="remove" />
          {t('everything_button')}
        </button>
      </section>
      <section class="block" aria-labelledby="privacy-title">
        <h2 id="privacy-title">{t('privacy_title')}</h2>
        <p class="muted">{t('privacy_text')}</p>
      </section>
      {dialog === 'restore' && <Restore tools={tools} onBegun={jobs.look} onClose={() => setDialog(null)} />}
      {dialog === 'remove' && <RemoveEverything corpus={corpus} onClose={() => setDialog(null)} />}
    </>
  );
}
