import { useId, useState } from 'preact/hooks';
import type { Collection, CollectionColour } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { Dialog } from '../dialog.tsx';
import { TaskForm } from '../task-form.tsx';
import { COLOURS } from './colours.ts';

export interface CollectionDialogProps {
  /** `null` for a new one. */
  collection: Collection | null;
  onSaved(name: string): void;
  onClose(): void;
}

/** Name, colour and privacy of a collection. */
export function CollectionDialog({ collection, onSaved, onClose }: CollectionDialogProps) {
  const [name, setName] = useState(collection?.name ?? '');
  const [colour, setColour] = useState<CollectionColour>(collection?.colour ?? 'grey');
  const [isPrivate, setPrivate] = useState(collection?.private === true);
  const id = useId();
  const typed = name.trim();

  const save = async () => {
    if (collection === null) return void (await send('collection/create', { name: typed, colour, private: isPrivate }));
    if (typed !== collection.name) await send('collection/rename', { name: collection.name, to: typed });
    await send('collection/set', { name: typed, colour, private: isPrivate });
  };

  return (
    <Dialog title={collection === null ? t('collections_new') : t('options_edit', collection.name)} onClose={onClose}>
      {(close, leave) => (
        <TaskForm
          action={t('form_save')}
          ready={typed !== ''}
          run={save}
          onDone={() => {
            close();
            onSaved(typed);
          }}
          onCancel={leave}
        >
          <div class="field">
            <label for={`${id}-name`}>{t('collections_name')}</label>
            <input
              id={`${id}-name`}
              class="input"
              type="text"
              autocomplete="off"
              maxLength={100}
              defaultValue={collection?.name ?? ''}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </div>
          <fieldset class="colours">
            <legend class="label">{t('collections_colour')}</legend>
            <p class="small muted">{t('collections_colour_text')}</p>
            <div class="swatches">
              {COLOURS.map((one) => (
                <label key={one} class="swatch">
                  <input type="radio" name={`${id}-colour`} checked={one === colour} onChange={() => setColour(one)} />
                  <span class={`dot colour-${one}`} aria-hidden="true" />
                  {t(`colour_${one}`)}
                </label>
              ))}
            </div>
          </fieldset>
          <label class="check">
            <input type="checkbox" checked={isPrivate} onChange={(event) => setPrivate(event.currentTarget.checked)} />
            <span>
              {t('collections_private')}
              <span class="small muted">{t('collections_private_text')}</span>
            </span>
          </label>
        </TaskForm>
      )}
    </Dialog>
  );
}
