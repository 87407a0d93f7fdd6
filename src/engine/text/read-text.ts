import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import type { Span } from '../types.ts';

/** Universal part of speech, as wink-nlp tags it. */
export type Pos =
  | 'ADJ' | 'ADP' | 'ADV' | 'AUX' | 'CCONJ' | 'DET' | 'INTJ' | 'NOUN' | 'NUM' | 'PART' | 'PRON' | 'PROPN' | 'PUNCT'
  | 'SCONJ' | 'SYM' | 'VERB' | 'X' | 'SPACE'; // biome-ignore format: one table

/** One word, number or mark. Its offsets give exactly its text. */
export interface Token extends Span {
  text: string;
  lower: string;
  /** Lower-case dictionary form. */
  lemma: string;
  pos: Pos;
  /** Index into `Text.sentences`. */
  sentence: number;
  /** Whether white space (or the start of the text) stands before it. */
  spaced: boolean;
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

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

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

/** The same length, typographic apostrophes and odd spaces made plain, so that the tagger knows the word. */
const plain = (text: string) =>
  text.replace(/[\u2018\u2019\u02BC]/g, "'").replace(/[\u00A0\u2007\u2009\u202F\t\r\f\v]/g, ' ');

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

/** What is remembered of a written form: its small letters, and its dictionary form as the part of speech it had last. */
interface Spelling {
  lower: string;
  pos: Pos | '';
  lemma: string;
}

const MEMO_SIZE = 50_000;
/** Longest form that is remembered. */
const MEMO_LENGTH = 40;
const memo = new Map<string, Spelling>();

/** Words repeat within a text and from text to text: one string for all of them costs less time and memory. */
function spell(value: string): Spelling {
  let spelling = memo.get(value);
  if (spelling) return spelling;
  spelling = { lower: value.toLowerCase(), pos: '', lemma: '' };
  if (value.length > MEMO_LENGTH) return spelling;
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(value, spelling);
  return spelling;
}

const isInWord = (code: number) => (code > 96 && code < 123) || code === 39 || (code > 64 && code < 91);
/** Whether a word goes on over an offset: what hangs together with its neighbour may be half of a contraction. */
const hangs = (source: string, at: number) => isInWord(source.charCodeAt(at)) && isInWord(source.charCodeAt(at - 1));

/** Splits a text into sentences and tokens with part of speech and lemma. Linear in the length of the text. */
export function readText(text: string): Text {
  const source = plain(text);
  const isPlain = source === text;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const piece of pieces(source)) {
    const all = nlp.readDoc(source.slice(piece.start, piece.end));
    const words = all.tokens();
    const values = words.out(its.value) as string[];
    const tags = words.out(its.pos) as Pos[];
    const spans = all.sentences().out(its.span) as unknown as [number, number][];
    const lemmaOf = (i: number) =>
      (words.itemAt(i).out(its.lemma as unknown as typeof its.value) as string).toLowerCase();
    let cursor = piece.start;
    for (const [from, to] of spans) {
      const first = tokens.length;
      for (let i = from; i <= to; i++) {
        const value = values[i] as string;
        const pos = tags[i] as Pos;
        // The tagger drops nothing but white space; anything it rewrites is found again by its length.
        const before = cursor;
        while (cursor < piece.end && source.charCodeAt(cursor) <= 32) cursor++;
        if (pos === 'SPACE' || value.trim() === '') continue;
        const start = source.startsWith(value, cursor) ? cursor : nearby(source, value, cursor, piece.end);
        if (start < 0) continue;
        cursor = start + value.length;
        const spaced = start > before || start === 0 || start === piece.start;
        const spelling = spell(value);
        let lemma: string;
        // The lemma of half a contraction ("wo" of "won't") is the tagger's alone to say; others repeat.
        if (hangs(source, cursor) || (!spaced && hangs(source, start))) lemma = lemmaOf(i);
        else {
          if (spelling.pos !== pos) {
            spelling.lemma = lemmaOf(i);
            spelling.pos = pos;
          }
          lemma = spelling.lemma;
        }
        tokens.push({
          text: isPlain || !value.includes("'") ? value : text.slice(start, cursor),
          lower: spelling.lower,
          lemma,
          pos,
          start,
          end: cursor,
          sentence: sentences.length,
          spaced,
        });
      }
      if (tokens.length === first) continue;
      const start = (tokens[first] as Token).start;
      sentences.push({ start, end: cursor, first, last: tokens.length, paragraph: piece.paragraph });
    }
  }
  return { text, tokens, sentences };
}
