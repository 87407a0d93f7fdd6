import type { OffscreenApi, OffscreenDocument } from '../offscreen-document.ts';
import type { Reader, ReaderAnswer } from './reader.ts';
import { takeAnswer } from './reader.ts';

/**
 * Reads in an offscreen document: Chromium's background is a worker without a DOM. A parser of HTML in JavaScript would weigh
 * 327 KB in the worker, which is loaded anew with every wake and has 5 MiB at most (it has 5.1 MB); the browser's own costs
 * nothing there, is the one that pages are made for, and cannot hold the worker up.
 */
export function offscreenReader(api: Pick<OffscreenApi, 'runtime'>, document: OffscreenDocument): Reader {
  return async (source) => {
    try {
      await document.hold();
      return takeAnswer((await api.runtime.sendMessage({ name: 'reader/read', source })) as ReaderAnswer | undefined);
    } finally {
      document.letGo();
    }
  };
}
