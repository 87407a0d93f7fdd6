import { useState } from 'preact/hooks';
import type { StoryFact } from '../../engine/story.ts';
import type { Kind, Report } from '../../engine/types.ts';
import { t } from '../../platform/i18n.ts';
import type { ArticleSummary, StoryComparison } from '../../platform/messages.ts';
import { formatPublished } from '../../wording/format-published.ts';
import { nearEvidence } from '../../wording/near-evidence.ts';
import { stanceTone, verdictTone } from '../../wording/stance-tone.ts';
import { listedVerdict } from '../../engine/comparison/listed-verdict.ts';
import { stanceWords, verdictWords } from '../../wording/verdict-words.ts';
import { FactHeadingWords } from '../facts/fact-heading-words.tsx';
import { KIND_FILTERS, type KindFilter, matchesKind } from '../kind-filter.ts';
import { ToneMark } from '../tone-mark.tsx';
import { type MatrixSort, matrixColumns, matrixRows, MATRIX_SORTS } from './matrix-rows.ts';
import { type GridRoving, useGridRoving } from './use-grid-roving.ts';

export interface MatrixProps {
  story: StoryComparison;
  /** Opens a fact, or one article's report of it. */
  onOpen(fact: StoryFact, article: string | null): void;
  onBase(article: string): void;
}

/** Facts by articles: what each article makes of each fact of the base, told by shape and colour. */
export function Matrix({ story, onOpen, onBase }: MatrixProps) {
  const [sort, setSort] = useState<MatrixSort>('verdict');
  const [kind, setKind] = useState<KindFilter>('all');
  const columns = matrixColumns(story);
  const rows = matrixRows(story, sort, columns).filter(({ fact }) => matchesKind(fact.kind, kind));
  const publishers = columns.map((id) => publisherOf(story.summaries[id]));
  const repeated = new Set(publishers.filter((name, index) => publishers.indexOf(name) !== index));
  const roving = useGridRoving(rows.length, columns.length + 1);
  return (
    <>
      <div class="matrix-tools small">
        <label>
          {t('panel_sort')}
          <select class="input" value={sort} onChange={(event) => setSort(event.currentTarget.value as MatrixSort)}>
            {MATRIX_SORTS.map((name) => (
              <option key={name} value={name}>
                {t(`panel_sort_${name}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('panel_kind')}
          <select class="input" value={kind} onChange={(event) => setKind(event.currentTarget.value as KindFilter)}>
            {KIND_FILTERS.map((name) => (
              <option key={name} value={name}>
                {t(`filter_${name}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {rows.length === 0 && <p class="empty muted">{t('panel_no_facts')}</p>}
      <div class="matrix-box">
        <table class="matrix" ref={roving.tableRef}>
          <caption class="visually-hidden">{t('panel_matrix')}</caption>
          <thead>
            <tr>
              <td />
              {columns.map((id) => (
                <ArticleHeading
                  key={id}
                  article={story.summaries[id]}
                  isOneOfSeveral={repeated.has(publisherOf(story.summaries[id]))}
                  onBase={() => onBase(id)}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ fact, cells }, row) => (
              <tr key={fact.id}>
                <FactHeading fact={fact} focus={roving.cell(row, 0)} onOpen={() => onOpen(fact, null)} />
                {cells.map((report, column) => (
                  <Cell
                    key={columns[column]}
                    kind={fact.kind}
                    report={report}
                    article={story.summaries[columns[column] as string]}
                    focus={roving.cell(row, column + 1)}
                    onOpen={() => onOpen(fact, columns[column] as string)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const publisherOf = (article: ArticleSummary | undefined): string =>
  article?.publisher || article?.title || t('article_no_publisher');

interface ArticleHeadingProps {
  article: ArticleSummary | undefined;
  /** The publisher has other articles beside it: the day tells them apart. */
  isOneOfSeveral: boolean;
  onBase(): void;
}

function ArticleHeading({ article, isOneOfSeveral, onBase }: ArticleHeadingProps) {
  const publisher = publisherOf(article);
  const day = formatPublished(article?.published ?? null);
  return (
    <th scope="col">
      <button
        type="button"
        class="column-heading"
        title={t('panel_make_base', [publisher, day].filter(Boolean).join(', '))}
        onClick={onBase}
      >
        <span>
          {publisher}
          {isOneOfSeveral && day !== null && ` · ${day}`}
        </span>
      </button>
    </th>
  );
}

type Focus = ReturnType<GridRoving['cell']>;

function FactHeading({ fact, focus, onOpen }: { fact: StoryFact; focus: Focus; onOpen(): void }) {
  const listed = listedVerdict(fact);
  const tone = verdictTone(listed);
  return (
    <th scope="row" class={tone.className}>
      <button type="button" class="matrix-fact" {...focus} onClick={(event) => open(event, onOpen)}>
        <ToneMark tone={tone} />
        <span dir="auto" class={fact.kind === 'quote' ? 'quoted' : ''}>
          <FactHeadingWords fact={fact} />
        </span>
        <span class="visually-hidden">{verdictWords(listed)}</span>
      </button>
    </th>
  );
}

interface CellProps {
  /** Of the base's fact. */
  kind: Kind;
  report: Report | null;
  article: ArticleSummary | undefined;
  focus: Focus;
  onOpen(): void;
}

function Cell({ kind, report, article, focus, onOpen }: CellProps) {
  if (report === null)
    return (
      <td>
        <span class="visually-hidden">{t('panel_nothing')}</span>
      </td>
    );
  const tone = stanceTone(report.stance);
  const publisher = article?.publisher || t('article_no_publisher');
  const { before, marked, after } = nearEvidence(kind, report);
  const words = (before + marked + after).trim();
  const said = words === '' ? stanceWords(report.stance) : t('panel_says', stanceWords(report.stance), words);
  return (
    <td class={tone.className}>
      <button
        type="button"
        class="matrix-cell"
        aria-label={`${publisher}: ${said}`}
        title={`${publisher}: ${said}`}
        {...focus}
        onClick={(event) => open(event, onOpen)}
      >
        <ToneMark tone={tone} />
      </button>
    </td>
  );
}

/** Not every browser focuses a button that is pressed; this is where focus comes back to. */
function open(event: MouseEvent, onOpen: () => void) {
  (event.currentTarget as HTMLElement).focus();
  onOpen();
}
