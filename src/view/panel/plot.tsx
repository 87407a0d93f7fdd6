import { t } from '../../platform/i18n.ts';
import type { ArticleSummary } from '../../platform/messages.ts';
import { formatPublished } from '../../wording/format-published.ts';
import { stanceTone } from '../../wording/stance-tone.ts';
import { stanceWords } from '../../wording/verdict-words.ts';
import type { Plot, PlotPoint } from './plot-values.ts';

const WIDTH = 320;
const HEIGHT = 150;
const EDGE = { left: 54, right: 22, top: 12, bottom: 24 };
/** Room on the right for articles of which no day is known. */
const UNDATED = 26;
const TICK = 5;

const numbers = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 4, notation: 'compact' });
const exact = new Intl.NumberFormat();

export interface PlotProps {
  plot: Plot;
  articles: Readonly<Record<string, ArticleSummary>>;
  onOpen(article: string): void;
}

/**
 * Every article's value or interval over the time of publication. Shape and colour both tell the stance; the table below says
 * the same in words, and is what assistive technology reads.
 */
export function ValuePlot({ plot, articles, onOpen }: PlotProps) {
  const undated = plot.points.some(({ x }) => x === null) && plot.from !== null;
  const inner = WIDTH - EDGE.left - EDGE.right - (undated ? UNDATED : 0);
  const left = ({ x }: PlotPoint) =>
    x === null ? (undated ? WIDTH - EDGE.right : EDGE.left + inner / 2) : EDGE.left + x * inner;
  const top = (y: number) => EDGE.top + (1 - y) * (HEIGHT - EDGE.top - EDGE.bottom);
  const place = (value: number) => top((value - plot.least) / (plot.most - plot.least));
  return (
    <figure class="plot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" dir="ltr">
        {plot.ticks.map((value) => (
          <g key={value}>
            <line class="plot-line" x1={EDGE.left - 12} x2={WIDTH - 8} y1={place(value)} y2={place(value)} />
            <text class="plot-tick" x={EDGE.left - 18} y={place(value) + 3.5} text-anchor="end">
              {numbers.format(value)}
            </text>
          </g>
        ))}
        {plot.from !== null && (
          <text class="plot-tick" x={EDGE.left} y={HEIGHT - 6} text-anchor="start">
            {formatPublished(plot.from)}
          </text>
        )}
        {plot.to !== null && plot.to !== plot.from && (
          <text class="plot-tick" x={EDGE.left + inner} y={HEIGHT - 6} text-anchor="end">
            {formatPublished(plot.to)}
          </text>
        )}
        {plot.points.map((point) => (
          <Point key={point.article} point={point} x={left(point)} top={top} onOpen={() => onOpen(point.article)} />
        ))}
      </svg>
      <Legend points={plot.points} />
      <details class="small">
        <summary>{t('panel_plot_table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('column_publisher')}</th>
              <th scope="col">{t('column_published')}</th>
              <th scope="col">{t('panel_plot_value')}</th>
              <th scope="col">{t('panel_plot_stance')}</th>
            </tr>
          </thead>
          <tbody>
            {plot.points.map((point) => (
              <tr key={point.article}>
                <th scope="row">
                  <button type="button" class="link" onClick={() => onOpen(point.article)}>
                    {articles[point.article]?.publisher || t('article_no_publisher')}
                  </button>
                </th>
                <td>{formatPublished(articles[point.article]?.published ?? null) ?? t('article_no_date')}</td>
                <td>{valueWords(point, plot)}</td>
                <td>{point.stance === 'base' ? t('panel_base_short') : stanceWords(point.stance)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

const SHAPES: Record<string, string> = { base: '■', differs: '◆', near: '▲' };

/** What the shapes mean, as far as they occur; for the eye, as the plot is. */
function Legend({ points }: { points: readonly PlotPoint[] }) {
  const stances = new Map(
    points.map(({ stance }) => [stance === 'base' ? 'base' : stanceTone(stance).className, stance]),
  );
  return (
    <ul class="plot-legend small muted" aria-hidden="true">
      {[...stances].map(([className, stance]) => (
        <li key={className} class={className}>
          <span class="tone">{SHAPES[className] ?? '●'}</span>{' '}
          {stance === 'base' ? t('panel_base_short') : stanceWords(stance)}
        </li>
      ))}
    </ul>
  );
}

/** "9", "5 or more", "3 – 5" */
function valueWords({ low, high, openLow, openHigh, value }: PlotPoint, { least, most }: Plot): string {
  const at = (y: number) => exact.format(Number((least + y * (most - least)).toPrecision(6)));
  if (openHigh) return t('panel_plot_or_more', at(low));
  if (openLow) return t('panel_plot_or_less', at(high));
  return low === high ? exact.format(value) : t('panel_plot_range', at(low), at(high));
}

function Point(props: { point: PlotPoint; x: number; top(y: number): number; onOpen(): void }) {
  const { point, x, top, onOpen } = props;
  const { className } = point.stance === 'base' ? { className: 'base' } : stanceTone(point.stance);
  const [high, low, y] = [top(point.high), top(point.low), top(point.y)];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer's short cut; the buttons of the table below do the same
    <g class={`plot-point ${className}`} onClick={onOpen}>
      {point.low !== point.high && (
        <>
          <line x1={x} x2={x} y1={low} y2={high} />
          {point.openHigh ? (
            <path d={`M${x - TICK} ${high + TICK}L${x} ${high}L${x + TICK} ${high + TICK}`} fill="none" />
          ) : (
            <line x1={x - TICK} x2={x + TICK} y1={high} y2={high} />
          )}
          {point.openLow ? (
            <path d={`M${x - TICK} ${low - TICK}L${x} ${low}L${x + TICK} ${low - TICK}`} fill="none" />
          ) : (
            <line x1={x - TICK} x2={x + TICK} y1={low} y2={low} />
          )}
        </>
      )}
      {className === 'differs' ? (
        <path d={`M${x} ${y - 6}L${x + 6} ${y}L${x} ${y + 6}L${x - 6} ${y}Z`} />
      ) : className === 'near' ? (
        <path d={`M${x} ${y - 6}L${x + 6} ${y + 5}L${x - 6} ${y + 5}Z`} />
      ) : className === 'base' ? (
        <rect x={x - 5} y={y - 5} width="10" height="10" />
      ) : (
        <circle cx={x} cy={y} r="4.5" />
      )}
    </g>
  );
}
