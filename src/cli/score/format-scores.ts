import { GROUPS } from './gold.ts';
import type { EventScores } from './score-events.ts';
import { sumUp } from './score-events.ts';
import type { FigureScore } from './score-figures.ts';
import type { NameScore } from './score-names.ts';

const share = (part: number, whole: number) => (whole ? (part / whole).toFixed(3) : '  -  ');

/** A table of links by kind, one line each, and a line on which articles were related. */
export function formatEvents(scores: EventScores): string {
  const sums = sumUp(scores);
  const rows = GROUPS.map((group) => {
    const t = sums[group];
    return [
      group.padEnd(7),
      String(t.wanted).padStart(5),
      ` ${share(t.right, t.made)}`,
      ` ${share(t.found, t.wanted)}`,
      ` ${t.f1.toFixed(3)}`,
      ` ${t.mean.toFixed(3)}          `,
      share(t.stanceRight, t.stanceSeen),
      `  ${String(t.differsWanted).padStart(6)}`,
      ` ${share(t.differsRight, t.differsMade)}`,
      ` ${share(t.differsFound, t.differsWanted)}`,
      ` ${t.stray}`,
    ].join(' ');
  });
  const { wanted, found, listed, foreign } = scores.related;
  return [
    'kind    links  P      R      F1     mean of events  stance  differs: wanted P      R     stray',
    ...rows,
    `related articles: recall ${share(found, wanted)}, listed from another event ${share(foreign, listed)}; ${scores.pages} pages`,
  ].join('\n');
}

/** A line for each group of pairs of names. */
export const formatNames = (scores: readonly NameScore[]): string =>
  scores
    .map(
      (s) =>
        `${s.group.padEnd(34)} n ${String(s.pairs).padStart(5)}  P ${s.precision.toFixed(3)}  R ${s.recall.toFixed(3)}  F1 ${s.f1.toFixed(3)}  average precision ${s.averagePrecision.toFixed(3)}`,
    )
    .join('\n');

/** A line for each type of figure. */
export const formatFigures = (scores: readonly FigureScore[]): string =>
  scores
    .map(
      (s) =>
        `${s.type.padEnd(10)} cases ${String(s.cases).padStart(4)}  figures ${String(s.figures).padStart(4)}  found ${(s.found / (s.figures || 1)).toFixed(3)}  exact ${(s.exact / (s.figures || 1)).toFixed(3)}  extra ${s.extra}`,
    )
    .join('\n');
