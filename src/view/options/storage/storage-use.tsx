import { useCallback, useEffect, useState } from 'preact/hooks';
import type { CorpusStorage } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { countWords } from '../../../wording/count-words.ts';
import { Icon } from '../../icon.tsx';
import { formatBytes } from './format-bytes.ts';
import type { StorageTools } from './storage-tools.ts';

export interface StorageUseProps {
  tools: StorageTools;
  revision: number;
  onProblem(problem: unknown): void;
}

/** Room used and left, and whether the browser has promised to keep it. */
export function StorageUse({ tools, revision, onProblem }: StorageUseProps) {
  const [storage, setStorage] = useState<CorpusStorage | null>(null);
  const [refused, setRefused] = useState(false);
  // Another corpus takes other room.
  const load = useCallback(() => void send('corpus/storage', {}).then(setStorage, onProblem), [revision]);
  useEffect(load, [load]);
  const persist = async () => {
    try {
      setRefused(!(await tools.persist()));
      load();
    } catch (problem) {
      onProblem(problem);
    }
  };
  return (
    <section class="block" aria-labelledby="use-title">
      <h2 id="use-title">{t('storage_title')}</h2>
      {storage === null ? (
        <p role="status">{t('loading')}</p>
      ) : (
        <>
          <p>
            {t(
              'storage_used',
              countWords('options_total', storage.articles),
              formatBytes(storage.usage),
              formatBytes(Math.max(0, storage.quota - storage.usage)),
            )}
          </p>
          {storage.quota > 0 && <meter aria-label={t('storage_title')} value={storage.usage} max={storage.quota} />}
          <p class="persisted">
            <Icon name={storage.persisted ? 'check' : 'warning'} />
            {t(storage.persisted ? 'storage_persisted' : 'storage_not_persisted')}
          </p>
          {!storage.persisted && (
            <button type="button" class="button" onClick={() => void persist()}>
              {t('storage_persist')}
            </button>
          )}
          <p role="status" class="small muted">
            {refused && !storage.persisted ? t('storage_persist_refused') : ''}
          </p>
        </>
      )}
    </section>
  );
}
