import type { StoryComparison } from '../platform/messages.ts';

/** An article with the number of its independent source, from 1. */
export interface LineageRow {
  id: string;
  source: number;
}

/** The articles of a story, those of one source together, the oldest first; sources by their oldest article. */
export function lineageOrder({ lineages, summaries }: Pick<StoryComparison, 'lineages' | 'summaries'>): LineageRow[] {
  const day = (id: string) => summaries[id]?.published ?? '9999';
  return lineages
    .map((ids) => [...ids].sort((a, b) => day(a).localeCompare(day(b))))
    .sort((a, b) => day(a[0] as string).localeCompare(day(b[0] as string)))
    .flatMap((ids, index) => ids.map((id) => ({ id, source: index + 1 })));
}
