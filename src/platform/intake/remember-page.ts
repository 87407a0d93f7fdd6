import type { ArticleDraft, AddSummary } from '../../corpus/types.ts';
import type { Asker } from '../handle.ts';
import type { PageArticle } from '../messages.ts';

export interface RememberServices {
  /** The reader asked for it. */
  wanted(): Promise<boolean>;
  /** Adds an article to the collection of pages that were read. Does not make pages be compared anew. */
  add(drafts: ArticleDraft[]): Promise<AddSummary>;
}

/**
 * Keeps a page that was read, where the reader asked for that: an article in a window that is not private. A page that lacks a
 * title is not kept, for nobody is there to be asked. Returns whether it was kept.
 */
export async function rememberPage(
  page: PageArticle,
  asker: Pick<Asker, 'incognito'>,
  { wanted, add }: RememberServices,
): Promise<boolean> {
  if (asker.incognito === true || page.title === '' || page.text === '' || page.url === '') return false;
  if (!(await wanted())) return false;
  const { added, updated } = await add([page]);
  return added.length + updated.length > 0;
}
