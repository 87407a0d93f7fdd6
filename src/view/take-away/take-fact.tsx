import { useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import { errorWords } from '../error-words.ts';
import { copyHtml, copyText } from './copy.ts';
import { factAsHtml, factAsMarkdown, factAsText } from './fact-formats.ts';
import { type TakeableFact, takeFact, takeSource } from './taken-fact.ts';

export interface TakeFactProps {
  fact: TakeableFact;
  articles: Readonly<Record<string, ArticleSummary>>;
  /** The page the fact stands on; `null` for one that was looked up. */
  page: Pick<ArticleSummary, 'title' | 'url'> | null;
}

const FORMATS = ['text', 'markdown', 'html'] as const;

/** Puts a fact with its sources on the clipboard, as the reader wants it. */
export function TakeFact({ fact, articles, page }: TakeFactProps) {
  const [said, setSaid] = useState('');
  const take = async (format: (typeof FORMATS)[number]) => {
    const taken = takeFact(fact, articles);
    const own =
      page === null ? null : { ...takeSource({ id: '', publisher: '', published: null, ...page }), publisher: '' };
    try {
      if (format === 'text') await copyText(factAsText(taken, own));
      else if (format === 'markdown') await copyText(factAsMarkdown(taken, own));
      else await copyHtml(factAsHtml(taken, own), factAsText(taken, own));
      setSaid(t('take_copied'));
    } catch (error) {
      setSaid(t('take_failed', errorWords(error).reason));
    }
  };
  return (
    <fieldset class="take-away small">
      <legend>{t('take_fact')}</legend>
      {FORMATS.map((format) => (
        <button key={format} type="button" class="button" onClick={() => void take(format)}>
          {t(`take_${format}`)}
        </button>
      ))}
      <span role="status" class="muted">
        {said}
      </span>
    </fieldset>
  );
}
