import type { ComparedFact, Report, Stance } from '../../src/engine/types.ts';

/** A report with as much as a test does not say filled in. */
export function makeReport(stance: Stance, more: Partial<Report> = {}): Report {
  const said =
    stance === 'omits'
      ? { text: '', sentence: '', start: 0, end: 0 }
      : { text: 'nine', sentence: 'All nine swam.', start: 4, end: 8 };
  return { article: 'a1', stance, sentenceStart: 0, fact: 'f', score: 1, why: [], ...said, ...more };
}

/** A fact with as much as a test does not say filled in. */
export function makeFact(id: string, more: Partial<ComparedFact> = {}): ComparedFact {
  return {
    id,
    kind: 'figure',
    text: id,
    verdict: 'agreed',
    mentions: [{ start: 0, end: 1, text: 'x' }],
    reports: [],
    sources: 1,
    ...more,
  };
}
