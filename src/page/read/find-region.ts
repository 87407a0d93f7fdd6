import { type Boilerplate, boilerplate, UNREAD_TAGS } from './boilerplate.ts';

/** A text node shorter than this is a label, a link or a piece of one, in UTF-16 units; what it holds may still be prose. */
const LONG = 40;
/** Share of the prose that the region holds: what little stands outside are teasers and notices. */
const SHARE = 0.97;
/** A box that calls itself a sidebar, yet holds this share of the page's prose, is the article's. */
const MAIN_SHARE = 0.5;
/** Text nodes that are looked at: a hostile page must not hold up its own tab. */
const MAX_NODES = 150_000;
/** Ancestors of one text that are looked at. */
const MAX_DEPTH = 400;
const DENSE_WEIGHT = 2.5;

/** Where a page's prose stands, as far as a look at its text nodes alone tells. */
export interface Region {
  /** Holds nearly all prose, and the headline or standfirst beside it. */
  element: Element;
  /** Length of the prose found in long text nodes: less than there is. UTF-16 units. */
  prose: number;
  /** Share of the page's prose in long text nodes that stands in an element, 0 to 1; boilerplate is counted, too. */
  share(element: Element): number;
}

interface Place {
  element: Element;
  parent: Place | null;
  boilerplate: Boilerplate;
  /** Prose within, and of it what no boilerplate holds. */
  all: number;
  prose: number;
  dropped: boolean;
}

/** Text that no reader sees, that leads elsewhere, or that heads something. */
const NOT_PROSE = new Set(['A', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TITLE', 'LABEL']);

function lengthOf(text: string): number {
  const length = text.trim().length;
  return text.charCodeAt(text.length >> 1) >= 0x2e80 ? length * DENSE_WEIGHT : length;
}

/**
 * A page's long text nodes in order. Looks at nothing of the others but their length. (XPath would find them without making an
 * object of each node, yet browsers take longer over it than over that.)
 */
function* longTexts(body: Element): Generator<Text> {
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */);
  for (let visited = 0; visited < MAX_NODES; visited++) {
    const node = walker.nextNode() as Text | null;
    if (node === null) return;
    if (node.length >= LONG) yield node;
  }
}

/**
 * Finds the part of a page that is worth a closer look by its long text nodes alone: menus, lists of stories and applications
 * are never walked element by element. `null`: there is no long text at all. Text in shadow trees is not seen.
 */
export function findRegion(body: Element): Region | null {
  const places = new Map<Element, Place>();
  const order: Place[] = [];
  /** `null` for what lies too deep. */
  const placeOf = (element: Element, depth: number): Place | null => {
    const known = places.get(element);
    if (known) return known;
    const outer = element.parentElement;
    if (depth > MAX_DEPTH) return null;
    const parent = element === body || !outer ? null : placeOf(outer, depth + 1);
    if (parent === null && element !== body) return null;
    const tag = element.tagName;
    const own = parent === null || tag === 'MAIN' ? 'no' : boilerplate(element, tag);
    const place = {
      element,
      parent,
      boilerplate: parent?.boilerplate === 'hard' ? 'hard' : own,
      all: 0,
      prose: 0,
      dropped: false,
    };
    places.set(element, place);
    order.push(place);
    return place;
  };

  const texts: { place: Place; length: number }[] = [];
  let total = 0;
  for (const node of longTexts(body)) {
    const parent = node.parentElement;
    if (!parent || NOT_PROSE.has(parent.tagName) || UNREAD_TAGS.has(parent.tagName)) continue;
    const length = lengthOf(node.data);
    if (length < LONG) continue;
    const place = placeOf(parent, 0);
    if (place === null || place.boilerplate === 'hard') continue;
    texts.push({ place, length });
    total += length;
    for (let outer: Place | null = place; outer; outer = outer.parent) outer.all += length;
  }
  if (total === 0) return null;

  for (const place of order) {
    const kept = place.boilerplate === 'no' || (place.boilerplate === 'soft' && place.all > total * MAIN_SHARE);
    place.dropped = (place.parent?.dropped ?? false) || !kept;
  }
  let prose = 0;
  for (const { place, length } of texts) {
    if (place.dropped) continue;
    prose += length;
    for (let outer: Place | null = place; outer; outer = outer.parent) outer.prose += length;
  }
  // Ancestors stand before what is in them, so the last one that holds enough is the deepest.
  let deepest: Place | undefined;
  for (const place of order) if (prose > 0 && place.prose >= prose * SHARE) deepest = place;
  const region = deepest?.parent ?? deepest;
  const share = (element: Element) => (places.get(element)?.all ?? 0) / total;
  return region ? { element: region.element, prose, share } : { element: body, prose: 0, share };
}
