/** A paragraph of a text, cut at what is marked in it; `before + marked + after` is the paragraph. */
export interface MarkedParagraph {
  /** Offset of the paragraph in the text. */
  start: number;
  before: string;
  marked: string;
  after: string;
}

/**
 * The paragraphs of a text: its lines that are not empty. A span that reaches over several marks its part in each.
 * @param span UTF-16 offsets into the text; an empty one marks nothing.
 */
export function markedParagraphs(text: string, span: { start: number; end: number }): MarkedParagraph[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index: start, 0: line }) => {
    const within = (offset: number) => Math.max(0, Math.min(offset - start, line.length));
    const [from, to] = [within(span.start), within(span.end)];
    return { start, before: line.slice(0, from), marked: line.slice(from, to), after: line.slice(Math.max(from, to)) };
  });
}
