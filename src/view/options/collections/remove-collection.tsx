import { useState } from 'preact/hooks';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { countWords } from '../../../wording/count-words.ts';
import { Confirm } from '../confirm.tsx';
import { NEWEST_FIRST } from '../corpus/corpus-query.ts';
import type { Corpus } from '../use-corpus.ts';
import type { CountedCollection } from './collections-section.tsx';

export interface RemoveCollectionProps {
  collection: CountedCollection;
  corpus: Corpus;
  onClose(): void;
}

/** Asks what becomes of the articles of a collection that is removed. */
export function RemoveCollection({ collection, corpus, onClose }: RemoveCollectionProps) {
  const { name, articles } = collection;
  const others = corpus.collectionNames.filter((other) => other !== name);
  const [target, setTarget] = useState<string | null>(others[0] ?? null);

  const remove = async () => {
    const ids =
      target === null && articles > 0
        ? await send('corpus/ids', { filter: { collections: [name] }, sort: NEWEST_FIRST.sort })
        : [];
    await send('collection/remove', { name, ...(target !== null && { moveTo: target }) });
    corpus.done({
      words: t('collections_removed', name),
      ...(ids.length > 0 && {
        undo: () =>
          void send('corpus/restore', { ids }).then(
            () => corpus.done({ words: countWords('options_restored', ids.length) }),
            corpus.fail,
          ),
      }),
    });
  };

  return (
    <Confirm
      title={t('options_remove', name)}
      action={t('options_remove_selected')}
      onConfirm={remove}
      onClose={onClose}
    >
      {articles === 0 ? (
        <p>{t('collections_remove_empty')}</p>
      ) : (
        <fieldset class="form">
          <legend>{countWords('collections_remove_question', articles)}</legend>
          {others.length > 0 && (
            <label class="check">
              <input
                type="radio"
                name="what-becomes"
                checked={target !== null}
                onChange={() => setTarget(others[0] ?? null)}
              />
              <span>
                {t('collections_remove_move')}
                <select
                  class="input"
                  aria-label={t('collections_remove_move')}
                  disabled={target === null}
                  value={target ?? others[0]}
                  onChange={(event) => setTarget(event.currentTarget.value)}
                >
                  {others.map((other) => (
                    <option key={other}>{other}</option>
                  ))}
                </select>
              </span>
            </label>
          )}
          <label class="check">
            <input type="radio" name="what-becomes" checked={target === null} onChange={() => setTarget(null)} />
            <span>{countWords('collections_remove_too', articles)}</span>
          </label>
        </fieldset>
      )}
    </Confirm>
  );
}
