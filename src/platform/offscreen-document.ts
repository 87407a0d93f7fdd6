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

/** The page of the extension that does for Chromium's background what a worker cannot. */
export const OFFSCREEN_PAGE = 'reader.html';

/** How long the document is kept when nobody needs it, in milliseconds. */
const IDLE = 30_000;

export interface OffscreenDocument {
  /** Sees to it that the document is there and stays until it is let go of. */
  hold(): Promise<void>;
  /** @param idle how long it is kept for whoever needs it next, in milliseconds */
  letGo(idle?: number): void;
}

/** The one document of that kind that Chromium lets an extension have: opened on need, closed when nobody has needed it for a while. */
export function offscreenDocument(api: OffscreenApi): OffscreenDocument {
  let opening: Promise<void> | undefined;
  let holders = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const open = async () => {
    // A worker that was ended forgets that its document is still there.
    const there = await api.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
    if (there.length > 0) return;
    await api.offscreen.createDocument({
      url: OFFSCREEN_PAGE,
      reasons: ['DOM_PARSER', 'WORKERS'],
      justification:
        'Reads the text of articles that the reader adds by their addresses or by a feed, and analyses large imports in a second thread.',
    });
  };
  return {
    async hold() {
      clearTimeout(idle);
      holders++;
      opening ??= open().finally(() => {
        opening = undefined;
      });
      await opening;
    },
    letGo(kept = IDLE) {
      if (--holders === 0) idle = setTimeout(() => void api.offscreen.closeDocument().catch(() => undefined), kept);
    },
  };
}
