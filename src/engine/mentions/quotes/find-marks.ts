/** Marks of one family close only what the same family opened; `low` is the German opening mark. */
export type Family = 'straight' | 'curly' | 'low' | 'angle' | 'tick' | 'single';

/** One quotation mark. `shape` is what the spaces around it suggest; `either` where they say nothing. */
export interface Mark {
  start: number;
  end: number;
  family: Family;
  shape: 'open' | 'close' | 'either';
  /** Number of line breaks before it, and where its line ends. */
  line: number;
  lineEnd: number;
}

/** Tells line number and end of line for rising offsets, reading the text once. */
function lineReader(text: string): (at: number) => { line: number; lineEnd: number } {
  let line = 0;
  let lineEnd = text.indexOf('\n');
  if (lineEnd < 0) lineEnd = text.length;
  return (at) => {
    while (at > lineEnd) {
      line++;
      const next = text.indexOf('\n', lineEnd + 1);
      lineEnd = next < 0 ? text.length : next;
    }
    return { line, lineEnd };
  };
}

const DOUBLE_MARK = /["\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]|``|''/g;
const SINGLE_MARK = /['\u2018\u2019\u201A\u2039\u203A]/g;
const SPACE = /\s/u;
const WORD = /[\p{L}\p{N}]/u;
/** What may stand before an opening mark beside a space. */
const BEFORE_OPENING = /[\s([{\u2013\u2014\-/:]/u;
/** What may stand behind a closing mark beside a space. */
const AFTER_CLOSING = /[\s)\]},.;:!?\u2013\u2014\-/\u2026]/u;

/** The direction that the characters on both sides of a mark suggest. */
function shapeOf(text: string, start: number, end: number): Mark['shape'] {
  const before = start === 0 ? ' ' : (text[start - 1] as string);
  const after = end >= text.length ? ' ' : (text[end] as string);
  const canOpen = BEFORE_OPENING.test(before) && !SPACE.test(after);
  const canClose = AFTER_CLOSING.test(after) && !SPACE.test(before);
  if (canOpen === canClose) return 'either';
  return canOpen ? 'open' : 'close';
}

const FAMILIES: Record<string, Family> = {
  '"': 'straight',
  '\u2033': 'straight',
  '\u201C': 'curly',
  '\u201D': 'curly',
  '\u201E': 'low',
  '\u201F': 'curly',
  '\u00AB': 'angle',
  '\u00BB': 'angle',
  '``': 'tick',
  "''": 'tick',
};

/** All double quotation marks in order. A straight mark right behind a digit with nothing open is left to the pairing. */
export function findDoubleMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const lineOf = lineReader(text);
  for (const match of text.matchAll(DOUBLE_MARK)) {
    const mark = match[0];
    const start = match.index;
    const end = start + mark.length;
    const family = FAMILIES[mark] as Family;
    let shape = shapeOf(text, start, end);
    if (mark === '\u201E' || mark === '``') shape = 'open';
    else if (mark === "''") shape = 'close';
    else if (mark === '\u201C' && shape === 'either') shape = 'open';
    else if (mark === '\u201D' && shape === 'either') shape = 'close';
    marks.push({ start, end, family, shape, ...lineOf(start) });
  }
  return marks;
}

/** Clipped words that begin with an apostrophe: not an opening mark. */
const CLIPPED = /^(?:\d0?s?\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b)/i;

/** Single marks that open or close; apostrophes are left out where the letters on both sides show one. */
export function findSingleMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  const lineOf = lineReader(text);
  for (const match of text.matchAll(SINGLE_MARK)) {
    const start = match.index;
    const end = start + 1;
    const before = text[start - 1] ?? ' ';
    const after = text[end] ?? ' ';
    if (before === "'" || after === "'") continue;
    if (WORD.test(before) && WORD.test(after)) continue;
    const shape = match[0] === '\u201A' || match[0] === '\u2039' ? 'open' : shapeOf(text, start, end);
    if (shape !== 'close' && CLIPPED.test(text.slice(end, end + 6))) continue;
    marks.push({ start, end, family: 'single', shape, ...lineOf(start) });
  }
  return marks;
}
