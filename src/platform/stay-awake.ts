import type { Browser } from 'webextension-polyfill';

/** A background is ended after thirty seconds without an event or a call of the extension's interface; work on the store is neither. */
const CALL = 20_000;

/** Keeps the background alive while it works. Should the browser end it all the same, the work is taken up at the next start. */
export async function stayAwake<T>(
  runtime: Pick<Browser['runtime'], 'getPlatformInfo'>,
  work: () => Promise<T>,
): Promise<T> {
  const calls = setInterval(() => void runtime.getPlatformInfo(), CALL);
  try {
    return await work();
  } finally {
    clearInterval(calls);
  }
}
