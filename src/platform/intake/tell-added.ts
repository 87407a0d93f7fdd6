import type { Browser } from 'webextension-polyfill';
import type { AddedArticle } from '../../corpus/intake.ts';

type Action = Pick<Browser['action'], 'setBadgeText' | 'setBadgeBackgroundColor' | 'getBadgeText'>;

/** How long the button says what became of a page, in milliseconds. */
const SHOWN = 3_000;
const COLOURS = { good: '#1a7f4b', bad: '#b3261e' };

/**
 * Says on a tab's button what became of a page that was added from the menu or by the keyboard: a tick for one that was added or
 * updated, "=" for one that is there already, "!" for one that was not taken. Then the button says again what it said before.
 */
export async function tellAdded(
  action: Action,
  tabId: number,
  outcome: AddedArticle['outcome'] | 'refused',
): Promise<void> {
  try {
    const before = await action.getBadgeText({ tabId });
    const isBad = outcome === 'refused' || outcome === 'incomplete';
    await action.setBadgeText({ tabId, text: isBad ? '!' : outcome === 'present' ? '=' : '✓' });
    await action.setBadgeBackgroundColor({ tabId, color: isBad ? COLOURS.bad : COLOURS.good });
    await new Promise((resolve) => setTimeout(resolve, SHOWN));
    await action.setBadgeText({ tabId, text: before });
    await action.setBadgeBackgroundColor({ tabId, color: COLOURS.bad });
  } catch {
    // The tab is gone.
  }
}
