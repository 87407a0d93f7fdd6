import type { Kind, Span } from '../../../engine/types.ts';

/** A stretch of an article's text that is marked, and what it is; `asked` is what a link leads to. */
export interface TextMark extends Span {
  kind: Kind | 'asked';
}

/** Words of a paragraph that are marked alike. */
export interface TextRun {
  text: string;
  /** The narrowest name, figure or date they stand in; `null` for none. */
  kind: Exclude<Kind, 'quote'> | null;
  quoted: boolean;
  asked: boolean;
}

/** A paragraph of a text, cut wherever a mark begins or ends; its runs put together are the paragraph. */
export interface MarkedParagraph {
  /** Offset of the paragraph in the text. */
  start: number;
  runs: TextRun[];
}

/**
 * The paragraphs of a text, its lines that are not empty, with what is marked in them. A mark that reaches over several marks its part in each.
 * @param marks UTF-16 offsets into the text, in any order; empty ones mark nothing.
 */
export function markedParagraphs(text: string, marks: readonly TextMark[]): MarkedParagraph[] {
  const sorted = marks.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
  let next = 0;
  /** Marks that began before and may still go on. */
  let open: TextMark[] = [];
  return [...text.matchAll(/[^\n]+/g)].map(({ index: start, 0: line }) => {
    const end = start + line.length;
    while (next < sorted.length && (sorted[next] as TextMark).start < end) open.push(sorted[next++] as TextMark);
    open = open.filter((mark) => mark.end > start);
    return { start, runs: runsOf(line, start, open) };
  });
}

function runsOf(line: string, offset: number, marks: readonly TextMark[]): TextRun[] {
  const cuts = new Set([0, line.length]);
  for (const { start, end } of marks) {
    for (const cut of [start - offset, end - offset]) if (cut > 0 && cut < line.length) cuts.add(cut);
  }
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] as number;
    const covering = marks.filter((mark) => mark.start - offset <= from && mark.end - offset >= to);
    let narrowest: TextMark | undefined;
    for (const mark of covering) {
      if (mark.kind === 'quote' || mark.kind === 'asked') continue;
      if (narrowest === undefined || mark.end - mark.start < narrowest.end - narrowest.start) narrowest = mark;
    }
    return {
      text: line.slice(from, to),
      kind: (narrowest?.kind as TextRun['kind'] | undefined) ?? null,
      quoted: covering.some(({ kind }) => kind === 'quote'),
      asked: covering.some(({ kind }) => kind === 'asked'),
    };
  });
}
