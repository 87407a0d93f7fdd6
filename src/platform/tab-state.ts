import type { Browser } from 'webextension-polyfill';
import type { PageState } from './messages.ts';

/** Milliseconds after which work that never ended is given up: the background was stopped in the middle of it. */
const GIVEN_UP = 60_000;

/** What is kept of a tab. */
interface Entry {
  state: PageState;
  /** Names the work that is under way or made the state: work that was overtaken does not write its result. */
  run: string;
  /** When, in milliseconds since 1970. */
  at: number;
  /** The reader wants the page read whatever it is. */
  anyway: boolean;
}

const key = (tabId: number) => `tab:${tabId}`;

export interface TabStates {
  /** What is known of the tab; `null` for nothing. */
  get(tabId: number): Promise<PageState | null>;
  /** Whether the reader asked for this page to be read whatever it is. */
  anyway(tabId: number): Promise<boolean>;
  /** Work begins: the tab is `working`. Returns the name of the work. `anyway` stays as it was where it is not given. */
  begin(tabId: number, anyway?: boolean): Promise<string>;
  /** Work has ended. False, and nothing is written, where the tab has moved on or other work began. */
  end(tabId: number, run: string, state: PageState): Promise<boolean>;
  /** The tab has moved on, or is closed. */
  clear(tabId: number): Promise<void>;
}

/** The last state of each tab, in storage that outlives the background but not the browser. */
export function tabStates(storage: Pick<Browser['storage']['session'], 'get' | 'set' | 'remove'>, now = () => Date.now()): TabStates {
  const read = async (tabId: number) => (await storage.get(key(tabId)))[key(tabId)] as Entry | undefined;

  const write = async (tabId: number, entry: Entry) => {
    try {
      await storage.set({ [key(tabId)]: entry });
    } catch {
      // The session's storage is small. What other tabs showed can be worked out again, this one is in front.
      const all = Object.keys(await storage.get(null));
      await storage.remove(all.filter((name) => name.startsWith('tab:')));
      await storage.set({ [key(tabId)]: entry });
    }
  };

  return {
    async get(tabId) {
      const entry = await read(tabId);
      if (entry === undefined || (entry.state.status === 'working' && now() - entry.at > GIVEN_UP)) return null;
      return entry.state;
    },
    async anyway(tabId) {
      return (await read(tabId))?.anyway ?? false;
    },
    async begin(tabId, anyway) {
      const run = crypto.randomUUID();
      const before = anyway ?? (await read(tabId))?.anyway ?? false;
      await write(tabId, { state: { status: 'working' }, run, at: now(), anyway: before });
      return run;
    },
    async end(tabId, run, state) {
      const entry = await read(tabId);
      if (entry?.run !== run) return false;
      await write(tabId, { ...entry, state, at: now() });
      return true;
    },
    async clear(tabId) {
      await storage.remove(key(tabId));
    },
  };
}
