import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PageState } from '../../platform/messages.ts';
import { send } from '../../platform/send.ts';
import { errorWords } from '../error-words.ts';
import { latest } from '../latest.ts';

/** Milliseconds between two questions while the page is being compared. */
const ASK_AGAIN = 400;
/** Milliseconds before what is known is asked for again: it is to be on the screen first. */
const KNOWN_HOLDS = 150;

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
 * @param tabId `null` while the browser has not said yet which tab it is: then nothing is asked.
 * @param known what is shown until the first answer.
 * @param readsUnread whether a page that nobody has read yet, or that was no article, is read: whoever opens the popup wants that, a panel that stands
 *   open while the reader goes from tab to tab must not do it.
 */
export function useTabState(tabId: number | null, known: PageState | null = null, readsUnread = true): TabState {
  const [state, setState] = useState<PageState | null>(null);
  const runs = useRef(latest());
  const isKnown = useRef(false);
  isKnown.current = known !== null;

  const follow = useCallback(
    async (first: (tab: { tabId: number }) => Promise<PageState>) => {
      if (tabId === null) return;
      const isNewest = runs.current.begin();
      try {
        let next = await first({ tabId });
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
    void follow(async (tab) => {
      if (isKnown.current) await pause(KNOWN_HOLDS);
      const found = await send('tab/state', tab);
      const isRefused = found.status === 'not-article';
      if ((found.status !== 'unread' && !isRefused) || !readsUnread) return found;
      // Whoever opens the popup on a page wants it read: the button is the permission. And a page that was no article may be one
      // by now: some draw theirs late, and not every browser tells one document of an address from the next.
      setState(isRefused ? found : { status: 'working' });
      return send('tab/check', tab);
    });
    return () => void runs.current.begin();
  }, [follow, readsUnread]);

  const look = useCallback(() => void follow((tab) => send('tab/state', tab)), [follow]);
  const check = useCallback(
    (anyway = false) => {
      setState({ status: 'working' });
      void follow((tab) => send('tab/check', anyway ? { ...tab, anyway } : tab));
    },
    [follow],
  );
  const renew = useCallback(() => void follow((tab) => send('tab/check', tab)), [follow]);
  return { state: state ?? known, check, renew, look };
}
