import type { Browser } from 'webextension-polyfill';
import { frontTab } from './front-tab.ts';

/**
 * Tells which tab is in front of the surface's window, now and whenever that changes. For a surface that stays open.
 * @param search `location.search` of the surface; a tab that is named there stays the one.
 */
export function followFrontTab(
  browser: Pick<Browser, 'tabs' | 'windows'>,
  search: string,
  onTab: (tabId: number | null) => void,
): void {
  let last: number | null | undefined;
  const look = async () => {
    const tab = await frontTab(browser.tabs, search);
    if (last !== undefined && (tab?.id ?? null) === last) return;
    last = tab?.id ?? null;
    onTab(last);
  };
  browser.tabs.onActivated.addListener(() => void look());
  browser.windows?.onFocusChanged.addListener(() => void look());
  void look();
}

/** Calls back when a tab has loaded another document, or something new is known of it. Gives back how to stop. */
export function watchTab(browser: Pick<Browser, 'tabs' | 'storage'>, tabId: number, onChange: () => void): () => void {
  const onUpdated = (id: number, changes: { status?: string; url?: string }) => {
    if (id === tabId && (changes.status === 'complete' || changes.url !== undefined)) onChange();
  };
  const onStored = (changes: Record<string, unknown>, area: string) => {
    // Written by the background, see tab-state.ts; the corpus may have changed as well, and then it is gone.
    if (area === 'session' && Object.hasOwn(changes, `tab:${tabId}`)) onChange();
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.storage.onChanged.addListener(onStored);
  return () => {
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.storage.onChanged.removeListener(onStored);
  };
}
