import type { Measure } from '../types.ts';

const DAY = 86_400_000;
/** A stretch of time this long is what something is counted over; a day within says when it was told of. */
const STRETCH = 20;
/** Days that a day may lie beside a stretch of time, or another day, and be of one event. */
const BESIDE = 31;

/** Whether both figures are told of times of their own: "in 2023", "in 2024"; or one of a time long past and the other not. */
function ofAnotherTime(a: Measure, b: Measure): boolean {
  if (a.when === undefined || b.when === undefined) return (a.past ?? false) !== (b.past ?? false);
  const [fromA, toA] = a.when.map((day) => Date.parse(day)) as [number, number];
  const [fromB, toB] = b.when.map((day) => Date.parse(day)) as [number, number];
  const gap = (Math.max(fromA, fromB) - Math.min(toA, toB)) / DAY;
  const stretches = Math.min(toA - fromA, toB - fromB) >= STRETCH * DAY;
  return gap > (stretches ? 0 : BESIDE);
}

/** Keys of given names; see names/name-keys.ts. */
const givenNames = ({ names }: Measure) => names.filter((key) => key.startsWith('+'));

/** Whether both name people, and nobody of one given name. */
function ofAnotherPerson(a: Measure, b: Measure): boolean {
  const [own, others] = [givenNames(a), givenNames(b)];
  return own.length > 0 && others.length > 0 && !own.some((key) => others.includes(key));
}

/**
 * Whether two measures, alike by their words, are told of two things: of another time or another person, or one of
 * something that is only like what the article is about. Values of two things never differ.
 */
export const isOfAnotherThing = (a: Measure, b: Measure): boolean =>
  a.whole !== b.whole || a.other !== b.other || ofAnotherTime(a, b) || ofAnotherPerson(a, b);
