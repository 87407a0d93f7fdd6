import type { Analysis } from '../../engine/types.ts';
import { canonicalAddress, wordingHash } from '../article-id.ts';
import type { StoredArticle } from '../types.ts';
import type { AnalysisRecord, ListingRecord } from './schema.ts';
import type { Writing } from './write-all.ts';

/** Puts an article, its row and its analysis, in place of what there is under its id, and makes its collection. */
export async function putArticle(tx: Writing, article: StoredArticle, analysis: Analysis): Promise<void> {
  // One after the other: a put that throws at once would leave those begun before it without anybody to hear them fail.
  await tx.objectStore('articles').put(article);
  await tx.objectStore('listings').put(listing(article, analysis.facts.length));
  await tx.objectStore('analyses').put(analysisRecord(article, analysis));
  const collections = tx.objectStore('collections');
  if ((await collections.getKey(article.collection)) === undefined) {
    await collections.put({ name: article.collection, enabled: true });
  }
}

export function listing(article: StoredArticle, facts: number): ListingRecord {
  const { id, title, publisher, published, url, lang, collection, added } = article;
  const record: ListingRecord = {
    id,
    title,
    publisher,
    published,
    url,
    lang,
    collection,
    added,
    facts,
    length: article.text.length,
    wording: wordingHash(article.text),
  };
  const address = canonicalAddress(url);
  if (address !== null) record.address = address;
  if (article.removed !== null) record.removed = article.removed;
  return record;
}

export function analysisRecord(article: StoredArticle, analysis: Analysis): AnalysisRecord {
  return { id: article.id, analysis, keys: article.removed === null ? analysis.terms.map(([term]) => term) : [] };
}
