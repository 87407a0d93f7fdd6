import { adoptStyle } from '../adopt-style.ts';
import { groundAt } from '../paint/tone.ts';
import { type CardActions, type CardFacts, cardContent } from './card-content.ts';
import { cardStyle } from './card-style.ts';
import { placeCard } from './place-card.ts';

export interface CardRequest extends CardFacts {
  /** The words the card is about. */
  range: Range;
  /** The sentence they stand in, which the card leaves in sight. */
  sentence: Range;
  /** Moves the keyboard's focus into the card, and back when it is closed. */
  focus: boolean;
  actions: Omit<CardActions, 'close'>;
}

/** Layout of the host that no rule of the page may change: inline and important wins over every author rule. */
const HOST_STYLE = { all: 'initial', display: 'block', position: 'fixed', 'z-index': '2147483647' };

/**
 * The card beside a painted word: one element at the end of the document with a closed shadow root, gone when it is
 * closed. The page's own scripts get neither its content nor the keys pressed in it.
 */
export class Card {
  readonly document: Document;
  #host: HTMLElement | null = null;
  #life: AbortController | null = null;
  #returnTo: Element | null = null;
  #words: Range | null = null;
  readonly #onClose: () => void;

  /** @param onClose called whenever the card was closed, also where another one opens in its place at once */
  constructor(document: Document, onClose: () => void) {
    this.document = document;
    this.#onClose = onClose;
  }

  get isOpen(): boolean {
    return this.#host !== null;
  }

  /** Whether an event happened in the card. */
  holds(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host);
  }

  open(request: CardRequest): void {
    this.close();
    const { range, sentence } = request;
    const host = this.document.createElement('second-source-card');
    for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
    const shadow = host.attachShadow({ mode: 'closed' });
    const beside = range.startContainer.parentElement ?? this.document.documentElement;
    adoptStyle(shadow, cardStyle(groundAt(beside).tone));
    const card = cardContent(this.document, request, { ...request.actions, close: () => this.close() });
    shadow.append(card);
    this.#host = host;
    this.#life = new AbortController();
    this.#words = range;
    this.#returnTo = request.focus ? this.document.activeElement : null;
    this.document.documentElement.append(host);
    this.#raise(host);
    this.#place(host, card, range, sentence);
    this.#listen(host, card, request, this.#life.signal);
    if (request.focus) (card.querySelector<HTMLElement>('.undo') ?? card).focus({ preventScroll: true });
  }

  close(): void {
    if (!this.#host) return;
    const focused = this.document.activeElement === this.#host;
    const returnTo = this.#returnTo;
    const words = this.#words;
    this.#life?.abort();
    this.#host.remove();
    this.#host = this.#life = this.#returnTo = this.#words = null;
    if (focused && returnTo?.isConnected && 'focus' in returnTo) {
      (returnTo as HTMLElement).focus({ preventScroll: true });
      if (returnTo === this.document.body && words) this.#goOnFrom(words);
    }
    this.#onClose();
  }

  /**
   * Nothing had the focus: the next press of Tab goes on from the words, and not from the top of the page. What the reader has
   * selected stays selected.
   */
  #goOnFrom(words: Range): void {
    const selection = this.document.getSelection();
    if (selection?.isCollapsed && words.startContainer.isConnected)
      selection.collapse(words.startContainer, words.startOffset);
  }

  /** Into the browser's top layer, above the page's own dialogs; where that is missing the z-index must do. */
  #raise(host: HTMLElement): void {
    if (typeof host.showPopover !== 'function') return;
    host.popover = 'manual';
    host.showPopover();
  }

  #place(host: HTMLElement, card: HTMLElement, range: Range, sentence: Range): void {
    const words = range.getClientRects()[0] ?? range.getBoundingClientRect();
    card.style.maxHeight = '';
    const view = {
      width: this.document.documentElement.clientWidth,
      height: this.document.defaultView?.innerHeight ?? 0,
    };
    const { left, top, maxHeight } = placeCard(
      words,
      sentence.getBoundingClientRect(),
      card.getBoundingClientRect(),
      view,
    );
    host.style.setProperty('left', `${left}px`, 'important');
    host.style.setProperty('top', `${top}px`, 'important');
    card.style.maxHeight = `${maxHeight}px`;
  }

  #listen(host: HTMLElement, card: HTMLElement, { range, sentence, actions }: CardRequest, signal: AbortSignal): void {
    const view = this.document.defaultView as Window;
    // The page's single-key shortcuts must not answer to what is pressed in the card.
    for (const type of ['keydown', 'keyup', 'keypress'])
      host.addEventListener(type, (event) => event.stopPropagation(), { signal });
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') this.close();
    };
    view.addEventListener('keydown', onKey, { capture: true, signal });
    card.addEventListener(
      'keydown',
      (event) => {
        // Arrows along the line of reading; up and down scroll the card.
        if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
        event.preventDefault();
        actions.step(event.key === 'ArrowLeft');
      },
      { signal },
    );
    let waiting = false;
    const follow = () => {
      if (waiting) return;
      waiting = true;
      view.requestAnimationFrame(() => {
        waiting = false;
        if (signal.aborted) return;
        const words = range.getBoundingClientRect();
        const gone = words.bottom < 0 || words.top > view.innerHeight || !range.startContainer.isConnected;
        if (gone) this.close();
        else this.#place(host, card, range, sentence);
      });
    };
    view.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    view.addEventListener('resize', follow, { passive: true, signal });
  }
}
