import { canonicalAddress, wordingHash } from '../article-id.ts';
import { invert, putSegment } from '../index/write-segment.ts';
import type { Segment } from '../index/segment-types.ts';
import type { StoredArticle } from '../types.ts';
import type { PackedAnalysis } from './analysis-codec.ts';
import { putColumns } from './columns.ts';
import type { PreparedAnalysis } from './prepare-analysis.ts';
import { putMany } from './put-many.ts';
import type { HeadRecord } from './schema.ts';
import type { Writing } from './write-all.ts';

/** All that is stored of one wording of an article. */
export interface NewArticle {
  head: HeadRecord;
  text: string;
  analysed: PackedAnalysis;
  /** What it is found by. */
  terms: string[];
}

/** An article, ready to be put under the number `n`. */
export function newArticle(
  n: number,
  article: Omit<StoredArticle, 'collection' | 'removed'>,
  { packed, facts, terms }: PreparedAnalysis,
  more: { saved: string; previous?: number | undefined },
): NewArticle {
  const { id, title, publisher, author, published, url, lang, added, text } = article;
  const address = canonicalAddress(url);
  const head: HeadRecord = {
    n,
    id,
    title,
    publisher,
    published,
    url,
    lang,
    added,
    saved: more.saved,
    facts,
    length: text.length,
    wording: wordingHash(text),
    ...(author !== undefined && { author }),
    ...(address !== null && { address }),
    ...(more.previous !== undefined && { previous: more.previous }),
  };
  return { head, text, analysed: { ...packed, n }, terms };
}

/** Puts articles and what they are found by; nothing shows of them before a state names them. Returns their part of the index. */
export async function putArticles(tx: Writing, articles: readonly NewArticle[], segment: number): Promise<Segment> {
  const [written] = await Promise.all([putBodies(tx, articles, segment), putHeads(tx, articles)]);
  return written;
}

/** What `putBodies` touches, and what `putHeads` does. */
export const BODY_STORES = ['texts', 'analysed', 'postings', 'chunks'] as const;
export const HEAD_STORES = ['heads', 'columns', 'titles'] as const;

/** Puts what articles consist of and are found by: nearly all there is to write. Returns their part of the index. */
export async function putBodies(tx: Writing, articles: readonly NewArticle[], segment: number): Promise<Segment> {
  const postings = invert(articles.map(({ head, terms }) => [head.n, terms]));
  const about = { articles: articles.length, version: articles[0]?.analysed.version ?? 0 };
  // All is asked for at once: each answer that is waited for keeps the stores from whoever reads them.
  const [written] = await Promise.all([
    putSegment(tx, segment, postings, about),
    putMany(
      tx.objectStore('texts'),
      articles.map(({ head: { n }, text }) => ({ n, text })),
    ),
    putMany(
      tx.objectStore('analysed'),
      articles.map(({ analysed }) => analysed),
    ),
  ]);
  return written;
}

/** Puts what the table shows of articles. */
export async function putHeads(tx: Writing, articles: readonly NewArticle[]): Promise<void> {
  const heads = articles.map(({ head }) => head);
  await Promise.all([putMany(tx.objectStore('heads'), heads), putColumns(tx, heads)]);
}
