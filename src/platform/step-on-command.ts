import type { Browser, Tabs } from 'webextension-polyfill';

/** Shortcuts that lead from one painted fact of the page to the next; names as in the manifest. */
const BACK: Readonly<Record<string, boolean>> = { 'next-fact': false, 'previous-fact': true };

/**
 * Answers a shortcut in the tab it was pressed in. A page that nobody has read is not read by it: the toolbar's button and its
 * own shortcut are there for that.
 */
export async function stepOnCommand(
  api: { tabs: Pick<Browser['tabs'], 'query' | 'sendMessage'> },
  command: string,
  tab?: Pick<Tabs.Tab, 'id'>,
): Promise<void> {
  if (!Object.hasOwn(BACK, command)) return;
  const id = tab?.id ?? (await api.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (id === undefined) return;
  const message = { name: 'content/step', input: { back: BACK[command] } };
  await api.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => undefined);
}
