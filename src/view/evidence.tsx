import type { Report } from '../engine/types.ts';
import { markEvidence } from '../wording/mark-evidence.ts';

/** The sentence of the other article as it stands, the evidence in it marked; of a quotation in other words those words alone. */
export function Evidence({ report }: { report: Report }) {
  return (
    <blockquote dir="auto">
      {markEvidence(report).map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}
    </blockquote>
  );
}
