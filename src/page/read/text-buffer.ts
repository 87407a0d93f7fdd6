import { type Piece, TextMap } from './text-map.ts';

/**
 * Where a text node's characters cannot be taken over as they are: white space that CSS collapses, and marks that are
 * not seen (soft hyphen, zero-width space, word joiner, byte order mark) but would cut a name in two.
 */
const UNEVEN = /[ \t\n\r\f]{2,}|[\t\n\r\f]|[\u00AD\u200B\u2060\uFEFF]+/g;
const COLLAPSIBLE = ' \t\n\r\f';

/** Collects blocks of text nodes into one buffer, white space collapsed as it is rendered, with the map back. */
export class TextBuffer {
  /** Joined once, at the end: a growing string would be copied with every look at its last character. */
  readonly #chunks: string[] = [];
  #length = 0;
  readonly #pieces: Piece[] = [];
  /** The buffer ends with a space, or a block has just begun: another space would not be rendered. */
  #afterSpace = true;

  get length(): number {
    return this.#length;
  }

  /** Adds a block: its text nodes in order. Blocks are separated by one line break; an empty block leaves no trace. */
  add(nodes: readonly Text[]): void {
    const before = this.#length;
    if (before > 0) this.#append('\n');
    const start = this.#length;
    this.#afterSpace = true;
    for (const node of nodes) this.#addNode(node);
    if (this.#length > start && this.#afterSpace) this.#dropLast();
    if (this.#length === start && before > 0) {
      this.#chunks.pop();
      this.#length = before;
    }
  }

  finish(): TextMap {
    return new TextMap(this.#chunks.join(''), this.#pieces);
  }

  #addNode(node: Text): void {
    const data = node.data;
    let position = 0;
    UNEVEN.lastIndex = 0;
    for (let match = UNEVEN.exec(data); match; match = UNEVEN.exec(data)) {
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
    if (last && last.node === node && last.from + last.length === from && last.start + last.length === this.#length)
      last.length += text.length;
    else this.#pieces.push({ start: this.#length, length: text.length, node, from });
    this.#append(text);
  }

  #append(text: string): void {
    this.#chunks.push(text);
    this.#length += text.length;
  }

  /** Drops the last character, a space at the end of a block. */
  #dropLast(): void {
    const chunk = this.#chunks.pop() as string;
    if (chunk.length > 1) this.#chunks.push(chunk.slice(0, -1));
    this.#length--;
    const last = this.#pieces.at(-1) as Piece;
    if (--last.length === 0) this.#pieces.pop();
  }
}
