import type { Browser } from 'webextension-polyfill';
import type { AddedArticle } from '../../corpus/intake.ts';

type Action = Pick<Browser['action'], 'setBadgeText' | 'setBadgeBackgroundColor' | 'getBadgeText'>;

/** How long the button says what became of a page, in milliseconds. */
const SHOWN = 3_000;
const COLOURS = { good: '#1a7f4b', bad: '#b3261e' };

/** Tabs whose button says something for a moment, with when that is over. */
const told = new Map<number, Promise<void>>();

/** Resolves once a tab's button is free to say what it says of the page: comparing anew must not wipe a tick away unseen. */
export const untilTold = (tabId: number): Promise<void> => told.get(tabId) ?? Promise.resolve();

type Outcome = AddedArticle['outcome'] | 'refused';

/**
 * Says on a tab's button what became of a page that was added from the menu or by the keyboard: a tick for one that was added or
 * updated, "=" for one that is there already, "!" for one that was not taken. Then the button says again what it said before.
 */
export function tellAdded(action: Action, tabId: number, outcome: Outcome): Promise<void> {
  const over = tell(action, tabId, outcome).finally(() => {
    if (told.get(tabId) === over) told.delete(tabId);
  });
  told.set(tabId, over);
  return over;
}

async function tell(action: Action, tabId: number, outcome: Outcome): Promise<void> {
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
