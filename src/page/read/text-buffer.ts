import { type Piece, TextMap } from './text-map.ts';

/**
 * Where a text node's characters cannot be taken over as they are: white space that CSS collapses, and marks that are
 * not seen (soft hyphen, zero-width space, word joiner, byte order mark) but would cut a name in two.
 */
const UNEVEN = /[ \t\n\r\f]{2,}|[\t\n\r\f]|[\u00AD\u200B\u2060\uFEFF]+/g;
const COLLAPSIBLE = ' \t\n\r\f';

/** Collects blocks of text nodes into one buffer, white space collapsed as it is rendered, with the map back. */
export class TextBuffer {
  #text = '';
  readonly #pieces: Piece[] = [];
  /** The buffer ends with a space, or a block has just begun: another space would not be rendered. */
  #afterSpace = true;

  get length(): number {
    return this.#text.length;
  }

  /** Adds a block: its text nodes in order. Blocks are separated by one line break; an empty block leaves no trace. */
  add(nodes: readonly Text[]): void {
    const before = this.#text.length;
    if (before > 0) this.#text += '\n';
    const start = this.#text.length;
    this.#afterSpace = true;
    for (const node of nodes) this.#addNode(node);
    this.#dropTrailingSpace(start);
    if (this.#text.length === start) this.#text = this.#text.slice(0, before);
  }

  finish(): TextMap {
    return new TextMap(this.#text, this.#pieces);
  }

  #addNode(node: Text): void {
    const data = node.data;
    let position = 0;
    for (const match of data.matchAll(UNEVEN)) {
      this.#take(node, data, position, match.index);
      if (COLLAPSIBLE.includes(match[0].charAt(0)) && !this.#afterSpace) {
        this.#push(node, match.index, ' ');
        this.#afterSpace = true;
      }
      position = match.index + match[0].length;
    }
    this.#take(node, data, position, data.length);
  }

  /** Takes over characters that stand as they are rendered, but for a space after a space. */
  #take(node: Text, data: string, from: number, to: number): void {
    const start = this.#afterSpace && data.charAt(from) === ' ' ? from + 1 : from;
    if (start >= to) return;
    this.#push(node, start, data.slice(start, to));
    this.#afterSpace = data.charAt(to - 1) === ' ';
  }

  #push(node: Text, from: number, text: string): void {
    const last = this.#pieces.at(-1);
    if (
      last &&
      last.node === node &&
      last.from + last.length === from &&
      last.start + last.length === this.#text.length
    )
      last.length += text.length;
    else this.#pieces.push({ start: this.#text.length, length: text.length, node, from });
    this.#text += text;
  }

  #dropTrailingSpace(start: number): void {
    if (this.#text.length <= start || !this.#text.endsWith(' ')) return;
    this.#text = this.#text.slice(0, -1);
    const last = this.#pieces.at(-1) as Piece;
    if (--last.length === 0) this.#pieces.pop();
  }
}
