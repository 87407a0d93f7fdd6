import type { Report, Stance } from '../engine/types.ts';
import { t } from '../platform/i18n.ts';
import type { ArticleSummary } from '../platform/messages.ts';
import { formatCount } from './count-words.ts';
import type { LinkTo } from './report-item.tsx';
import { Published, ReportItem } from './report-item.tsx';
import { stanceTone } from './stance-tone.ts';
import { ToneMark } from './tone-mark.tsx';

export interface ReportListProps {
  reports: readonly Report[];
  articles: Record<string, ArticleSummary>;
  linkTo: LinkTo;
}

/** What asks for attention first; those that leave a fact out are only named, at the end. */
const ORDER: Stance[] = ['differs', 'consistent', 'variant', 'wording', 'same'];

/** All reports of a fact, under a heading for each stance. */
export function ReportList({ reports, articles, linkTo }: ReportListProps) {
  const omitting = reports.filter(({ stance }) => stance === 'omits');
  return (
    <div class="report-list">
      {ORDER.map((stance) => {
        const said = reports.filter((report) => report.stance === stance);
        if (said.length === 0) return null;
        return (
          <section key={stance}>
            <StanceHeading stance={stance} count={said.length} />
            <ul class="reports">
              {said.map((report) => (
                <ReportItem
                  key={`${report.article} ${report.start}`}
                  report={report}
                  article={articles[report.article]}
                  linkTo={linkTo}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {omitting.length > 0 && (
        <section>
          <StanceHeading stance="omits" count={omitting.length} />
          <ul class="omitting">
            {omitting.map(({ article: id }) => (
              <Omitting key={id} article={articles[id]} link={linkTo(articles[id]?.url ?? '', '')} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function StanceHeading({ stance, count }: { stance: Stance; count: number }) {
  return (
    <h2 class={`stance-heading ${stanceTone(stance).className}`}>
      <ToneMark tone={stanceTone(stance)} />
      <span class="tone">{t(`stance_${stance}`)}</span>
      <span class="small muted">{formatCount(count)}</span>
    </h2>
  );
}

function Omitting({ article, link }: { article: ArticleSummary | undefined; link: string | null }) {
  const title = article?.title || t('article_untitled');
  return (
    <li class="small">
      <strong>{article?.publisher || t('article_no_publisher')}</strong>{' '}
      <Published published={article?.published ?? null} />
      <br />
      {link === null ? (
        <span class="muted">{title}</span>
      ) : (
        <a href={link} target="_blank" rel="noreferrer">
          {title}
        </a>
      )}
    </li>
  );
}
