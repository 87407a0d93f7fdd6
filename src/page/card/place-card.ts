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

/** Between sentence and card, and between card and the edge of the window. */
const GAP = 8;
/** Below this height a card is not readable: it rather covers its sentence. */
const MIN_HEIGHT = 160;
const MAX_HEIGHT = 480;
/** With so much room below the sentence the card stays there and scrolls: the eye reads downwards. */
const COMFORT = 320;

/** A sentence higher than this share of the window cannot stay in sight beside the card: then its words alone do. */
const TALLEST = 0.35;

/**
 * Below the sentence if the card fits there or there is room enough, else above it, else where there is more room; never outside the
 * window. The reader compares the sentence with what the card says: neither may cover the other. Pure.
 *
 * @param words that the card is about; it stands at their left edge
 * @param sentence that they stand in
 */
export function placeCard(words: Box, sentence: Box, card: Size, view: Size): Place {
  const limit = Math.min(MAX_HEIGHT, view.height - 2 * GAP);
  const height = Math.min(card.height, limit);
  const beside = sentence.height <= view.height * TALLEST ? sentence : words;
  const top = Math.min(words.top, beside.top);
  const bottom = Math.max(words.top + words.height, beside.top + beside.height);
  const below = view.height - bottom - 2 * GAP;
  const above = top - 2 * GAP;
  const left = Math.max(GAP, Math.min(words.left, view.width - card.width - GAP));
  const under = height <= below || below >= Math.min(above, COMFORT);
  const room = under ? below : above;
  const maxHeight = Math.max(Math.min(limit, room), Math.min(MIN_HEIGHT, limit));
  const shown = Math.min(height, maxHeight);
  const wanted = under ? bottom + GAP : top - GAP - shown;
  return { left, top: Math.max(GAP, Math.min(wanted, view.height - shown - GAP)), maxHeight };
}
