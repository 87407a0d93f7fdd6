import type { Segment } from '../index/segment-types.ts';
import type { StoredArticle } from '../types.ts';
import { deleteArticles } from './delete-articles.ts';
import type { Draft } from './manifest.ts';
import type { Replaced } from './plan-additions.ts';
import type { PreparedAnalysis } from './prepare-analysis.ts';
import { type NewArticle, newArticle, putArticles } from './put-articles.ts';
import { NOTHING, SUPERSEDED } from './states.ts';
import type { Writing } from './write-all.ts';

/** An article to be put into use, with what it takes the place of. */
export interface Put {
  article: StoredArticle;
  analysis: PreparedAnalysis;
  replaces?: Replaced | undefined;
}

/** Puts a few articles into use at once, each in place of what it replaces, under new numbers. */
export async function putInUse(tx: Writing, draft: Draft, puts: readonly Put[], now: string): Promise<void> {
  if (puts.length === 0) return;
  const made: NewArticle[] = [];
  const gone: number[] = [];
  for (const { article, analysis, replaces } of puts) {
    const n = draft.manifest.nextArticle++;
    let previous: number | undefined;
    if (replaces !== undefined) {
      draft.set(replaces.n, replaces.keep ? SUPERSEDED : NOTHING);
      if (replaces.keep) previous = replaces.n;
      else {
        previous = (await tx.objectStore('heads').get(replaces.n))?.previous;
        gone.push(replaces.n);
      }
    }
    made.push(newArticle(n, article, analysis, { saved: now, previous }));
    draft.set(n, draft.collection(article.collection));
  }
  // An article that was planned with another engine has a part of the index of its own: parts are renewed by version.
  for (const version of new Set(made.map(({ analysed }) => analysed.version))) {
    const articles = made.filter(({ analysed }) => analysed.version === version);
    const segment: Segment = await putArticles(tx, articles, draft.manifest.nextSegment++);
    draft.manifest.segments.push(segment);
  }
  await deleteArticles(tx, gone);
}
