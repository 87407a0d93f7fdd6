import type { Browser } from 'webextension-polyfill';

/** A tab as a surface knows it. */
export interface FrontTab {
  id: number;
  /** Its address; '' where the browser does not say, because nothing is granted for it. */
  url: string;
}

/**
 * The tab a surface is about: the one named by `?tab=ID` where the surface was opened as a page of its own, else the tab
 * in front of the window it belongs to. `null` where there is none.
 *
 * @param search `location.search` of the surface
 */
export async function frontTab(tabs: Pick<Browser['tabs'], 'query' | 'get'>, search: string): Promise<FrontTab | null> {
  const named = new URLSearchParams(search).get('tab');
  const tab =
    named !== null && /^\d{1,15}$/.test(named)
      ? await tabs.get(Number(named)).catch(() => undefined)
      : (await tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}
