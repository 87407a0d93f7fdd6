import type { PageArticle } from '../../platform/messages.ts';
import type { NoArticle } from './looks-like-article.ts';
import { readPage } from './read-page.ts';

/** What a tab shows, for being added to the corpus: the same text that comparing the page goes by. */
export interface TabReading {
  /** `null` where the page has no text. */
  article: PageArticle | null;
  /** Why it does not look like an article; `null` where it does. */
  reason: NoArticle | null;
}

/** Reads a page once, also where it does not look like an article: whether it is to be taken then the background decides. */
export function readTab(document: Document): TabReading {
  const read = readPage(document);
  if (!('reason' in read)) return { article: read.article, reason: null };
  const anyway = readPage(document, { anyway: true });
  return { article: 'reason' in anyway ? null : anyway.article, reason: read.reason };
}
