import { syncRegistration } from '../content-registration.ts';
import type { Handlers } from '../handle.ts';
import { permissionState } from '../permissions.ts';
import type { SiteRules } from '../site-rules.ts';

type Api = Parameters<typeof syncRegistration>[0];

/** What the pages that offer permissions ask. */
export function permissionHandlers(
  api: Api,
  rules: () => Promise<SiteRules>,
): Pick<Handlers, 'permission/state' | 'permission/changed'> {
  return {
    'permission/state': async () => permissionState(api.permissions),
    'permission/changed': async () => {
      await syncRegistration(api, rules);
      return permissionState(api.permissions);
    },
  };
}
