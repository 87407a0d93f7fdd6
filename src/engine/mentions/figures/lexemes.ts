import { parseDigits } from '../../quantities/parse-digits.ts';
import { facet } from '../../text/forms.ts';
import type { Text, Token } from '../../text/read-text.ts';
import type { Span } from '../../types.ts';

/**
 * The smallest piece of a text for figures and dates: a run of letters, a number in digits, one mark, or a code (an
 * address, a handle, a version number) that nothing is ever read from.
 */
export interface Lexeme extends Span {
  kind: 'word' | 'number' | 'code' | 'mark';
  text: string;
  lower: string;
  /** Of a number; `NaN` otherwise. */
  value: number;
  /** White space, or the start of the text, stands before it. */
  spaced: boolean;
  /** A line break, or the start of the text, stands before it. */
  line: boolean;
}

const MARK = 0;
const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;

/** Class of a UTF-16 code unit. Superscript two and three count as letters, so that "km²" is one word. */
function classify(code: number): number {
  if (code < 128) {
    if (code <= 32) return SPACE;
    if (code >= 48 && code <= 57) return DIGIT;
    return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? LETTER : MARK;
  }
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 || code === 0xfeff)
    return SPACE;
  if (code === 0xb2 || code === 0xb3 || code === 0xb5) return LETTER;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return MARK;
  return (code >= 0x2000 && code <= 0x2fff) || (code >= 0x3000 && code <= 0x303f) || code >= 0xd800 ? MARK : LETTER;
}
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, code) => classify(code));

const isCombining = (code: number) => code >= 0x300 && code < 0x370;

/** What lies outside the text (`NaN`) is space. */
const classOf = (code: number): number => (code >= 0 ? (CLASSES[code] as number) : SPACE);

const isDigit = (text: string, at: number) => classOf(text.charCodeAt(at)) === DIGIT;

/** Fractions that are one sign. */
const VULGAR: Record<string, number> = {
  '½': 1 / 2,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** End of the digits that start at `at`, with the separators between them and groups of three behind spaces. */
function endOfDigits(text: string, at: number): number {
  let end = at;
  let group = 0;
  let spaced = false;
  let plain = true;
  for (;;) {
    const from = end;
    while (isDigit(text, end)) end++;
    const length = end - from;
    group++;
    if (!isDigit(text, end + 1)) return end;
    const mark = text[end] as string;
    if (mark === ',' || mark === '.' || mark === "'" || mark === '’') {
      if (mark !== '.' && mark !== ',' && length > 3) return end;
      plain = false;
      end++;
      // A group behind a space and then a decimal part: nothing more can follow.
      if (spaced) {
        while (isDigit(text, end)) end++;
        return end;
      }
      continue;
    }
    const threeFollow = isDigit(text, end + 2) && isDigit(text, end + 3) && classOf(text.charCodeAt(end + 4)) !== DIGIT;
    const first = group === 1 ? length <= 3 : spaced;
    const grouped =
      plain && first && classOf(text.charCodeAt(end)) === SPACE && mark !== '\n' && mark !== '\t' && threeFollow;
    if (!grouped || text.charCodeAt(at) === 48) return end;
    spaced = true;
    end++;
  }
}

/** What a token that is one lexeme is; '' where its characters have to be looked at one by one. */
const simpleKind = facet(({ text }): 'word' | 'mark' | '' => {
  const first = classOf(text.charCodeAt(0));
  if (first === LETTER) {
    for (let at = 1; at < text.length; at++) if (classOf(text.charCodeAt(at)) !== LETTER) return '';
    return text.toLowerCase() === 'www' ? '' : 'word';
  }
  return first === MARK && text.length === 1 && !/[@#.]/.test(text) && VULGAR[text] === undefined ? 'mark' : '';
});

/**
 * Splits a text into lexemes. Linear: every character is looked at a bounded number of times. Where a lexeme is one of
 * `tokens` (in order) it shares that one's strings.
 */
export function readLexemes(text: string, tokens: readonly Token[] = []): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let spaced = true;
  let line = true;
  let next = 0;
  const add = (kind: Lexeme['kind'], start: number, end: number, value = Number.NaN) => {
    while (next < tokens.length && (tokens[next] as Token).start < start) next++;
    const token = tokens[next];
    const shared = token !== undefined && token.start === start && token.end === end ? token : undefined;
    const piece = shared ? shared.text : text.slice(start, end);
    lexemes.push({
      kind,
      start,
      end,
      text: piece,
      lower: kind === 'word' ? (shared ? shared.lower : piece.toLowerCase()) : piece,
      value,
      spaced,
      line,
    });
    spaced = false;
    line = false;
  };
  const endOfCode = (from: number) => {
    let end = from;
    while (end < text.length && classOf(text.charCodeAt(end)) !== SPACE) end++;
    return end;
  };
  /** Digits that make no number as a whole: pieces between the commas, each a number or, as "1.2.3", a code. */
  const addPieces = (start: number, end: number) => {
    for (let from = start; from < end; ) {
      let to = from;
      while (to < end && (isDigit(text, to) || text[to] === '.')) to++;
      if (to > from) {
        const value = parseDigits(text.slice(from, to));
        add(value === null ? 'code' : 'number', from, to, value ?? Number.NaN);
      } else if (classOf(text.charCodeAt(to)) === SPACE) {
        spaced = true;
        to++;
      } else add('mark', to, ++to);
      from = to;
    }
  };
  for (let at = 0; at < text.length; ) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === LETTER || kind === MARK) {
      while (next < tokens.length && (tokens[next] as Token).start < at) next++;
      const token = tokens[next];
      const simple = token?.start === at ? simpleKind(token.form) : '';
      if (token && simple !== '') {
        const code = text.charCodeAt(token.end);
        const after = classOf(code);
        // A word that goes on, or opens an address, is not the token alone; neither is a mark that was rewritten.
        const whole =
          simple === 'mark' ? token.text === token.form.text : after !== LETTER && code !== 58 && !isCombining(code);
        if (whole) {
          lexemes.push({
            kind: simple,
            start: at,
            end: token.end,
            text: token.text,
            lower: token.lower,
            value: Number.NaN,
            spaced,
            line,
          });
          spaced = false;
          line = false;
          at = token.end;
          continue;
        }
      }
    }
    if (kind === SPACE) {
      spaced = true;
      if (text.charCodeAt(at) === 10) line = true;
      at++;
    } else if (kind === LETTER) {
      let end = at;
      for (let code = text.charCodeAt(end); classOf(code) === LETTER || isCombining(code); )
        code = text.charCodeAt(++end);
      const address =
        (text.charCodeAt(end) === 58 && text.startsWith('://', end) && end - at <= 8) ||
        (end - at === 3 && text.charCodeAt(end) === 46 && text.slice(at, end).toLowerCase() === 'www');
      if (address) end = endOfCode(end);
      add(address ? 'code' : 'word', at, end);
      at = end;
    } else if (
      kind === DIGIT ||
      (text[at] === '.' && isDigit(text, at + 1) && classOf(text.charCodeAt(at - 1)) !== LETTER)
    ) {
      const from = kind === DIGIT ? at : at + 1;
      const end = endOfDigits(text, from);
      const value = parseDigits(text.slice(at, end));
      if (value !== null) add('number', at, end, value);
      else addPieces(at, end);
      at = end;
    } else if ((text[at] === '@' || text[at] === '#') && classOf(text.charCodeAt(at + 1)) >= LETTER) {
      let end = at + 1;
      while (classOf(text.charCodeAt(end)) >= LETTER || text[end] === '_') end++;
      add('code', at, end);
      at = end;
    } else {
      const mark = text[at] as string;
      const vulgar = VULGAR[mark];
      add(vulgar === undefined ? 'mark' : 'number', at, at + 1, vulgar);
      at++;
    }
  }
  return lexemes;
}

const known = new WeakMap<Text, Lexeme[]>();

/** The lexemes of a text that was read; figures and dates of one text share them. */
export function lexemesOf(text: Text): Lexeme[] {
  let lexemes = known.get(text);
  if (!lexemes) known.set(text, (lexemes = readLexemes(text.text, text.tokens)));
  return lexemes;
}
