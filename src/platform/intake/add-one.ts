import type { AddedArticle } from '../../corpus/intake.ts';
import type { AddSummary, ArticleDraft, StoredArticle } from '../../corpus/types.ts';

export interface AddCalls {
  add(input: { drafts: ArticleDraft[]; collection: string }): Promise<AddSummary>;
  get(input: { id: string }): Promise<StoredArticle>;
}

/** Adds one article and says what became of it; one that lacks what an article needs is handed back instead. @throws Problem */
export async function addOne(draft: ArticleDraft, collection: string, { add, get }: AddCalls): Promise<AddedArticle> {
  if (draft.title === '' || draft.text === '') return { outcome: 'incomplete', draft };
  const summary = await add({ drafts: [draft], collection });
  for (const outcome of ['added', 'updated', 'present'] as const) {
    const [id] = summary[outcome];
    if (id === undefined) continue;
    const stored = await get({ id });
    return { outcome, id, title: stored.title, collection: stored.collection };
  }
  return { outcome: 'incomplete', draft };
}
