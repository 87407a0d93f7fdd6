import type { Kind, Report } from './types.ts';
import { findDated } from './look-up/find-dated.ts';
import { findFigured } from './look-up/find-figured.ts';
import { findNamed } from './look-up/find-named.ts';
import { mostOften } from './look-up/readings.ts';
import { parseQuery } from './look-up/parse-query.ts';
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

/**
 * Finds names, figures and dates of the corpus for what a reader typed, misspelled, transliterated or not yet typed to the end
 * too; best first. Cost is bounded whatever the size of the corpus. A query of fewer than two letters or digits finds
 * nothing; of a long one the first `MAX_QUERY` units are looked at.
 */
export async function lookUp(query: string, index: ArticleIndex, limit = 20): Promise<LookUpHit[]> {
  const asked = parseQuery(query, MAX_QUERY);
  if (!asked) return [];
  const named = asked.maybeName ? await findNamed(asked.words, index) : [];
  const found: LookUpHit[] = [];
  for (const quantity of asked.quantities) found.push(...(await findFigured(quantity, asked.lemmas, index)));
  for (const period of await mostOften(asked.periods, index))
    found.push(...(await findDated(period, asked.lemmas, index)));
  // A figure that answers several readings is one hit, of the reading it fits best.
  const best = new Map<string, LookUpHit>();
  for (const hit of found) {
    const key = hit.reports.map(({ article, fact }) => `${article} ${fact}`).join();
    if (hit.score > (best.get(key)?.score ?? -1)) best.set(key, hit);
  }
  return [...best.values(), ...named]
    .sort((a, b) => b.score - a.score || b.reports.length - a.reports.length || (a.text < b.text ? -1 : 1))
    .slice(0, limit);
}
