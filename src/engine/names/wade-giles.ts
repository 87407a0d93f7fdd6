/**
 * Chinese names in the older spelling of Wade and Giles ("Mao Tse-tung", "Chou En-lai") and in Pinyin ("Mao Zedong", "Zhou
 * Enlai"): too far apart for any comparison by letters. Rules after Herbert Giles, A Chinese-English Dictionary (1912);
 * newspapers leave out its apostrophes and dots, so "t" may be Pinyin's d or t, and "chu" zhu, chu, ju or qu.
 */
const INITIALS: [wade: string, pinyin: string[], before?: RegExp][] = [
  ['ch', ['j', 'q'], /^i(?!h$)/],
  ['ch', ['zh', 'ch', 'j', 'q'], /^u(?!a?ng$)/],
  ['ch', ['zh', 'ch']],
  ['hs', ['x']],
  ['ts', ['z', 'c']],
  ['tz', ['z', 'c']],
  ['ss', ['s']],
  ['sh', ['sh']],
  ['j', ['r']],
  ['k', ['g', 'k']],
  ['p', ['b', 'p']],
  ['t', ['d', 't']],
];
const SAME_INITIAL = /^[fhlmnswy]/;
const FINALS: [wade: RegExp, pinyin: string][] = [
  [/^ung$/, 'ong'],
  [/^iung$/, 'iong'],
  [/^ien$/, 'ian'],
  [/^en$/, 'en'],
  [/^ieh$/, 'ie'],
  [/^(?:ueh|uo)$/, 'uo'],
  [/^uei$/, 'ui'],
  [/^ih$/, 'i'],
  [/^eh$/, 'e'],
];
/** Whole syllables that follow no rule, surnames among them. */
const WHOLE: Record<string, string[]> = {
  lee: ['li'],
  yen: ['yan'],
  yeh: ['ye'],
  yu: ['yu', 'you'],
  yung: ['yong'],
  erh: ['er'],
  ho: ['he'],
  ko: ['ge', 'ke'],
  lo: ['luo'],
  to: ['duo', 'tuo'],
  tzu: ['zi', 'ci'],
  ssu: ['si'],
  szu: ['si'],
  soong: ['song'],
};
const SYLLABLE = /^(?:ch|hs|ts|tz|ss|sh|[fhjklmnpstwy])?(?:[aeiou]{1,3})(?:ng|n|h|rh)?$/;

/** What a syllable of Wade and Giles is in Pinyin; empty where it is none. */
function toPinyin(syllable: string): string[] {
  const whole = Object.hasOwn(WHOLE, syllable) ? WHOLE[syllable] : undefined;
  if (whole) return whole;
  if (!SYLLABLE.test(syllable)) return [];
  for (const [wade, pinyin, before] of INITIALS) {
    if (!syllable.startsWith(wade)) continue;
    const rest = syllable.slice(wade.length);
    if (before && !before.test(rest)) continue;
    const final = FINALS.find(([form]) => form.test(rest))?.[1] ?? rest;
    return pinyin.map((initial) => initial + final);
  }
  if (!SAME_INITIAL.test(syllable)) return [syllable];
  const final = FINALS.find(([form]) => form.test(syllable.slice(1)))?.[1] ?? syllable.slice(1);
  return [syllable[0] + final];
}

/**
 * Whether one of two folded names is the other in Wade and Giles's spelling: a surname and two syllables ("mao tse tung")
 * beside a surname and the same in one word or two ("mao zedong").
 */
export const isWadeGiles = (a: readonly string[], b: readonly string[]): boolean =>
  isSpelledOld(a, b) || isSpelledOld(b, a);

function isSpelledOld(old: readonly string[], fresh: readonly string[]): boolean {
  if (old.length !== 3 || fresh.length < 2 || fresh.length > 3) return false;
  const [family, first, second] = old as [string, string, string];
  const [newFamily, ...syllables] = fresh as [string, ...string[]];
  if (family !== newFamily && !toPinyin(family).includes(newFamily)) return false;
  const given = syllables.join('');
  return toPinyin(first).some((one) => toPinyin(second).some((two) => one + two === given));
}

/** One Pinyin spelling of each of a name's words in Wade and Giles's; empty where a word is none of theirs. */
export function pinyinOf(words: readonly string[]): string[] {
  const spelled = words.flatMap((word) => toPinyin(word).slice(0, 1));
  return spelled.length === words.length ? spelled : [];
}
