import type { PageState } from './messages.ts';
import type { FrontTab } from './front-tab.ts';
import type { TabStates } from './tab-state.ts';

/**
 * What may be shown of a tab at once, before the background is awake: a comparison of the very address the tab shows.
 * Everything else is the background's to say, which can see which document the tab holds.
 */
export async function knownState(states: Pick<TabStates, 'at'>, tab: FrontTab): Promise<PageState | null> {
  const state = await states.at(tab.id, tab.url);
  return state?.status === 'compared' ? state : null;
}
