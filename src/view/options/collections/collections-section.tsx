import { useState } from 'preact/hooks';
import type { CorpusFacets } from '../../../corpus/row-types.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { countWords } from '../../../wording/count-words.ts';
import { Icon } from '../../icon.tsx';
import type { Corpus } from '../use-corpus.ts';
import { CollectionDialog } from './collection-dialog.tsx';
import { CollectionDot } from './collection-dot.tsx';
import { RemoveCollection } from './remove-collection.tsx';

export type CountedCollection = CorpusFacets['collections'][number];

type Opened =
  | { dialog: 'edit'; collection: CountedCollection | null }
  | { dialog: 'remove'; collection: CountedCollection };

export interface CollectionsSectionProps {
  corpus: Corpus;
  /** Shows the articles of a collection. */
  onShow(name: string): void;
}

/** The parts of the corpus: made, renamed, coloured, switched on and off, kept private, removed. */
export function CollectionsSection({ corpus, onShow }: CollectionsSectionProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const collections = corpus.facets?.collections ?? null;
  const close = () => setOpened(null);
  return (
    <>
      <div class="section-intro">
        <p class="muted">{t('collections_text')}</p>
        <button type="button" class="button primary" onClick={() => setOpened({ dialog: 'edit', collection: null })}>
          <Icon name="add" />
          {t('collections_new')}
        </button>
      </div>
      {collections === null && corpus.failure === null && <p role="status">{t('loading')}</p>}
      {collections?.length === 0 && <p class="notice">{t('collections_none')}</p>}
      <ul class="cards">
        {(collections ?? []).map((collection) => (
          <Row
            key={collection.name}
            collection={collection}
            onEnable={(enabled) =>
              void send('collection/set', { name: collection.name, enabled }).then(corpus.reload, corpus.fail)
            }
            onShow={() => onShow(collection.name)}
            onEdit={() => setOpened({ dialog: 'edit', collection })}
            onRemove={() => setOpened({ dialog: 'remove', collection })}
          />
        ))}
      </ul>
      {opened?.dialog === 'edit' && (
        <CollectionDialog
          collection={opened.collection}
          onSaved={(name) => corpus.done({ words: t('collections_saved', name) })}
          onClose={close}
        />
      )}
      {opened?.dialog === 'remove' && (
        <RemoveCollection collection={opened.collection} corpus={corpus} onClose={close} />
      )}
    </>
  );
}

interface RowProps {
  collection: CountedCollection;
  onEnable(enabled: boolean): void;
  onShow(): void;
  onEdit(): void;
  onRemove(): void;
}

function Row({ collection, onEnable, onShow, onEdit, onRemove }: RowProps) {
  const { name, enabled, articles } = collection;
  return (
    <li class="card collection-row">
      <div class="card-words">
        <h2>
          <CollectionDot look={collection} />
          <span>{name}</span>
          {collection.private === true && (
            <span class="tag">
              <Icon name="lock" />
              {t('collections_private')}
            </span>
          )}
        </h2>
        <button type="button" class="link-button" onClick={onShow}>
          {countWords('options_total', articles)}
        </button>
      </div>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={enabled}
          aria-checked={enabled}
          aria-label={t('collections_compare', name)}
          onChange={(event) => onEnable(event.currentTarget.checked)}
        />
        <span aria-hidden="true">{t(enabled ? 'switch_on' : 'switch_off')}</span>
      </label>
      <div class="card-actions">
        <button type="button" class="button" aria-label={t('options_edit', name)} onClick={onEdit}>
          <Icon name="edit" />
          {t('edit')}
        </button>
        <button
          type="button"
          class="button quiet only-icon"
          aria-label={t('options_remove', name)}
          title={t('options_remove', name)}
          onClick={onRemove}
        >
          <Icon name="remove" />
        </button>
      </div>
    </li>
  );
}
