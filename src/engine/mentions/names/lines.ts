import { GIVEN_NAMES } from './given-names.ts';
import { DOUBTFUL_MONTHS } from './not-names.ts';
import { ADDRESSES } from './titles.ts';
import type { Word } from './words.ts';

/** How the words of an article are written, counted over its running text. Keys are folded. */
export interface CaseCounts {
  /** Capitalised where only a name would be: inside a sentence. */
  capital: Map<string, number>;
  /** Without a capital. */
  small: Map<string, number>;
  /** Months that a given name or form of address stands before: surnames here ("Theresa May"). */
  borne: Set<string>;
}

export const isNameShape = (word: Word | undefined) =>
  word?.shape === 'title' || word?.shape === 'upper' || word?.shape === 'mixed';

/**
 * Marks the words of headlines: lines that capitalise nearly every longer word, or write nearly all in capitals. There a
 * capital tells nothing. A line that ends like a sentence and holds small words of length is running text.
 */
export function markHeadlines(words: Word[]): boolean[] {
  const headline = new Array<boolean>(words.length).fill(false);
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !(words[to] as Word).lineStart) to++;
    let long = 0;
    let capital = 0;
    let upper = 0;
    let letters = 0;
    for (let i = from; i < to; i++) {
      const word = words[i] as Word;
      if (word.shape === 'mark' || word.shape === 'number' || word.shape === 'possessive') continue;
      letters++;
      if (word.shape === 'upper') upper++;
      if (word.text.length < 4) continue;
      long++;
      if (isNameShape(word)) capital++;
    }
    const shouting = letters >= 3 && upper / letters >= 0.7;
    const titled = long >= 2 && letters <= 40 && capital / long >= 0.75 && (words[to - 1] as Word).text !== '.';
    if (shouting || titled) headline.fill(true, from, to);
    from = to;
  }
  return headline;
}

/** Words of a text or a title, with which of them stand in headlines. */
export interface Cased {
  words: Word[];
  headline: boolean[];
}

/**
 * Counts how each word is written where its case tells something. Small letters are counted of those words only that have
 * a capital somewhere: no others are asked for.
 */
export function countCases(parts: readonly Cased[]): CaseCounts {
  const counts: CaseCounts = { capital: new Map(), small: new Map(), borne: new Set() };
  const asked = new Set<string>();
  for (const { words } of parts) for (const word of words) if (isNameShape(word)) asked.add(word.key);
  for (const { words, headline } of parts) {
    for (let i = 0; i < words.length; i++) {
      if (headline[i]) continue;
      const word = words[i] as Word;
      if (word.shape === 'lower') {
        if (asked.has(word.key)) counts.small.set(word.key, (counts.small.get(word.key) ?? 0) + 1);
      } else if (isNameShape(word)) {
        if (!word.initial) counts.capital.set(word.key, (counts.capital.get(word.key) ?? 0) + 1);
        const before = words[i - 1];
        const borne =
          before && word.spaced && !word.lineStart && DOUBTFUL_MONTHS.has(word.key) && words[i + 1]?.shape !== 'number';
        if (borne && isNameShape(before) && (GIVEN_NAMES.has(before.key) || ADDRESSES.has(before.key)))
          counts.borne.add(word.key);
      }
    }
  }
  return counts;
}
