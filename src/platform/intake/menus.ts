import type { Browser, Menus, Tabs } from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { createLookUpMenu } from '../selection-look-up.ts';

const WEB = ['http://*/*', 'https://*/*'];

export const ADD_PAGE = 'add-page';
export const ADD_LINK = 'add-link';
export const ADD_TABS = 'add-tabs';
/** The keyboard command, as the manifest names it. */
export const ADD_PAGE_COMMAND = 'add-page';

/** Makes the menu entries anew: browsers keep them from one start to the next, in the words of the language they were made in. */
export async function createMenus(menus: Pick<Browser['contextMenus'], 'create' | 'removeAll'>): Promise<void> {
  await menus.removeAll();
  menus.create({ id: ADD_PAGE, title: t('menu_add_page'), contexts: ['page'], documentUrlPatterns: WEB });
  menus.create({ id: ADD_LINK, title: t('menu_add_link'), contexts: ['link'], targetUrlPatterns: WEB });
  menus.create({ id: ADD_TABS, title: t('menu_add_tabs'), contexts: ['action'] });
  createLookUpMenu(menus);
}

export interface MenuServices {
  addTab(tabId: number): Promise<void>;
  addLink(url: string, tabId: number | undefined): Promise<void>;
  addTabs(): Promise<void>;
}

/** Does what a menu entry stands for. */
export async function menuClicked(
  { menuItemId, linkUrl }: Pick<Menus.OnClickData, 'menuItemId' | 'linkUrl'>,
  tab: Pick<Tabs.Tab, 'id'> | undefined,
  services: MenuServices,
): Promise<void> {
  if (menuItemId === ADD_PAGE && tab?.id !== undefined) await services.addTab(tab.id);
  else if (menuItemId === ADD_LINK && linkUrl !== undefined) await services.addLink(linkUrl, tab?.id);
  else if (menuItemId === ADD_TABS) await services.addTabs();
}
