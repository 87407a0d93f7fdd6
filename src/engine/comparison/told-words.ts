import { foldName } from '../names/fold-name.ts';
import { LINKS } from '../retrieval/terms.ts';

/** Letters that a word must keep to be known by its beginning: "Russia" is told by "Russian". */
const LEAST_STEM = 4;
/** Letters at a word's end that may be another ending. */
const ENDING = 2;
/** Words longer than this are told apart by their beginning. */
const LONGEST_STEM = 14;

/** The words of a text, asked whether it says something, in whatever form of the word. */
export interface ToldWords {
  /** Whether the text has the word or one that begins alike. */
  has(word: string): boolean;
  /** Share of the words that the text has, 0 to 1; links between words ("of", "the") do not count. 0 for none. */
  share(words: readonly string[]): number;
}

/** Lower-case ASCII words of any writing: "Tromsø's" is `tromso`. */
export const plainWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => foldName(word).split(' ')).filter(Boolean);

/** Reads the words of a text once. Linear in its length. */
export function toldWords(text: string): ToldWords {
  const beginnings = new Set<string>();
  for (const word of new Set(plainWords(text)))
    for (let length = Math.min(2, word.length); length <= Math.min(word.length, LONGEST_STEM); length++)
      beginnings.add(word.slice(0, length));
  const has = (word: string) => {
    const stem = Math.min(LONGEST_STEM, Math.max(Math.min(LEAST_STEM, word.length), word.length - ENDING));
    return beginnings.has(word.slice(0, stem));
  };
  return {
    has,
    share(words) {
      const telling = words.filter((word) => word.length > 1 && !LINKS.has(word));
      return telling.length === 0 ? 0 : telling.filter(has).length / telling.length;
    },
  };
}
