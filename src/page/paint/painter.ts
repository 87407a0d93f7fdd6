import type { Span } from '../../engine/types.ts';
import type { PaintColours } from '../../platform/settings.ts';
import { adoptStyle } from '../adopt-style.ts';
import type { TextMap } from '../read/text-map.ts';
import { highlightName, highlightStyle } from './highlight-style.ts';
import { LAYERS, type Layer, type Paint } from './paint-plan.ts';
import { groundAt } from './tone.ts';

/** Of overlapping highlights the one with the higher priority is drawn on top: what differs must not be missed. */
const PRIORITIES: Record<Layer | 'shown', number> = { agreed: 0, 'only-here': 1, near: 2, disputed: 3, shown: 4 };
const ALL = [...LAYERS, 'shown'] as const;

/** The document's window with what it has of its own: of a frame it is not this script's. */
type View = Window & typeof globalThis;

/**
 * Paints through the CSS Custom Highlight API: the page's DOM stays as it is, and so do highlights of its own. In browsers
 * without it nothing is painted and `supported` is false; the popup lists everything all the same.
 */
export class Painter {
  readonly supported = typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';
  /** The style that is worn, to tell when the page's ground or the reader's colours have changed. */
  #style = '';
  /** What takes the style away, by document or shadow tree that has been painted in. */
  readonly #worn = new Map<Document | ShadowRoot, () => void>();
  readonly #views = new Set<View>();

  /** Replaces what was painted. Spans whose text the page has taken away are passed over. */
  paint(plan: readonly Paint[], map: TextMap, root: Element, colours: PaintColours): void {
    if (!this.supported) return;
    this.matchTone(map, root, colours);
    const byLayer: Record<Layer, Paint[]> = { disputed: [], near: [], agreed: [], 'only-here': [] };
    for (const paint of plan) byLayer[paint.layer].push(paint);
    for (const layer of LAYERS) this.#set(layer, byLayer[layer], map, root);
  }

  /** Marks one place until the next one is marked or all is cleared. */
  mark(span: Span | null, map: TextMap, root: Element): void {
    if (this.supported) this.#set('shown', span ? [span] : [], map, root);
  }

  /** Chooses the colours anew; pages change their ground at the press of a button. */
  matchTone(map: TextMap, root: Element, colours: PaintColours): void {
    if (!this.supported) return;
    const style = highlightStyle(groundAt(root), colours);
    if (style !== this.#style) this.#undress();
    this.#style = style;
    for (const scope of map.scopes()) if (!this.#worn.has(scope)) this.#worn.set(scope, adoptStyle(scope, style));
  }

  clear(): void {
    if (!this.supported) return;
    for (const { CSS } of this.#views) for (const layer of ALL) CSS.highlights.delete(highlightName(layer));
    this.#views.clear();
    this.#undress();
    this.#style = '';
  }

  #undress(): void {
    for (const drop of this.#worn.values()) drop();
    this.#worn.clear();
  }

  #set(layer: Layer | 'shown', spans: readonly Span[], map: TextMap, root: Element): void {
    const own = root.ownerDocument.defaultView as View | null;
    // A frame's words are painted in the frame's own registry.
    const view = own?.CSS && 'highlights' in own.CSS ? own : (globalThis as unknown as View);
    this.#views.add(view);
    // Static: a live range would be brought up to date at every change of the page, for the page's whole life.
    const ranges = spans.flatMap((span) => {
      const place = map.toPlace(span);
      return place ? [new view.StaticRange(place)] : [];
    });
    if (ranges.length === 0) {
      view.CSS.highlights.delete(highlightName(layer));
      return;
    }
    const highlight = new view.Highlight(...ranges);
    highlight.priority = PRIORITIES[layer];
    view.CSS.highlights.set(highlightName(layer), highlight);
  }
}
