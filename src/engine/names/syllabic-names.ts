import { readKorean } from './korean.ts';
import { different, matched, type NameMatch } from './name-match.ts';
import type { ParsedName } from './parse-name.ts';
import { isPinyin } from './pinyin.ts';
import { isWadeGiles, pinyinOf } from './wade-giles.ts';

/** A name as the two languages read it. */
interface Reading {
  /** The words of a person's name, titles and suffixes apart, as they stand. */
  words: readonly string[];
  isPinyin: boolean;
  /** See `readKorean`. */
  korean: ReadonlySet<string>;
}

const known = new WeakMap<ParsedName, Reading>();

/** One name is compared with many. */
function readingOf(name: ParsedName): Reading {
  let reading = known.get(name);
  if (!reading) {
    const words = name.words.map((word) => word.text);
    known.set(name, (reading = { words, isPinyin: isPinyin(words), korean: new Set(readKorean(words)) }));
  }
  return reading;
}

/**
 * Chinese and Korean names of one bearer are told by their systems of romanisation, not by ear: a letter there is another
 * syllable. `null` where the names are not both of one of the two languages, or nothing speaks for or against.
 */
export function compareSyllabicNames(a: ParsedName, b: ParsedName): NameMatch | null {
  const [inA, inB] = [readingOf(a), readingOf(b)];
  if (isWadeGiles(inA.words, inB.words)) return matched('variant', 0.9, 'spelling');
  const bothPinyin = inA.isPinyin && inB.isPinyin;
  // "Han Junming" and "Han Chunming" are Chinese: Koreans write their two syllables apart.
  const chinese = bothPinyin && inA.words.length === 2 && inB.words.length === 2;
  const bothKorean = !chinese && inA.korean.size > 0 && inB.korean.size > 0;
  if (bothKorean && [...inA.korean].some((reading) => inB.korean.has(reading)))
    return matched('variant', 0.9, 'spelling');
  return bothPinyin || bothKorean ? different(0.4, 'other-given-name') : null;
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
  const { words, isPinyin: isChinese, korean } = readingOf(name);
  const pinyin = isChinese ? words : isPinyin(pinyinOf(words)) ? pinyinOf(words) : [];
  const readings = [...korean].map((reading) => reading.split(' '));
  const keys = [pinyin, ...readings].flatMap(([family, ...given]) => {
    const consonants = fold(given.join('')).replace(VOWELS, '');
    return family && consonants.length > 1 ? [`^${fold(family)}:${consonants.slice(0, 6)}`] : [];
  });
  return [...new Set(keys)].slice(0, 2);
}
