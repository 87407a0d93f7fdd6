import { ATTRIBUTION } from '../facts/telling-words.ts';
import { relatedness } from '../lexicon/relatedness.ts';
import type { Measure, Period } from '../types.ts';
import type { DatePair } from './date-features.ts';
import { gapOf } from './date-scale.ts';

/** Days by which two reports date one event differently; further apart they tell of two. */
const MOST_APART = 3;
/** From here on both date the same act of the same thing; see `DateFeatures.core`. */
const SAME_ACT = 0.85;
/** Share of the shorter sentence that both must tell before they are said to differ. */
const SURELY_ALIKE = 0.3;
/** The same for dates far apart ("built in 1911", "built in 1921"), and where one tells as a noun what the other does as a verb. */
const MUCH_ALIKE = 0.5;

const hasClock = ({ time, dayPart }: Period) => time !== undefined || dayPart !== undefined;

/** What happens to anything once; other acts come again, on another day or in another year: a title won, a refinery hit. */
const ONCE = ['build', 'found', 'bear', 'die', 'inaugurate'];

/** Whether the nearest verb is of an act that comes once. */
const isOnce = ({ events: [nearest] }: Measure): boolean =>
  nearest !== undefined && ONCE.some((act) => relatedness(act, nearest) >= SAME_ACT);

/** Whether the nearest verbs of both tell one act. */
const areOfOneAct = ({ events: [a] }: Measure, { events: [b] }: Measure): boolean =>
  a !== undefined && b !== undefined && relatedness(a, b) >= SAME_ACT;

/** What comes once is known by its bearer alone: "Josef Wirth was born in 1931", "Wirth, the painter, was born in 1933". */
const isOnceOfBearer = ({ page: { measure: a }, theirs: { measure: b }, features: f, coverage }: DatePair): boolean =>
  f.event >= SAME_ACT &&
  coverage >= MUCH_ALIKE &&
  isOnce(a) &&
  isOnce(b) &&
  a.names.some((name) => b.names.includes(name));

/**
 * Whether two dates may be reports of one: near days; or, in much the same sentence, days, months or years written out for
 * one act that is still to come or comes only once.
 */
function isNear({ page, theirs, coverage }: DatePair): boolean {
  const [a, b] = [page.period, theirs.period];
  if (gapOf(a, b) <= MOST_APART) return true;
  if (coverage < MUCH_ALIKE || a.granularity !== b.granularity) return false;
  if (a.relative || b.relative || hasClock(a) || hasClock(b)) return false;
  // The nearest verb: a bridge that has collapsed was built in one year and inspected in another.
  if (!areOfOneAct(page.measure, theirs.measure)) return false;
  return isOnce(page.measure) || (page.measure.foreseen && theirs.measure.foreseen);
}

/** The two ends of one thing: polls that open at seven and close at nine. */
const ENDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:open|reopen|start|begin|launch)$/, /^(?:close|end|finish|conclude|land|expire)$/],
  [/^(?:arrest|detain|enter|arrive|reach|board)$/, /^(?:release|free|leave|depart|exit|flee)$/],
  [/^(?:call|break|ignite)$/, /^(?:extinguish|control|contain)$/],
];

/** Whether one clause tells of the beginning of a thing and the other of its end. */
function tellOfTwoEnds({ clause: a = [] }: Measure, { clause: b = [] }: Measure): boolean {
  const has = (words: readonly string[], end: RegExp) => words.some((word) => end.test(word));
  return ENDS.some(
    ([first, last]) =>
      (has(a, first) && !has(a, last) && has(b, last) && !has(b, first)) ||
      (has(b, first) && !has(b, last) && has(a, last) && !has(a, first)),
  );
}

/** "Tickets go on sale", "it was in May": verbs that go with anything. */
const tellsNoAct = ({ events: [nearest] }: Measure): boolean => nearest !== undefined && ATTRIBUTION.has(nearest);

/** Each names somebody or some place that the other does not: "will play Oslo on 3 May", "will play Bergen on 5 May". */
const nameOthers = ({ names: a }: Measure, { names: b }: Measure): boolean =>
  a.some((name) => !b.includes(name)) && b.some((name) => !a.includes(name));

/** Ordinals of a clause from the second on: "first" is said of anything. */
const ordinalsOf = ({ figures = [] }: Measure) => figures.filter((figure) => /^#(?!1$)/.test(figure));

/**
 * Both date what bears one number of its kind: "reported its third case on Sunday", "on Saturday a third case was reported". What is
 * numbered is one thing, told as one more, whoever reports it; the verb may be one that goes with anything.
 */
export function isOfOneNumber({ page: { measure: a }, theirs: { measure: b }, features: f }: DatePair): boolean {
  const others = ordinalsOf(b);
  return (
    f.nameClash === 0 &&
    f.core >= SAME_ACT &&
    areOfOneAct(a, b) &&
    ordinalsOf(a).some((ordinal) => others.includes(ordinal))
  );
}

/** Days by which two reports put something that is still to come at most. */
const MOST_APART_COMING = 31;

/** Both date one act that is still to come, told of nobody else: "set sentencing for May 12", "is sentenced on 21 May". */
function isOneComing({
  page: { measure: a, period: p },
  theirs: { measure: b, period: q },
  features: f,
}: DatePair): boolean {
  if (!a.foreseen || !b.foreseen || a.limit || b.limit || f.nameClash > 0) return false;
  if (gapOf(p, q) > MOST_APART_COMING) return false;
  return areOfOneAct(a, b) && !tellsNoAct(a) && !tellsNoAct(b) && f.lead > 0;
}

/**
 * Whether two dates that lie apart date one event all the same: the same is done with the same, in much the same words, both
 * have happened or both have not, and no speaker or name stands against it. A wrong "differs" costs more than a missed one.
 */
export function datesMayDiffer(pair: DatePair): boolean {
  const { page, theirs, features: f, coverage, foreseen } = pair;
  const [a, b] = [page.measure, theirs.measure];
  const numbered = isOfOneNumber(pair);
  const isOneAct =
    numbered ||
    isOneComing(pair) ||
    (f.core >= SAME_ACT && !tellsNoAct(a) && !tellsNoAct(b)) ||
    isOnceOfBearer(pair) ||
    // "Lifted off at 11.27", "the launch took place at 10.47".
    (f.crossed >= SAME_ACT && f.nouns >= SAME_ACT && coverage >= MUCH_ALIKE);
  if (!isOneAct || coverage < SURELY_ALIKE || foreseen) return false;
  // What somebody said on two days are two statements, unless it is of what bears a number.
  if (!numbered && (a.speaker !== undefined || b.speaker !== undefined)) return false;
  // Nor does a second vigil, or six who were arrested after fourteen, move the day of the first.
  if ((!numbered && (a.additional || b.additional)) || f.figureClash > 0) return false;
  if (f.nameClash + f.speakerClash + f.outletClash + f.modifies + f.limitClash > 0) return false;
  return isNear(pair) && !tellOfTwoEnds(a, b) && !nameOthers(a, b);
}
