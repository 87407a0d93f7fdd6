import { useState } from 'preact/hooks';
import type { AddSummary, ArticleDraft } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { send } from '../../../platform/send.ts';
import { Dialog } from '../dialog.tsx';
import { ProblemList } from '../problem-list.tsx';
import { ArticleForm } from './article-form.tsx';
import type { IntakeTools } from './intake-tools.ts';
import { looksLikeHtml } from './looks-like-html.ts';
import { offerTitle } from './offer-title.ts';
import { refusalError } from './refusal-error.ts';

export interface PasteArticleProps {
  tools: IntakeTools;
  collections: readonly string[];
  onAdded(summary: AddSummary): void;
  onClose(): void;
}

/** An article pasted as it was copied: what its markup says of it fills the form, and the reader adds what is missing. */
export function PasteArticle({ tools, collections, onAdded, onClose }: PasteArticleProps) {
  const [draft, setDraft] = useState<ArticleDraft | null>(null);
  const collection = t('form_collection_default');
  return (
    <Dialog title={t('way_paste')} onClose={onClose}>
      {(close, leave) =>
        draft === null ? (
          <PasteField tools={tools} onDraft={setDraft} onCancel={leave} />
        ) : (
          <ArticleForm
            values={{ ...draft, published: draft.published ?? '', author: draft.author ?? '', collection }}
            collections={collections}
            saveLabel={t('form_add_button')}
            onCancel={leave}
            onSave={async (complete) => {
              const summary = await send('corpus/add', {
                drafts: [complete],
                collection: complete.collection || collection,
              });
              close();
              onAdded(summary);
            }}
          />
        )
      }
    </Dialog>
  );
}

interface PasteFieldProps {
  tools: IntakeTools;
  onDraft(draft: ArticleDraft): void;
  onCancel(): void;
}

function PasteField({ tools, onDraft, onCancel }: PasteFieldProps) {
  const [pasted, setPasted] = useState('');
  const [problems, setProblems] = useState<readonly unknown[]>([]);
  const read = async () => {
    const name = looksLikeHtml(pasted) ? t('paste_name_html') : t('paste_name_text');
    try {
      const { drafts, refused } = await tools.readFiles([new File([pasted], name)], () => {});
      const [draft] = drafts;
      if (draft === undefined) setProblems(refused.map(refusalError));
      else onDraft(offerTitle(draft));
    } catch (problem) {
      setProblems([problem]);
    }
  };
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (pasted.trim() !== '') void read();
      }}
    >
      <label class="field">
        <span class="label">{t('paste_field')}</span>
        <textarea
          class="input"
          rows={12}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
          onPaste={(event) => {
            // A copied page says more than its plain text: headline, date and address stand in its markup.
            const html = event.clipboardData?.getData('text/html') ?? '';
            if (html === '' || pasted !== '') return;
            event.preventDefault();
            setPasted(html);
          }}
        />
      </label>
      <p class="small muted">{t('paste_text')}</p>
      {problems.length > 0 && <ProblemList title={t('options_failed')} problems={problems} />}
      <div class="actions">
        <button type="submit" class="button primary" disabled={pasted.trim() === ''}>
          {t('form_continue')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('form_cancel')}
        </button>
      </div>
    </form>
  );
}
