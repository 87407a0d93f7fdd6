import type { Page } from 'puppeteer-core';

/** What a page of the extension may ask the browser for. */
interface Chrome {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
}

/** Number of the tab that shows an address, as the extension sees it. @param page one of the extension's own pages */
export async function tabShowing(page: Page, address: string): Promise<number> {
  const id = await page.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return (await tabs.query({})).find(({ url }) => url?.startsWith(wanted))?.id;
  }, address);
  if (id === undefined) throw new Error(`No tab shows ${address}`);
  return id;
}

/** Loads a surface about one tab in a page of the extension. */
export async function showSurface(page: Page, surface: string, tab: number): Promise<void> {
  await page.goto(new URL(`/${surface}?tab=${tab}`, page.url()).href, { waitUntil: 'networkidle0' });
}
