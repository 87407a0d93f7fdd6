import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { countWords } from '../../../wording/count-words.ts';
import { CollectionField } from '../collections/collection-field.tsx';
import { Dialog } from '../dialog.tsx';
import { TaskForm } from '../task-form.tsx';

export interface MoveArticlesProps {
  count: number;
  collections: readonly string[];
  /** Moves them; what it throws is shown. */
  onMove(collection: string): Promise<void>;
  onClose(): void;
}

/** Asks for the collection that articles go into. */
export function MoveArticles({ count, collections, onMove, onClose }: MoveArticlesProps) {
  const [collection, setCollection] = useState('');
  return (
    <Dialog title={countWords('move_title', count)} onClose={onClose}>
      {(close) => (
        <TaskForm
          action={t('move_button')}
          ready={collection.trim() !== ''}
          run={() => onMove(collection.trim())}
          onDone={close}
          onCancel={close}
        >
          <CollectionField collections={collections} value={collection} initial="" onValue={setCollection} />
          <p class="small muted">{t('move_text')}</p>
        </TaskForm>
      )}
    </Dialog>
  );
}
