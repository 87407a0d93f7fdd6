import type { StoryFact } from '../../engine/story.ts';
import type { Stance } from '../../engine/types.ts';
import type { ArticleSummary } from '../../platform/messages.ts';

/** What one article says of a figure, placed for a plot. All positions are shares of the plot's width or height, 0 to 1. */
export interface PlotPoint {
  article: string;
  /** From the earliest publication to the latest; `null` where the day is not known. */
  x: number | null;
  /** Of the value; 0 is the bottom. */
  y: number;
  /** Of the ends of the interval; equal to `y` for an exact value. An open end is at the plot's edge. */
  low: number;
  high: number;
  openLow: boolean;
  openHigh: boolean;
  value: number;
  /** `base` for the article that all others are compared with. */
  stance: Stance | 'base';
}

export interface Plot {
  points: PlotPoint[];
  /** Values at the bottom and the top of the plot. */
  least: number;
  most: number;
  /** Round values between them, rising. */
  ticks: number[];
  /** Days at the left and right end, ISO 8601; `null` where no day is known. */
  from: string | null;
  to: string | null;
  unit: string | null;
}

/** Room above and below the values, as a share of their range. */
const MARGIN = 0.12;
/** Round values that are written beside the plot, about so many. */
const TICKS = 4;

/**
 * Places every article's value and interval over the time of publication. `null` where there are
 * not two values to compare.
 */
export function plotValues(
  fact: StoryFact,
  base: string,
  articles: Readonly<Record<string, ArticleSummary>>,
): Plot | null {
  const [own] = fact.values;
  if (own === undefined) return null;
  const stances = new Map(fact.reports.map(({ article, stance }) => [article, stance]));
  const { values } = fact;
  if (values.length < 2) return null;

  const ends = values.flatMap(({ quantity: { value, min, max } }) => [value, min ?? value, max ?? value]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = (high - low || Math.abs(high) || 1) * MARGIN;
  const least = low >= 0 ? Math.max(0, low - room) : low - room;
  const most = high + room;
  const y = (value: number) => (value - least) / (most - least);

  const days = values.map(({ article }) => Date.parse(articles[article]?.published ?? ''));
  const known = days.filter((day) => !Number.isNaN(day));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const x = (day: number) => (Number.isNaN(day) ? null : first === last ? 0.5 : (day - first) / (last - first));
  const iso = (day: number) => (known.length === 0 ? null : new Date(day).toISOString().slice(0, 10));

  return {
    points: values.map(({ article, quantity }, index) => ({
      article,
      x: x(days[index] as number),
      y: y(quantity.value),
      low: quantity.min === null ? 0 : y(quantity.min),
      high: quantity.max === null ? 1 : y(quantity.max),
      openLow: quantity.min === null,
      openHigh: quantity.max === null,
      value: quantity.value,
      stance: article === base ? 'base' : (stances.get(article) ?? 'same'),
    })),
    least,
    most,
    ticks: roundTicks(
      least,
      most,
      values.every(({ quantity }) => Number.isInteger(quantity.value)),
    ),
    from: iso(first),
    to: iso(last),
    unit: own.quantity.unit,
  };
}

/** Multiples of 1, 2 or 5 times a power of ten within the plot; of a whole one where all values are whole. */
function roundTicks(least: number, most: number, whole: boolean): number[] {
  const rough = (most - least) / TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  const by = whole ? Math.max(1, step) : step;
  const ticks: number[] = [];
  for (let n = Math.ceil(least / by); n * by <= most && ticks.length <= 2 * TICKS; n++)
    ticks.push(Number((n * by).toPrecision(12)));
  return ticks;
}
