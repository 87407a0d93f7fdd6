import { useEffect, useState } from 'preact/hooks';
import type { StoredArticle } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { ArticleForm } from '../adding/article-form.tsx';
import { Dialog } from '../dialog.tsx';
import { ProblemList } from '../problem-list.tsx';

export interface EditArticleProps {
  id: string;
  collections: readonly string[];
  onSaved(): void;
  onClose(): void;
}

/** An article of the corpus, to be mended. */
export function EditArticle({ id, collections, onSaved, onClose }: EditArticleProps) {
  const [article, setArticle] = useState<StoredArticle | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    send('corpus/get', { id }).then(setArticle, setProblem);
  }, [id]);
  return (
    <Dialog title={t('form_edit')} onClose={onClose}>
      {(close, leave) => (
        <>
          {problem !== null && <ProblemList title={t('options_failed')} problems={[problem]} />}
          {article !== null && (
            <ArticleForm
              values={{ ...article, published: article.published ?? '', author: article.author ?? '' }}
              collections={collections}
              saveLabel={t('form_save')}
              onCancel={leave}
              onSave={async (changes) => {
                await send('corpus/update', { id, changes });
                close();
                onSaved();
              }}
            />
          )}
        </>
      )}
    </Dialog>
  );
}
