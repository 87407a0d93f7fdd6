import type { Text } from '../text/read-text.ts';
import type { FigureMention } from '../types.ts';
import { datedLexemes } from './dates/read-dates.ts';
import { attachMoney, joinMinor } from './figures/attach-money.ts';
import { attachUnits } from './figures/attach-units.ts';
import { dropOthers, dropOverlaps } from './figures/drop-others.ts';
import { type Figure, posOf, type Scan } from './figures/figure.ts';
import { joinRanges, readScores } from './figures/join-figures.ts';
import { joinMeasures } from './figures/join-measures.ts';
import { joinRatios } from './figures/join-ratios.ts';
import { lexemesOf } from './figures/lexemes.ts';
import { shareCurrency, sharePercent } from './figures/money-context.ts';
import { readAges, readMagnitudes } from './figures/read-ages.ts';
import { readCricket } from './figures/read-cricket.ts';
import { readFigures } from './figures/read-figures.ts';
import { readMillions } from './figures/read-millions.ts';
import { readRanks } from './figures/read-ranks.ts';
import { toMentions } from './figures/wording.ts';

/** A pass over all figures of a text, in their order. */
type Refiner = (scan: Scan, figures: Figure[]) => Figure[];

/**
 * What makes figures of bare numbers. The order matters: a currency is nearer to its number than any other unit ("£5 m");
 * ages need their unit; scores are told from ranges before these are joined; a range takes unit and scale from its upper
 * end; only what is still a bare number then can be a label, a pronoun or part of a name.
 */
const REFINERS: Refiner[] = [
  attachMoney,
  joinMinor,
  shareCurrency,
  readMillions,
  attachUnits,
  sharePercent,
  joinMeasures,
  readAges,
  readMagnitudes,
  readCricket,
  readScores,
  joinRatios,
  joinRanges,
  readRanks,
  dropOthers,
  dropOverlaps,
];

/** Finds the figures of a text in their order: what counts or measures, not years, dates, clock times, codes or names. */
export function findFigures(text: Text): FigureMention[] {
  const lexemes = lexemesOf(text);
  const scan: Scan = { text, lexemes, dated: datedLexemes(text), pos: posOf(text, lexemes) };
  const figures = REFINERS.reduce((found, refine) => refine(scan, found), readFigures(scan));
  return toMentions(scan, figures);
}
