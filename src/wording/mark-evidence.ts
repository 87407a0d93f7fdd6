import type { Report } from '../engine/types.ts';
import { splitEvidence } from './split-evidence.ts';

/** A stretch of a report's sentence, and whether it is the evidence, or of a quotation in other words those words. */
export interface EvidenceRun {
  text: string;
  marked: boolean;
}

/**
 * The sentence of a report, cut into what is marked and what is not. Of a quotation in other words only these words are marked; where
 * it only leaves some out, or the offsets do not fit, all of it.
 */
export function markEvidence(report: Report): EvidenceRun[] {
  const { before, marked, after } = splitEvidence(report);
  const runs: EvidenceRun[] = [{ text: before, marked: false }];
  let from = report.start;
  for (const { start, end } of marked === '' ? [] : (report.differing ?? [])) {
    if (start < from || end <= start || end > report.end) continue;
    runs.push({ text: marked.slice(from - report.start, start - report.start), marked: false });
    runs.push({ text: marked.slice(start - report.start, end - report.start), marked: true });
    from = end;
  }
  runs.push({ text: marked.slice(from - report.start), marked: from === report.start });
  runs.push({ text: after, marked: false });
  return runs.filter(({ text }) => text !== '');
}
