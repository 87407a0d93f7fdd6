import type { Browser } from 'webextension-polyfill';

/** The alarm that wakes the background should it be ended in the middle of fetching. */
export const RESUME_ALARM = 'intake-resume';

type Api = {
  alarms: Pick<Browser['alarms'], 'create' | 'clear'>;
  runtime: Pick<Browser['runtime'], 'getPlatformInfo'>;
};

/** A browser ends a background that calls none of its functions for half a minute, in milliseconds. */
const BREATH = 20_000;

/** Keeps the background awake while any work goes on, and has it woken within a minute should it be ended all the same. */
export function stayAwake(api: Api): <T>(work: () => Promise<T>) => Promise<T> {
  let under = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  return async (work) => {
    if (++under === 1) {
      timer = setInterval(() => void api.runtime.getPlatformInfo(), BREATH);
      api.alarms.create(RESUME_ALARM, { periodInMinutes: 1 });
    }
    try {
      return await work();
    } finally {
      if (--under === 0) {
        clearInterval(timer);
        void api.alarms.clear(RESUME_ALARM);
      }
    }
  };
}
