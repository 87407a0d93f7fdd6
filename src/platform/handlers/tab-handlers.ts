import type { Handlers } from '../handle.ts';
import type { PageState } from '../messages.ts';
import { askPage, type PageApi, reachTab } from '../reach-page.ts';
import type { TabStates } from '../tab-state.ts';

export interface TabServices {
  api: PageApi;
  states: TabStates;
  /** Resolves after so many milliseconds. */
  wait(ms: number): Promise<void>;
}

/** How long a page may take to be read and compared, and how often its state is looked at, in milliseconds. */
const PATIENCE = 20_000;
const LOOK_AGAIN = 200;

/** What the popup asks of a tab. */
export function tabHandlers({
  api,
  states,
  wait,
}: TabServices): Pick<Handlers, 'tab/state' | 'tab/check' | 'tab/show'> {
  /** The state that the content script's own message brings about, for a script that does not answer the question itself. */
  const settled = async (tabId: number, until: { over: boolean }): Promise<PageState | null> => {
    while (!until.over) {
      const state = await states.get(tabId, null);
      if (state !== null && state.status !== 'working') return state;
      await wait(LOOK_AGAIN);
    }
    return null;
  };

  return {
    async 'tab/state'({ tabId }) {
      const reach = await reachTab(api, tabId);
      if (reach.why !== null) return reach.why;
      return (await states.get(tabId, reach.document, reach.address)) ?? { status: 'unread' };
    },

    async 'tab/check'({ tabId, anyway = false }) {
      const reach = await reachTab(api, tabId);
      if (reach.why !== null) return reach.why;
      const run = await states.ask(tabId, anyway, reach.document, reach.address);
      const until = { over: false };
      const read = async (): Promise<PageState | null> => {
        const answer = await askPage(api, tabId, 'content/read', { anyway });
        return isState(answer) ? answer : settled(tabId, until);
      };
      const failed = (message: string): PageState => ({ status: 'failed', message });
      const state = await Promise.race([
        read().catch((error: unknown) => failed(error instanceof Error ? error.message : String(error))),
        wait(PATIENCE).then(() => null),
      ]);
      until.over = true;
      const result = state ?? failed(`The page did not answer within ${PATIENCE / 1000} seconds.`);
      // Written only where the page's own message did not come, which writes the state itself.
      if (await states.end(tabId, run, result)) return result;
      // What the page was told leaves out private collections; and a long page that is still being compared has not failed.
      const kept = await states.get(tabId, null);
      return kept !== null && (kept.status !== 'working' || state === null) ? kept : result;
    },

    async 'tab/show'({ tabId, fact, mention }) {
      await askPage(api, tabId, 'content/show', { fact, mention });
    },
  };
}

const isState = (value: unknown): value is PageState =>
  typeof value === 'object' && value !== null && 'status' in value;
