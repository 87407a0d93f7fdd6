import type { AddSummary } from '../../../corpus/types.ts';
import { countWords } from '../../../wording/count-words.ts';

/** "2 articles added, 1 already there": what became of the articles of an addition; ways that none went are left out. */
export function addSummaryWords({ added, present, updated }: AddSummary): string {
  const parts: [key: string, count: number][] = [
    ['summary_added', added.length],
    ['summary_present', present.length],
    ['summary_updated', updated.length],
  ];
  return parts.flatMap(([key, count]) => (count === 0 ? [] : [countWords(key, count)])).join(', ');
}
