import { statesClash } from '../facts/people-states.ts';
import { compareQuantities } from '../quantities/compare-quantities.ts';
import { salience } from '../quantities/salience.ts';
import { KIND_OF, relatedness } from '../lexicon/relatedness.ts';
import type { FigureFact, Quantity, Reason } from '../types.ts';
import type { Relate } from './pair-features.ts';

/** An age belongs to whoever is named beside it; where nobody is named on either side, to what is described. */
function sameBearer(page: FigureFact, theirs: FigureFact): boolean {
  const { names } = page.measure;
  const others = theirs.measure.names;
  if (names.length === 0 || others.length === 0) return names.length === others.length;
  return names.some((key) => others.includes(key));
}

/** Powers of ten that a bound without an end stands for: who writes "at least 50" seldom means thousands. */
const OPEN = 1;

/** Powers of ten that the wording of a value leaves open: "about 150" hardly any, "hundreds" most of one. */
function spread({ min, max }: Quantity): number {
  if (min === null || max === null || min <= 0) return OPEN;
  return Math.log10(max / min);
}

/** "Not one was hurt" beside any number of them: far apart, and of one thing for all that. */
const isNoneBesideSome = (a: Quantity, b: Quantity) =>
  a.dimension === 'count' && b.dimension === 'count' && (a.value === 0) !== (b.value === 0);

/**
 * "Seven divers and the captain" are the eight people that somebody else counts; but not eight divers, nor the eight beside whom
 * the other counts somebody as well.
 */
function isSum({ quantity, measure }: FigureFact, total: FigureFact): boolean {
  if (measure.plus === undefined || total.measure.plus !== undefined || quantity.approximation !== 'exact')
    return false;
  const isOfTheSame = measure.counted.join() === total.measure.counted.join();
  return !isOfTheSame && quantity.value + measure.plus === total.quantity.value;
}

const isOrdinal = ({ dimension }: Quantity) => dimension === 'ordinal';

/** Whether both count the same thing, by its noun. */
function sameNoun(page: FigureFact, theirs: FigureFact): boolean {
  const [own] = page.measure.counted;
  const [other] = theirs.measure.counted;
  return own !== undefined && other !== undefined && relatedness(own, other) >= KIND_OF;
}

/** Values more than three times apart measure different things, whatever their words have in common. */
const LEAST_CLOSENESS = 1 / 3;

/** From here on two narrow values are one number, written with fewer digits or hedged: $212.4 million and $212 million. */
const ONE_NUMBER = 0.98;
const NARROW = 0.6;

/** How the values of two figures lie to each other; `null` where they cannot be of one thing. */
export const relateFigures: Relate<FigureFact> = (page, theirs) => {
  const a = page.quantity;
  const b = theirs.quantity;
  const { relation, reasons, closeness, strained } = compareQuantities(a, b);
  if (relation === 'incomparable') return null;
  if (page.measure.state && theirs.measure.state && statesClash(page.measure.state, theirs.measure.state)) return null;
  // "The third case" meets "three cases", not "three villages".
  if (a.dimension !== b.dimension && isOrdinal(a) !== isOrdinal(b) && !sameNoun(page, theirs)) return null;
  // Two people may well be of one age, and two ages of one person are told as such by the name alone.
  if (a.dimension === 'age' && !sameBearer(page, theirs)) return null;
  if (relation === 'apart' && (isSum(page, theirs) || isSum(theirs, page))) {
    const reasons: Reason[] = [{ code: 'overlapping-values', args: [String(a.value), String(b.value)].sort() }];
    return { relation: 'overlap', reasons, closeness: 1, salience: 0, tight: 1, vague: false, isOneNumber: true };
  }
  if (relation === 'apart' && a.dimension !== 'score' && closeness < LEAST_CLOSENESS && !isNoneBesideSome(a, b))
    return null;
  const vague = a.approximation === 'vague' || b.approximation === 'vague';
  const tight = 1 / (1 + 3 * (spread(a) + spread(b)));
  const isOtherCurrency = reasons.some(({ code }) => code === 'other-currency');
  const isNear = relation === 'overlap' && closeness >= ONE_NUMBER && tight >= NARROW && !isOtherCurrency;
  return {
    relation,
    reasons,
    closeness,
    strained,
    salience: Math.min(salience(a), salience(b)),
    tight,
    vague,
    isOneNumber: relation === 'same' || (closeness === 1 && !vague) || isNear,
  };
};
