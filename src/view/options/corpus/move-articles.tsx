import { useId, useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { countWords } from '../../../wording/count-words.ts';
import { Dialog } from '../dialog.tsx';
import { TaskForm } from '../task-form.tsx';

export interface MoveArticlesProps {
  count: number;
  collections: readonly string[];
  /** Moves them; what it throws is shown. */
  onMove(collection: string): Promise<void>;
  onClose(): void;
}

/** Asks for the collection that articles go into: one that is there, or a new one. */
export function MoveArticles({ count, collections, onMove, onClose }: MoveArticlesProps) {
  /** `null`: a new one. */
  const [chosen, setChosen] = useState<string | null>(null);
  const [typed, setTyped] = useState('');
  const collection = (chosen ?? typed).trim();
  const id = useId();
  return (
    <Dialog title={countWords('move_title', count)} onClose={onClose}>
      {(close) => (
        <TaskForm
          action={t('move_button')}
          ready={collection !== ''}
          run={() => onMove(collection)}
          onDone={close}
          onCancel={close}
        >
          <fieldset class="form choices">
            <legend class="label">{t('field_collection')}</legend>
            {collections.map((name) => (
              <label key={name} class="check">
                <input type="radio" name={id} checked={chosen === name} onChange={() => setChosen(name)} />
                <span dir="auto">{name}</span>
              </label>
            ))}
          </fieldset>
          <div class="field">
            <label for={`${id}-new`}>{t('move_new')}</label>
            <input
              id={`${id}-new`}
              class="input"
              type="text"
              autocomplete="off"
              maxLength={100}
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setChosen(null);
              }}
            />
          </div>
        </TaskForm>
      )}
    </Dialog>
  );
}
