import type { Browser } from 'webextension-polyfill';
import { requestSites, sitePattern } from '../permissions.ts';

type Permissions = Pick<Browser['permissions'], 'contains' | 'getAll' | 'request' | 'remove' | 'onAdded'>;

/** What a page that adds addresses asks of the browser. */
export interface SiteAccess {
  /** Whether the browser lets the extension read the site of an address. */
  permitted(url: string): Promise<boolean>;
  /** Asks for the sites of these addresses. Must be called in the click itself; resolves to the reader's answer. */
  request(urls: readonly string[]): Promise<boolean>;
}

/**
 * Asks for sites so that they can be fetched, and no more: those that were not granted before are noted as such.
 *
 * @param asking told of the addresses in the same click: it is known what they are for before the browser answers
 */
export function siteAccess(permissions: Permissions, asking: (urls: string[]) => Promise<unknown>): SiteAccess {
  /** Patterns that are granted: they may be for reading pages, too. */
  const granted = new Set<string>();
  const note = ({ origins = [] }: { origins?: string[] }) => {
    for (const origin of origins) granted.add(origin);
  };
  permissions.onAdded.addListener(note);
  void permissions.getAll().then(note);
  return {
    permitted: async (url) => {
      const pattern = sitePattern(url);
      return pattern !== null && permissions.contains({ origins: [pattern] });
    },
    request: (urls) => {
      const fresh = urls.filter((url) => !granted.has(sitePattern(url) ?? ''));
      const answer = requestSites(permissions, urls);
      if (fresh.length > 0) void asking(fresh).catch(() => undefined);
      return answer;
    },
  };
}
