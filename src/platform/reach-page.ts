import type { Browser } from 'webextension-polyfill';
import { CONTENT_SCRIPT } from './content-registration.ts';
import type { PageProtocol, PageState } from './messages.ts';

export type PageApi = {
  tabs: Pick<Browser['tabs'], 'get' | 'sendMessage'>;
  scripting: Pick<Browser['scripting'], 'executeScript'>;
};

/**
 * The document a tab shows, as the browser names it (`null` where it does not), and its address ('' where that is not told); or why
 * the extension may not read it.
 */
export type Reach = { why: PageState } | { why: null; document: string | null; address: string };

/**
 * Whether the extension may read a tab now. Asking the browser for permissions does not tell: pressing the button grants the
 * tab without them. So a script that does nothing is tried.
 */
export async function reachTab(api: PageApi, tabId: number): Promise<Reach> {
  const url = await api.tabs.get(tabId).then(
    (tab) => tab.url ?? '',
    () => '',
  );
  if (url !== '' && !/^(?:https?|file):/.test(url)) return { why: { status: 'forbidden' } };
  try {
    const results = await api.scripting.executeScript({ target: { tabId }, func: () => true, injectImmediately: true });
    const document = (results[0] as { documentId?: string } | undefined)?.documentId ?? null;
    return { why: null, document, address: url };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Chromium names what it protects. Firefox says the same of every page, but grants ordinary ones to the button.
    const guarded =
      /Cannot access (?:a |an |contents of url "(?:chrome|about|devtools|view-source))|gallery|webstore|error page/i.test(
        message,
      );
    const unnamed = url === '' && /Missing host permission/i.test(message);
    if (guarded || unnamed) return { why: { status: 'forbidden' } };
    return { why: { status: 'no-permission', origin: url === '' ? '' : new URL(url).origin } };
  }
}

/**
 * Tells every page that is being read of a change. Pages without a content script answer nothing.
 *
 * @param except the tab that knows already
 */
export async function tellPages(
  api: { tabs: Pick<Browser['tabs'], 'query' | 'sendMessage'> },
  name: 'content/settings' | 'content/compare',
  except: number | null = null,
): Promise<void> {
  const tabs = await api.tabs.query({});
  const tell = (id: number) => api.tabs.sendMessage(id, { name, input: {} }, { frameId: 0 });
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined || id === except ? [] : [tell(id)])));
}

/**
 * Asks a tab's content script; injects it first where it is not there yet.
 *
 * @returns what the script answers, not looked at; `undefined` where one that was just injected has not answered
 */
export async function askPage<N extends keyof PageProtocol>(
  api: PageApi,
  tabId: number,
  name: N,
  input: Parameters<PageProtocol[N]>[0],
): Promise<unknown> {
  const ask = () => api.tabs.sendMessage(tabId, { name, input }, { frameId: 0 });
  try {
    return await ask();
  } catch (error) {
    if (!/Receiving end does not exist|Could not establish connection/i.test(String(error))) throw error;
  }
  await api.scripting.executeScript({ target: { tabId }, files: [`/${CONTENT_SCRIPT}`] });
  return ask();
}
