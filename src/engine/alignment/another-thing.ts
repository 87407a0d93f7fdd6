import { relatedness, SIBLING } from '../lexicon/relatedness.ts';
import type { Measure } from '../types.ts';

const DAY = 86_400_000;
/** A stretch of time this long is what something is counted over; a day within says when it was told of. */
const STRETCH = 20;
/** Days that a day may lie beside a stretch of time, or another day, and be of one event. */
const BESIDE = 31;

/** Which of several values of one name is told: an adjusted profit is not the profit. */
const KINDS_OF_VALUE = new Set(
  'adjusted adjust operating gross net pre-tax pretax underlying special interim annual quarterly average median record'.split(
    ' ',
  ),
);

/** Whether both figures are told of times of their own: "in 2023", "in 2024"; or one of a time long past and the other not. */
function ofAnotherTime(a: Measure, b: Measure): boolean {
  if (a.when === undefined || b.when === undefined) return (a.past ?? false) !== (b.past ?? false);
  const [fromA, toA] = a.when.map((day) => Date.parse(day)) as [number, number];
  const [fromB, toB] = b.when.map((day) => Date.parse(day)) as [number, number];
  const gap = (Math.max(fromA, fromB) - Math.min(toA, toB)) / DAY;
  const stretches = Math.min(toA - fromA, toB - fromB) >= STRETCH * DAY;
  return gap > (stretches ? 0 : BESIDE);
}

/** The kinds of value that a sentence names. */
const kindsOf = ({ counted, context }: Measure) => [...counted, ...context].filter((word) => KINDS_OF_VALUE.has(word));

/** Whether the nouns are told by words of their own, none of them close to one of the other's: German tourists, French tourists. */
function ofAnotherKind(one: Measure, other: Measure): boolean {
  const [a, b] = [kindsOf(one), kindsOf(other)];
  if (a.some((word) => !b.includes(word)) || b.some((word) => !a.includes(word))) return true;
  const [, ...own] = one.counted;
  const [, ...others] = other.counted;
  return own.length > 0 && others.length > 0 && !own.some((x) => others.some((y) => relatedness(x, y) >= SIBLING));
}

/** Keys of given names; see names/name-keys.ts. */
const givenNames = ({ names }: Measure) => names.filter((key) => key.startsWith('+'));

/** Whether both name people, and nobody of one given name. */
function ofAnotherPerson(a: Measure, b: Measure): boolean {
  const [own, others] = [givenNames(a), givenNames(b)];
  return own.length > 0 && others.length > 0 && !own.some((key) => others.includes(key));
}

/**
 * Whether two measures, alike by their words, are told of two things: of another time, another kind or another person, or one of
 * something that is only like what the article is about. Values of two things never differ.
 */
export const isOfAnotherThing = (a: Measure, b: Measure): boolean =>
  a.whole !== b.whole || a.other !== b.other || ofAnotherTime(a, b) || ofAnotherKind(a, b) || ofAnotherPerson(a, b);
