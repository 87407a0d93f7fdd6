import type { StoredArticle } from '../types.ts';

/** Articles as JSON Lines, everything that makes them: what `readJsonl` reads back loses nothing. */
export function writeJsonl(articles: readonly StoredArticle[]): string {
  return articles.map((article) => `${JSON.stringify(articleFields(article))}\n`).join('');
}

/** All that makes an article, in the order it is written. */
export const articleFields = ({
  id,
  title,
  publisher,
  published,
  url,
  lang,
  author,
  text,
  collection,
  added,
}: StoredArticle) => ({
  id,
  title,
  publisher,
  published,
  url,
  lang,
  author,
  collection,
  added,
  text,
});
