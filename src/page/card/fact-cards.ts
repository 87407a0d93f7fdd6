import type { Report, Span } from '../../engine/types.ts';
import type { Painter } from '../paint/painter.ts';
import { hitTest } from '../paint/hit-test.ts';
import type { Reading } from '../reading.ts';
import type { Send } from '../page-session.ts';
import type { Life } from '../watch-page.ts';
import { Card } from './card.ts';
import type { CardNotice } from './card-content.ts';
import { sentenceAround } from './sentence-around.ts';

export interface FactCardsOptions {
  painter: Painter;
  life: Pick<Life, 'signal' | 'isInvalid' | 'setTimeout'>;
  send: Send;
  /** What is painted now. */
  reading(): Reading | null;
  /** Compares the page anew, for what the reader said about it has changed the result. */
  compareAgain(): Promise<void>;
  /** The card was closed. Called a moment later: it may have made way for another one, then `isOpen`. */
  closed(): void;
}

/** What a press on these does is the page's own business. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable=""],[contenteditable="true"]';

/** Opens the card of a painted fact: at a press on it, from the popup, or from one to the next by the keyboard. */
export class FactCards {
  readonly #options: FactCardsOptions;
  readonly #listening = new WeakSet<Document>();
  #card: Card | null = null;
  /** Where the reader is in the text: the place of the last card. */
  #place: Span | null = null;

  constructor(options: FactCardsOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#card?.isOpen ?? false;
  }

  /** Hears presses in a document, its own or that of a frame; once. */
  listenIn(document: Document): void {
    if (this.#listening.has(document)) return;
    this.#listening.add(document);
    document.defaultView?.addEventListener('click', (event) => this.#onClick(event), {
      capture: true,
      passive: true,
      signal: this.#options.life.signal,
    });
  }

  close(): void {
    this.#card?.close();
    this.#place = null;
  }

  /** Brings a place into view, marks it and opens the card of its fact. */
  show(factId: string, span: Span, focus: boolean): void {
    const reading = this.#options.reading();
    const range = reading?.read.map.toRange(span);
    if (!reading || !range) return;
    const { map, root } = reading.read;
    const calm = root.ownerDocument.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'auto' });
    this.#options.painter.mark(span, map, root);
    this.#open(reading, factId, span, focus);
  }

  /** From the painted fact the reader is at to the next one, or the one before. */
  step(back: boolean): void {
    const paint = this.#options.reading()?.step(this.#place, back);
    if (paint) this.show(paint.fact, paint, true);
  }

  #onClick(event: MouseEvent): void {
    const reading = this.#options.reading();
    if (!reading || this.#card?.holds(event) || this.#options.life.isInvalid) return;
    const { map, root } = reading.read;
    const { painter } = this.#options;
    this.#card?.close();
    painter.mark(null, map, root);
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!painter.supported || !plain) return;
    const document = root.ownerDocument;
    const onControl = event.composedPath().some((node) => 'matches' in node && (node as Element).matches(CONTROLS));
    if (onControl || document.getSelection()?.isCollapsed === false) return;
    const paint = hitTest(document, reading.plan, map, event.clientX, event.clientY);
    if (paint) this.#open(reading, paint.fact, paint, true);
  }

  #open(reading: Reading, factId: string, span: Span, focus: boolean, notice?: CardNotice): void {
    const fact = reading.fact(factId);
    const { map } = reading.read;
    const range = map.toRange(span);
    if (!fact || !range) return;
    const { send, life, closed } = this.#options;
    const document = reading.read.root.ownerDocument;
    if (this.#card?.document !== document) this.#card = new Card(document, () => life.setTimeout(closed, 0));
    this.#place = span;
    this.#card.open({
      fact,
      articles: reading.comparison.articles,
      lineages: reading.comparison.lineages,
      related: reading.comparison.related.map(({ article }) => article),
      range,
      sentence: map.toRange(sentenceAround(map.text, span)) ?? range,
      focus,
      ...(notice === undefined ? {} : { notice }),
      actions: {
        // The tab opens in the background; if that is gone there is nothing to tell the page about.
        open: ({ article, sentenceStart }) => void send('page/open', { article, sentenceStart }).catch(() => undefined),
        tellApart: (report) => void this.#judge(factId, span, report, false),
        step: (back) => this.step(back),
        add: async () => {
          await send('page/add', {});
        },
      },
    });
  }

  /** Says that a report is about something else, or takes it back; the card stays, with the way back in it. */
  async #judge(factId: string, span: Span, report: Report, same: boolean): Promise<void> {
    const { send, compareAgain } = this.#options;
    const asked = { fact: factId, article: report.article, theirs: report.fact };
    const judge = () =>
      send('page/judge', { ...asked, same }).then(
        () => true,
        () => false,
      );
    let done = await judge();
    await compareAgain();
    // The background knows what it compared, but not after the corpus changed; now it does again.
    if (!done) {
      done = await judge();
      if (done) await compareAgain();
    }
    const reading = this.#options.reading();
    if (!reading) return;
    const undo = () => void this.#judge(factId, span, report, true);
    this.#open(reading, factId, span, true, same || !done ? undefined : { words: report.text, undo });
  }
}
