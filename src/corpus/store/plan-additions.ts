import type { IDBPTransaction, StoreNames } from 'idb';
import { articleId, canonicalAddress, wordingHash } from '../article-id.ts';
import type { ArticleDraft, StoredArticle } from '../types.ts';
import type { CorpusSchema } from './schema.ts';

/** What is to become of one draft. An article that is there already is not written. */
export type Plan =
  | { outcome: 'present'; id: string }
  | { outcome: 'added' | 'updated'; id: string; article: StoredArticle };

type Reading = IDBPTransaction<CorpusSchema, StoreNames<CorpusSchema>[], 'readonly' | 'readwrite'>;

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
  collection: string,
  now: string,
): Promise<Plan[]> {
  const planned = new Map<string, StoredArticle>();
  const plannedBy = new Map<string, string>();
  const plans: Plan[] = [];
  for (const draft of drafts) {
    const address = canonicalAddress(draft.url);
    const wording = wordingHash(draft.text);
    const id = draft.id ?? articleId(draft);
    const listings = tx.objectStore('listings');
    const found =
      planned.has(id) || (await listings.getKey(id)) !== undefined
        ? id
        : ((address === null
            ? undefined
            : (plannedBy.get(`address ${address}`) ?? (await listings.index('address').getKey(address)))) ??
          plannedBy.get(`wording ${wording}`) ??
          (await listings.index('wording').getKey(wording)));
    const existing =
      found === undefined ? undefined : (planned.get(found) ?? (await tx.objectStore('articles').get(found)));
    const plan = existing === undefined ? addition(id, draft, collection, now) : revision(existing, draft, id, now);
    plans.push(plan);
    if (plan.outcome === 'present') continue;
    planned.set(plan.id, plan.article);
    if (address !== null) plannedBy.set(`address ${address}`, plan.id);
    plannedBy.set(`wording ${wording}`, plan.id);
  }
  return plans;
}

function addition(id: string, draft: ArticleDraft, collection: string, now: string): Plan {
  const { title, publisher, published, url, lang, author, text } = draft;
  const article = {
    id,
    title,
    publisher,
    published,
    url,
    lang,
    text,
    removed: null,
    ...(author !== undefined && { author }),
  };
  return {
    outcome: 'added',
    id,
    article: { ...article, collection: draft.collection ?? collection, added: draft.added ?? now },
  };
}

/** The draft is the article `existing`, under that article's id. */
function revision(existing: StoredArticle, draft: ArticleDraft, id: string, now: string): Plan {
  // Another page with the same wording says nothing new of the article that is there.
  const sameRecord =
    id === existing.id || (draft.url !== '' && canonicalAddress(draft.url) === canonicalAddress(existing.url));
  const { title, publisher, published, url, lang, text } = sameRecord ? draft : existing;
  // A source that says less of an article than another did takes nothing away.
  const author = (sameRecord ? draft.author : undefined) ?? existing.author;
  const collection = (sameRecord ? draft.collection : undefined) ?? existing.collection;
  const article: StoredArticle = {
    ...existing,
    title,
    publisher,
    published,
    url,
    lang,
    text,
    ...(author !== undefined && { author }),
    collection,
    removed: null,
  };
  if (existing.removed !== null)
    return { outcome: 'added', id: existing.id, article: { ...article, added: draft.added ?? now } };
  const same = (Object.keys(article) as (keyof StoredArticle)[]).every((key) => article[key] === existing[key]);
  return same ? { outcome: 'present', id: existing.id } : { outcome: 'updated', id: existing.id, article };
}
