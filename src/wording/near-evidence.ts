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
  const last = /(?:^|\s)$/.test(before) ? clauseEnd(before) : [];
  const next = clause(after.slice(glued.length)).slice(0, AFTER);
  return {
    before: last.map((word) => `${word} `).join(''),
    marked,
    after: glued + next.map((word) => ` ${word}`).join(''),
  };
}

function clauseEnd(text: string): string[] {
  const start = Math.max(...[...',;:.!?()“”"\n…—–'].map((sign) => text.lastIndexOf(sign))) + 1;
  return text
    .slice(start)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(-BEFORE);
}
