import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Copy, StoryFact } from '../../engine/story.ts';
import { t } from '../../platform/i18n.ts';
import type { StoryComparison } from '../../platform/messages.ts';
import { countWords } from '../../wording/count-words.ts';
import { reasonWords } from '../../wording/reason-words.ts';
import { stanceTone, verdictTone } from '../../wording/stance-tone.ts';
import { plainFactWords } from '../../wording/fact-words.ts';
import { listedVerdict } from '../../engine/comparison/listed-verdict.ts';
import { stanceWords, verdictWords } from '../../wording/verdict-words.ts';
import { Icon } from '../icon.tsx';
import { ToldApartNotice } from '../facts/told-apart-notice.tsx';
import type { TellApart } from '../facts/use-tell-apart.ts';
import { ApartButton, ArticleLink, type LinkTo } from '../report-item.tsx';
import { ReportList } from '../report-list.tsx';
import { TakeFact } from '../take-away/take-fact.tsx';
import { ToneMark } from '../tone-mark.tsx';
import { ValuePlot } from './plot.tsx';
import { plotValues } from './plot-values.ts';
import { OneSide, SideBySide } from './side-by-side.tsx';

/** What is open: a fact with all its reports, one article's report of it, or what two articles share. */
export type Opened = { what: 'fact'; fact: StoryFact; article: string | null } | { what: 'copy'; copy: Copy };

export interface DetailProps {
  opened: Opened;
  story: StoryComparison;
  linkTo: LinkTo;
  apart: TellApart;
  onArticle(article: string): void;
  onClose(): void;
}

/** What was clicked, in the articles' own words. */
export function Detail({ opened, story, linkTo, apart, onArticle, onClose }: DetailProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Compared anew it is still the same that is open, and the focus stays where it is.
  const what = opened.what === 'fact' ? `${opened.fact.id} ${opened.article}` : `${opened.copy.a} ${opened.copy.b}`;
  useEffect(() => {
    if (apart.now === null) heading.current?.focus();
  }, [what]);
  const name = (id: string) => story.summaries[id]?.publisher || t('article_no_publisher');
  const { title, quoted } =
    opened.what === 'fact'
      ? { title: plainFactWords(opened.fact), quoted: opened.fact.kind === 'quote' }
      : { title: t('panel_copy_title', name(opened.copy.a), name(opened.copy.b)), quoted: false };
  return (
    <aside class="detail" aria-labelledby="detail-title">
      <header>
        <h2 id="detail-title" ref={heading} tabIndex={-1} class={quoted ? 'quoted' : ''}>
          {title}
        </h2>
        <button
          type="button"
          class="button quiet only-icon"
          aria-label={t('panel_close')}
          title={t('panel_close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      {opened.what === 'fact' ? (
        <OpenedStoryFact
          opened={opened}
          story={story}
          linkTo={linkTo}
          apart={apart}
          heading={heading}
          onArticle={onArticle}
        />
      ) : (
        <OpenedCopy copy={opened.copy} story={story} />
      )}
    </aside>
  );
}

function OpenedStoryFact(props: {
  opened: Extract<Opened, { what: 'fact' }>;
  story: StoryComparison;
  linkTo: LinkTo;
  apart: TellApart;
  heading: RefObject<HTMLElement | null>;
  onArticle(article: string): void;
}) {
  const { fact, article } = props.opened;
  const listed = listedVerdict(fact);
  const { story, linkTo, apart, onArticle } = props;
  const tellApart = (one: StoryFact['reports'][number]) => apart.tell(fact.id, one);
  const report = article === null ? undefined : fact.reports.find((one) => one.article === article);
  const plot = plotValues(fact, story.base, story.summaries);
  const base = story.summaries[story.base];
  const own = { article: base, text: fact.sentence, marked: fact.mentions[0]?.text ?? '' };
  return (
    <>
      <p class={`small verdict ${verdictTone(listed).className}`}>
        <ToneMark tone={verdictTone(listed)} /> <span class="tone">{verdictWords(listed)}</span>
      </p>
      <ToldApartNotice apart={apart} fact={fact.id} home={props.heading} />
      {report === undefined ? (
        <>
          <OneSide side={own} />
          <ReportList
            reports={fact.reports}
            articles={story.summaries}
            linkTo={linkTo}
            onApart={tellApart}
            related={story.articles.filter((id) => id !== story.base)}
          />
        </>
      ) : (
        <SideBySide
          tone={stanceTone(report.stance).className}
          left={own}
          right={{
            article: story.summaries[report.article],
            text: report.sentence,
            marked: report.text,
            children: <ReportFoot report={report} story={story} linkTo={linkTo} onApart={tellApart} />,
          }}
        />
      )}
      {plot !== null && (
        <ValuePlot
          plot={plot}
          articles={story.summaries}
          onOpen={(id) => (id === story.base ? undefined : onArticle(id))}
        />
      )}
      <TakeFact
        fact={{ ...fact, verdict: listed, ...(report !== undefined && { reports: [report] }) }}
        articles={story.summaries}
        page={base === undefined ? null : base}
      />
    </>
  );
}

function ReportFoot(props: {
  report: StoryFact['reports'][number];
  story: StoryComparison;
  linkTo: LinkTo;
  onApart(report: StoryFact['reports'][number]): void;
}) {
  const { report, story, linkTo, onApart } = props;
  const article = story.summaries[report.article];
  const why = reasonWords(report);
  return (
    <>
      <p class="small">
        <ToneMark tone={stanceTone(report.stance)} /> <span class="tone">{stanceWords(report.stance)}</span>
        {why === '' ? '' : ` (${why})`}
      </p>
      <p class="small report-title">
        <ArticleLink article={article} link={article && linkTo(article, report)} />
      </p>
      {report.fact !== '' && <ApartButton report={report} article={article} onApart={onApart} />}
    </>
  );
}

function OpenedCopy({ copy, story }: { copy: Copy; story: StoryComparison }) {
  const side = (id: string, text: string) => ({ article: story.summaries[id], text, marked: '' });
  return (
    <>
      <p class="small muted">{countWords('panel_words', copy.words)}</p>
      {copy.passages.map((passage) => (
        <SideBySide key={passage.a} tone="near" left={side(copy.a, passage.a)} right={side(copy.b, passage.b)} />
      ))}
    </>
  );
}
