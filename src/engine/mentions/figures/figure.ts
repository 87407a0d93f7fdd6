import type { Pos, Text } from '../../text/read-text.ts';
import type { Approximation, Dimension } from '../../types.ts';
import type { Lexeme } from './lexemes.ts';

/** A figure while it is being read: lexemes `first` to `last` (exclusive) with what the stages have learned of it. */
export interface Figure {
  first: number;
  last: number;
  value: number;
  /** The number before its scale, and the scale: a range may hand its scale to its lower end. */
  head: number;
  scale: number;
  form: 'cardinal' | 'ordinal' | 'fraction' | 'vague' | 'bare' | 'score' | 'range';
  dimension: Dimension;
  unit: string | null;
  /** Set where the interval is more than the value: ranges and vague words; then approximation words add nothing. */
  interval?: { min: number | null; max: number | null; approximation: Approximation };
  parts?: number[];
}

/** What every stage stands on. */
export interface Scan {
  text: Text;
  lexemes: Lexeme[];
  /** Lexemes that a date has taken: 1 at their index. */
  dated: Uint8Array;
  /** Part of speech of the token that a lexeme starts in; '' outside the text. */
  pos(at: number): Pos | '';
}

/** Part of speech by offset: a binary search, asked for a few lexemes only. */
export function posOf(text: Text, lexemes: Lexeme[]): Scan['pos'] {
  return (at) => {
    const start = lexemes[at]?.start;
    if (start === undefined) return '';
    let low = 0;
    let high = text.tokens.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((text.tokens[middle] as { start: number }).start <= start) low = middle;
      else high = middle - 1;
    }
    const token = text.tokens[low];
    return token && token.start <= start && start < token.end ? token.pos : '';
  };
}

/** The lower-case word at a place, '' for anything else. */
export const wordOf = (scan: Scan, at: number): string => {
  const lexeme = scan.lexemes[at];
  return lexeme?.kind === 'word' ? lexeme.lower : '';
};

/** Whether one of `words` stands within `reach` lexemes of a figure, on its line. */
export function near(scan: Scan, figure: Figure, words: ReadonlySet<string>, reach: number): boolean {
  for (let at = figure.first - 1; at >= 0 && at >= figure.first - reach; at--) {
    if (words.has(wordOf(scan, at))) return true;
    if (scan.lexemes[at]?.line) break;
  }
  for (let at = figure.last; at < figure.last + reach && at < scan.lexemes.length; at++) {
    if (scan.lexemes[at]?.line) break;
    if (words.has(wordOf(scan, at))) return true;
  }
  return false;
}

/** A capital letter starts the word at a place. */
export const isCapitalised = (scan: Scan, at: number): boolean => {
  const lexeme = scan.lexemes[at];
  if (lexeme?.kind !== 'word') return false;
  const initial = lexeme.text[0] as string;
  return initial !== initial.toLowerCase();
};

/** A whole or decimal number without unit, scale or sign. */
export const isPlain = (figure: Figure) =>
  figure.form === 'cardinal' && figure.unit === null && figure.scale === 1 && figure.value >= 0;
