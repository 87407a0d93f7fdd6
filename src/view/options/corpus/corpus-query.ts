import type { RowFilter, RowSort } from '../../../corpus/row-types.ts';

/** As in corpus/row-types.ts, in the order in which they are offered. */
export const SORTS = [
  'published',
  'added',
  'title',
  'publisher',
  'facts',
  'length',
] as const satisfies readonly RowSort['by'][];
export type SortBy = RowSort['by'];

/** What the table shows: which articles, and in which order. */
export interface CorpusQuery {
  filter: RowFilter;
  sort: RowSort;
}

export const NEWEST_FIRST: CorpusQuery = { filter: {}, sort: { by: 'published', descending: true } };

/** Columns that start with the largest or newest. */
const LARGEST_FIRST = new Set<SortBy>(['added', 'published', 'facts', 'length']);

/** The order after a column was chosen: the other way round if it was sorted by it already. */
export function sortAfter(sort: RowSort, by: SortBy): RowSort {
  return { by, descending: sort.by === by ? !sort.descending : LARGEST_FIRST.has(by) };
}

/** The filter with one part changed; a part that is empty is left out. */
export function narrow<K extends keyof RowFilter>(filter: RowFilter, part: K, value: RowFilter[K]): RowFilter {
  const { [part]: _before, ...others } = filter;
  return value === undefined || value.length === 0 ? others : { ...others, [part]: value };
}

/** Whether the filter lets every article through. */
export const isOpen = (filter: RowFilter): boolean => Object.keys(filter).length === 0;
