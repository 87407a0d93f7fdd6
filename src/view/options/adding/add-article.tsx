import type { AddSummary } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { ArticleForm } from './article-form.tsx';
import { Dialog } from '../dialog.tsx';

export interface AddArticleProps {
  collections: readonly string[];
  onAdded(summary: AddSummary): void;
  onClose(): void;
}

/** A new article, pasted or typed. */
export function AddArticle({ collections, onAdded, onClose }: AddArticleProps) {
  const collection = t('form_collection_default');
  return (
    <Dialog title={t('form_add')} onClose={onClose}>
      {(close, leave) => (
        <ArticleForm
          values={{ title: '', publisher: '', author: '', published: '', url: '', lang: 'en', collection, text: '' }}
          collections={collections}
          saveLabel={t('form_add_button')}
          onCancel={leave}
          onSave={async (draft) => {
            const summary = await send('corpus/add', { drafts: [draft], collection: draft.collection || collection });
            close();
            onAdded(summary);
          }}
        />
      )}
    </Dialog>
  );
}
