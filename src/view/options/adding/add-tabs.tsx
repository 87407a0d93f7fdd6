import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { CollectionField } from '../collections/collection-field.tsx';
import { Dialog } from '../dialog.tsx';
import { ProblemList } from '../problem-list.tsx';

export interface AddTabsProps {
  collections: readonly string[];
  onBegun(): void;
  onClose(): void;
}

/** Every open tab that shows an article of a site that may be read. */
export function AddTabs({ collections, onBegun, onClose }: AddTabsProps) {
  const [collection, setCollection] = useState(t('form_collection_default'));
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const add = async (close: () => void) => {
    setBusy(true);
    setProblem(null);
    try {
      await send('intake/tabs', { collection: collection.trim() || t('form_collection_default') });
      close();
      onBegun();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={t('way_tabs')} onClose={onClose}>
      {(close) => (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void add(close);
          }}
        >
          <p>{t('tabs_text')}</p>
          <CollectionField
            collections={collections}
            initial={t('form_collection_default')}
            value={collection}
            onValue={setCollection}
          />
          {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
          <div class="actions">
            <button type="submit" class="button primary" disabled={busy}>
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
