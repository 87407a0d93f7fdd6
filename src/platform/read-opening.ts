import type { Browser } from 'webextension-polyfill';
import { takeAskedLookUp } from './asked-look-up.ts';
import { type FrontTab, frontTab, namedTab } from './front-tab.ts';
import { knownState } from './known-state.ts';
import type { PageState } from './messages.ts';
import { tabStates } from './tab-state.ts';

/** What a popup knows when it opens. */
export interface Opening {
  /** The tab it is about; `null` where there is none. */
  tab: FrontTab | null;
  /** What may be shown of it before the background answers; `null` for nothing. */
  known: PageState | null;
  /** What is to be looked up at once; '' for nothing. */
  asked: string;
}

/** Where the popup's own script finds the promise of its `Opening`: it is asked for by a smaller one that runs first. */
export const OPENING_NAME = 'secondSourceOpening';

declare global {
  interface Window {
    [OPENING_NAME]: Promise<Opening>;
  }
}

/**
 * Reads what a popup can show without the background, which may have to wake up first. All is asked for at once, as far as one answer
 * does not depend on another: each way to the browser and back is felt.
 *
 * @param search `location.search` of the popup; see front-tab.ts
 */
export async function readOpening(
  tabs: Pick<Browser['tabs'], 'query' | 'get'>,
  session: Pick<Browser['storage']['session'], 'get' | 'set' | 'remove'>,
  search: string,
): Promise<Opening> {
  const states = tabStates(session);
  const front = frontTab(tabs, search);
  const address = front.then((tab) => tab?.url ?? '');
  const named = namedTab(search);
  const ofTab = (id: number) => knownState(states, id, address);
  const known = named === null ? front.then((tab) => (tab === null ? null : ofTab(tab.id))) : ofTab(named);
  const [tab, asked, state] = await Promise.all([
    front,
    takeAskedLookUp(session).catch(() => ''),
    known.catch(() => null),
  ]);
  return { tab, asked, known: tab === null ? null : state };
}
