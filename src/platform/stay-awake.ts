import type { Browser } from 'webextension-polyfill';

type Api = {
  alarms: Pick<Browser['alarms'], 'create' | 'clear'>;
  runtime: Pick<Browser['runtime'], 'getPlatformInfo'>;
};

/** A browser ends a background that calls none of its functions for half a minute, in milliseconds. */
const BREATH = 20_000;

/**
 * Keeps the background awake while any work goes on, and has it woken within a minute should it be ended all the same: being
 * woken is enough, since what was cut off goes on whenever the background starts.
 *
 * @param alarm name of the alarm that wakes it, one for each kind of work
 */
export function stayAwake(api: Api, alarm: string): <T>(work: () => Promise<T>) => Promise<T> {
  let under = 0;
  let timer: ReturnType<typeof setInterval> | undefined;
  return async (work) => {
    if (++under === 1) {
      timer = setInterval(() => void api.runtime.getPlatformInfo(), BREATH);
      api.alarms.create(alarm, { periodInMinutes: 1 });
    }
    try {
      return await work();
    } finally {
      if (--under === 0) {
        clearInterval(timer);
        void api.alarms.clear(alarm);
      }
    }
  };
}
