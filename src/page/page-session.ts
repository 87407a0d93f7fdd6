import type { Span } from '../engine/types.ts';
import type { MessageInput, MessageName, MessageOutput, PageState } from '../platform/messages.ts';
import { Card } from './card/card.ts';
import { hitTest } from './paint/hit-test.ts';
import { Painter } from './paint/painter.ts';
import { type ReadArticle, type ReadResult, readPage } from './read/read-page.ts';
import { Reading } from './reading.ts';
import type { Life } from './watch-page.ts';

export interface SessionOptions {
  document: Document;
  send<N extends MessageName>(name: N, input: MessageInput<N>): Promise<MessageOutput<N>>;
  /** Ends everything: the extension was updated or removed, or a newer copy of the script took over. */
  life: Pick<Life, 'signal' | 'isInvalid'>;
  /** Called when a page was read whose article stands in `root`: the place to watch for changes. */
  onRead?(root: Element): void;
}

/** What a press on these does is the page's own business. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable=""],[contenteditable="true"]';

/** Reads one page, asks the background about it, paints the answer and shows cards. One of them works in a page. */
export class PageSession {
  readonly #options: SessionOptions;
  readonly #painter: Painter;
  readonly #card: Card;
  #reading: Reading | null = null;
  /** Text that was last sent, to tell a page that changed from one that was drawn anew. */
  #sentText = '';
  #sentFrom = '';
  /** The reader asked for this page to be read although it does not look like an article. */
  #anyway = false;
  /** Counts readings: an answer to an older one is not painted. */
  #turn = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#painter = new Painter();
    this.#card = new Card(options.document);
    const { document } = options;
    const { signal } = options.life;
    signal.addEventListener('abort', () => this.clear(), { once: true });
    // Nothing tells a script that its extension is gone; the reader who comes back to the page must find it clean.
    document.addEventListener('visibilitychange', () => options.life.isInvalid, { signal });
    document.defaultView?.addEventListener('click', (event) => this.#onClick(event), {
      capture: true,
      passive: true,
      signal,
    });
  }

  /**
   * Reads the page and compares it; paints what comes back. Never throws: an unanswered question, or a
   * page that cannot be walked (a form's fields may be named after what is asked of it), is a failed state.
   */
  async read(anyway = false): Promise<PageState> {
    const turn = ++this.#turn;
    this.#sentFrom = this.#address();
    this.#anyway = anyway;
    try {
      const read = readPage(this.#options.document, { anyway });
      if ('reason' in read) {
        this.clear();
        return await this.#options.send('page/skip', { reason: read.reason });
      }
      this.#sentText = read.article.text;
      this.#options.onRead?.(read.root);
      const state = await this.#options.send('page/compare', read.article);
      if (turn === this.#turn && !this.#options.life.signal.aborted) this.#take(read, state);
      return state;
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
    const read = this.#tryRead(anyway);
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
    else if (this.#reading) {
      if (!this.#reading.isStanding()) this.#show(this.#reading.onto(read));
      this.#painter.matchTone(this.#reading.read.map, read.root);
    }
    return false;
  }

  /** Brings a mention of a fact into view, marks it and opens its card without taking the focus. */
  async show(factId: string, mention: number): Promise<void> {
    const reading = this.#reading;
    const fact = reading?.fact(factId);
    const span = fact?.mentions[mention] ?? fact?.mentions[0];
    const range = span && reading?.read.map.toRange(span);
    if (!reading || !fact || !span || !range) return;
    const calm = this.#options.document.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'auto' });
    this.#painter.mark(span, reading.read.map, reading.read.root);
    this.#openCard(reading, factId, span, false);
  }

  clear(): void {
    this.#card.close();
    this.#painter.clear();
    this.#reading = null;
    this.#sentText = '';
  }

  #tryRead(anyway: boolean): ReadResult | null {
    try {
      return readPage(this.#options.document, { anyway });
    } catch {
      return null;
    }
  }

  /** The page's address without the fragment: a jump within the page is no other page. */
  #address(): string {
    const { origin, pathname, search } = this.#options.document.location;
    return origin + pathname + search;
  }

  #take(read: ReadArticle, state: PageState): void {
    if (state.status === 'compared') this.#show(new Reading(read, state.comparison));
    else {
      this.#card.close();
      this.#painter.clear();
      this.#reading = null;
    }
  }

  #show(reading: Reading): void {
    this.#card.close();
    this.#reading = reading;
    this.#painter.paint(reading.plan, reading.read.map, reading.read.root);
  }

  #onClick(event: MouseEvent): void {
    const reading = this.#reading;
    if (!reading || this.#card.holds(event) || this.#options.life.isInvalid) return;
    this.#card.close();
    this.#painter.mark(null, reading.read.map, reading.read.root);
    if (
      !this.#painter.supported ||
      event.button !== 0 ||
      event.ctrlKey ||
      event.metaKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const { document } = this.#options;
    const onControl = event.composedPath().some((node) => node instanceof Element && node.matches(CONTROLS));
    if (onControl || document.getSelection()?.isCollapsed === false) return;
    const paint = hitTest(document, reading.plan, reading.read.map, event.clientX, event.clientY);
    if (paint) this.#openCard(reading, paint.fact, paint, true);
  }

  #openCard(reading: Reading, factId: string, span: Span, focus: boolean): void {
    const fact = reading.fact(factId);
    const range = reading.read.map.toRange(span);
    if (!fact || !range) return;
    this.#card.open({
      fact,
      articles: reading.comparison.articles,
      range,
      focus,
      open: (article, sentenceStart) => {
        // The tab opens in the background script; if that is gone there is nothing to tell the page about.
        this.#options.send('page/open', { article, sentenceStart }).catch(() => undefined);
      },
    });
  }
}
