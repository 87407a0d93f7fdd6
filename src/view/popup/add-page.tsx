import { useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import { send } from '../../platform/send.ts';
import { errorWords } from '../error-words.ts';
import { Icon } from '../icon.tsx';

type Added = 'idle' | 'working' | { words: string; failed: boolean };

/** Puts the page in front into the corpus, and says what became of it. */
export function AddPage({ tabId, onAdded }: { tabId: number; onAdded(): void }) {
  const [added, setAdded] = useState<Added>('idle');
  const [known, setKnown] = useState<string | null>(null);
  useEffect(() => {
    // Not knowing costs nothing: adding says it as well.
    send('tab/known', { tabId })
      .then(({ collection }) => setKnown(collection ?? null))
      .catch(() => setKnown(null));
  }, [tabId]);
  const add = async () => {
    setAdded('working');
    try {
      const answer = await send('tab/add', { tabId });
      const failed = answer.outcome === 'incomplete';
      setAdded({
        failed,
        words: failed ? t('add_page_incomplete') : t(`add_page_${answer.outcome}`, answer.collection),
      });
      if (answer.outcome === 'incomplete') return;
      setKnown(answer.collection);
      onAdded();
    } catch (error) {
      setAdded({ failed: true, words: t('add_page_failed', errorWords(error).reason) });
    }
  };
  return (
    <>
      <button type="button" class="button quiet" disabled={added === 'working'} onClick={() => void add()}>
        <Icon name="add" />
        {t(known === null ? 'add_page' : 'add_page_again')}
      </button>
      <span
        class={`add-page-said small ${typeof added === 'object' && added.failed ? 'field-error' : 'muted'}`}
        role="status"
      >
        {typeof added === 'object' ? added.words : known === null ? '' : t('add_page_present', known)}
      </span>
    </>
  );
}
