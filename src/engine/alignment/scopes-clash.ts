import { KIND_OF, relatedness, SIBLING, SYNONYM } from '../lexicon/relatedness.ts';
import type { Measure } from '../types.ts';

/** Qualifiers that make another measure of a noun, also where the other report has none: an adjusted profit is not the profit. */
const MEASURING = new Set(
  'adjusted adjust underlying underlie net gross operating operate pre-tax pretax tax core special annual quarterly average median monthly weekly daily initial peak'.split(
    ' ',
  ),
);

const none: string[] = [];

const disjoint = (a: readonly string[], b: readonly string[]) => !a.some((x) => b.includes(x));
/** Both say something, and nothing of it in common. */
const apart = (a: readonly string[], b: readonly string[]) => a.length > 0 && b.length > 0 && disjoint(a, b);
const unrelated = (a: readonly string[], b: readonly string[], least: number) =>
  apart(a, b) && !a.some((x) => b.some((y) => relatedness(x, y) >= least));

const isPlaceName = (word: string) => word.startsWith('^');

/** Two places, or two things that are no places: in Leeds and in York, at the scene and in hospital. */
function placesClash(a: readonly string[] = none, b: readonly string[] = none): boolean {
  if (!apart(a, b)) return false;
  const names = apart(a.filter(isPlaceName), b.filter(isPlaceName));
  const areThings = !a.some(isPlaceName) && !b.some(isPlaceName);
  return names || (areThings && unrelated(a, b, SIBLING));
}

const isPlain = (word: string) => !word.startsWith('@');
const bare = (word: string) => word.replace(/^@?\^?/, '');

/** Whether a noun is told of a place that the other report does not tell of at all: "fares to Spain" are not the fares. */
const isElsewhere = (a: readonly string[], b: readonly string[]) =>
  a.some((word) => !isPlain(word)) && !a.some((word) => !isPlain(word) && b.includes(bare(word)));

/** Words of all places of a measure: of its noun, behind its figure, of the names and of anything else in its sentence. */
const placesOf = ({ scope: { qualifiers = none, where = none } = {}, names, counted, context }: Measure): string[] => [
  ...[...qualifiers, ...where, ...names].map(bare),
  ...counted,
  ...context,
];

/** Of one noun, other adjectives are others: German tourists and French ones. Of two nouns they may be anything. */
function qualifiersClash(a: readonly string[] = none, b: readonly string[] = none, isOneNoun: boolean): boolean {
  if (a.some((word) => MEASURING.has(word) && !b.includes(word))) return true;
  if (b.some((word) => MEASURING.has(word) && !a.includes(word))) return true;
  return isOneNoun && unrelated(a.filter(isPlain), b.filter(isPlain), SYNONYM);
}

/**
 * Whether two figures hold for other parts of the year, places, kinds or aims by what their sentences say: such values may lie apart
 * and both be right.
 */
export function scopesClash(own: Measure, other: Measure): boolean {
  const { scope: a = {}, counted } = own;
  const { scope: b = {} } = other;
  if (a.limit !== b.limit || apart(a.times ?? none, b.times ?? none)) return true;
  // Of one act two names hold two things; what has become of people is told of them, whoever did it.
  const areHeld = own.state === undefined && apart(a.holder ?? none, b.holder ?? none);
  if (areHeld && relatedness(own.events[0] ?? '', other.events[0] ?? '') >= KIND_OF) return true;
  if (a.subject !== undefined && b.subject !== undefined && relatedness(a.subject, b.subject) < KIND_OF) return true;
  const isOneNoun = counted[0] !== undefined && counted[0] === other.counted[0];
  if (isElsewhere(a.qualifiers ?? none, placesOf(other)) || isElsewhere(b.qualifiers ?? none, placesOf(own)))
    return true;
  return placesClash(a.where, b.where) || qualifiersClash(a.qualifiers, b.qualifiers, isOneNoun);
}
