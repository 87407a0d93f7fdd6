import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { CollectionField } from '../collections/collection-field.tsx';
import { Dialog } from '../dialog.tsx';
import { TaskForm } from '../task-form.tsx';

export interface AddTabsProps {
  collections: readonly string[];
  onBegun(): void;
  onClose(): void;
}

/** Every open tab that shows an article of a site that may be read. */
export function AddTabs({ collections, onBegun, onClose }: AddTabsProps) {
  const [collection, setCollection] = useState(t('form_collection_default'));
  const add = async () => {
    await send('intake/tabs', { collection: collection.trim() || t('form_collection_default') });
  };
  return (
    <Dialog title={t('way_tabs')} onClose={onClose}>
      {(close) => (
        <TaskForm
          action={t('form_add_button')}
          run={add}
          onDone={() => {
            close();
            onBegun();
          }}
          onCancel={close}
        >
          <p>{t('tabs_text')}</p>
          <CollectionField
            collections={collections}
            initial={t('form_collection_default')}
            value={collection}
            onValue={setCollection}
          />
        </TaskForm>
      )}
    </Dialog>
  );
}
