import type { Span } from '../../engine/types.ts';

/** A stretch of the buffer that stands, character for character, in one text node. */
export interface Piece {
  /** Offset into the buffer. */
  start: number;
  length: number;
  node: Text;
  /** Offset into the node's data. */
  from: number;
}

/** A page that puts every sentence into a component of its own is not painted whole. */
const MAX_SCOPES = 40;

/**
 * The text that was read from a page, and where each of its characters stands in the live document. Pieces are in order
 * of the buffer and do not overlap; line breaks between blocks belong to no node. White space that was collapsed keeps
 * its place, though the node may hold another character there.
 */
export class TextMap {
  readonly text: string;
  readonly #pieces: readonly Piece[];
  /** First piece of each node; a node's pieces are neighbours. */
  readonly #firstOf = new Map<Node, number>();

  constructor(text: string, pieces: readonly Piece[]) {
    this.text = text;
    this.#pieces = pieces;
    pieces.forEach((piece, index) => {
      if (!this.#firstOf.has(piece.node)) this.#firstOf.set(piece.node, index);
    });
  }

  /** Index of the last piece that starts at or before an offset, -1 if there is none. */
  #pieceAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#pieces[middle] as Piece).start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The node and offset of one character of the buffer; `null` for a break between blocks. */
  #locate(offset: number): { node: Text; offset: number } | null {
    const piece = this.#pieces[this.#pieceAt(offset)];
    if (!piece || offset >= piece.start + piece.length) return null;
    return { node: piece.node, offset: piece.from + offset - piece.start };
  }

  /**
   * Where a span of the buffer stands in the page; `null` where the span is empty, lies outside, or the page has taken the
   * text away or shortened it since it was read.
   */
  toPlace(span: Span): StaticRangeInit | null {
    if (span.end <= span.start) return null;
    const first = this.#locate(span.start);
    const last = this.#locate(span.end - 1);
    if (!first || !last || !first.node.isConnected || !last.node.isConnected) return null;
    if (first.offset >= first.node.length || last.offset >= last.node.length) return null;
    return {
      startContainer: first.node,
      startOffset: first.offset,
      endContainer: last.node,
      endOffset: last.offset + 1,
    };
  }

  /** A live range over a span of the buffer; `null` as for `toPlace`. */
  toRange(span: Span): Range | null {
    const place = this.toPlace(span);
    if (!place) return null;
    const range = (place.startContainer.ownerDocument as Document).createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return range;
  }

  /** Whether a text node was read. */
  holds(node: Node): boolean {
    return this.#firstOf.has(node);
  }

  /** Whether everything that was read still stands in the document. */
  isWhole(): boolean {
    for (const node of this.#firstOf.keys()) if (!node.isConnected) return false;
    return true;
  }

  /** The document and the shadow trees that the text stands in: a style sheet holds in one of them only. */
  scopes(): (Document | ShadowRoot)[] {
    const scopes = new Set<Node>();
    for (const node of this.#firstOf.keys())
      if (scopes.size < MAX_SCOPES && node.isConnected) scopes.add(node.getRootNode());
    return [...scopes] as (Document | ShadowRoot)[];
  }

  /** The offset in the buffer of a place in a text node; `null` where that place was not read. */
  offsetAt(node: Node, offset: number): number | null {
    const first = this.#firstOf.get(node);
    if (first === undefined) return null;
    for (let index = first; this.#pieces[index]?.node === node; index++) {
      const piece = this.#pieces[index] as Piece;
      if (offset < piece.from) return null;
      if (offset <= piece.from + piece.length) return piece.start + offset - piece.from;
    }
    return null;
  }
}
