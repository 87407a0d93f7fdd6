import type { TextMap } from '../read/text-map.ts';
import { type Paint, paintAt } from './paint-plan.ts';

/** How far beside the letters a press may land, in CSS pixels: a finger is wider than an underline. */
const SLACK = 3;

/** The place in the text nearest to a point of the viewport. */
function caretAt(
  document: Document,
  shadowRoots: ShadowRoot[],
  x: number,
  y: number,
): { node: Node; offset: number } | null {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The painted stretch under a point of the viewport; `null` where there is none. */
export function hitTest(document: Document, plan: readonly Paint[], map: TextMap, x: number, y: number): Paint | null {
  const shadowRoots = map.scopes().filter((scope): scope is ShadowRoot => scope !== document);
  const caret = caretAt(document, shadowRoots, x, y);
  const offset = caret && map.offsetAt(caret.node, caret.offset);
  if (offset === null) return null;
  // The caret goes to the nearer side of a letter: at a word's first letter that may be the end of the word before.
  for (const paint of [paintAt(plan, offset), paintAt(plan, offset - 1)]) {
    const boxes = paint ? (map.toRange(paint)?.getClientRects() ?? []) : [];
    for (const box of boxes) {
      const inside = x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;
      if (inside) return paint;
    }
  }
  return null;
}
