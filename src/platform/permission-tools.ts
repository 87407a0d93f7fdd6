import type { Browser } from 'webextension-polyfill';
import { ALL_SITES, giveBackAll, giveBackSites, requestAllSites, requestSite } from './permissions.ts';

/** The choice of permission, as the welcome page and the options ask it of the browser. */
export function permissionTools(permissions: Browser['permissions']) {
  return {
    requestAll: () => requestAllSites(permissions),
    requestSite: (origin: string) => requestSite(permissions, origin),
    /** One site instead of all of them. Both calls are made in the click: a browser does not ask after a pause. */
    requestOnlySite: async (origin: string) => {
      const [, granted] = await Promise.all([
        giveBackSites(permissions, [ALL_SITES]),
        requestSite(permissions, origin),
      ]);
      return granted;
    },
    giveBackAll: () => giveBackAll(permissions),
    giveBackSite: (pattern: string) => giveBackSites(permissions, [pattern]),
  };
}
