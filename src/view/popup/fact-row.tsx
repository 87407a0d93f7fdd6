import type { Kind, Report } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import { ReportSummary } from '../report-summary.tsx';
import type { Tone } from '../stance-tone.ts';
import { stanceTone } from '../stance-tone.ts';
import { ToneMark } from '../tone-mark.tsx';
import type { RovingItem } from '../use-roving.ts';
import { tellingReport } from './telling-report.ts';

export interface FactRowProps {
  tone: Tone;
  kind: Kind;
  text: string;
  reports: Report[];
  articles: Record<string, ArticleSummary>;
  focus: RovingItem;
  onOpen(): void;
}

/** A fact in a list: its words, its kind, how one other article puts it, and how many report it in which way. */
export function FactRow({ tone, kind, text, reports, articles, focus, onOpen }: FactRowProps) {
  const other = tellingReport(reports);
  return (
    <li>
      <button
        type="button"
        class={`fact-row ${tone.className}`}
        {...focus}
        onClick={(event) => {
          // Not every browser focuses a button that is pressed; this is where focus comes back to.
          event.currentTarget.focus();
          onOpen();
        }}
      >
        <ToneMark tone={tone} />
        <span class="fact-words">
          <span class={`fact-text ${kind === 'quote' ? 'quoted' : ''}`}>{text}</span>{' '}
          <span class="small muted fact-about">
            {t(`kind_${kind.replaceAll('-', '_')}`)}
            {other !== null && (
              <span class={stanceTone(other.stance).className}>
                {' · '}
                {articles[other.article]?.publisher || t('article_no_publisher')}
                {': '}
                <span class="tone">{other.text}</span>
              </span>
            )}
          </span>
        </span>{' '}
        <ReportSummary reports={reports} />
      </button>
    </li>
  );
}
