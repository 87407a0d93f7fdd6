import type { Reader, ReaderAnswer } from './reader.ts';
import { takeAnswer } from './reader.ts';

/** The page of the extension that reads sources for Chromium's background. */
export const READER_PAGE = 'reader.html';

/** What of the browser this needs; `offscreen` is Chromium's alone and unknown to the polyfill. */
export interface OffscreenApi {
  offscreen: {
    createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
    closeDocument(): Promise<void>;
  };
  runtime: {
    getContexts(filter: { contextTypes: string[] }): Promise<unknown[]>;
    sendMessage(message: unknown): Promise<unknown>;
  };
}

/** How long the document is kept when nothing is asked of it, in milliseconds. */
const IDLE = 30_000;

/**
 * Reads in an offscreen document: Chromium's background is a worker without a DOM. A parser of HTML in JavaScript would weigh
 * 327 KB in the worker, which is loaded anew with every wake and has 5 MiB at most (it has 5.1 MB); the browser's own costs
 * nothing there, is the one that pages are made for, and cannot hold the worker up.
 */
export function offscreenReader(api: OffscreenApi): Reader {
  let opening: Promise<void> | undefined;
  let asked = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const open = async () => {
    // A worker that was ended forgets that its document is still there.
    const there = await api.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (there.length > 0) return;
    await api.offscreen.createDocument({
      url: READER_PAGE,
      reasons: ['DOM_PARSER'],
      justification: 'Reads the text of articles that the reader adds by their addresses or by a feed.',
    });
  };

  return async (source) => {
    clearTimeout(idle);
    asked++;
    try {
      opening ??= open().finally(() => {
        opening = undefined;
      });
      await opening;
      return takeAnswer((await api.runtime.sendMessage({ name: 'reader/read', source })) as ReaderAnswer | undefined);
    } finally {
      if (--asked === 0) idle = setTimeout(() => void api.offscreen.closeDocument().catch(() => undefined), IDLE);
    }
  };
}
