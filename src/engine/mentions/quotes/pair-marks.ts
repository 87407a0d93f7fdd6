import type { Span } from '../../types.ts';
import { findDoubleMarks, findSingleMarks, type Mark } from './find-marks.ts';

/** A stretch between marks. `opened` and `closed` tell which mark is really there; the words lie within the span. */
export interface Marked extends Span {
  opened: boolean;
  closed: boolean;
  single: boolean;
}

/** A quotation that is closed some lines on: at most this far, in UTF-16 units and in line breaks. */
const LONGEST = 4_000;
const MOST_LINES = 16;
const LONGEST_SINGLE = 600;
/** How far back the start of words without an opening mark is looked for. */
const LONGEST_ORPHAN = 1_000;

const SENTENCE_MARK = /[.,!?\u2026\u2014]/u;
/** A straight mark that lost its space: `… talks, "the mayor said` closes although it looks as if it opened. */
const ATTRIBUTION_AHEAD =
  /^(?:(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|we|one|[Tt]he|[Aa]n?|according|said|says|told|added|wrote|[A-Z][\p{L}.'\u2019-]*)\b[^"\n]{0,80}?)?\b(?:said|says|told|added|wrote|tweeted|asked|according|announced|explained|interview|statement|recalled|replied|noted|stated|warned|continued|insisted)\b/u;

/** Offset of the last character before `at` that is not a blank of the same line, or -1. */
function lastBefore(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && at - i < 8 && (text[i] === ' ' || text[i] === '\u00A0')) i--;
  return i;
}

/** Whether two marks are near enough to be the ends of one quotation. */
const isWithinReach = (open: Mark, close: Mark) =>
  close.start - open.end <= LONGEST && close.line - open.line <= MOST_LINES;

/** Whether a mark that looks as if it opened really closes what is open: sentence mark before it, attribution behind it. */
function closesSloppily(text: string, mark: Mark, isOpen: boolean): boolean {
  const before = text[lastBefore(text, mark.start)];
  if (before === undefined || !SENTENCE_MARK.test(before)) return false;
  const ahead = text.slice(mark.end, Math.min(mark.lineEnd, mark.end + 140));
  if (isOpen && /^[\p{Ll}]/u.test(ahead)) return true;
  return ATTRIBUTION_AHEAD.test(ahead.split('"')[0] as string);
}

/** Where an orphaned closing mark's words begin: at the start of its sentence, never before its line or `floor`. */
function sentenceStart(text: string, mark: Mark, floor: number): number {
  const stop = lastBefore(text, mark.start);
  const from = Math.max(floor, mark.start - LONGEST_ORPHAN);
  const line = text.slice(from, mark.start).lastIndexOf('\n') + 1 + from;
  let start = line;
  for (const found of text.slice(line, Math.max(line, stop - 1)).matchAll(/[.!?]["\u201D')]?\s{1,3}(?=\p{Lu})/gu)) {
    start = line + found.index + found[0].length;
  }
  return start;
}

function pairDouble(text: string): Marked[] {
  const marks = findDoubleMarks(text);
  const found: Marked[] = [];
  let open: Mark | null = null;
  let floor = 0;
  const push = (start: number, end: number, opened: boolean, closed: boolean) => {
    if (end > start) found.push({ start, end, opened, closed, single: false });
  };
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i] as Mark;
    if (open && !isWithinReach(open, mark)) {
      push(open.end, open.lineEnd, true, false);
      floor = open.lineEnd;
      open = null;
    }
    if (!open && mark.family === 'straight' && /\d/.test(text[mark.start - 1] ?? '')) continue; // inches
    let side: 'open' | 'close';
    if (open && open.family === 'low') side = mark.family === 'low' ? 'open' : 'close';
    else if (mark.family === 'angle') side = open?.family === 'angle' ? 'close' : 'open';
    else if (mark.shape === 'either') side = open ? 'close' : 'open';
    else if (mark.shape === 'open')
      side =
        (mark.family === 'straight' || (mark.family === 'tick' && open?.family === 'tick')) &&
        closesSloppily(text, mark, open !== null)
          ? 'close'
          : 'open';
    else side = 'close';
    if (side === 'close' && !open && mark.shape === 'open') {
      // Only a mark with nothing to close it further on in its line can be one that closes.
      const next = marks[i + 1];
      if (next && next.shape === 'close' && next.start < mark.lineEnd) side = 'open';
      else if (
        /(?:said|says|added|told|that|like|asked|wrote)\s*,?\s*$/.test(
          text.slice(Math.max(0, mark.start - 24), mark.start),
        )
      )
        side = 'open';
    }
    if (side === 'open') {
      const next = marks[i + 1];
      if (open && open.family !== mark.family && next && next.family === mark.family && next.shape === 'close') {
        i++; // a pair of another family within: “…” inside "…"
        continue;
      }
      if (open) push(open.end, Math.min(open.lineEnd, mark.start), true, false);
      open = mark;
      continue;
    }
    if (open) push(open.end, mark.start, true, true);
    else push(sentenceStart(text, mark, floor), mark.start, false, true);
    floor = mark.end;
    open = null;
  }
  if (open) push(open.end, open.lineEnd, true, false);
  return found;
}

/** Single marks: both must be there, in one line, and not within double marks. */
function pairSingle(text: string, taken: readonly Marked[]): Marked[] {
  const found: Marked[] = [];
  let t = 0;
  let open: Mark | null = null;
  let fallback: Mark | null = null;
  const flush = () => {
    if (open && fallback)
      found.push({ start: open.end, end: fallback.start, opened: true, closed: true, single: true });
    open = null;
    fallback = null;
  };
  for (const mark of findSingleMarks(text)) {
    while (t < taken.length && (taken[t] as Marked).end <= mark.start) t++;
    const within = t < taken.length && (taken[t] as Marked).start <= mark.start;
    if (open && (open.lineEnd < mark.start || mark.start - open.end > LONGEST_SINGLE)) flush();
    if (within) continue;
    // "' Never!'" at the start of a line: a blank slipped in behind the mark.
    const opensLine = !open && mark.shape === 'either' && (mark.start === 0 || text[mark.start - 1] === '\n');
    if (mark.shape === 'open' || opensLine) {
      flush();
      open = mark;
      continue;
    }
    if (!open) continue;
    const before = text[mark.start - 1] ?? '';
    const after = text[mark.end] ?? ' ';
    // "workers' rights" within a quotation: a plural's apostrophe closes only for want of a better mark.
    if (/[sS]/.test(before) && !/[.,;:!?)\n]/.test(after) && mark.end < text.length) {
      fallback ??= mark;
      continue;
    }
    fallback = mark;
    flush();
  }
  flush();
  return found;
}

let last: { text: string; marked: readonly Marked[] } = { text: '', marked: [] };

/**
 * Every stretch between quotation marks, in order, without overlaps. Linear in the length of the text; those of the last
 * text are kept, since quotations and fingerprints both ask.
 */
export function pairMarks(text: string): readonly Marked[] {
  if (last.text !== text) {
    const double = pairDouble(text);
    last = { text, marked: [...double, ...pairSingle(text, double)].sort((a, b) => a.start - b.start) };
  }
  return last.marked;
}
