import type { Kind, Report } from './types.ts';
import type { ArticleIndex } from './retrieval/article-index.ts';

/** One fact found in the corpus for a reader's query, with every article that reports it. */
export interface LookUpHit {
  kind: Kind;
  /** The form most articles use. */
  text: string;
  /** 0 to 1, 1 best. */
  score: number;
  /** One for each article: stance towards the query (`same`, `variant`, `consistent`, `differs`). Never `omits`. */
  reports: Report[];
}

/** Longest query that is looked at, in UTF-16 units. */
export const MAX_QUERY = 200;

/** Finds names and figures of the corpus for what a reader typed, misspelled or transliterated too; best first. */
export async function lookUp(_query: string, _index: ArticleIndex, _limit = 20): Promise<LookUpHit[]> {
  throw new Error('not built yet');
}
