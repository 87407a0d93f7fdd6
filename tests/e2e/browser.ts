import type { Page } from 'puppeteer-core';

/** The opened popup. In Firefox it is no page that can be driven, so it is read and pressed through its document. */
export interface Popup {
  /** Runs a function on the popup's document and a text; it travels as source and may use nothing from outside. */
  evaluate<T>(run: (document: Document, text: string) => T, text?: string): Promise<T>;
  /** All visible text. */
  text(): Promise<string>;
}

/** A real browser with the built extension, the same for both. */
export interface TestBrowser {
  name: 'chromium' | 'firefox';
  newPage(url: string): Promise<Page>;
  /** Opens a page of the extension in a tab: 'options.html'. */
  openExtensionPage(path: string): Promise<Page>;
  /** Presses the toolbar button on a page, as a reader does. */
  pressButton(page: Page): Promise<Popup>;
  /** Closes the popup where it is open. */
  closePopup(): Promise<void>;
  /**
   * Has the browser answer the extension's next request for a permission with yes: its prompt cannot be pressed by a
   * program. The browser is started again where that takes it.
   */
  allowRequests(): Promise<void>;
  /** Ends the background worker, as the browser does when it is idle. */
  endWorker(): Promise<void>;
  /** Closes the browser and starts it again with the same profile. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

type Falsy = null | undefined | false | 0 | '';

/** Runs `check` until it gives something true, or fails with what it gave last. */
export async function until<T>(what: string, check: () => Promise<T | Falsy>, timeout = 20_000): Promise<T> {
  const end = Date.now() + timeout;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const value = await check();
      if (value) return value;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(
    `Waited ${timeout / 1000} s for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}
