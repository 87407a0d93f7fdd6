import type { Browser } from 'webextension-polyfill';

/** A tab as a surface knows it. */
export interface FrontTab {
  id: number;
  /** Its address; '' where the browser does not say, because nothing is granted for it. */
  url: string;
}

/** The tab that a surface opened as a page of its own is about: `?tab=ID`. `null` where none is named. */
export function namedTab(search: string): number | null {
  const named = new URLSearchParams(search).get('tab');
  return named !== null && /^\d{1,15}$/.test(named) ? Number(named) : null;
}

/**
 * The tab a surface is about: the one named by `?tab=ID` where the surface was opened as a page of its own, else the tab
 * in front of the window it belongs to. `null` where there is none.
 *
 * @param search `location.search` of the surface
 */
export async function frontTab(tabs: Pick<Browser['tabs'], 'query' | 'get'>, search: string): Promise<FrontTab | null> {
  const named = namedTab(search);
  const tab =
    named !== null
      ? await tabs.get(named).catch(() => undefined)
      : (await tabs.query({ active: true, currentWindow: true }))[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}
