import type { Span } from '../../engine/types.ts';
import { adoptStyle } from '../adopt-style.ts';
import type { TextMap } from '../read/text-map.ts';
import { highlightName, highlightStyle } from './highlight-style.ts';
import { LAYERS, type Paint } from './paint-plan.ts';
import { type Tone, toneAt } from './tone.ts';

/** Of overlapping highlights the one with the higher priority is drawn on top: what differs must not be missed. */
const PRIORITIES = { agreed: 0, 'only-here': 1, disputed: 2, shown: 3 } as const;

/**
 * Paints through the CSS Custom Highlight API: the page's DOM stays as it is. In browsers without it nothing is painted
 * and `supported` is false; the popup lists everything all the same.
 */
export class Painter {
  readonly supported = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
  #tone: Tone | null = null;
  /** The style in each document or shadow tree that has been painted in. */
  readonly #styles = new Map<Document | ShadowRoot, () => void>();

  /** Replaces what was painted. Spans whose text the page has taken away are passed over. */
  paint(plan: readonly Paint[], map: TextMap, root: Element): void {
    if (!this.supported) return;
    this.matchTone(map, root);
    for (const layer of LAYERS) {
      const spans = plan.filter((paint) => paint.layer === layer);
      this.#set(layer, spans, map);
    }
  }

  /** Marks one place until the next one is marked or all is cleared. */
  mark(span: Span | null, map: TextMap, root: Element): void {
    if (!this.supported) return;
    this.matchTone(map, root);
    this.#set('shown', span ? [span] : [], map);
  }

  /** Chooses the palette anew; pages change their ground at the press of a button. */
  matchTone(map: TextMap, root: Element): void {
    if (!this.supported) return;
    const tone = toneAt(root);
    if (tone !== this.#tone) this.#undress();
    this.#tone = tone;
    for (const scope of map.scopes())
      if (!this.#styles.has(scope)) this.#styles.set(scope, adoptStyle(scope, highlightStyle(tone)));
  }

  clear(): void {
    if (!this.supported) return;
    for (const layer of [...LAYERS, 'shown' as const]) CSS.highlights.delete(highlightName(layer));
    this.#undress();
    this.#tone = null;
  }

  #undress(): void {
    for (const drop of this.#styles.values()) drop();
    this.#styles.clear();
  }

  #set(layer: keyof typeof PRIORITIES, spans: readonly Span[], map: TextMap): void {
    const highlight = new Highlight();
    for (const span of spans) {
      const range = map.toRange(span);
      // Static: a live range would be brought up to date at every change of the page, for the page's whole life.
      if (range) highlight.add(new StaticRange(range));
    }
    highlight.priority = PRIORITIES[layer];
    if (highlight.size > 0) CSS.highlights.set(highlightName(layer), highlight);
    else CSS.highlights.delete(highlightName(layer));
  }
}
