import { useEffect, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import type { LastBackUp } from '../../../platform/settings.ts';
import { countWords } from '../../../wording/count-words.ts';
import { formatPublished } from '../../../wording/format-published.ts';
import { Icon } from '../../icon.tsx';
import { useCorpusLoss } from '../../use-corpus-loss.ts';
import { Restore } from './restore.tsx';
import type { StorageTools } from './storage-tools.ts';

export interface LostCorpusProps {
  tools: StorageTools;
  /** A restore has begun. */
  onBegun(): void;
}

/** Says that the browser has lost the corpus, and leads to the back-up; nothing while all is well. */
export function LostCorpus({ tools, onBegun }: LostCorpusProps) {
  const loss = useCorpusLoss(tools.loss);
  const [last, setLast] = useState<LastBackUp | null>(null);
  const [restoring, setRestoring] = useState(false);
  useEffect(() => void tools.lastBackUp.getValue().then(setLast, () => {}), [tools, loss]);
  return (
    <>
      {loss !== null && (
        <div class="notice differs lost-corpus" role="alert">
          <p>
            <strong>{countWords('loss_title', loss.articles)}</strong>
          </p>
          <p>{t('loss_text', formatPublished(loss.at) ?? '')}</p>
          <p>{last === null ? t('loss_no_back_up') : lastBackUpWords(last)}</p>
          <div class="actions">
            <button type="button" class="button primary" onClick={() => setRestoring(true)}>
              <Icon name="upload" />
              {t('loss_restore')}
            </button>
            <button type="button" class="button" onClick={() => void tools.loss.removeValue()}>
              {t('loss_dismiss')}
            </button>
          </div>
        </div>
      )}
      {restoring && <Restore tools={tools} onBegun={onBegun} onClose={() => setRestoring(false)} />}
    </>
  );
}

export const lastBackUpWords = ({ fileName, articles, at }: LastBackUp): string =>
  t('backup_last', fileName, countWords('options_total', articles), formatPublished(at) ?? '');
