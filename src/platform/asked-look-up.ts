import type { Browser } from 'webextension-polyfill';

type Storage = Pick<Browser['storage']['session'], 'get' | 'set' | 'remove'>;

const KEY = 'asked-look-up';
/** Longest selection that is looked up, in UTF-16 units. */
const LONGEST = 200;

/** Leaves words for the next surface that opens to look up: a menu cannot hand anything to a popup. */
export async function leaveLookUp(storage: Storage, selection: string): Promise<void> {
  await storage.set({ [KEY]: selection.replace(/\s+/g, ' ').trim().slice(0, LONGEST) });
}

/** Takes the words that were left; '' for none. They are looked up once. */
export async function takeAskedLookUp(storage: Storage): Promise<string> {
  const asked = (await storage.get(KEY))[KEY];
  if (typeof asked !== 'string') return '';
  await storage.remove(KEY);
  return asked;
}
