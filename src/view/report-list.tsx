import type { Report, Stance } from '../engine/types.ts';
import { t } from '../platform/i18n.ts';
import type { ArticleSummary } from '../platform/messages.ts';
import { formatCount } from '../wording/count-words.ts';
import type { LinkTo } from './report-item.tsx';
import { ArticleLink, Published, ReportItem } from './report-item.tsx';
import { notComparedWords } from '../wording/not-compared.ts';
import { STANCE_ORDER } from '../wording/stance-order.ts';
import { stanceTone } from '../wording/stance-tone.ts';
import { stanceWords } from '../wording/verdict-words.ts';
import { ToneMark } from './tone-mark.tsx';

export interface ReportListProps {
  reports: readonly Report[];
  articles: Record<string, ArticleSummary>;
  linkTo: LinkTo;
  onApart?: ((report: Report) => void) | undefined;
  /** Ids of all articles that the fact was compared with: those without a report are named at the end. None for a look-up. */
  related?: readonly string[];
}

/** All reports of a fact, under a heading for each stance. */
export function ReportList({ reports, articles, linkTo, onApart, related = [] }: ReportListProps) {
  const notCompared = notComparedWords(reports, related, articles);
  const omitting = reports.filter(({ stance }) => stance === 'omits');
  return (
    <div class="report-list">
      {STANCE_ORDER.map((stance) => {
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
                  onApart={onApart}
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
              <Omitting key={id} article={articles[id]} linkTo={linkTo} />
            ))}
          </ul>
        </section>
      )}
      {notCompared !== '' && <p class="small muted not-compared">{notCompared}</p>}
    </div>
  );
}

function StanceHeading({ stance, count }: { stance: Stance; count: number }) {
  return (
    <h2 class={`stance-heading ${stanceTone(stance).className}`}>
      <ToneMark tone={stanceTone(stance)} />
      <span class="tone">{stanceWords(stance)}</span>
      <span class="small muted">{formatCount(count)}</span>
    </h2>
  );
}

function Omitting({ article, linkTo }: { article: ArticleSummary | undefined; linkTo: LinkTo }) {
  return (
    <li class="small">
      <strong>{article?.publisher || t('article_no_publisher')}</strong>{' '}
      <Published published={article?.published ?? null} />
      <br />
      <ArticleLink article={article} link={article && linkTo(article, { sentence: '', sentenceStart: 0 })} />
    </li>
  );
}
