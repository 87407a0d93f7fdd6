import { useEffect, useRef } from 'preact/hooks';
import type { Kind, Report, Verdict } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import { countWords } from '../count-words.ts';
import { Icon } from '../icon.tsx';
import type { LinkTo } from '../report-item.tsx';
import { ReportList } from '../report-list.tsx';
import { verdictTone } from '../stance-tone.ts';
import { ToneMark } from '../tone-mark.tsx';

/** A fact of the page, or one that was looked up, with all its reports. */
export interface OpenableFact {
  kind: Kind;
  text: string;
  reports: Report[];
  articles: Record<string, ArticleSummary>;
  /** Of a fact of the page; a look-up has neither. */
  verdict?: Verdict;
  sources?: number;
  speaker?: string | null;
}

export interface OpenedFactProps {
  fact: OpenableFact;
  linkTo: LinkTo;
  onBack(): void;
}

/** Every article's report of one fact. */
export function OpenedFact({ fact, linkTo, onBack }: OpenedFactProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { verdict, sources, speaker } = fact;
  const telling = fact.reports.filter(({ stance }) => stance !== 'omits').length;
  const articles = countWords('popup_articles', telling);
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
            {fact.text}
          </h1>
          <p class="small muted opened-about">
            {verdict !== undefined && (
              <span class="verdict">
                <ToneMark tone={verdictTone(verdict)} />{' '}
                <span class="tone">{t(`verdict_${verdict.replaceAll('-', '_')}`)}</span>
              </span>
            )}
            <span>{t(`kind_${fact.kind.replaceAll('-', '_')}`)}</span>
            {speaker && <span>{speaker}</span>}
            {telling > 0 && (
              <span>
                {sources === undefined
                  ? articles
                  : t('popup_sources', articles, countWords('popup_independent', sources))}
              </span>
            )}
          </p>
        </div>
      </header>
      {fact.reports.length === 0 && <p class="empty muted">{t('popup_no_reports')}</p>}
      <ReportList reports={fact.reports} articles={fact.articles} linkTo={linkTo} />
    </article>
  );
}
