import type { ComparedFact, Kind, Report } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import { ReportSummary } from '../report-summary.tsx';
import { nearEvidence } from '../../wording/near-evidence.ts';
import type { Tone } from '../../wording/stance-tone.ts';
import { stanceTone } from '../../wording/stance-tone.ts';
import { ToneMark } from '../tone-mark.tsx';
import { FactHeadingWords } from './fact-heading-words.tsx';
import type { RovingItem } from '../use-roving.ts';

export interface FactRowProps {
  tone: Tone;
  kind: Kind;
  text: string;
  around?: ComparedFact['around'];
  reports: Report[];
  /** The report that is quoted beside the fact; `null` for none. */
  telling: Report | null;
  articles: Record<string, ArticleSummary>;
  focus: RovingItem;
  onOpen(): void;
}

/** A fact in a list: its words, how another article puts it or else its kind, and how many report it in which way. */
export function FactRow({ tone, kind, text, around, reports, telling, articles, focus, onOpen }: FactRowProps) {
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
          <span dir="auto" class={`fact-text ${kind === 'quote' ? 'quoted' : ''}`}>
            <FactHeadingWords fact={around === undefined ? { text } : { text, around }} />
          </span>{' '}
          <span dir={telling === null ? undefined : 'auto'} class="small muted fact-about">
            {telling === null ? (
              t(`kind_${kind.replaceAll('-', '_')}`)
            ) : (
              <OtherWords kind={kind} report={telling} article={articles[telling.article]} />
            )}
          </span>
        </span>{' '}
        <ReportSummary reports={reports} />
      </button>
    </li>
  );
}

/** "Hill Gazette: only nine goats" */
function OtherWords({ kind, report, article }: { kind: Kind; report: Report; article: ArticleSummary | undefined }) {
  const { before, marked, after } = nearEvidence(kind, report);
  return (
    <span class={stanceTone(report.stance).className}>
      {article?.publisher || t('article_no_publisher')}
      {': '}
      {before}
      <span class="tone">{marked}</span>
      {after}
    </span>
  );
}
