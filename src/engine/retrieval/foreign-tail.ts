import { isWord } from '../text/forms.ts';
import type { Text, Token } from '../text/read-text.ts';
import type { Span } from '../types.ts';

/** A tail is at most this share of the text, and this many paragraphs. */
const LARGEST_SHARE = 0.25;
const MOST_PARAGRAPHS = 12;
/** A body worth the name, in paragraphs. */
const LEAST_BODY = 6;
/** Captions that stand together, and how many of them must name somebody the body never does. */
const LEAST_CAPTIONS = 3;
const LEAST_STRANGERS = 2;
const CAPTION_WORDS = 45;

/** A line that announces other stories. */
const POINTER =
  /^(?:more\b.{0,40}\b(?:articles|stories|news)\b|read (?:more|next|also)\b|related(?: articles| stories| topics| news| content)?\s*:?$|see also\b|recommended(?: for you)?\s*:?$|you (?:may|might) also like|most (?:read|popular)\b|more (?:from|on|like) |also in the news)/i;
const POINTER_WORDS = 10;
/** Words that tie a paragraph to the one before it. */
const TIE =
  /^(?:he|she|it|they|we|i|his|her|its|their|this|that|these|those|but|and|so|yet|however|meanwhile|instead|also|still|then|there|here|such|both|another|other)$/;
const QUOTE = /["\u201C\u201D\u201E\u00AB\u00BB]/;
const FINISHED = /[.!?\u2026][)\u2019']?$/;

/** Where a paragraph starts and ends: offsets, and tokens `first` to `last` (exclusive). */
interface Line extends Span {
  first: number;
  last: number;
}

interface Paragraph extends Line {
  tokens: Token[];
  words: number;
}

function readLines(text: Text): Line[] {
  const lines: Line[] = [];
  let line = -1;
  for (const { start, end, first, last, paragraph } of text.sentences) {
    const open = lines.at(-1);
    if (open && paragraph === line) {
      open.end = end;
      open.last = last;
    } else lines.push({ start, end, first, last });
    line = paragraph;
  }
  return lines;
}

/** Names of two words or more in a paragraph, as the lower-case forms of their last words. */
function surnames(paragraph: Paragraph): string[] {
  const found: string[] = [];
  let run: Token[] = [];
  for (const token of [...paragraph.tokens, null]) {
    if (token?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(token.text)) {
      run.push(token);
      continue;
    }
    if (run.length >= 2) found.push((run.at(-1) as Token).lower);
    run = [];
  }
  return found;
}

/** One sentence by itself, not spoken and not tied to what stands before it. */
function isCaption(paragraph: Paragraph): boolean {
  if (paragraph.words < 5 || paragraph.words > CAPTION_WORDS) return false;
  if (paragraph.tokens.slice(0, -1).some((token) => /^[.!?]$/.test(token.text))) return false;
  if (TIE.test(paragraph.tokens[0]?.lower ?? '')) return false;
  return !paragraph.tokens.some((token) => QUOTE.test(token.text));
}

/**
 * The paragraphs at the end of a text that belong to other stories: captions of teasers, or a list announced by a line
 * such as "Read more". `null` where nothing is sure. Captions are told by all of: three or more paragraphs of one
 * sentence on end, without quotations and without ties to one another; at least two of them name people of whom the
 * body says nothing; one at least does not end like a sentence.
 */
export function findForeignTail(text: Text): Span | null {
  const lines = readLines(text);
  const count = lines.length;
  const end = lines.at(-1)?.end ?? 0;
  if (count <= LEAST_BODY) return null;
  const earliest = Math.max(LEAST_BODY, count - MOST_PARAGRAPHS);
  // Only what may be the tail is looked at closer.
  const near = lines.slice(earliest).map((line): Paragraph => {
    const tokens = text.tokens.slice(line.first, line.last);
    return { ...line, tokens, words: tokens.filter((token) => isWord(token.form)).length };
  });
  const at = (index: number) => near[index - earliest] as Paragraph;
  const isSmall = (from: number) => end - at(from).start <= text.text.length * LARGEST_SHARE;
  const tailFrom = (from: number): Span => ({ start: at(from).start, end });

  for (let from = earliest; from < count; from++) {
    const paragraph = at(from);
    if (paragraph.words > POINTER_WORDS || !POINTER.test(text.text.slice(paragraph.start, paragraph.end))) continue;
    const rest = near.slice(from + 1 - earliest);
    if (
      isSmall(from) &&
      rest.every((other) => other.words <= CAPTION_WORDS / 2 && !other.tokens.some((token) => QUOTE.test(token.text)))
    ) {
      return tailFrom(from);
    }
  }

  let from = count;
  while (from > earliest && isCaption(at(from - 1)) && isSmall(from - 1)) from--;
  if (count - from < LEAST_CAPTIONS) return null;
  const known = new Set<string>();
  for (let i = 0; i < at(from).first; i++) known.add((text.tokens[i] as Token).lower);
  const hasStranger = (paragraph: Paragraph) => surnames(paragraph).some((name) => !known.has(name));
  while (from < count && !hasStranger(at(from))) from++;
  const tail = near.slice(from - earliest);
  if (tail.length < LEAST_CAPTIONS || tail.filter(hasStranger).length < LEAST_STRANGERS) return null;
  if (tail.every((paragraph) => FINISHED.test(text.text.slice(paragraph.start, paragraph.end).trimEnd()))) return null;
  return tailFrom(from);
}
