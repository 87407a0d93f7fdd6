import type { ArticleIndex } from '../../engine/retrieval/article-index.ts';
import type { AnalysedArticle } from '../../engine/types.ts';
import { type PostingReader, postingReader } from '../index/read-postings.ts';
import { unpackAnalysis } from './analysis-codec.ts';
import { versionsOf } from './delete-articles.ts';
import { notFound, numberOf } from './find-article.ts';
import { readInView, readView, type View } from './manifest.ts';
import { type RecentArticles, recentArticles } from './recent-articles.ts';
import type { CorpusDatabase } from './schema.ts';
import { isInUse } from './states.ts';
import type { Reading } from './write-all.ts';

/** Marks a key as a number. No article's id begins with it: ids are cleaned of control characters. */
const NUMBER = '\u0001';

/** How `find` names an article of a number, for `load`. */
export const keyOf = (n: number) => `${NUMBER}${n}`;

interface Part {
  /** By number: 1 for an article that takes part. */
  takesPart: Uint8Array;
  size: number;
}

interface State extends Part {
  postings: PostingReader;
  recent: RecentArticles;
}

/** What is worked out of a view. Another generation of the corpus is another view, and this is forgotten with the one before. */
interface Known {
  all?: Part;
  pageSafe?: Part;
  recent: RecentArticles;
}

const known = new WeakMap<View, Known>();

/**
 * The corpus as the engine asks for it, without articles that were removed and those of collections that are switched off. Only `count`
 * may include them, up to `size`, for terms of very many articles: it tells how telling a term is, and an upper bound does for that.
 * `find` gives the newest first, by keys of its own.
 *
 * Make one for each comparison: what takes part is read once and kept. Articles that were loaded lately are kept for the next.
 *
 * @param options.pageSafe leaves out private collections: what a page is painted with, its own scripts can see
 */
export function articleIndex(db: CorpusDatabase, options: { pageSafe?: boolean } = {}): ArticleIndex {
  let reading: Promise<State> | undefined;
  const state = () => (reading ??= readState(db, options.pageSafe ?? false));

  return {
    async size() {
      return (await state()).size;
    },

    async count(terms) {
      const { size, takesPart, postings } = await state();
      const counts = await postings.count(terms, (n) => takesPart[n] === 1);
      return counts.map((count) => Math.min(count, size));
    },

    async find(term, limit) {
      const { takesPart, postings } = await state();
      return Array.from(await postings.find(term, limit, (n) => takesPart[n] === 1), keyOf);
    },

    async load(keys) {
      const { takesPart, recent } = await state();
      const tx = db.transaction(['heads', 'texts', 'analysed']) as unknown as Reading;
      const versions = (await versionsOf(tx)).reverse();
      const numbers = await Promise.all(
        [...new Set(keys)].map(async (key) =>
          key.startsWith(NUMBER)
            ? Number(key.slice(1))
            : ((await tx.objectStore('heads').index('id').getAllKeys(key)).findLast((n) => takesPart[n] === 1) ?? 0),
        ),
      );
      const loaded = await Promise.all(
        numbers.filter((n) => takesPart[n] === 1).map((n) => recent.get(n) ?? loadArticle(tx, n, versions)),
      );
      for (const [i, n] of numbers.filter((number) => takesPart[number] === 1).entries()) {
        const article = loaded[i];
        if (article) recent.keep(n, article);
      }
      return loaded.filter((article) => article !== null);
    },
  };
}

/** An article with its analysis, the newest there is; `null` where one of them is missing or damaged, which `checkStore` tells. */
export async function loadArticle(
  tx: Reading,
  n: number,
  versions: readonly number[],
): Promise<AnalysedArticle | null> {
  const [head, body, ...packed] = await Promise.all([
    tx.objectStore('heads').get(n),
    tx.objectStore('texts').get(n),
    ...versions.map((version) => tx.objectStore('analysed').get([version, n])),
  ]);
  const newest = packed.find((one) => one !== undefined);
  if (head === undefined || body === undefined || newest === undefined) return null;
  const { id, title, publisher, published, url, lang } = head;
  try {
    const analysis = unpackAnalysis(newest, body.text);
    return { article: { id, title, publisher, published, url, lang, text: body.text }, analysis };
  } catch {
    return null;
  }
}

async function readState(db: CorpusDatabase, pageSafe: boolean): Promise<State> {
  const view = await readView(db);
  const about: Known = known.get(view) ?? { recent: recentArticles() };
  known.set(view, about);
  const part = pageSafe ? (about.pageSafe ??= partOf(view, true)) : (about.all ??= partOf(view, false));
  return { ...part, postings: postingReader(db, view.manifest.segments), recent: about.recent };
}

function partOf({ codes, collections }: View, pageSafe: boolean): Part {
  const off = new Set(
    collections
      .filter(({ enabled, private: hidden }) => !enabled || (pageSafe && hidden === true))
      .map(({ code }) => code),
  );
  const takesPart = new Uint8Array(codes.length);
  let size = 0;
  for (const [n, code] of codes.entries()) {
    if (!isInUse(code) || off.has(code)) continue;
    takesPart[n] = 1;
    size++;
  }
  return { takesPart, size };
}

/** One article in use with its analysis, whatever its collection. @throws Problem `not-found` */
export async function getAnalysed(db: CorpusDatabase, id: string): Promise<AnalysedArticle> {
  return readInView(db, async ({ codes }) => {
    const tx = db.transaction(['heads', 'texts', 'analysed']) as unknown as Reading;
    const n = await numberOf(tx, id, codes);
    const article = isInUse(codes[n] ?? 0) ? await loadArticle(tx, n, (await versionsOf(tx)).reverse()) : null;
    if (article === null) throw notFound(id);
    return article;
  });
}

/** Whether any collection that takes part is private. */
export const keepsPrivate = async (db: CorpusDatabase): Promise<boolean> =>
  (await readView(db)).collections.some(({ enabled, private: hidden }) => enabled && hidden === true);
