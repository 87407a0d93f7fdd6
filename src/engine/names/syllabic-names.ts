import { readKorean } from './korean.ts';
import { different, matched, type NameMatch } from './name-match.ts';
import type { ParsedName } from './parse-name.ts';
import { isPinyin } from './pinyin.ts';
import { isWadeGiles, pinyinOf } from './wade-giles.ts';

/** The words of a person's name, titles and suffixes apart, as they stand. */
const wordsOf = ({ words }: ParsedName) => words.map((word) => word.text);

/**
 * Chinese and Korean names of one bearer are told by their systems of romanisation, not by ear: a letter there is another
 * syllable. `null` where the names are not both of one of the two languages, or nothing speaks for or against.
 */
export function compareSyllabicNames(a: ParsedName, b: ParsedName): NameMatch | null {
  const [inA, inB] = [wordsOf(a), wordsOf(b)];
  if (isWadeGiles(inA.join(' '), inB.join(' '))) return matched('variant', 0.9, 'spelling');
  const bothPinyin = isPinyin(inA) && isPinyin(inB);
  // "Han Junming" and "Han Chunming" are Chinese: Koreans write their two syllables apart.
  const chinese = bothPinyin && inA.length === 2 && inB.length === 2;
  const readings = readKorean(inA);
  const others = readings.length > 0 && !chinese ? new Set(readKorean(inB)) : new Set<string>();
  if (readings.some((reading) => others.has(reading))) return matched('variant', 0.9, 'spelling');
  return bothPinyin || others.size > 0 ? different(0.4, 'other-given-name') : null;
}

/** Initials that one system writes for two of the other, as one letter; the rest of the consonants stand for themselves. */
const SHARED: [RegExp, string][] = [
  [/zh|ch|[jq]/g, 'j'],
  [/[zc]/g, 'z'],
  [/sh/g, 's'],
  [/[gk]+/g, 'k'],
  [/[dt]+/g, 't'],
  [/[bp]+/g, 'p'],
  [/s+/g, 's'],
];

const VOWELS = /[aeiouvwy]/g;
const fold = (spelling: string) => SHARED.reduce((kept, [spelt, one]) => kept.replace(spelt, one), spelling);

/**
 * Keys of a Chinese or Korean name in full, the same for all its romanisations: "^kim:njl" of "Kim Yong-chol" and "Gim
 * Yeong-cheol". At most two; none for other names.
 */
export function syllabicKeys(name: ParsedName): string[] {
  const words = wordsOf(name);
  const pinyin = isPinyin(words) ? words : isPinyin(pinyinOf(words)) ? pinyinOf(words) : [];
  const readings = readKorean(words).map((reading) => reading.split(' '));
  const keys = [pinyin, ...readings].flatMap(([family, ...given]) => {
    const consonants = fold(given.join('')).replace(VOWELS, '');
    return family && consonants.length > 1 ? [`^${fold(family)}:${consonants.slice(0, 6)}`] : [];
  });
  return [...new Set(keys)].slice(0, 2);
}
