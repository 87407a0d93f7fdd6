import type { Report } from '../engine/types.ts';
import type { ArticleSummary } from '../platform/messages.ts';
import { t } from '../platform/i18n.ts';
import { Evidence } from './evidence.tsx';
import { formatPublished } from '../wording/format-published.ts';
import { reasonWords } from '../wording/reason-words.ts';
import { stanceTone } from '../wording/stance-tone.ts';

/** Makes the link to a sentence of an article, on its site or in the library; an empty sentence means the whole article. */
export type LinkTo = (article: ArticleSummary, at: Pick<Report, 'sentence' | 'sentenceStart'>) => string;

export interface ReportItemProps {
  report: Report;
  article: ArticleSummary | undefined;
  linkTo: LinkTo;
  /** The reader says that the report is about something else; absent where that cannot be said. */
  onApart?: ((report: Report) => void) | undefined;
}

/** One article's report of a fact: who, when, in which words, and why it was matched. */
export function ReportItem({ report, article, linkTo, onApart }: ReportItemProps) {
  const why = reasonWords(report);
  return (
    <li class={`report ${stanceTone(report.stance).className}`}>
      <p class="report-source">
        <strong>{article?.publisher || t('article_no_publisher')}</strong>
        <Published published={article?.published ?? null} />
      </p>
      <Evidence report={report} />
      <p class="small report-title">
        <ArticleLink article={article} link={article && linkTo(article, report)} />
      </p>
      {why !== '' && <p class="small muted">{why}</p>}
      {onApart !== undefined && report.fact !== '' && (
        <ApartButton report={report} article={article} onApart={onApart} />
      )}
    </li>
  );
}

/** "Not the same": for screen readers with the publisher, as every report has one. */
export function ApartButton(props: {
  report: Report;
  article: ArticleSummary | undefined;
  onApart(report: Report): void;
}) {
  const { report, article, onApart } = props;
  return (
    <button
      type="button"
      class="link small apart"
      aria-label={t('card_apart_label', article?.publisher || t('article_no_publisher'))}
      onClick={() => onApart(report)}
    >
      {t('card_apart')}
    </button>
  );
}

export function Published({ published }: { published: string | null }) {
  const day = formatPublished(published);
  if (published === null || day === null) return <span class="small muted">{t('article_no_date')}</span>;
  return (
    <time class="small muted" dateTime={published}>
      {day}
    </time>
  );
}

/** An article's title, as a link to where it can be read. */
export function ArticleLink({ article, link }: { article: ArticleSummary | undefined; link: string | undefined }) {
  const title = article?.title || t('article_untitled');
  if (link === undefined) return <span class="muted">{title}</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer">
      {title}
    </a>
  );
}
