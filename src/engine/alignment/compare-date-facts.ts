import { comparePeriods } from '../quantities/compare-periods.ts';
import type { DateFact, Period } from '../types.ts';
import type { CompareFacts } from './align-measured.ts';
import { factFeatures } from './fact-features.ts';
import { DATE_WEIGHTS, probability } from './weights.ts';

/** How telling a period is by itself, 0 to 1: a day long past hardly comes up twice by chance, the day of the news does. */
export function dateSalience({ granularity, relative }: Period): number {
  if (granularity === 'century' || granularity === 'decade') return 0.8;
  if (granularity === 'year') return 0.5;
  return relative ? 0.2 : 0.7;
}

/** Compares two dates of two articles: do they date the same thing, and how do the periods lie to each other? */
export const compareDateFacts: CompareFacts<DateFact> = (page, theirs, weight) => {
  const { relation, reasons } = comparePeriods(page.period, theirs.period);
  const features = factFeatures(page.measure, theirs.measure, weight);
  const telling = Math.min(dateSalience(page.period), dateSalience(theirs.period));
  return { relation, reasons, score: probability(features, telling, DATE_WEIGHTS[relation]) };
};
