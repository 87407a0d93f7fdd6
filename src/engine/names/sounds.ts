/**
 * How a word of a name sounds, near enough to compare what the press of different languages makes of one name. Two
 * steps: `soundOf` rewrites spellings into one rough alphabet, `soundDistance` counts what is left, where a change
 * between sounds that transliterations confuse costs a fraction of a letter.
 *
 * After the idea of Editex (Zobel and Dart, SIGIR 1996: edits weighted by letter group) with the groups chosen for
 * Slavic, Arabic and Greek names in English, German and French newspapers.
 */

/**
 * Spelling to sound, in this order. Upper-case letters are sounds that take several letters: S as in "ship",
 * C as in "chair", Z as in "Zhukov", X as in "Tsipras".
 */
const REWRITES: [RegExp, string][] = [
  // "Servant of the": the article is written in many ways, and before r, s, n, t, d and z it takes on their sound.
  [/^abd(?:[aeiou]{1,2}l(?=[^l])|[aeiou]{1,2}(?=([rsntdz])\1))(?=[a-z]{3})/, 'abdul'],
  [/(.)\1+/g, '$1'],
  [/^x/, 's'],
  [/x/g, 'ks'],
  [/schtsch|shch|stsch/g, 'S'],
  [/tsch|tch|cz|tsj/g, 'C'],
  [/sch|sh|sz/g, 'S'],
  [/ch/g, 'C'],
  [/dzh|zh|dj|dz/g, 'Z'],
  [/ts|tz/g, 'X'],
  [/kh/g, 'h'],
  [/ph/g, 'f'],
  [/([tdgbr])h/g, '$1'],
  [/ck|qu|q/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/w/g, 'v'],
  [/(?<=[oe])ff?$/, 'v'],
  [/oo|ou|ue/g, 'u'],
  [/ee/g, 'i'],
  [/oe/g, 'o'],
  [/ae/g, 'e'],
  // Between vowels it may be either sound: Majakowski, Aijan (Aizhan).
  [/(?<=[aeiouy])j(?![aeiouy])|j$/g, 'i'],
  [/y/g, 'i'],
  [/ai/g, 'ei'],
  [/i[ie]/g, 'i'],
  [/(?<=[aeiou])h(?![aeiou])/g, ''],
  [/(.)\1+/g, '$1'],
];

const MEMO_SIZE = 20_000;
const memo = new Map<string, string>();

/**
 * The sounds of a folded word: "tchaikovsky" and "chaikovskij" are both "Ceikovski". Linear in its length; the words of
 * a corpus repeat, so the last ones asked for are remembered.
 */
export function soundOf(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  let sound = word;
  for (const [spelling, heard] of REWRITES) sound = sound.replace(spelling, heard);
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(word, sound);
  return sound;
}

const VOWELS = 'aeiou';
/** Sounds that are written for one another, and what the change costs; one letter for another unrelated one costs 1. */
const NEAR: [pair: string, cost: number][] = [
  ['ao', 0.3],
  ['ae', 0.35],
  ['ei', 0.3],
  ['ou', 0.3],
  ['uv', 0.4],
  ['ij', 0.2],
  ['gj', 0.5],
  ['hj', 0.5],
  ['Zj', 0.3],
  ['Zz', 0.4],
  ['Zg', 0.4],
  ['ZC', 0.5],
  ['sz', 0.25],
  ['Ss', 0.4],
  ['Sz', 0.6],
  ['SC', 0.4],
  ['SZ', 0.4],
  ['SX', 0.6],
  ['Cs', 0.6],
  ['Ch', 0.3],
  ['Ck', 0.4],
  ['CX', 0.3],
  ['Ct', 0.7],
  ['Xs', 0.35],
  ['Xz', 0.3],
  ['Xt', 0.4],
  ['Xk', 0.5],
  ['ks', 0.7],
  ['gh', 0.35],
  ['hk', 0.5],
  ['gk', 0.6],
  ['bp', 0.6],
  ['dt', 0.6],
  ['fv', 0.4],
  ['bv', 0.7],
  ['mn', 0.8],
];

const SIZE = 128;
const CHANGE = new Float64Array(SIZE * SIZE).fill(1);
// A consonant is sooner left out or typed in than taken for an unrelated one.
const LOSS = new Float64Array(SIZE).fill(0.9);
/** One vowel for another where no transliteration does so. */
const OTHER_VOWEL = 0.5;
for (const a of VOWELS) for (const b of VOWELS) CHANGE[a.charCodeAt(0) * SIZE + b.charCodeAt(0)] = OTHER_VOWEL;
for (const [pair, cost] of NEAR) {
  const [a, b] = [pair.charCodeAt(0), pair.charCodeAt(1)];
  CHANGE[a * SIZE + b] = cost;
  CHANGE[b * SIZE + a] = cost;
}
for (let letter = 0; letter < SIZE; letter++) CHANGE[letter * SIZE + letter] = 0;
for (const [letter, cost] of [
  ['h', 0.3],
  ['i', 0.45],
  ['e', 0.5],
  ['a', 0.6],
  ['o', 0.6],
  ['u', 0.6],
  ['j', 0.6],
  ['v', 0.8],
] as const)
  LOSS[letter.charCodeAt(0)] = cost;

const GLIDES = 'aeiouvj';

/**
 * Whether two sounds of one length differ in nothing but vowels, and in such as tell short names apart: in one for which no
 * transliteration writes the other (Karim, Karam), or in more than one (Brown, Braun).
 */
export function differInTellingVowels(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let changes = 0;
  let unlisted = false;
  for (let i = 0; i < a.length; i++) {
    const [inA, inB] = [a[i] as string, b[i] as string];
    if (inA === inB) continue;
    if (!GLIDES.includes(inA) || !GLIDES.includes(inB)) return false;
    changes++;
    if ((CHANGE[inA.charCodeAt(0) * SIZE + inB.charCodeAt(0)] ?? 1) >= OTHER_VOWEL) unlisted = true;
  }
  return unlisted || changes > 1;
}

/** Two letters changing places: a slip of the hand. */
const SWAP = 0.8;
const MAX_SOUND = 40;
let before = new Float64Array(MAX_SOUND + 1);
let previous = new Float64Array(MAX_SOUND + 1);
let current = new Float64Array(MAX_SOUND + 1);

/**
 * Weighted edits between two sounds as `soundOf` gives them, in letters. Stops as soon as it must pass `limit` and then
 * gives Infinity. Sounds past 40 letters are compared by their first 40.
 */
export function soundDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const rows = Math.min(a.length, MAX_SOUND);
  const columns = Math.min(b.length, MAX_SOUND);
  // The cheapest loss is an h at 0.3.
  if (Math.abs(rows - columns) * 0.3 > limit) return Infinity;
  previous[0] = 0;
  for (let column = 1; column <= columns; column++) {
    previous[column] = (previous[column - 1] ?? 0) + (LOSS[b.charCodeAt(column - 1) & 127] ?? 1);
  }
  for (let row = 1; row <= rows; row++) {
    const letter = a.charCodeAt(row - 1) & 127;
    const loss = LOSS[letter] ?? 1;
    current[0] = (previous[0] ?? 0) + loss;
    let best = current[0];
    for (let column = 1; column <= columns; column++) {
      const other = b.charCodeAt(column - 1) & 127;
      let cost = (previous[column - 1] ?? 0) + (CHANGE[letter * SIZE + other] ?? 1);
      const lost = (previous[column] ?? 0) + loss;
      if (lost < cost) cost = lost;
      const gained = (current[column - 1] ?? 0) + (LOSS[other] ?? 1);
      if (gained < cost) cost = gained;
      if (
        row > 1 &&
        column > 1 &&
        letter === (b.charCodeAt(column - 2) & 127) &&
        other === (a.charCodeAt(row - 2) & 127)
      ) {
        const swapped = (before[column - 2] ?? 0) + SWAP;
        if (swapped < cost) cost = swapped;
      }
      current[column] = cost;
      if (cost < best) best = cost;
    }
    if (best > limit + SWAP) return Infinity;
    [before, previous, current] = [previous, current, before];
  }
  const distance = previous[columns] ?? 0;
  return distance > limit ? Infinity : distance;
}

/** What stays of a sound without its vowels; for scripts that do not write them. "muhamed" gives "mhmd". */
export const consonantsOf = (sound: string) => sound.replace(/[aeiouj]/g, '');
