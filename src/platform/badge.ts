import type { Browser } from 'webextension-polyfill';
import type { PageState } from './messages.ts';

type Action = Pick<Browser['action'], 'setBadgeText' | 'setBadgeBackgroundColor'> &
  Partial<Pick<Browser['action'], 'setBadgeTextColor'>>;

const DISPUTED = '#b3261e';

/** What the button says of a page: how many of its facts other articles report differently; '' for none. */
export function badgeText(state: PageState | null): string {
  if (state?.status !== 'compared') return '';
  const disputed = state.comparison.facts.filter(({ verdict }) => verdict === 'disputed').length;
  return disputed === 0 ? '' : disputed > 99 ? '99+' : String(disputed);
}

/** Puts it on the tab's button. A tab that was closed in the meantime is no error. */
export async function setBadge(action: Action, tabId: number, state: PageState | null): Promise<void> {
  try {
    await action.setBadgeText({ tabId, text: badgeText(state) });
    await action.setBadgeBackgroundColor({ tabId, color: DISPUTED });
    await action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab is gone.
  }
}
