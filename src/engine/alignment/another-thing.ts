import type { Measure } from '../types.ts';

const DAY = 86_400_000;
/** A stretch of time this long is what something is counted over; a day within says when it was told of. */
const STRETCH = 20;
/** Days that a day may lie beside a stretch of time, or another day, and be of one event. */
const BESIDE = 31;

/** Days before an article from which what it tells is history, and not what another one tells without a date. */
const LONG_AGO = 400;

/** What strikes once: people killed or hurt, and the earthquake that did it. */
const isOfDisaster = ({ state, counted }: Measure) =>
  state === 'dead' || state === 'hurt' || state === 'missing' || counted[0] === 'magnitude';

/** Whether a measure is told of a time before the news: of a disaster last month's is another one already. */
const isBefore = (measure: Measure) => (measure.ago ?? 0) > (isOfDisaster(measure) ? 0 : LONG_AGO);

/** Whether both figures are told of times of their own: "in 2023", "in 2024"; or one of a time before the news and the other not. */
function isOfAnotherTime(a: Measure, b: Measure): boolean {
  if (a.when === undefined || b.when === undefined) return isBefore(a) !== isBefore(b);
  const [fromA, toA] = a.when.map((day) => Date.parse(day)) as [number, number];
  const [fromB, toB] = b.when.map((day) => Date.parse(day)) as [number, number];
  const gap = (Math.max(fromA, fromB) - Math.min(toA, toB)) / DAY;
  const stretches = Math.min(toA - fromA, toB - fromB) >= STRETCH * DAY;
  return gap > (stretches ? 0 : BESIDE);
}

/** Whether one figure is of this disaster and the other of an earlier one: values that overlap do so by chance. */
export const isOfAnotherDisaster = (a: Measure, b: Measure): boolean =>
  (isOfDisaster(a) || isOfDisaster(b)) && isOfAnotherTime(a, b);

const isOfOneDay = ({ when }: Measure) => when !== undefined && when[0] === when[1];

/** Whether they were counted over other stretches of time: over three days and over two, or over three days and on one of them. */
function isOfAnotherSpan(a: Measure, b: Measure): boolean {
  const [own, other] = [a.scope?.span, b.scope?.span];
  if (own !== undefined && other !== undefined) return own !== other;
  return (own !== undefined && isOfOneDay(b)) || (other !== undefined && isOfOneDay(a));
}

/** Keys of given names; see names/name-keys.ts. */
const givenNames = ({ names, sources = [] }: Measure) =>
  names.filter((key) => key.startsWith('+') && !sources.includes(key));

/** Whether both name people, and nobody of one given name. */
function ofAnotherPerson(a: Measure, b: Measure): boolean {
  const [own, others] = [givenNames(a), givenNames(b)];
  return own.length > 0 && others.length > 0 && !own.some((key) => others.includes(key));
}

const RISING = new Set('rise grow climb jump increase gain surge soar advance'.split(' '));
const FALLING = new Set('fall drop decline decrease slip slide plunge tumble sink shrink'.split(' '));
const directionOf = ({ events: [act = ''] }: Measure) => (RISING.has(act) ? 1 : FALLING.has(act) ? -1 : 0);

/** Whether one went up and the other down: what rose by 12 per cent is not what fell by four. */
const isOtherWay = (a: Measure, b: Measure) => directionOf(a) * directionOf(b) < 0;

const nounOf = (kind: string) => kind.slice(kind.indexOf(' '));

/** Whether they are told of two kinds that a number tells apart: the rent of a one-bedroom flat, and of a two-bedroom one. */
const isOfAnotherKind = ({ kinds: a = [] }: Measure, { kinds: b = [] }: Measure) =>
  a.some((kind) => !b.includes(kind) && b.some((other) => !a.includes(other) && nounOf(kind) === nounOf(other)));

/**
 * Whether two measures, alike by their words, are told of two things: of another time or another person, or one of
 * something that is only like what the article is about. Values of two things never differ.
 */
export const isOfAnotherThing = (a: Measure, b: Measure): boolean =>
  a.whole !== b.whole ||
  a.part !== b.part ||
  a.either !== b.either ||
  a.other !== b.other ||
  a.wider !== b.wider ||
  isOtherWay(a, b) ||
  isOfAnotherKind(a, b) ||
  (a.kind ?? b.kind ?? false) ||
  isOfAnotherSpan(a, b) ||
  isOfAnotherTime(a, b) ||
  ofAnotherPerson(a, b);
