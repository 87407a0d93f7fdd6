import { t } from '../../platform/i18n.ts';
import type { StoryComparison } from '../../platform/messages.ts';
import { countWords } from '../../wording/count-words.ts';
import type { LinkTo } from '../report-item.tsx';
import { ReportItem } from '../report-item.tsx';

/** What the others report and the base does not, each with the sentences that say it. */
export function LeftOut({ story, linkTo }: { story: StoryComparison; linkTo: LinkTo }) {
  if (story.omitted.length === 0) return <p class="empty muted">{t('panel_nothing_left')}</p>;
  return (
    <ul class="left-out">
      {story.omitted.map(({ id, kind, text, reports, sources }) => (
        <li key={id}>
          <details>
            <summary>
              <span class={kind === 'quote' ? 'quoted' : 'left-out-text'}>{text}</span>{' '}
              <span class="small muted">
                {t(`kind_${kind.replaceAll('-', '_')}`)} · {countWords('popup_independent', sources)}
              </span>
            </summary>
            <ul class="reports">
              {reports.map((report) => (
                <ReportItem
                  key={report.article}
                  report={report}
                  article={story.summaries[report.article]}
                  linkTo={linkTo}
                />
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}
