import type { Browser } from 'webextension-polyfill';
import { ALL_SITES, permissionState } from './permissions.ts';
import type { SiteRules } from './site-rules.ts';

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

/**
 * Registers the content script for exactly the sites that are granted and not switched off: there not a line of it runs. Safe to
 * call at any time and any number of times.
 */
export function syncRegistration(api: Api, rules: () => Promise<SiteRules>): Promise<void> {
  const next = last.then(
    () => sync(api, rules),
    () => sync(api, rules),
  );
  last = next;
  return next;
}

async function sync({ permissions, scripting }: Api, rules: () => Promise<SiteRules>): Promise<void> {
  const { mode, sites } = await permissionState(permissions);
  const matches = mode === 'all' ? [ALL_SITES] : sites;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered !== undefined) await scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const excludeMatches = switchedOff(await rules());
  const script = {
    id: SCRIPT_ID,
    js: [CONTENT_SCRIPT],
    matches,
    excludeMatches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered === undefined) await scripting.registerContentScripts([script]);
  else if (!sameSet(registered.matches ?? [], matches) || !sameSet(registered.excludeMatches ?? [], excludeMatches))
    await scripting.updateContentScripts([script]);
}

/**
 * Match patterns of the sites that are off. One with a part that is switched on again is left to the content script to ask
 * about, for a pattern cannot make exceptions.
 */
function switchedOff(rules: SiteRules): string[] {
  const sites = Object.keys(rules).filter((site) => rules[site] === 'off');
  const isWhole = (site: string) =>
    !Object.keys(rules).some((other) => rules[other] === 'on' && other.endsWith(`.${site}`));
  return sites
    .filter((site) => isWhole(site))
    .map((site) => (/^\[|^[\d.]+$/.test(site) ? `*://${site}/*` : `*://*.${site}/*`))
    .sort();
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value) => b.includes(value));
