import { parseDigits } from '../../quantities/parse-digits.ts';
import { classOf, DIGIT, isCombining, LETTER, MARK, SPACE, VULGAR } from '../../text/characters.ts';
import type { Piece, Text, Token } from '../../text/read-text.ts';

/**
 * The smallest piece of a text for figures and dates: a run of letters, a number in digits, one mark, or a code (an
 * address, a handle, a version number) that nothing is ever read from.
 */
export type Lexeme = Piece;

const isDigit = (text: string, at: number) => classOf(text.charCodeAt(at)) === DIGIT;

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

/** Whether a token is one lexeme: a word that does not go on or open an address, a mark that stands as it was written. */
function isWhole(token: Token, text: string): boolean {
  if (token.kind === 'mark') return token.text === token.form.text;
  if (token.kind !== 'word') return false;
  const code = text.charCodeAt(token.end);
  return classOf(code) !== LETTER && code !== COLON && !isCombining(code);
}
const COLON = 58;

const placed = ({ kind, text, lower, value, start, end }: Token, spaced: boolean, line: boolean): Lexeme => ({
  kind,
  start,
  end,
  text,
  lower,
  value,
  spaced,
  line,
});

/**
 * Splits a text into lexemes. Linear: every character is looked at a bounded number of times. Where a lexeme is one of
 * `tokens` (in order) it is that token.
 */
export function readLexemes(text: string, tokens: readonly Token[] = []): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let spaced = true;
  let line = true;
  let next = 0;
  const add = (kind: Lexeme['kind'], start: number, end: number, value = Number.NaN) => {
    const piece = text.slice(start, end);
    lexemes.push({
      kind,
      start,
      end,
      text: piece,
      lower: kind === 'word' ? piece.toLowerCase() : piece,
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
      if (token?.start === at && isWhole(token, text)) {
        lexemes.push(token.spaced === spaced && token.line === line ? token : placed(token, spaced, line));
        spaced = false;
        line = false;
        at = token.end;
        continue;
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
