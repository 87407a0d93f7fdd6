import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface VirtualRowsOptions {
  /** The element that scrolls. */
  frame: RefObject<HTMLElement | null>;
  count: number;
  /** Height of every row in px. */
  rowHeight: number;
  /** Height in px of what stands above the rows and stays in view. */
  headHeight: number;
  /** Index of a row that is drawn wherever the view is, because it has the focus. */
  keep: number;
}

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

/** Rows beyond both ends of the view that are drawn already. */
const OVERSCAN = 4;

/** The rows in view with the one that is kept, in order. */
function drawn({ startIndex, endIndex, count }: Range, keep: number): number[] {
  const first = Math.max(0, startIndex - OVERSCAN);
  const last = Math.min(count - 1, endIndex + OVERSCAN);
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (keep >= 0 && keep < first) rows.unshift(keep);
  if (keep > last && keep < count) rows.push(keep);
  return rows;
}

/** TanStack Virtual within Preact: draws anew whenever other rows come into view. */
export function useVirtualRows({ frame, count, rowHeight, headHeight, keep }: VirtualRowsOptions) {
  const [, redraw] = useReducer((drawings: number) => drawings + 1, 0);
  const virtualizer = useRef<Virtualizer<HTMLElement, HTMLElement> | null>(null);
  const extract = useRef<{ keep: number; range: (range: Range) => number[] } | null>(null);
  if (extract.current?.keep !== keep) extract.current = { keep, range: (range) => drawn(range, keep) };
  const options: Options = {
    count,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    rangeExtractor: extract.current.range,
    scrollToFn: elementScroll,
    observeElementOffset,
    // A grid that is out of sight has no height, and keeps its rows.
    observeElementRect: (instance, tell) => observeElementRect(instance, (rect) => rect.height > 0 && tell(rect)),
    initialRect: { width: 960, height: 600 },
    onChange: () => redraw(undefined),
  };
  virtualizer.current ??= new Virtualizer(options);
  const current = virtualizer.current;
  current.setOptions(options);
  useLayoutEffect(() => current._didMount(), [current]);
  useLayoutEffect(() => current._willUpdate());
  // Rows of another height are laid out anew.
  useEffect(() => current.measure(), [current, rowHeight]);
  return current;
}
