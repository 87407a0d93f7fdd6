import type { Browser } from 'webextension-polyfill';
import type { FrontTab } from './front-tab.ts';

/** Chromium's own part of the browser, which the polyfill does not know. */
interface SidePanel {
  open(options: { tabId?: number; windowId?: number }): Promise<void>;
}

type Api = Pick<Browser, 'sidebarAction'>;

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox); `null` where the browser has neither. What it gives must be called in
 * a click, a key press or a menu, before anything is awaited: both browsers refuse it otherwise.
 */
export function panelOpener(browser: Api, tab: Pick<FrontTab, 'id'> | null): (() => Promise<void>) | null {
  const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {};
  if (sidePanel !== undefined) return tab === null ? null : () => sidePanel.open({ tabId: tab.id });
  const { sidebarAction } = browser;
  return sidebarAction === undefined ? null : () => sidebarAction.open();
}
