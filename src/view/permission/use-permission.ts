import { useCallback, useEffect, useState } from 'preact/hooks';
import { t } from '../../platform/i18n.ts';
import type { PermissionState } from '../../platform/messages.ts';
import { send } from '../../platform/send.ts';
import { errorWords } from '../error-words.ts';
import { useShownAgain } from '../use-shown-again.ts';

export interface Permission {
  /** `null` until it is known. */
  state: PermissionState | null;
  /** What went wrong last, in words; '' for nothing. */
  problem: string;
  /** Follows a request that the click has made already: `false` means that the browser or the reader refused. */
  settle(request: Promise<unknown>): Promise<void>;
}

/** How the reader lets pages be read, and changes of it. */
export function usePermission(): Permission {
  const [state, setState] = useState<PermissionState | null>(null);
  const [problem, setProblem] = useState('');
  const fail = useCallback((error: unknown) => setProblem(t('permission_failed', errorWords(error).reason)), []);
  const load = useCallback(() => void send('permission/state', {}).then(setState, fail), [fail]);
  useEffect(load, [load]);
  // Permissions can be taken back in the browser's own settings.
  useShownAgain(load);

  const settle = async (request: Promise<unknown>) => {
    try {
      const answer = await request;
      setState(await send('permission/changed', {}));
      setProblem(answer === false ? t('permission_refused') : '');
    } catch (error) {
      fail(error);
    }
  };
  return { state, problem, settle };
}
