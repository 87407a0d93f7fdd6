import type { Browser, Tabs } from 'webextension-polyfill';
import type { RefusedArticle } from '../../corpus/job-types.ts';
import { Problem } from '../../corpus/problem.ts';
import type { ArticleDraft } from '../../corpus/types.ts';
import { readTab, underOwnAddress } from './read-tab.ts';

export type TabsApi = {
  tabs: Pick<Browser['tabs'], 'get' | 'query'>;
  scripting: Pick<Browser['scripting'], 'executeScript'>;
};

/** Reads tabs one after the other: their articles, and of the others why not. */
export async function* readOpenTabs(
  api: TabsApi,
  tabs: readonly Tabs.Tab[],
): AsyncGenerator<{ draft: ArticleDraft | null; refused: RefusedArticle | null }> {
  for (const { id, url, title } of tabs) {
    if (id === undefined) continue;
    try {
      const draft = await readTab(api, id, { articlesOnly: true });
      yield { draft: underOwnAddress(draft, url), refused: null };
    } catch (error) {
      const { code, message } = error instanceof Problem ? error : { code: 'failed', message: String(error) };
      yield { draft: null, refused: { title: (title || url || '').slice(0, 200), reason: message, code } };
    }
  }
}
