import type { Report, Stance } from '../../engine/types.ts';

const TELLING: Stance[] = ['differs', 'variant', 'wording', 'consistent'];

/** The report that a row quotes beside its fact: the first one in other words, what differs before what is near. */
export function tellingReport(reports: readonly Report[]): Report | null {
  for (const stance of TELLING) {
    const found = reports.find((report) => report.stance === stance && report.text !== '');
    if (found !== undefined) return found;
  }
  return null;
}
