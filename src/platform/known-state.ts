import type { PageState } from './messages.ts';
import type { TabStates } from './tab-state.ts';

/**
 * What may be shown of a tab at once, before the background is awake: a comparison of the very address the tab shows, or that one is
 * being made. Everything else is the background's to say, which can see which document the tab holds.
 */
export async function knownState(
  states: Pick<TabStates, 'at'>,
  tabId: number,
  address: string | Promise<string>,
): Promise<PageState | null> {
  const state = await states.at(tabId, address);
  return state?.status === 'compared' || state?.status === 'working' ? state : null;
}
