import type { TextMap } from './read/text-map.ts';
import { touchesText } from './touches-text.ts';

/** What is watched for, and what the watcher may use; WXT's context of a content script fits. */
export interface Life {
  readonly signal: AbortSignal;
  /** True once the extension was updated or removed; asking also ends `signal`. */
  readonly isInvalid: boolean;
  setTimeout(handler: () => void, milliseconds: number): number;
  requestIdleCallback(handler: () => void, options?: { timeout: number }): number;
}

/** Milliseconds from a change to the next look, and by what it grows with each new text and with each look in vain. */
const REST = 1500;
const GROWTH = 1.6;
const GROWTH_IN_VAIN = 1.15;
const LONGEST_REST = 60_000;
/** A busy page is looked at in spite of everything after this time, in milliseconds. */
const IDLE_TIMEOUT = 2000;
/** Beyond so many new texts under one address a page is a live ticker: the reader can ask again. */
const MAX_CHANGES = 12;

/**
 * Watches the article's element, and the list it stands in, for a changed text: late parts, a framework that draws
 * anew. Mutations only set a timer, and only those that touch the text that was read or bring a new paragraph: advertisements,
 * counters and players change all day. `look` says whether the text was new. Watching another element ends the first.
 */
export class ArticleWatcher {
  readonly #life: Life;
  readonly #look: () => Promise<boolean>;
  #observer: MutationObserver | null = null;
  #watched: readonly Node[] = [];
  #map: TextMap | null = null;
  #waiting = false;
  #changes = 0;
  #inVain = 0;

  constructor(life: Life, look: () => Promise<boolean>) {
    this.#life = life;
    this.#look = look;
    life.signal.addEventListener('abort', () => this.stop(), { once: true });
  }

  /** @param map what was read, with the shadow trees it stands in; without it every change counts. */
  watch(root: Element, map: TextMap | null = null): void {
    this.#map = map;
    const scopes = map?.scopes().filter((scope) => scope !== root.ownerDocument) ?? [];
    const watched = [root, ...scopes];
    if (
      this.#life.signal.aborted ||
      (watched.length === this.#watched.length && watched.every((node) => this.#watched.includes(node)))
    )
      return;
    this.stop();
    this.#map = map;
    this.#watched = watched;
    this.#observer = new MutationObserver((records) => {
      if (!this.#map || touchesText(records, this.#map)) this.#wait();
    });
    for (const node of watched) this.#observer.observe(node, { childList: true, characterData: true, subtree: true });
    if (root.parentElement) this.#observer.observe(root.parentElement, { childList: true });
  }

  /** Another page under another address: the count of changes starts again. */
  renew(): void {
    this.#changes = this.#inVain = 0;
  }

  stop(): void {
    this.#observer?.disconnect();
    this.#observer = this.#map = null;
    this.#watched = [];
  }

  /**
   * Something may have changed that no mutation tells: a press on "read on" often only changes a class, one on the
   * moon the ground under the text.
   */
  nudge(): void {
    if (this.#watched.length > 0) this.#wait();
  }

  #wait(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    const rest = REST * GROWTH ** this.#changes * GROWTH_IN_VAIN ** this.#inVain;
    this.#life.setTimeout(
      () => this.#life.requestIdleCallback(() => void this.#onRest(), { timeout: IDLE_TIMEOUT }),
      Math.min(rest, LONGEST_REST),
    );
  }

  async #onRest(): Promise<void> {
    this.#waiting = false;
    if (this.#life.isInvalid) return;
    if (await this.#look()) this.#changes++;
    else this.#inVain++;
    if (this.#changes >= MAX_CHANGES) this.stop();
  }
}
