import type { Span } from '../engine/types.ts';
import type { MessageInput, MessageName, MessageOutput, PageSettings, PageState } from '../platform/messages.ts';
import { FactCards } from './card/fact-cards.ts';
import { Painter } from './paint/painter.ts';
import { readInSlices } from './read/read-in-slices.ts';
import type { ReadArticle, ReadResult } from './read/read-page.ts';
import { Reading } from './reading.ts';
import type { Life } from './watch-page.ts';

export type Send = <N extends MessageName>(name: N, input: MessageInput<N>) => Promise<MessageOutput<N>>;

export interface SessionOptions {
  document: Document;
  send: Send;
  /** Ends everything: the extension was updated or removed, or a newer copy of the script took over. */
  life: Life;
  /** Called when a page was read whose article stands in `root`: the place to watch for changes. */
  onRead?(read: ReadArticle): void;
}

/** Reads one page, asks the background about it, paints the answer and shows cards. One of them works in a page. */
export class PageSession {
  readonly #options: SessionOptions;
  readonly #painter = new Painter();
  readonly #cards: FactCards;
  #reading: Reading | null = null;
  /** What the reader set; asked for with the first article, and again after it changed. */
  #settings: PageSettings | null = null;
  /** Text that was last sent, to tell a page that changed from one that was drawn anew. */
  #sentText = '';
  #sentFrom = '';
  /** The reader asked for this page to be read although it does not look like an article, or its site is switched off. */
  #anyway = false;
  /** Counts readings: an answer to an older one is not painted. */
  #turn = 0;
  /** The article that was last compared, whatever came of it. */
  #compared: ReadArticle | null = null;
  /** What it was compared with is another one now. */
  #isStale = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { document, life, send } = options;
    this.#cards = new FactCards({
      painter: this.#painter,
      life,
      send,
      reading: () => this.#reading,
      compareAgain: async () => {
        if (this.#reading) await this.#compare(this.#reading.read, ++this.#turn);
      },
      closed: () => void this.#refresh(),
    });
    this.#cards.listenIn(document);
    life.signal.addEventListener('abort', () => this.clear(), { once: true });
    // Nothing tells a script that its extension is gone; the reader who comes back to the page must find it clean.
    const seen = () => life.isInvalid || void this.#refresh();
    document.addEventListener('visibilitychange', seen, { signal: life.signal });
  }

  /**
   * Reads the page and compares it; paints what comes back. Never throws: an unanswered question, or a
   * page that cannot be walked (a form's fields may be named after what is asked of it), is a failed state. The background
   * is not woken for a page that is no article, unless it took the page for one before.
   */
  async read(anyway = false): Promise<PageState> {
    const turn = ++this.#turn;
    this.#sentFrom = this.#address();
    this.#anyway = anyway;
    this.#compared = null;
    try {
      let read = await this.#readPage(anyway);
      // On a site that is switched on, whatever has an article's length of text is read.
      if ('reason' in read && read.reason === 'not-an-article' && !anyway && (await this.#set()).rule === 'on')
        read = await this.#readPage(true);
      if ('reason' in read) {
        const told = this.#sentText !== '';
        this.clear();
        if (told) return await this.#options.send('page/skip', { reason: read.reason });
        return { status: 'not-article', reason: read.reason };
      }
      this.#sentText = read.article.text;
      this.#options.onRead?.(read);
      return await this.#compare(read, turn);
    } catch (error) {
      return { status: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  /**
   * Looks again after the page changed, and says whether there was a new text. The same text in new nodes is painted
   * again. `settled`: after this look none will follow, so what is there is the page, be it the old text under a new
   * address or no article.
   */
  async readAgain(settled = true): Promise<boolean> {
    const moved = this.#sentFrom !== this.#address();
    const anyway = this.#anyway && !moved;
    const read = await this.#readPage(anyway).catch(() => null);
    if (!read) return false;
    if ('reason' in read) {
      const leaving = !settled && this.#reading?.isStanding();
      if (!leaving && (moved || this.#sentText !== '')) await this.read(anyway);
      return false;
    }
    if (read.article.text !== this.#sentText) {
      this.clear();
      await this.read(anyway);
      return true;
    }
    if (moved && settled) await this.read();
    else if (this.#reading && this.#settings) {
      if (!this.#reading.isStanding()) {
        this.#compared = read;
        this.#show(new Reading(read, this.#reading.comparison, this.#settings));
      } else this.#painter.matchTone(this.#reading.read.map, read.root, this.#settings.colours);
      this.#options.onRead?.(read);
    }
    return false;
  }

  /** The reader changed the settings: what is painted follows, and a site that was switched off is left alone. */
  async settingsChanged(): Promise<void> {
    if (!this.#settings) return;
    this.#settings = null;
    const settings = await this.#set();
    if (settings.rule === 'off' && !this.#anyway) this.clear();
    else if (this.#reading) this.#show(new Reading(this.#reading.read, this.#reading.comparison, settings));
    else await this.read(this.#anyway);
  }

  /**
   * What pages are compared with has changed: articles came or went, or the reader told two facts apart. The page is compared anew
   * once the reader sees it and has no card open: until then paint and card are of one comparison.
   */
  async corpusChanged(): Promise<void> {
    this.#isStale = this.#compared !== null;
    await this.#refresh();
  }

  /** Brings a mention of a fact into view, marks it and opens its card without taking the focus. */
  async show(factId: string, mention: number): Promise<void> {
    const fact = this.#reading?.fact(factId);
    const span: Span | undefined = fact?.mentions[mention] ?? fact?.mentions[0];
    if (span) this.#cards.show(factId, span, false);
  }

  /** Goes to the next painted fact or the one before, and opens its card with the focus in it. */
  async step(back: boolean): Promise<void> {
    this.#cards.step(back);
  }

  clear(): void {
    this.#cards.close();
    this.#painter.clear();
    this.#reading = this.#compared = null;
    this.#sentText = '';
  }

  #readPage(anyway: boolean): Promise<ReadResult> {
    const { document, life } = this.#options;
    return readInSlices(document, { anyway }, () => new Promise((resolve) => void life.setTimeout(resolve, 0)));
  }

  async #set(): Promise<PageSettings> {
    this.#settings ??= await this.#options.send('page/settings', {});
    return this.#settings;
  }

  async #compare(read: ReadArticle, turn: number): Promise<PageState> {
    this.#compared = read;
    this.#isStale = false;
    const [state] = await Promise.all([this.#options.send('page/compare', read.article), this.#set()]);
    if (this.#isCurrent(turn)) this.#take(read, state);
    return state;
  }

  /** Compares anew what was read, where that is due and nothing speaks against it. */
  async #refresh(): Promise<void> {
    const { document, send } = this.#options;
    const read = this.#compared;
    if (!this.#isStale || !read || document.visibilityState === 'hidden' || this.#cards.isOpen) return;
    this.#isStale = false;
    const turn = ++this.#turn;
    const state = await send('page/compare', read.article).catch((): PageState | null => null);
    if (!this.#isCurrent(turn)) return;
    // A card that was opened meanwhile is of the old comparison, as is the paint.
    if (state === null || this.#cards.isOpen) this.#isStale = true;
    else this.#take(read, state);
  }

  #isCurrent(turn: number): boolean {
    return turn === this.#turn && !this.#options.life.signal.aborted;
  }

  /** The page's address without the fragment: a jump within the page is no other page. */
  #address(): string {
    const { origin, pathname, search } = this.#options.document.location;
    return origin + pathname + search;
  }

  #take(read: ReadArticle, state: PageState): void {
    if (state.status === 'compared' && this.#settings) this.#show(new Reading(read, state.comparison, this.#settings));
    else {
      this.#cards.close();
      this.#painter.clear();
      this.#reading = null;
    }
  }

  #show(reading: Reading): void {
    this.#cards.close();
    this.#reading = reading;
    const { map, root } = reading.read;
    this.#cards.listenIn(root.ownerDocument);
    if (this.#settings) this.#painter.paint(reading.plan, map, root, this.#settings.colours);
  }
}
