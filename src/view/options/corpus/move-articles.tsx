import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { countWords } from '../../../wording/count-words.ts';
import { CollectionField } from '../collections/collection-field.tsx';
import { Dialog } from '../dialog.tsx';
import { ProblemList } from '../problem-list.tsx';

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
  const [problem, setProblem] = useState<unknown>(null);
  const [moving, setMoving] = useState(false);
  const move = async (close: () => void) => {
    setMoving(true);
    setProblem(null);
    try {
      await onMove(collection.trim());
      close();
    } catch (error) {
      setProblem(error);
    } finally {
      setMoving(false);
    }
  };
  return (
    <Dialog title={countWords('move_title', count)} onClose={onClose}>
      {(close) => (
        <form
          class="form"
          onSubmit={(event) => {
            event.preventDefault();
            if (collection.trim() !== '' && !moving) void move(close);
          }}
        >
          <CollectionField collections={collections} value={collection} initial="" onValue={setCollection} />
          <p class="small muted">{t('move_text')}</p>
          {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
          <div class="actions">
            <button type="submit" class="button primary" disabled={collection.trim() === '' || moving}>
              {t('move_button')}
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
