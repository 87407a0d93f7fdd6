import type { AnalysedArticle } from '../types.ts';

/**
 * What the engine asks of a corpus. The extension answers from IndexedDB, the command line from memory. Every call may
 * be answered anew at any time; nothing is held between calls.
 */
export interface ArticleIndex {
  /** Number of articles that take part (collections switched off do not). */
  size(): Promise<number>;
  /** For each term, in how many articles it occurs; same order as asked. */
  count(terms: readonly string[]): Promise<number[]>;
  /** Ids of articles with the term, at most `limit`. */
  find(term: string, limit: number): Promise<string[]>;
  /** Articles with their analyses, in any order; ids that are gone are left out. */
  load(ids: readonly string[]): Promise<AnalysedArticle[]>;
}
