import type { Browser } from 'webextension-polyfill';
import { ownAddress } from '../../corpus/formats/html-metadata.ts';
import { Problem } from '../../corpus/problem.ts';
import type { ArticleDraft } from '../../corpus/types.ts';
import { isWebAddress } from '../../corpus/validate-article.ts';
import { pageInput } from '../page-input.ts';

export const TAB_SCRIPT = '/read-tab.js';

type Api = {
  tabs: Pick<Browser['tabs'], 'get'>;
  scripting: Pick<Browser['scripting'], 'executeScript'>;
};

/** How long a tab may take to be read, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Reads the page of a tab as a draft.
 *
 * @param options.articlesOnly refuse what does not look like an article: nobody asked for this page by itself
 * @throws Problem `no-permission`, `tab-asleep`, `too-slow`, `not-an-article`, `missing-text`
 */
export async function readTab(
  api: Api,
  tabId: number,
  options: { articlesOnly?: boolean; patience?: number } = {},
): Promise<ArticleDraft> {
  const { articlesOnly = false, patience = PATIENCE } = options;
  const tab = await api.tabs.get(tabId);
  if (tab.discarded === true) throw new Problem('tab-asleep', 'the browser has put the tab to sleep');
  const run = api.scripting.executeScript({ target: { tabId }, files: [TAB_SCRIPT] }).catch((error: unknown) => {
    throw new Problem('no-permission', `the tab may not be read (${error instanceof Error ? error.message : error})`);
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Problem('too-slow', 'the tab did not answer')), patience);
  });
  const results = await Promise.race([run, late]).finally(() => clearTimeout(timer));
  return draftOf(results[0]?.result, articlesOnly);
}

/** What the script gave, made safe: it ran in the process of a page that may be hostile. */
function draftOf(result: unknown, articlesOnly: boolean): ArticleDraft {
  const { article = null, reason = null } = (typeof result === 'object' && result !== null ? result : {}) as {
    article?: unknown;
    reason?: unknown;
  };
  if (articlesOnly && reason !== null)
    throw new Problem('not-an-article', `the page is no article (${String(reason)})`);
  if (article === null) throw new Problem('missing-text', 'the page has no text');
  return pageInput(article);
}

/** A draft under the address it was read from, unless its page names another of the same site. */
export function underOwnAddress<T extends { url: string }>(draft: T, tabUrl: string | undefined): T {
  if (tabUrl === undefined || !isWebAddress(tabUrl)) return { ...draft, url: isWebAddress(draft.url) ? draft.url : '' };
  return { ...draft, url: ownAddress([draft.url], tabUrl) };
}
