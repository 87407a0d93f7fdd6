import type { Span } from '../types.ts';
import { type Form, knownForm, learnForm } from './forms.ts';
import { tag } from './tagger.ts';

/** Universal part of speech, as wink-nlp tags it. */
export type Pos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'; // biome-ignore format: one table

/** A piece of a text as it is written. */
export interface Piece extends Span {
  /** Letters only; digits; an address, handle or version; one mark; none of these alone. */
  kind: 'word' | 'number' | 'code' | 'mark' | 'mixed';
  text: string;
  lower: string;
  /** Of a number; `NaN` otherwise. */
  value: number;
  /** White space, or the start of the text, stands before it. */
  spaced: boolean;
  /** A line break, or the start of the text, stands before it. */
  line: boolean;
}

/**
 * One word, number or mark as the tagger cuts them: `word`, `mark` or `mixed`. Its offsets give exactly its text. What its
 * form knows is not kept again with every token: writing them is a good part of the time that reading takes.
 */
export class Token implements Piece {
  constructor(
    readonly text: string,
    /** Lower-case dictionary form. */
    readonly lemma: string,
    readonly pos: Pos,
    readonly start: number,
    readonly end: number,
    /** Index into `Text.sentences`. */
    readonly sentence: number,
    readonly spaced: boolean,
    readonly line: boolean,
    /** What is known of its spelling, with plain apostrophes and without the marks of far letters (ő, ł). */
    readonly form: Form,
  ) {}

  get kind(): Form['kind'] {
    return this.form.kind;
  }

  get lower(): string {
    return this.form.lower;
  }

  get value(): number {
    return Number.NaN;
  }
}

/** A sentence: its span without surrounding white space, and its tokens `first` to `last` (exclusive). */
export interface Sentence extends Span {
  first: number;
  last: number;
  /** Index of the line it stands in: sentences of one paragraph share it. */
  paragraph: number;
}

/** An article's text, read once; every recognizer stands on this. */
export interface Text {
  text: string;
  tokens: Token[];
  sentences: Sentence[];
}

/** Longest piece given to the tagger at once: its word table is made anew for each piece and must stay small. */
const PIECE = 16_384;

/** Longest run without a space that the tagger gets whole: its time grows with the square of a run, and no word is longer. */
const RUN = 200;

/** Where the first over-long run without a space between two offsets has to be cut; -1 where there is none. */
function runEnd(text: string, start: number, end: number): number {
  let last = start - 1;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) <= 32) last = i;
    else if (i - last > RUN) return i;
  }
  return -1;
}

/** Latin letters at which the tagger would cut a word ("Gy ő r."), the last piece with its full stop. */
const FAR_LATIN = /[\u0100-\u024F\u1E00-\u1EFF]/g;
const STROKED: Record<string, string> = { đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', ı: 'i', ł: 'l', Ł: 'L', ŧ: 't', Ŧ: 'T' };
/** The letter without its marks; what has none (œ, ŋ) stays. */
function withoutMarks(letter: string): string {
  const base = STROKED[letter] ?? (letter.normalize('NFD')[0] as string);
  return base <= 'z' ? base : letter;
}

/** The same length, typographic apostrophes, odd spaces and far letters made plain, so that the tagger knows the word. */
const plain = (text: string) =>
  text
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u00A0\u2007\u2009\u202F\t\r\f\v]/g, ' ')
    .replace(FAR_LATIN, withoutMarks);

/** Cuts a text at line breaks, and over-long lines at spaces, into pieces that the tagger takes one by one. */
function* pieces(text: string): Generator<Span & { paragraph: number }> {
  let paragraph = 0;
  for (let start = 0; start < text.length; ) {
    let lineEnd = text.indexOf('\n', start);
    if (lineEnd < 0) lineEnd = text.length;
    while (start < lineEnd) {
      let end = Math.min(lineEnd, start + PIECE);
      const cut = runEnd(text, start, end);
      if (cut >= 0) end = cut;
      else if (end < lineEnd) {
        // Within the piece only: a search to the start of the text for every piece would take the square of its length.
        const piece = text.slice(start, end + 2);
        const stop = Math.max(piece.lastIndexOf('. '), piece.lastIndexOf('? '), piece.lastIndexOf('! ')) + 1;
        const space = piece.lastIndexOf(' ', end - start);
        if (stop > 0) end = start + stop;
        else if (space > 0) end = start + space;
      }
      yield { start, end, paragraph };
      start = end;
    }
    paragraph++;
    start = lineEnd + 1;
  }
}

/** Characters that the tagger may have skipped before a word; more would be searched for at every rewritten mark. */
const SKIPPED = 32;

/** Where a word stands that does not begin right at `cursor`: the tagger rewrites a few marks (two backticks); -1 if nowhere near. */
function nearby(source: string, value: string, cursor: number, end: number): number {
  const at = source.slice(cursor, Math.min(end, cursor + SKIPPED + value.length)).indexOf(value);
  return at < 0 ? -1 : cursor + at;
}

/** A short verb in one consonant doubles it before an ending ("pinned", not "pined"): what is left of "fined" has lost its "e". */
const SHORT_VERB = /^[^aeiouy]*[aeiou][bcdfgklmnprtvz]$/;
const verbStem = (lower: string, lemma: string, pos: Pos): string =>
  pos === 'VERB' && (lower === `${lemma}ed` || lower === `${lemma}ing`) && SHORT_VERB.test(lemma) ? `${lemma}e` : lemma;

const isDigit = (code: number) => code >= 48 && code <= 57;
/** Whether the tagger began a sentence within a time: "at 5.|20am". */
const isCutTime = (source: string, at: number): boolean =>
  source.charCodeAt(at - 1) === 46 && isDigit(source.charCodeAt(at)) && isDigit(source.charCodeAt(at - 2));

const CAPITALS = /\p{Lu}/u;
/** Longest unit or scale right behind digits that the tagger takes for an abbreviation, its full stop included. */
const SHORT_UNIT = 3;

/** Splits a text into sentences and tokens with part of speech and lemma. Linear in the length of the text. */
export function readText(text: string): Text {
  const source = plain(text);
  const isPlain = source === text;
  const isFar = !isPlain && text.search(FAR_LATIN) >= 0;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  /** The line of the last token. */
  let paragraph = -1;
  for (const piece of pieces(source)) {
    const tagged = tag(source.slice(piece.start, piece.end));
    let cursor = piece.start;
    let line = piece.paragraph !== paragraph;
    for (const [from, to] of tagged.sentences) {
      if (isCutTime(source, cursor)) sentences.pop();
      let first = sentences.at(-1)?.last ?? 0;
      /** A full stop behind "£3m" ends a sentence, which the tagger does not see. */
      let stopped = false;
      for (let i = from; i <= to; i++) {
        const lexeme = tagged.lexeme(i);
        const form = knownForm(lexeme) ?? learnForm(lexeme, tagged.value(i));
        const pos = tagged.pos(i) as Pos;
        // The tagger drops nothing but white space; anything it rewrites is found again by its length.
        const before = cursor;
        while (cursor < piece.end && source.charCodeAt(cursor) <= 32) cursor++;
        if (pos === 'SPACE' || form.blank) continue;
        const start = source.startsWith(form.text, cursor) ? cursor : nearby(source, form.text, cursor, piece.end);
        if (start < 0) continue;
        cursor = start + form.text.length;
        let lemma: string;
        if (tagged.isContracted(i)) lemma = tagged.lemma(i).toLowerCase();
        else {
          if (form.pos !== pos) {
            form.lemma = verbStem(form.lower, tagged.lemma(i).toLowerCase(), pos);
            form.pos = pos;
          }
          lemma = form.lemma;
        }
        const written = isFar || (!isPlain && form.text.includes("'")) ? text.slice(start, cursor) : form.text;
        const spaced = start > before || start === 0 || start === piece.start;
        if (stopped && spaced && CAPITALS.test(form.text[0] as string)) {
          const opening = (tokens[first] as Token).start;
          sentences.push({ start: opening, end: before, first, last: tokens.length, paragraph: piece.paragraph });
          first = tokens.length;
        }
        stopped =
          !spaced &&
          cursor - start <= SHORT_UNIT &&
          source.charCodeAt(cursor - 1) === 46 &&
          cursor - start > 1 &&
          isDigit(source.charCodeAt(start - 1));
        tokens.push(new Token(written, lemma, pos, start, cursor, sentences.length, spaced, line, form));
        line = false;
        paragraph = piece.paragraph;
      }
      if (tokens.length === first) continue;
      const start = (tokens[first] as Token).start;
      sentences.push({ start, end: cursor, first, last: tokens.length, paragraph: piece.paragraph });
    }
  }
  return { text, tokens, sentences };
}
