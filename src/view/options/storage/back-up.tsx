import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import type { LastBackUp } from '../../../platform/settings.ts';
import { Icon } from '../../icon.tsx';
import { saveFile } from '../save-file.ts';
import type { Corpus } from '../use-corpus.ts';
import { lastBackUpWords } from './lost-corpus.tsx';
import type { StorageTools } from './storage-tools.ts';

export interface BackUpProps {
  tools: StorageTools;
  corpus: Corpus;
  onRestore(): void;
  onBegin(): void;
  onProblem(problem: unknown): void;
}

/** Everything into a file, and back from one. */
export function BackUp({ tools, corpus, onRestore, onBegin, onProblem }: BackUpProps) {
  const [progress, setProgress] = useState<[done: number, total: number] | null>(null);
  const [last, setLast] = useState<LastBackUp | null>(null);
  useEffect(() => void tools.lastBackUp.getValue().then(setLast, () => {}), [tools, progress]);
  const backUp = async () => {
    onBegin();
    setProgress([0, 0]);
    try {
      const { fileName, content } = await tools.backUp((done, total) => setProgress([done, total]));
      saveFile(fileName, content);
      corpus.done({ words: t('backup_done', fileName) });
    } catch (problem) {
      onProblem(problem);
    }
    setProgress(null);
  };
  return (
    <section class="block" aria-labelledby="backup-title">
      <h2 id="backup-title">{t('backup_title')}</h2>
      <p class="muted">{t('backup_text')}</p>
      <p class="small muted">{last === null ? t('backup_never') : lastBackUpWords(last)}</p>
      <div class="actions">
        <button type="button" class="button primary" disabled={progress !== null} onClick={() => void backUp()}>
          <Icon name="download" />
          {t('backup_button')}
        </button>
        <button type="button" class="button" onClick={onRestore}>
          <Icon name="upload" />
          {t('restore_button')}
        </button>
      </div>
      {progress !== null && (
        <progress aria-label={t('backup_title')} {...(progress[1] > 0 && { value: progress[0], max: progress[1] })} />
      )}
    </section>
  );
}
