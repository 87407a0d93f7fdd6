import { useEffect, useRef } from 'preact/hooks';
import type { ComparedFact, Kind, Report } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import { countWords } from '../../wording/count-words.ts';
import { Icon } from '../icon.tsx';
import type { LinkTo } from '../report-item.tsx';
import { ReportList } from '../report-list.tsx';
import { verdictTone } from '../../wording/stance-tone.ts';
import { countReporting, sourcesWords } from '../../wording/summarise-reports.ts';
import type { ListedVerdict } from '../../engine/comparison/listed-verdict.ts';
import { verdictWords } from '../../wording/verdict-words.ts';
import { TakeFact } from '../take-away/take-fact.tsx';
import { ToneMark } from '../tone-mark.tsx';
import { FactHeadingWords } from './fact-heading-words.tsx';
import { ToldApartNotice } from './told-apart-notice.tsx';
import type { TellApart } from './use-tell-apart.ts';

/** A fact of the page, or one that was looked up, with all its reports. */
export interface OpenableFact {
  kind: Kind;
  text: string;
  reports: Report[];
  articles: Record<string, ArticleSummary>;
  /** Of a fact that the page has: its reports can be told apart from it. */
  id?: string;
  /** Of a fact of the page; a look-up has neither. */
  verdict?: ListedVerdict;
  sources?: number;
  speaker?: string | null;
  /** The page's words beside a bare figure; see wording/fact-words.ts. */
  around?: ComparedFact['around'];
}

export interface OpenedFactProps {
  fact: OpenableFact;
  linkTo: LinkTo;
  /** The page in front; `null` while it is not known. */
  page: Pick<ArticleSummary, 'title' | 'url'> | null;
  /** Ids of the articles that the page was compared with. */
  related?: readonly string[];
  /** Takes the reader's "not the same"; absent where there is no page. */
  apart?: TellApart;
  onBack(): void;
}

/** Every article's report of one fact. */
export function OpenedFact({ fact, linkTo, page, related = [], apart, onBack }: OpenedFactProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { id, verdict, sources = 0, speaker, reports } = fact;
  const reporting = countReporting(reports);
  const independent = sourcesWords({ sources, reports });
  return (
    <article class="opened-fact">
      <header class={verdict === undefined ? '' : verdictTone(verdict).className}>
        <button
          type="button"
          class="button quiet only-icon"
          aria-label={t('popup_back')}
          title={t('popup_back')}
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
        <div>
          <h1 ref={heading} tabIndex={-1} class={fact.kind === 'quote' ? 'quoted' : ''}>
            <FactHeadingWords fact={fact} />
          </h1>
          <p class="small muted opened-about">
            {verdict !== undefined && (
              <span class="verdict">
                <ToneMark tone={verdictTone(verdict)} /> <span class="tone">{verdictWords(verdict)}</span>
              </span>
            )}
            <span>{t(`kind_${fact.kind.replaceAll('-', '_')}`)}</span>
            {speaker && <span>{speaker}</span>}
            {reporting > 0 && <span>{countWords('popup_articles', reporting)}</span>}
            {independent !== '' && <span>{independent}</span>}
          </p>
        </div>
      </header>
      {apart !== undefined && id !== undefined && <ToldApartNotice apart={apart} fact={id} home={heading} />}
      {reports.length === 0 && <p class="empty muted">{t('popup_no_reports')}</p>}
      <ReportList
        reports={reports}
        articles={fact.articles}
        linkTo={linkTo}
        related={id === undefined ? [] : related}
        onApart={apart && id !== undefined ? (report) => apart.tell(id, report) : undefined}
      />
      <TakeFact fact={fact} articles={fact.articles} page={fact.verdict === undefined ? null : page} />
    </article>
  );
}
