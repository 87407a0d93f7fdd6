import type { Browser } from 'webextension-polyfill';

/**
 * The tab a surface is about: the one named by `?tab=ID` where the surface was opened as a page of its own, else the tab
 * in front of the window it belongs to. `null` where there is none.
 *
 * @param search `location.search` of the surface
 */
export async function frontTab(tabs: Pick<Browser['tabs'], 'query'>, search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named !== null && /^\d{1,15}$/.test(named)) return Number(named);
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
