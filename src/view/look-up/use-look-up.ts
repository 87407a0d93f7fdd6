import { useEffect, useMemo, useState } from 'preact/hooks';
import { send } from '../../platform/send.ts';
import type { LookUpState } from './look-up-search.ts';
import { startLookUp } from './look-up-search.ts';

/** The look-up of what stands in the field. */
export function useLookUp(typed: string): LookUpState {
  const [state, setState] = useState<LookUpState>({ status: 'idle' });
  const search = useMemo(() => startLookUp((query) => send('lookup/find', { query }), setState), []);
  useEffect(() => search.ask(typed), [search, typed]);
  useEffect(() => () => search.stop(), [search]);
  return state;
}
