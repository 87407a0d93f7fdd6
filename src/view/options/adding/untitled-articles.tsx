import type { ArticleDraft } from '../../../corpus/types.ts';
import { t } from '../../../platform/i18n.ts';
import { countWords } from '../../../wording/count-words.ts';

export interface UntitledArticlesProps {
  /** Articles without a title, each with its place among all. */
  untitled: readonly { draft: ArticleDraft; index: number }[];
  /** What the reader has typed so far, by place. */
  titles: Record<number, string>;
  onTitle(index: number, title: string): void;
}

/** Longest beginning of a text by which an article without a title is named. */
const BEGINNING = 80;

/** Asks for the titles that files do not say: a title is never made up. */
export function UntitledArticles({ untitled, titles, onTitle }: UntitledArticlesProps) {
  if (untitled.length === 0) return null;
  return (
    <fieldset class="untitled">
      <legend class="label">{countWords('files_untitled', untitled.length)}</legend>
      {untitled.map(({ draft, index }) => (
        <label key={index} class="field">
          <span class="small muted">{t('files_untitled_field', draft.text.slice(0, BEGINNING).trimEnd())}</span>
          <input
            class="input"
            type="text"
            value={titles[index] ?? ''}
            onInput={(event) => onTitle(index, event.currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
