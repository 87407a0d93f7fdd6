import type { AnalysedArticle } from '../../engine/types.ts';

/** Articles that were loaded lately, ready for the next key that is pressed or the next page of the same story. */
export interface RecentArticles {
  get(n: number): AnalysedArticle | undefined;
  keep(n: number, article: AnalysedArticle): void;
}

/** Text that is kept, in UTF-16 units; with its analysis an article takes some twenty times as much memory. */
const MOST_TEXT = 750_000;

/** Keeps the articles used last, up to `most` units of text. */
export function recentArticles(most = MOST_TEXT): RecentArticles {
  // A map keeps the order in which its keys came: the first is the one used longest ago.
  const kept = new Map<number, AnalysedArticle>();
  let length = 0;
  const forget = (n: number) => {
    length -= kept.get(n)?.article.text.length ?? 0;
    kept.delete(n);
  };
  return {
    get: (n) => kept.get(n),
    keep(n, article) {
      forget(n);
      kept.set(n, article);
      length += article.article.text.length;
      for (const oldest of kept.keys()) {
        if (length <= most) break;
        forget(oldest);
      }
    },
  };
}
