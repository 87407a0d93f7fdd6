import type { Browser } from 'webextension-polyfill';
import type { PageState } from './messages.ts';

/** Milliseconds after which work that never ended is given up: the background was stopped in the middle of it. */
const GIVEN_UP = 60_000;

/** What is kept of a tab. */
interface Entry {
  state: PageState;
  /** The document it was read from; `null` before a document answered. */
  document: string | null;
  /** Address of that document as the browser has it; '' where it is not known. A page may call itself by another one. */
  address: string;
  /** Names the work that is under way or made the state: work that was overtaken does not write its result. */
  run: string;
  /** When, in milliseconds since 1970. */
  at: number;
  /** The reader wants the page read whatever it is. */
  anyway: boolean;
}

const withoutFragment = (address: string) => address.replace(/#.*$/, '');

/** Whether what is kept may be of a document; what is not known does not speak against it. */
function isOf(entry: Entry, document: string | null, address: string): boolean {
  if (entry.document !== null && document !== null) return entry.document === document;
  if (entry.address === '' || address === '') return true;
  return withoutFragment(entry.address) === withoutFragment(address);
}

const PREFIX = 'tab:';
const key = (tabId: number) => `${PREFIX}${tabId}`;

export interface TabStates {
  /**
   * What is known of the tab while it shows this document; `null` for nothing. Where a document is `null`, as in a browser that
   * does not name them, addresses tell, and '' is no address.
   */
  get(tabId: number, document: string | null, address?: string): Promise<PageState | null>;
  /**
   * What is known of the document at this very address, whichever document it is; `null` for nothing. The address may be on its
   * way still: what is kept of the tab is read meanwhile.
   */
  at(tabId: number, address: string | Promise<string>): Promise<PageState | null>;
  /** Whether the reader asked for this page to be read whatever it is. */
  anyway(tabId: number): Promise<boolean>;
  /**
   * The reader asks for the document that the tab shows to be read: it is `working`. Returns the name of the work. What is written of
   * it is of this document, also where the page itself never speaks up: a page that is no article does not.
   */
  ask(tabId: number, anyway: boolean, document: string | null, address: string): Promise<string>;
  /** A document is being compared: the tab is `working`. Returns the name of the work. */
  begin(tabId: number, document: string | null, address?: string): Promise<string>;
  /** Work has ended. False, and nothing is written, where other work began. */
  end(tabId: number, run: string, state: PageState): Promise<boolean>;
  /**
   * Nothing is known of any tab any more, but for one: what it was compared with has changed. That the reader asked for a page to
   * be read whatever it is still holds.
   */
  clear(except?: number | null): Promise<void>;
}

/**
 * The last state of each tab, in storage that outlives the background but not the browser. Whether a tab still shows the
 * document a state belongs to is looked at when somebody asks: listening for every navigation would wake the background
 * for every page of every tab.
 */
export function tabStates(
  storage: Pick<Browser['storage']['session'], 'get' | 'set' | 'remove'>,
  now = () => Date.now(),
): TabStates {
  // As one text: Chromium takes a tenth of a second to take a large comparison apart value by value.
  const read = async (tabId: number): Promise<Entry | undefined> => {
    const text = (await storage.get(key(tabId)))[key(tabId)];
    return typeof text === 'string' ? (JSON.parse(text) as Entry) : undefined;
  };

  const isGivenUp = ({ state, at }: Entry) => state.status === 'working' && now() - at > GIVEN_UP;

  const clear = async (except: number | null = null) => {
    const kept = except === null ? null : key(except);
    // With the state of a tab its text stays; see page-texts.ts.
    const stays = (name: string) => kept !== null && (name === kept || name.startsWith(`${kept}:`));
    const all = Object.entries(await storage.get(null)).filter(([name]) => name.startsWith(PREFIX) && !stays(name));
    const asked = all.flatMap(([name, text]): [string, string][] => {
      const entry = typeof text === 'string' ? (JSON.parse(text) as Entry) : null;
      if (!entry?.anyway) return [];
      return [[name, JSON.stringify({ ...entry, state: { status: 'unread' }, run: '' } satisfies Entry)]];
    });
    await storage.remove(all.map(([name]) => name));
    if (asked.length > 0) await storage.set(Object.fromEntries(asked));
  };

  const write = async (tabId: number, entry: Entry) => {
    const text = JSON.stringify(entry);
    try {
      await storage.set({ [key(tabId)]: text });
    } catch {
      // The session's storage is small. What other tabs showed can be worked out again, this one is in front.
      await clear();
      await storage.set({ [key(tabId)]: text });
    }
  };

  const start = async (tabId: number, document: string | null, anyway: boolean, address = '') => {
    const run = crypto.randomUUID();
    await write(tabId, { state: { status: 'working' }, document, address, run, at: now(), anyway });
    return run;
  };

  return {
    async get(tabId, document, address = '') {
      const entry = await read(tabId);
      return entry === undefined || isGivenUp(entry) || !isOf(entry, document, address) ? null : entry.state;
    },
    async at(tabId, address) {
      const entry = await read(tabId);
      if (entry === undefined || isGivenUp(entry)) return null;
      const asked = withoutFragment(await address);
      return asked !== '' && withoutFragment(entry.address) === asked ? entry.state : null;
    },
    async anyway(tabId) {
      return (await read(tabId))?.anyway ?? false;
    },
    async ask(tabId, anyway, document, address) {
      return start(tabId, document, anyway, address);
    },
    async begin(tabId, document, address) {
      const before = await read(tabId);
      const isSame = before !== undefined && isOf(before, document, address ?? '');
      return start(tabId, document, isSame && before.anyway, address);
    },
    async end(tabId, run, state) {
      const entry = await read(tabId);
      if (entry?.run !== run) return false;
      await write(tabId, { ...entry, state, at: now() });
      return true;
    },
    clear,
  };
}
