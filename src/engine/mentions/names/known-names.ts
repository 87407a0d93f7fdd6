import { KNOWN_ORGANISATIONS } from './known-organisations.ts';
import { KNOWN_PLACES } from './known-places.ts';
import type { Word } from './words.ts';

/** The words of a phrase as the lists write it: no article in front, no stop behind. */
export function phraseKey(words: Word[], from: number, to: number): string {
  let key = '';
  for (let i = from; i < to; i++) {
    const word = words[i] as Word;
    if (i === from && word.key === 'the' && to - from > 1) continue;
    key +=
      (key === '' || word.shape === 'possessive' || !word.spaced ? '' : ' ') +
      (word.shape === 'possessive' ? word.text.replace('\u2019', "'") : word.key);
  }
  return key;
}

/** Short entries are abbreviations: "US" is the country, "Us" at the start of a sentence is not. */
const written = (word: Word) => word.text.length > 3 || word.shape === 'upper';

export const isKnownPlace = (word: Word) => KNOWN_PLACES.has(word.key) && (written(word) || word.key.length > 3);
export const isKnownOrganisation = (word: Word) =>
  KNOWN_ORGANISATIONS.has(word.key) && (written(word) || word.text === 'Fed');

/** A firm that is called after somebody: "Sotheby's", "Moody's". */
export const isCalledAfter = ({ key, shape }: Word) => shape === 'title' && KNOWN_ORGANISATIONS.has(`${key}'s`);

export function isKnownPhrase(words: Word[], from: number, to: number): boolean {
  const key = phraseKey(words, from, to);
  return KNOWN_ORGANISATIONS.has(key) || KNOWN_PLACES.has(key);
}
