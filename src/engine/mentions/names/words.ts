import { facet } from '../../text/forms.ts';
import type { Text, Token } from '../../text/read-text.ts';
import { foldWord } from './fold-word.ts';
import { extent, isCapital, NAME_PREFIXES } from './join-tokens.ts';

/** How a word is written. `upper` has two capitals or more and no small letter ("EU", "U.S."), `mixed` is "iPhone". */
export type Shape = 'title' | 'upper' | 'mixed' | 'lower' | 'number' | 'possessive' | 'mark';

/** A written word: tokens that hang together ("Daimler-Benz", "76ers") as one, possessive endings apart. */
export class Word {
  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    /** Lower case, no diacritics, plain apostrophes, no final stop. */
    readonly key: string,
    public shape: Shape,
    readonly pos: Token['pos'],
    readonly sentence: number,
    /** White space (or nothing) stands before it. */
    readonly spaced: boolean,
    /** Would be capitalised here whatever it is: start of a sentence, of a quotation, after a colon. */
    public initial: boolean,
    /** A line break stands before it. */
    readonly lineStart: boolean,
  ) {}
}

const POSSESSIVE = /^['\u2019\u02BC](?:s|S)?$/;
const ABBREVIATED =
  /^(?:mr|mrs|ms|mx|dr|prof|sen|sens|rep|reps|gov|govs|gen|lt|col|sgt|capt|cmdr|adm|maj|cpl|rev|hon|st|ste|mt|ft|messrs|jr|sr|no|vs|supt|det|insp)$/;
const SENTENCE_MARK = /^[.!?:;\u2026\u2022\u00B7*|\u2014]+$/;
const OPENING = /^["'\u201C\u2018\u201E\u00AB([{]+$/;
/** A comma behind these opens what is said, with or without quotation marks. */
const SPEECH = new Set(
  'said says saying added adding stated stating asked asking urged urging wrote replied shouted declared exclaimed'.split(
    ' ',
  ),
);
/** A straight quotation mark right behind a word closes. */
const opens = (mark: Word) => mark.spaced || !/^["']$/.test(mark.text);
function shapeOf(text: string): Shape {
  if (/^\p{N}/u.test(text))
    return /^\p{N}[\p{N}.,:/-]*$/u.test(text) ? 'number' : /^\d{2}ers$/.test(text) ? 'title' : 'mark';
  if (!/^[\p{L}'\u2019]/u.test(text) || /[@#_]|:\/\//.test(text)) return 'mark';
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 0) return 'lower';
  if (/^\p{Lu}/u.test(text)) return /\p{Ll}/u.test(text) || capitals < 2 ? 'title' : 'upper';
  // "iPhone", "d'Estaing", "al-Assad", "eBay"; a stray capital deep inside a word is no name.
  return /^\p{Ll}{1,3}['\u2019-]?\p{Lu}/u.test(text) ? 'mixed' : 'lower';
}

/** What the letters of a word say of it. */
interface Spelling {
  key: string;
  shape: Shape;
  /** A mark behind which a sentence begins; one that opens a quotation or brackets. */
  endsSentence: boolean;
  opens: boolean;
  /** Ends in a stop that ends a title or an initial and no sentence. */
  abbreviated: boolean;
  /** A verb of saying: a comma behind it opens what is said. */
  speech: boolean;
  /** Nothing inside has to be split off: no possessive, no "anti-" before a capital. */
  whole: boolean;
}

const PREFIXED = /^(\p{Ll}{2,6})-(?=\p{Lu})/u;
const hasSuffix = (text: string) => /.['\u2019\u02BC][sS]$/su.test(text);

function spell(text: string): Spelling {
  const key = foldWord(text);
  return {
    key,
    shape: shapeOf(text),
    endsSentence: SENTENCE_MARK.test(text),
    opens: OPENING.test(text) && text !== '(',
    abbreviated: text.endsWith('.') && (ABBREVIATED.test(key) || /^\p{Lu}\.$/u.test(text)),
    speech: SPEECH.has(key),
    whole: !POSSESSIVE.test(text) && !hasSuffix(text) && !PREFIXED.test(text),
  };
}
const spellingOf = facet((form) => spell(form.text));

/** Forms have plain apostrophes; a word written with another one is spelled by itself. */
const MEMO_SIZE = 5_000;
/** Longest word that is remembered. */
const MEMO_LENGTH = 40;
const memo = new Map<string, Spelling>();
function respell(text: string): Spelling {
  let spelling = memo.get(text);
  if (spelling) return spelling;
  spelling = spell(text);
  if (memo.size >= MEMO_SIZE) memo.clear();
  if (text.length <= MEMO_LENGTH) memo.set(text, spelling);
  return spelling;
}

/** Reads tokens into words: hyphenated names joined, possessive endings split off, with where each word stands. */
export function readWords(text: Text): Word[] {
  const { tokens, sentences } = text;
  const words: Word[] = [];
  /** What the letters of the last word say, and of the one before. */
  let last: Spelling | undefined;
  let secondLast: Spelling | undefined;
  /** Sentence of the last token read: the tagger may end one inside "Tut.by", which the word does not. */
  let sentence = -1;
  /** The line of the last word: sentences never reach over one. */
  let paragraph = -1;
  const push = (start: number, end: number, head: Token, spelling: Spelling, shape: Shape, pos: Token['pos']) => {
    const previous = words[words.length - 1];
    const line = head.sentence === sentence ? paragraph : (sentences[head.sentence]?.paragraph ?? 0);
    const lineStart = line !== paragraph;
    let initial = lineStart || (sentence !== head.sentence && last?.abbreviated !== true);
    if (!initial && previous && last && previous.shape === 'mark')
      initial =
        last.endsSentence ||
        (previous.text === ',' && secondLast?.speech === true) ||
        ((previous.initial || (last.opens && !isInnerQuote(words[words.length - 2]))) && opens(previous));
    const written = start === head.start && end === head.end ? head.text : text.text.slice(start, end);
    const spaced = previous === undefined || previous.end < start;
    words.push(new Word(start, end, written, spelling.key, shape, pos, head.sentence, spaced, initial, lineStart));
    secondLast = last;
    last = spelling;
    sentence = head.sentence;
    paragraph = line;
  };
  /** A word that is not one token as it stands. */
  const pushPart = (start: number, end: number, head: Token, pos = head.pos) => {
    const spelling = respell(text.text.slice(start, end));
    push(start, end, head, spelling, spelling.shape, pos);
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const spelling = token.text === token.form.text ? spellingOf(token.form) : respell(token.text);
    if (spelling.whole && endsAt(tokens, i)) {
      push(token.start, token.end, token, spelling, spelling.shape, properNoun(token, false));
      i++;
      continue;
    }
    const length = extent(tokens, i);
    const tail = tokens[i + length - 1] as Token;
    const suffix = tail.text.length > 2 && hasSuffix(tail.text);
    const prefixed = PREFIXED.exec(token.text);
    if (prefixed && !NAME_PREFIXES.has(prefixed[1] as string)) {
      // The tagger leaves "mid-April" and "anti-Brexit" whole.
      const split = token.start + prefixed[0].length;
      pushPart(token.start, split - 1, token, 'ADJ');
      pushPart(split - 1, split, token, 'PUNCT');
      pushPart(split, tail.end, token);
    } else if (!token.spaced && POSSESSIVE.test(token.text))
      push(token.start, token.end, token, spelling, 'possessive', token.pos);
    else if (suffix) {
      // The tagger leaves some possessives on the word.
      pushPart(token.start, tail.end - 2, token);
      pushPart(tail.end - 2, tail.end, tail);
      (words.at(-1) as Word).shape = 'possessive';
    } else {
      const address = length > 2 && tokens[i + 1]?.text === '.';
      if (length === 1) push(token.start, token.end, token, spelling, spelling.shape, properNoun(token, address));
      else pushPart(token.start, tail.end, token, properNoun(token, address));
    }
    sentence = tail.sentence;
    i += length;
  }
  return words;
}

/** The tagger calls a word that it does not know X: with a capital it is a name, and so is one called by its address. */
const properNoun = (token: Token, address: boolean) =>
  (token.pos === 'X' || address) && isCapital(token.text) ? 'PROPN' : token.pos;

/** Whether a quotation mark opens a nickname or title within a sentence: a word right before it, no comma. */
const isInnerQuote = (before: Word | undefined): boolean =>
  before !== undefined && before.shape !== 'mark' && before.pos !== 'VERB';

/** Marks that never hang together with the word before them. */
const CLOSING = new Set([',', ';', ':', '?', '!', ')', '"', '\u201D']);

/** Whether a word ends at token `i` for sure: nothing behind it could belong to it. */
function endsAt(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || next.spaced || CLOSING.has(next.text)) return true;
  return next.text === '.' && tokens[i + 2]?.spaced !== false;
}
