import { hedgeBefore } from '../engine/comparison/hedge-before.ts';
import { UNFINISHED } from '../engine/comparison/unfinished.ts';
import type { Kind, Report } from '../engine/types.ts';
import { splitEvidence } from './split-evidence.ts';

/** A report's words for one line: the evidence, and the few words around it without which a bare number says little. */
export interface NearEvidence {
  before: string;
  marked: string;
  after: string;
}

/** Words that are kept of what stands before the evidence ("only", "at least") and behind it (what is counted). */
const BEFORE = 2;
const AFTER = 2;
/** With so many at most a phrase is completed that would break off, or begin in its middle. */
const LONGEST = 4;

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));
/** Words that hang on the one before: nothing may begin at "out of" or "of the". */
const HANGING = setOf('of out off up down away than');
/** Words that join on what is not there. */
const JOINING = setOf('and or but nor');

const isOne = (words: ReadonlySet<string>, word: string | undefined) => words.has(word?.toLowerCase() ?? '');

/** Words up to where the clause may end. */
function clause(text: string): string[] {
  const end = text.search(/[,;:.!?()“”"\n…—–]/);
  return (end < 0 ? text : text.slice(0, end)).split(/\s+/).filter((word) => word !== '');
}

/**
 * Names and quotations stand for themselves; a figure or date takes its neighbours along.
 * @param kind of the page's fact.
 */
export function nearEvidence(kind: Kind, report: Report): NearEvidence {
  const { before, marked, after } = splitEvidence(report);
  if (marked === '' || (kind !== 'figure' && kind !== 'date')) return { before: '', marked: report.text, after: '' };
  // Words that touch the evidence, as in "12-year", are part of it and stay.
  const glued = /^[^\s,;:.!?()“”"…—–]*/.exec(after)?.[0] ?? '';
  const last = /(?:^|\s)$/.test(before) ? wordsBefore(before) : '';
  const next = firstWords(clause(after.slice(glued.length)));
  return {
    before: last === '' ? '' : `${last} `,
    marked,
    after: glued + next.map((word) => ` ${word}`).join(''),
  };
}

/** The end of the clause, or its hedge where that is longer: "no more than 5" must not become "more than 5". */
function wordsBefore(text: string): string {
  const [last, hedge] = [clauseEnd(text).join(' '), hedgeBefore(text)];
  return hedge.length > last.length ? hedge : last;
}

/** The first words of a clause, so many that they are a phrase: fewer if one is complete, or else more. */
function firstWords(all: readonly string[]): string[] {
  const isBroken = (count: number) => count < all.length && isOne(UNFINISHED, all[count - 1]);
  let count = Math.min(AFTER, all.length);
  while (count > 0 && isBroken(count)) count--;
  if (count === 0) while (count < Math.min(LONGEST, all.length) && (count === 0 || isBroken(count))) count++;
  return isBroken(count) ? [] : all.slice(0, count);
}

/** The last words of the clause that a text ends with, from where a phrase begins. */
function clauseEnd(text: string): string[] {
  const start = Math.max(...[...',;:.!?()“”"\n…—–'].map((sign) => text.lastIndexOf(sign))) + 1;
  const all = text
    .slice(start)
    .split(/\s+/)
    .filter((word) => word !== '');
  let count = Math.min(BEFORE, all.length);
  while (count < Math.min(LONGEST, all.length) && isOne(HANGING, all.at(-count))) count++;
  while (count > 0 && isOne(JOINING, all.at(-count))) count--;
  return count === 0 ? [] : all.slice(-count);
}
