import type { Browser } from 'webextension-polyfill';
import type { PageArticle } from './messages.ts';

interface Entry {
  document: string | null;
  page: PageArticle;
}

/** Starts like the key of the tab's state, so that both are forgotten together; see tab-state.ts. */
const key = (tabId: number) => `tab:${tabId}:text`;

export interface PageTexts {
  keep(tabId: number, document: string | null, page: PageArticle): Promise<void>;
  /** What was read from the tab while it shows this document; `null` for nothing. */
  get(tabId: number, document: string | null): Promise<PageArticle | null>;
}

/** What was read last from each tab, for surfaces that compare it anew: with another base, in more detail. */
export function pageTexts(storage: Pick<Browser['storage']['session'], 'get' | 'set'>): PageTexts {
  return {
    async keep(tabId, document, page) {
      try {
        await storage.set({ [key(tabId)]: { document, page } satisfies Entry });
      } catch {
        // No room in the session's storage: the panel then has the page read again.
      }
    },
    async get(tabId, document) {
      const entry = (await storage.get(key(tabId)))[key(tabId)] as Entry | undefined;
      if (entry === undefined) return null;
      return entry.document !== null && document !== null && entry.document !== document ? null : entry.page;
    },
  };
}
