import type { FetchedSource } from '../../corpus/read-fetched.ts';
import type { Reader, ReaderAnswer } from './reader.ts';
import { takeAnswer } from './reader.ts';

/** The script that reads sources in Firefox's background, and the name it leaves its function under. */
export const READER_SCRIPT = '/reader-script.js';
export const READER_NAME = 'secondSourceReader';

/** Reads in the background itself, which has a DOM in Firefox: by a script that is only loaded when something is to be read. */
export function scriptReader(document: Document): Reader {
  let loading: Promise<void> | undefined;
  const load = () =>
    new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = READER_SCRIPT;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${READER_SCRIPT} could not be loaded`));
      document.documentElement.append(script);
    });
  return async (source) => {
    loading ??= load();
    await loading;
    const read = (globalThis as unknown as Record<string, (source: FetchedSource) => ReaderAnswer>)[READER_NAME];
    return takeAnswer(read?.(source));
  };
}
