import { OFFSCREEN_PAGE, type OffscreenDocument } from '../offscreen-document.ts';
import type { Thread } from './analysis-thread.ts';
import type { ThreadRequest } from './thread-messages.ts';

/** What the background says to the document, with a port for the thread. */
export const START_THREAD = 'thread/start';

/** What of a service worker's own scope this needs; the types of the project are those of a page. */
export interface ServiceWorkerScope {
  clients: {
    matchAll(options: {
      type: 'window';
      includeUncontrolled: true;
    }): Promise<readonly { url: string; postMessage(message: unknown, transfer: Transferable[]): void }[]>;
  };
}

/**
 * Starts the thread from the offscreen document: a service worker cannot have a thread itself. It speaks with the thread by a port of their
 * own, which takes structured values and does not pass through the browser's messages.
 */
export function offscreenThread(scope: ServiceWorkerScope, document: OffscreenDocument): () => Promise<Thread> {
  return async () => {
    let holds = true;
    const letGo = () => {
      if (holds) document.letGo();
      holds = false;
    };
    try {
      await document.hold();
      const pages = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
      const page = pages.find(({ url }) => new URL(url).pathname === `/${OFFSCREEN_PAGE}`);
      if (page === undefined) throw new Error(`${OFFSCREEN_PAGE} is not there`);
      const { port1, port2 } = new MessageChannel();
      const gone = new Promise<void>((resolve) => port1.addEventListener('close', () => resolve()));
      page.postMessage({ name: START_THREAD }, [port2]);
      return {
        port: port1,
        gone,
        end() {
          port1.postMessage('end' satisfies ThreadRequest);
          port1.close();
          letGo();
        },
      };
    } catch (error) {
      letGo();
      throw error;
    }
  };
}
