import { t } from '../../../platform/i18n.ts';
import type { IntakeTools } from './intake-tools.ts';

/**
 * Asks the reader's permission for the sites of some addresses; throws `no-permission` where it is refused. To be called
 * within the event itself, before anything is awaited: the browser asks only there.
 */
export async function permitSites(tools: IntakeTools, addresses: readonly string[]): Promise<void> {
  if (!(await tools.requestSites(addresses)))
    throw Object.assign(new Error(t('permission_refused')), { code: 'no-permission' });
}
