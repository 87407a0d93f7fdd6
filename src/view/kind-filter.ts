import type { Kind } from '../engine/types.ts';

export const KIND_FILTERS = ['all', 'names', 'figures', 'dates', 'quotes'] as const;
/** The kinds a reader tells apart in a list: all names are one. */
export type KindFilter = (typeof KIND_FILTERS)[number];

const FILTER_OF: Partial<Record<Kind, KindFilter>> = { figure: 'figures', date: 'dates', quote: 'quotes' };

export function matchesKind(kind: Kind, filter: KindFilter): boolean {
  return filter === 'all' || (FILTER_OF[kind] ?? 'names') === filter;
}
