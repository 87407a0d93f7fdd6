import type { Report } from '../engine/types.ts';
import { summariseReports } from '../wording/summarise-reports.ts';

/** "=3 ≠1 ∅2" for the eye, the same in words for assistive technology. */
export function ReportSummary({ reports }: { reports: readonly Report[] }) {
  const parts = summariseReports(reports);
  return (
    <span class="summary">
      <span aria-hidden="true">
        {parts.map(({ tone, count }) => (
          <span key={tone.symbol} class={`tone ${tone.className}`}>
            {tone.symbol}
            {count}
          </span>
        ))}
      </span>
      <span class="visually-hidden">{parts.map(({ words }) => words).join(', ')}</span>
    </span>
  );
}
