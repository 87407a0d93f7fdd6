import { isGivenName } from './words/given-names.ts';

/**
 * Korean names in Latin letters. Four spellings are in use and none is far from another by ear, but far by letters: "Jeong
 * Geun-yeong" (Revised Romanisation, 2000), "Chŏng Kŭn-yŏng" (McCune and Reischauer, 1939, in print without its marks: "Chong
 * Kun-yong"), that of the North ("Jong Kun Yong") and what people choose for themselves ("Chung Keun-young"). Each letter group
 * gives the Korean letters that one of the four may write so, in Revised spelling; two names are one where a reading is shared.
 */
const INITIALS: Record<string, string[]> = {
  '': [''],
  g: ['g'],
  gh: ['g'],
  k: ['g', 'k'],
  kk: ['kk'],
  n: ['n'],
  d: ['d'],
  t: ['d', 't'],
  tt: ['tt'],
  r: ['r'],
  rh: ['r'],
  l: ['r'],
  m: ['m'],
  b: ['b'],
  p: ['b', 'p'],
  pp: ['pp'],
  s: ['s'],
  sh: ['s'],
  ss: ['ss'],
  j: ['j'],
  ch: ['j', 'ch'],
  jj: ['jj'],
  tch: ['jj'],
  h: ['h'],
};
const VOWELS: Record<string, string[]> = {
  a: ['a'],
  ah: ['a'],
  ae: ['ae'],
  ai: ['ae'],
  ya: ['ya'],
  yae: ['yae'],
  eo: ['eo'],
  uh: ['eo'],
  e: ['e', 'ae'],
  yeo: ['yeo'],
  you: ['yeo', 'yu'],
  ye: ['ye'],
  o: ['o', 'eo'],
  oh: ['o', 'eo'],
  wa: ['wa'],
  wae: ['wae'],
  oe: ['oe'],
  oi: ['oe'],
  yo: ['yo', 'yeo'],
  u: ['u', 'eu', 'eo'],
  oo: ['u'],
  woo: ['u'],
  wo: ['wo'],
  weo: ['wo'],
  we: ['we'],
  wi: ['wi'],
  yu: ['yu', 'yeo'],
  yoo: ['yu'],
  eu: ['eu'],
  ui: ['ui'],
  eui: ['ui'],
  i: ['i', 'ui'],
  ee: ['i', 'ui'],
};
const FINALS: Record<string, string> = { g: 'k', b: 'p' };
const SYLLABLE = /^(kk|tt|pp|ss|jj|tch|[grs]?h|ch|[gkndtrlmbpsj]?)([aeiouyw]{1,3}h?)(ng|[nmkgtlpb]?)$/;

/** Family names by their Revised spelling: nineteen Koreans in twenty bear one of them. */
const FAMILY_NAMES = new Set(
  'gim i bak choe jeong gang jo yun jang im han o seo sin gwon hwang an song yu hong jeon go mun son yang bae baek heo nam sim no ha gwak seong cha ju u gu min na jin ji eom won chae bang gong hyeon ham byeon yeom chu do seok seon seol ma gil yeon wi pyo myeong gi ban ok tak guk'.split(
    ' ',
  ),
);
/** Family names that many bear in a spelling of no system. */
const CUSTOMARY: Record<string, string[]> = { park: ['bak'], bark: ['bak'], hur: ['heo'], sur: ['seo'], rhie: ['i'] };

/** What a family name may be in Revised spelling; empty where it is none. Its first r or n comes and goes: Ri, Yi, Lee. */
function readFamilyName(word: string): string[] {
  if (Object.hasOwn(CUSTOMARY, word)) return CUSTOMARY[word] as string[];
  // "Li" and "Lu" are Chinese: Koreans of that name write Lee or Ri.
  if (word === 'li' || word === 'lu') return [];
  return [...new Set(readSyllable(word).map(withoutFirstR))].filter((name) => FAMILY_NAMES.has(name));
}

const withoutFirstR = (syllable: string) =>
  syllable
    .replace(/^r(?=[iy]|ui)/, '')
    .replace(/^(?:ui|yi)$/, 'i')
    .replace(/^r/, 'n');

/** The syllables that a spelling may stand for, in Revised spelling without its assimilations; empty where it is none. */
function readSyllable(word: string): string[] {
  if (word === 'yi') return ['i'];
  const [, initial = '', vowel = '', final = ''] = SYLLABLE.exec(word) ?? [];
  if (!Object.hasOwn(INITIALS, initial) || !Object.hasOwn(VOWELS, vowel)) return [];
  const end = FINALS[final] ?? final;
  return (INITIALS[initial] as string[]).flatMap((first) =>
    (VOWELS[vowel] as string[]).map((middle) => first + middle + end),
  );
}

/** A given name of two syllables, apart or in one word, as pairs of readings. */
function readGivenName(words: readonly string[]): [string[], string[]][] {
  const [first = '', second] = words;
  const parts: [string, string][] = [];
  if (second !== undefined) parts.push([first, second]);
  // Anna Kim and Lee Simon are called so in Europe.
  else if (!isGivenName(first))
    for (let at = 2; at <= first.length - 2; at++) parts.push([first.slice(0, at), first.slice(at)]);
  return parts
    .map(([one, two]): [string[], string[]] => [readSyllable(one), readSyllable(two)])
    .filter(([one, two]) => one.length > 0 && two.length > 0);
}

const MAX_LETTERS = 16;

/**
 * All that a name of a family name and two syllables, in either order, may be: "gim yeong cheol" of "Kim Yong-chol" and of
 * "Young-chul Kim", beside what else the spellings allow. Empty where it cannot be a Korean name.
 *
 * @param words of the name, folded, titles apart.
 */
export function readKorean(words: readonly string[]): string[] {
  if (words.length < 2 || words.length > 3 || words.some((word) => word.length > MAX_LETTERS)) return [];
  const readings = new Set<string>();
  for (const [family, given] of [
    [words[0] as string, words.slice(1)],
    [words.at(-1) as string, words.slice(0, -1)],
  ] as const) {
    const families = readFamilyName(family);
    if (families.length === 0) continue;
    // A Ryong-hae of the North is a Yong-hae in the South.
    for (const [one, two] of readGivenName(given))
      for (const name of families)
        for (const first of one.map(withoutFirstR))
          for (const second of two) readings.add(`${name} ${first} ${second}`);
  }
  return [...readings];
}
