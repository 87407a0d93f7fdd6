import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { countWords } from '../../../wording/count-words.ts';
import { CollectionField } from '../collections/collection-field.tsx';
import { Dialog } from '../dialog.tsx';
import { TaskForm } from '../task-form.tsx';
import type { IntakeTools } from './intake-tools.ts';
import { permitSites } from './permit-sites.ts';
import { readAddresses } from './read-addresses.ts';

export interface AddAddressesProps {
  tools: IntakeTools;
  collections: readonly string[];
  onBegun(): void;
  onClose(): void;
}

/** Wrong words that are shown. */
const SHOWN_WRONG = 5;

/** Addresses of articles, fetched as a job once the browser has the reader's permission for their sites. */
export function AddAddresses({ tools, collections, onBegun, onClose }: AddAddressesProps) {
  const [typed, setTyped] = useState('');
  const [collection, setCollection] = useState(t('form_collection_default'));
  const { addresses, wrong } = readAddresses(typed);
  const ready = addresses.length > 0 && wrong.length === 0;

  // The browser only asks within the event: nothing may be awaited before.
  const add = async () => {
    await permitSites(tools, addresses);
    await send('intake/urls', {
      addresses: addresses.map((url) => ({ url })),
      collection: collection.trim() || t('form_collection_default'),
      label: countWords('addresses_label', addresses.length),
    });
  };

  return (
    <Dialog title={t('way_addresses')} onClose={onClose}>
      {(close, leave) => (
        <TaskForm
          action={t('form_add_button')}
          ready={ready}
          run={add}
          onDone={() => {
            close();
            onBegun();
          }}
          onCancel={leave}
        >
          <label class="field">
            <span class="label">{t('addresses_field')}</span>
            <textarea
              class="input"
              rows={8}
              inputMode="url"
              spellcheck={false}
              value={typed}
              aria-describedby="addresses-about"
              aria-invalid={wrong.length > 0}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <p id="addresses-about" role="status" class={wrong.length > 0 ? 'field-error' : 'small muted'}>
            {wrong.length > 0
              ? t('addresses_wrong', wrong.slice(0, SHOWN_WRONG).join(', '))
              : addresses.length > 0
                ? countWords('addresses_found', addresses.length)
                : t('addresses_text')}
          </p>
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
