import type { ArticleListing, Collection } from './types.ts';

/** Which rows of the corpus table are wanted; what is not given does not limit. All limits hold at once. */
export interface RowFilter {
  /** Words of titles, publishers, names and figures; every word has to be found. Tolerant of spelling. */
  text?: string;
  /** Names of collections, any of them. */
  collections?: string[];
  publishers?: string[];
  /** BCP 47 tags; `en` is also `en-GB`. '' is an article whose language is not known. */
  langs?: string[];
  /** First and last day of publication, `YYYY-MM-DD`, both included. */
  from?: string;
  to?: string;
}

export const ROW_ORDERS = ['added', 'published', 'title', 'publisher', 'facts', 'length'] as const;
export interface RowSort {
  by: (typeof ROW_ORDERS)[number];
  descending: boolean;
}

export interface RowPage {
  /** How many rows there are in all. */
  total: number;
  rows: ArticleListing[];
}

/** What the corpus can be filtered by, with how many articles each leaves. Articles in use only. */
export interface CorpusFacets {
  total: number;
  /** All collections, the empty ones too. */
  collections: (Collection & { articles: number })[];
  /** Most articles first. */
  publishers: { name: string; articles: number }[];
  /** BCP 47 tags, most articles first; '' is not known. */
  langs: { lang: string; articles: number }[];
  /** First and last day of publication, `YYYY-MM-DD`; `null` where no article has one. */
  from: string | null;
  to: string | null;
  /** UTF-16 units of all texts. */
  length: number;
}
