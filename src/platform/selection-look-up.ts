import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import { leaveLookUp } from './asked-look-up.ts';
import { t } from './i18n.ts';

export const LOOK_UP_SELECTION = 'look-up-selection';

/** The entry in the menu of selected words; PDF viewers show it as well. */
export function createLookUpMenu(menus: Pick<Browser['contextMenus'], 'create'>): void {
  menus.create({ id: LOOK_UP_SELECTION, title: t('menu_look_up', '%s'), contexts: ['selection'] });
}

export interface LookUpSurfaces {
  storage: Pick<Browser['storage']['session'], 'get' | 'set' | 'remove'>;
  /** The popup; some browsers do not let a program open it, or not in every window. */
  openPopup(): Promise<void>;
  /** The panel of the tab's window; `null` where the browser has none. */
  openPanel: (() => Promise<void>) | null;
  openPage(path: string): Promise<unknown>;
}

/**
 * Looks up the words that were selected: in the popup, else in the panel, else in a tab of its own. Nothing is awaited before
 * the popup is asked for: browsers open it in answer to the reader's own click only.
 */
export async function lookUpSelection(
  { menuItemId, selectionText = '' }: Pick<Menus.OnClickData, 'menuItemId' | 'selectionText'>,
  tab: Pick<Tabs.Tab, 'id'> | undefined,
  surfaces: LookUpSurfaces,
): Promise<void> {
  if (menuItemId !== LOOK_UP_SELECTION || selectionText.trim() === '') return;
  const left = leaveLookUp(surfaces.storage, selectionText);
  try {
    await surfaces.openPopup();
  } catch {
    try {
      if (surfaces.openPanel === null) throw new Error('there is no panel');
      await surfaces.openPanel();
    } catch {
      await left;
      await surfaces.openPage(`/popup.html?tab=${tab?.id ?? ''}`);
    }
  }
  await left;
}
