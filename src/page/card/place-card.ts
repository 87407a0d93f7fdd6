/** A rectangle in the viewport, CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}
export interface Size {
  width: number;
  height: number;
}
/** Where the card goes and how high it may be, CSS pixels. */
export interface Place {
  left: number;
  top: number;
  maxHeight: number;
}

/** Between words and card, and between card and the edge of the window. */
const GAP = 8;
/** Below this height a card is not readable: it rather covers its words. */
const MIN_HEIGHT = 160;
const MAX_HEIGHT = 480;
/** With so much room below the words the card stays there and scrolls: the eye reads downwards. */
const COMFORT = 320;

/** Below the words if it fits there or there is room enough, else above, else where there is more; never outside the window. Pure. */
export function placeCard(words: Box, card: Size, view: Size): Place {
  const limit = Math.min(MAX_HEIGHT, view.height - 2 * GAP);
  const height = Math.min(card.height, limit);
  const below = view.height - (words.top + words.height) - 2 * GAP;
  const above = words.top - 2 * GAP;
  const left = Math.max(GAP, Math.min(words.left, view.width - card.width - GAP));
  const under = height <= below || below >= Math.min(above, COMFORT);
  const room = under ? below : above;
  const maxHeight = Math.max(Math.min(limit, room), Math.min(MIN_HEIGHT, limit));
  const shown = Math.min(height, maxHeight);
  const wanted = under ? words.top + words.height + GAP : words.top - GAP - shown;
  const top = Math.max(GAP, Math.min(wanted, view.height - shown - GAP));
  return { left, top, maxHeight };
}
