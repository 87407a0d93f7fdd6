import type { Report } from '../engine/types.ts';
import { splitEvidence } from '../wording/split-evidence.ts';

/** The sentence of the other article as it stands, the evidence in it marked. */
export function Evidence({ report }: { report: Report }) {
  const { before, marked, after } = splitEvidence(report);
  return (
    <blockquote dir="auto">
      {before}
      {marked !== '' && <mark>{marked}</mark>}
      {after}
    </blockquote>
  );
}
