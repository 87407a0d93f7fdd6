import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../platform/messages.ts';
import { send } from '../../platform/send.ts';
import { errorWords } from '../error-words.ts';
import { latest } from '../latest.ts';

/** Milliseconds between two questions while the page is being compared. */
const ASK_AGAIN = 400;

const failed = (error: unknown): PageState => ({ status: 'failed', message: errorWords(error).reason });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export interface TabState {
  /** `null` until the first answer. */
  state: PageState | null;
  /** Reads the tab now. */
  check(anyway?: boolean): void;
  /** Reads the tab again while what is known stays in sight. */
  renew(): void;
  /** Asks again what is known, without reading anything. */
  look(): void;
}

/**
 * What is known of a tab, followed for as long as work goes on; a page that nobody has read yet may be read.
 * @param known what is shown until the first answer.
 * @param readsUnread whether a page that nobody has read yet is read: whoever opens the popup wants that, a panel that stands
 *   open while the reader goes from tab to tab must not do it.
 */
export function useTabState(tabId: number, known: PageState | null = null, readsUnread = true): TabState {
  const [state, setState] = useState<PageState | null>(known);
  const runs = useRef(latest());

  const follow = useCallback(
    async (first: () => Promise<PageState>) => {
      const isNewest = runs.current.begin();
      try {
        let next = await first();
        while (isNewest()) {
          setState(next);
          if (next.status !== 'working') return;
          await pause(ASK_AGAIN);
          if (isNewest()) next = await send('tab/state', { tabId });
        }
      } catch (error) {
        if (isNewest()) setState(failed(error));
      }
    },
    [tabId],
  );

  useEffect(() => {
    void follow(async () => {
      const found = await send('tab/state', { tabId });
      if (found.status !== 'unread' || !readsUnread) return found;
      // Whoever opens the popup on a page wants it read: the button is the permission.
      setState({ status: 'working' });
      return send('tab/check', { tabId });
    });
    return () => void runs.current.begin();
  }, [follow, tabId, readsUnread]);

  const look = useCallback(() => void follow(() => send('tab/state', { tabId })), [follow, tabId]);
  const check = useCallback(
    (anyway = false) => {
      setState({ status: 'working' });
      void follow(() => send('tab/check', anyway ? { tabId, anyway } : { tabId }));
    },
    [follow, tabId],
  );
  const renew = useCallback(() => void follow(() => send('tab/check', { tabId })), [follow, tabId]);
  return { state, check, renew, look };
}
