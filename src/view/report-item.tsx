import type { Report } from '../engine/types.ts';
import type { ArticleSummary } from '../platform/messages.ts';
import { t } from '../platform/i18n.ts';
import { Evidence } from './evidence.tsx';
import { formatPublished } from './format-published.ts';
import { reasonWords } from './reason-words.ts';
import { stanceTone } from './stance-tone.ts';

/** Makes the link to a sentence of an article; `null` where the article has no http(s) address. */
export type LinkTo = (url: string, sentence: string) => string | null;

export interface ReportItemProps {
  report: Report;
  article: ArticleSummary | undefined;
  linkTo: LinkTo;
}

/** One article's report of a fact: who, when, in which words, and why it was matched. */
export function ReportItem({ report, article, linkTo }: ReportItemProps) {
  const title = article?.title || t('article_untitled');
  const link = article === undefined ? null : linkTo(article.url, report.sentence);
  return (
    <li class={`report ${stanceTone(report.stance).className}`}>
      <p class="report-source">
        <strong>{article?.publisher || t('article_no_publisher')}</strong>
        <Published published={article?.published ?? null} />
      </p>
      <Evidence report={report} />
      <p class="small report-title">
        {link === null ? (
          <span class="muted">{title}</span>
        ) : (
          <a href={link} target="_blank" rel="noreferrer">
            {title}
          </a>
        )}
      </p>
      {report.why.length > 0 && (
        <p class="small muted">{report.why.map((reason) => reasonWords(reason, report.text)).join('; ')}</p>
      )}
    </li>
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
