import type { Browser } from 'webextension-polyfill';
import type { PermissionState } from './messages.ts';

/** Every page that can be news: http and https, any host. */
export const ALL_SITES = '*://*/*';

type Permissions = Pick<Browser['permissions'], 'contains' | 'getAll' | 'request' | 'remove'>;

/** The match pattern for all pages of a site's host; `null` for addresses that are not http or https. A port does not count. */
export function sitePattern(url: string): string | null {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return null;
  }
  return (parsed.protocol === 'http:' || parsed.protocol === 'https:') && parsed.hostname !== ''
    ? `*://${parsed.hostname}/*`
    : null;
}

/** What the reader has granted. */
export async function permissionState(permissions: Permissions): Promise<PermissionState> {
  if (await permissions.contains({ origins: [ALL_SITES] })) return { mode: 'all', sites: [] };
  const { origins = [] } = await permissions.getAll();
  const sites = origins.filter((origin) => /^(?:\*|https?):\/\//.test(origin)).sort();
  return { mode: sites.length > 0 ? 'sites' : 'button', sites };
}

/** Asks the browser for every news page. Must be called in the click itself; resolves to the reader's answer. */
export const requestAllSites = (permissions: Permissions) => permissions.request({ origins: [ALL_SITES] });

/** Asks the browser for one site. Must be called in the click itself; resolves to the reader's answer, false for no site. */
export function requestSite(permissions: Permissions, url: string): Promise<boolean> {
  const pattern = sitePattern(url);
  return pattern === null ? Promise.resolve(false) : permissions.request({ origins: [pattern] });
}

/**
 * Asks the browser for the sites of several addresses in one question. Must be called in the click itself; resolves to the
 * reader's answer, true at once where every site is granted already, false where no address is one of a site.
 */
export function requestSites(permissions: Permissions, urls: readonly string[]): Promise<boolean> {
  const patterns = new Set(urls.map(sitePattern).filter((pattern) => pattern !== null));
  return patterns.size === 0 ? Promise.resolve(false) : permissions.request({ origins: [...patterns] });
}

/** Gives sites back, given as match patterns. */
export const giveBackSites = (permissions: Permissions, patterns: readonly string[]) =>
  permissions.remove({ origins: [...patterns] });

/** Gives every site back: the extension then reads a page only when its button is pressed. */
export async function giveBackAll(permissions: Permissions): Promise<void> {
  const { origins = [] } = await permissions.getAll();
  if (origins.length > 0) await permissions.remove({ origins });
}
