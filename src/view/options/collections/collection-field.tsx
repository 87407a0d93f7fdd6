import { useId } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';

export interface CollectionFieldProps {
  /** Names of the collections there are, to choose from. */
  collections: readonly string[];
  value: string;
  /** What it was shown with: a dialog closes without asking while it is that. */
  initial: string;
  onValue(value: string): void;
}

/** A collection that is there, or the name of a new one. */
export function CollectionField({ collections, value, initial, onValue }: CollectionFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('field_collection')}</label>
      <input
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        maxLength={200}
        list={`${id}-names`}
        defaultValue={initial}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      <datalist id={`${id}-names`}>
        {collections.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  );
}
