import type { Copy } from '../../engine/story.ts';
import { t } from '../../platform/i18n.ts';
import type { StoryComparison } from '../../platform/messages.ts';
import { countWords } from '../../wording/count-words.ts';
import { Published } from '../report-item.tsx';
import { lineageOrder } from '../lineage-order.ts';

/** Height of a row and width of the drawing, in CSS pixels; the rows' style has the same height. */
const ROW = 44;
const WIDTH = 64;
const THINNEST = 1.5;
const THICKEST = 8;
/** Words from which on a line has its full width. */
const MANY_WORDS = 200;

export interface LineageProps {
  story: StoryComparison;
  onOpen(copy: Copy): void;
}

/** Who has words from whom: the articles by source and day, drawn with a line for every pair that shares passages. */
export function Lineage({ story, onOpen }: LineageProps) {
  const rows = lineageOrder(story);
  const place = new Map(rows.map(({ id }, index) => [id, index]));
  const name = (id: string) => story.summaries[id]?.publisher || t('article_no_publisher');
  return (
    <div class="lineage">
      <p class="small muted">
        {t(
          'popup_compared_sources',
          countWords('popup_articles', rows.length),
          countWords('popup_independent', story.lineages.length),
        )}
      </p>
      <div class="lineage-rows">
        <svg width={WIDTH} height={rows.length * ROW} viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} aria-hidden="true">
          {story.copies.map((copy) => {
            const { a, b, words } = copy;
            const [from, to] = [place.get(a) ?? 0, place.get(b) ?? 0].map((row) => (row + 0.5) * ROW) as [
              number,
              number,
            ];
            const reach = WIDTH - 10 - Math.min(WIDTH - 20, Math.abs(to - from) * 0.5 + 10);
            const width = THINNEST + (THICKEST - THINNEST) * Math.min(1, words / MANY_WORDS);
            return (
              // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short cut to the buttons below
              <path
                key={`${a} ${b}`}
                d={`M${WIDTH - 10} ${from}C${reach} ${from} ${reach} ${to} ${WIDTH - 10} ${to}`}
                fill="none"
                stroke-width={width}
                onClick={() => onOpen(copy)}
              />
            );
          })}
          {rows.map(({ id, source }, index) => (
            <g key={id}>
              <circle cx={WIDTH - 10} cy={(index + 0.5) * ROW} r="9" class={id === story.page ? 'own' : ''} />
              <text x={WIDTH - 10} y={(index + 0.5) * ROW + 4} text-anchor="middle">
                {source}
              </text>
            </g>
          ))}
        </svg>
        <ol>
          {rows.map(({ id, source }) => (
            <li key={id}>
              <strong>{name(id)}</strong> <Published published={story.summaries[id]?.published ?? null} />
              <span class="small muted">
                {id === story.page ? `${t('panel_this_page')} · ` : ''}
                {t('export_source', String(source))}
              </span>
            </li>
          ))}
        </ol>
      </div>
      <h2>{t('panel_copies')}</h2>
      {story.copies.length === 0 && <p class="muted">{t('panel_no_copies')}</p>}
      <ul class="copies">
        {story.copies.map((copy) => (
          <li key={`${copy.a} ${copy.b}`}>
            <button
              type="button"
              class="button quiet"
              onClick={(event) => {
                event.currentTarget.focus();
                onOpen(copy);
              }}
            >
              {t('panel_copy', name(copy.b), name(copy.a), countWords('panel_words', copy.words))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
