import type { Browser } from 'webextension-polyfill';
import { ALL_SITES, permissionState } from './permissions.ts';

/** The content script within the extension, as the build names it. */
export const CONTENT_SCRIPT = 'content-scripts/page.js';
const SCRIPT_ID = 'page';

type Api = {
  permissions: Pick<Browser['permissions'], 'contains' | 'getAll' | 'request' | 'remove'>;
  scripting: Pick<
    Browser['scripting'],
    'getRegisteredContentScripts' | 'registerContentScripts' | 'updateContentScripts' | 'unregisterContentScripts'
  >;
};

/** The call that is under way: two at once would both find nothing registered and register twice. */
let last: Promise<unknown> = Promise.resolve();

/** Registers the content script for exactly the sites that are granted. Safe to call at any time and any number of times. */
export function syncRegistration(api: Api): Promise<void> {
  const next = last.then(
    () => sync(api),
    () => sync(api),
  );
  last = next;
  return next;
}

async function sync({ permissions, scripting }: Api): Promise<void> {
  const { mode, sites } = await permissionState(permissions);
  const matches = mode === 'all' ? [ALL_SITES] : sites;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered !== undefined) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    id: SCRIPT_ID,
    js: [CONTENT_SCRIPT],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await scripting.registerContentScripts([script]);
  else if (!sameSet(registered.matches ?? [], matches)) await scripting.updateContentScripts([script]);
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value) => b.includes(value));
