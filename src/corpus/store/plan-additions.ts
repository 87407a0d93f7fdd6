import { articleId, canonicalAddress, wordingHash } from '../article-id.ts';
import type { ArticleDraft, StoredArticle } from '../types.ts';
import { findArticle, type Marks } from './find-article.ts';
import { readStored } from './read-articles.ts';
import { collectionOf, isCurrent, isRemoved } from './states.ts';
import type { Reading } from './write-all.ts';

/** An article that is there and is to be replaced. */
export interface Replaced {
  n: number;
  /** Whether it stays as an older version: its text is another one. */
  keep: boolean;
}

/** What is to become of one draft. An article that is there already is not written. */
export type Plan =
  | { outcome: 'present'; id: string }
  | { outcome: 'added' | 'updated'; id: string; article: StoredArticle; replaces?: Replaced };

/** What a plan is made against. */
export interface Known {
  /** Whether the article of a number counts. */
  counts(n: number): boolean;
  /** Name of the collection an article is in, and whether it was removed. */
  standing(n: number): { collection: string; removed: boolean };
}

type Write = Exclude<Plan, { outcome: 'present' }>;

/**
 * Decides for each draft whether it is new. The same article is, in this order: the same id, the same canonical address, the
 * same wording. Drafts are looked at one after the other, as if those before were in the corpus already.
 *
 * @param drafts validated
 * @param now ISO 8601 date and time
 */
export async function planAdditions(
  tx: Reading,
  drafts: readonly ArticleDraft[],
  known: Known,
  collection: string,
  now: string,
): Promise<Plan[]> {
  const planned = new Map<string, Write>();
  const plans: Plan[] = [];
  const marked = drafts.map((draft) => ({
    id: draft.id ?? articleId(draft),
    address: canonicalAddress(draft.url),
    wording: wordingHash(draft.text),
  }));
  const there = await Promise.all(marked.map((marks) => findArticle(tx, marks, known.counts)));
  for (const [i, draft] of drafts.entries()) {
    const marks = marked[i] as Marks;
    const n = there[i] ?? null;
    const names = [`id ${marks.id}`, `address ${marks.address}`, `wording ${marks.wording}`].filter(
      (_, i) => i !== 1 || marks.address !== null,
    );
    const before = names.map((name) => planned.get(name)).find((plan) => plan !== undefined);
    const plan =
      before === undefined
        ? await planOne(tx, n, draft, marks.id, known, collection, now)
        : again(before, draft, marks.id);
    plans.push(plan);
    if (plan.outcome === 'present') continue;
    for (const name of names) planned.set(name, before ?? plan);
  }
  return plans;
}

/** A draft of an article that is among those before it: the later one counts. */
function again(before: Write, draft: ArticleDraft, id: string): Plan {
  const article = revise(before.article, draft, id);
  if (isSame(article, before.article)) return { outcome: 'present', id: before.id };
  before.article = article;
  return { outcome: before.outcome, id: before.id, article };
}

async function planOne(
  tx: Reading,
  n: number | null,
  draft: ArticleDraft,
  id: string,
  known: Known,
  collection: string,
  now: string,
): Promise<Plan> {
  if (n === null) return { outcome: 'added', id, article: addition(id, draft, collection, now) };
  return replace(await readStored(tx, n, known.standing(n)), n, draft, id, now);
}

/** The plan for a draft that is the article under `n`. */
export function replace(existing: StoredArticle, n: number, draft: ArticleDraft, id: string, now: string): Plan {
  const revised = revise(existing, draft, id);
  const replaces = { n, keep: revised.text !== existing.text };
  if (existing.removed !== null) {
    const article = { ...revised, removed: null, added: draft.added ?? now };
    return { outcome: 'added', id: existing.id, article, replaces };
  }
  // An older text than the one in use says nothing new.
  const isOlder = draft.published !== null && existing.published !== null && draft.published < existing.published;
  if (isSame(revised, existing) || (replaces.keep && isOlder)) return { outcome: 'present', id: existing.id };
  return { outcome: 'updated', id: existing.id, article: revised, replaces };
}

export function addition(id: string, draft: ArticleDraft, collection: string, now: string): StoredArticle {
  const { title, publisher, author, published, url, lang, text } = draft;
  return {
    id,
    title,
    publisher,
    published,
    url,
    lang,
    text,
    ...(author !== undefined && { author }),
    removed: null,
    collection: draft.collection ?? collection,
    added: draft.added ?? now,
  };
}

const KEYS = ['title', 'publisher', 'author', 'published', 'url', 'lang', 'text', 'collection', 'removed'] as const;
const isSame = (a: StoredArticle, b: StoredArticle) => KEYS.every((key) => a[key] === b[key]);

/** The article with what the draft says of it, under its own id. */
function revise(existing: StoredArticle, draft: ArticleDraft, id: string): StoredArticle {
  // Another page with the same wording says nothing new of the article that is there.
  const sameRecord =
    id === existing.id || (draft.url !== '' && canonicalAddress(draft.url) === canonicalAddress(existing.url));
  if (!sameRecord) return existing;
  const { title, publisher, published, url, lang, text } = draft;
  const author = draft.author ?? existing.author;
  return {
    ...existing,
    title,
    publisher,
    published,
    url,
    lang,
    text,
    ...(author !== undefined && { author }),
    collection: draft.collection ?? existing.collection,
  };
}

/** What counts for an addition from outside: all that is current in a view. */
export function knownOf({
  codes,
  collections,
}: {
  codes: Uint16Array;
  collections: readonly { name: string; code: number }[];
}): Known {
  const names = new Map(collections.map(({ name, code }) => [code, name]));
  return {
    counts: (n) => isCurrent(codes[n] ?? 0),
    standing: (n) => {
      const code = codes[n] ?? 0;
      return { collection: names.get(collectionOf(code)) ?? '', removed: isRemoved(code) };
    },
  };
}
