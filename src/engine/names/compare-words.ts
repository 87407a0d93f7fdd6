import type { NameWord } from './name-word.ts';
import { consonantsOf, differInTellingVowels, soundDistance } from './sounds.ts';
import { shareLine } from './words/given-names.ts';

/** How many letters two words of this many letters may differ by and still be one word with a slip or another spelling. */
export function allowance(length: number): number {
  if (length <= 2) return 0.3;
  if (length === 3) return 0.35;
  if (length === 4) return 0.6;
  if (length <= 6) return 1;
  return length <= 8 ? 1.4 : 2;
}

/** A given name is told apart more strictly: Maria is not Mario, and one letter is often another person. */
function givenAllowance(length: number): number {
  if (length <= 4) return 0.35;
  return length === 5 ? 0.6 : 1;
}

/** Score of words of one sound or spelling class; 1 is kept for equal words. */
const ALIKE = 0.97;

function spelled(a: NameWord, b: NameWord, allowed: number): number {
  if (a.sound === b.sound) return ALIKE;
  const distance = soundDistance(a.sound, b.sound, allowed);
  if (distance === Infinity) return 0;
  // From .96 for next to nothing to .7 for all that is allowed.
  return 0.96 - 0.26 * (distance / allowed);
}

/** Words of a thing's name. 0 where they are two words; `share` of the usual slips is allowed. */
export function compareWords(a: NameWord, b: NameWord, share = 1): number {
  if (a.text === b.text) return 1;
  if (a.role === 'number' || b.role === 'number') return 0;
  return spelled(a, b, allowance(Math.min(a.text.length, b.text.length)) * share);
}

/** Letters up to which a vowel tells one name of a person from another. */
const SHORT_NAME = 5;
const isShort = (a: NameWord, b: NameWord) => Math.min(a.text.length, b.text.length) <= SHORT_NAME;

/** In a short family name a letter may be lost or swapped, but not one taken for an unrelated one: Kelly is not Kerry. */
const SHORT_FAMILY_NAME = 0.95;

/** Family names. 0 where they are two. */
export function compareFamilyNames(a: NameWord, b: NameWord): number {
  if (!isShort(a, b)) return compareWords(a, b);
  return differInTellingVowels(a.sound, b.sound) ? 0 : compareWords(a, b, SHORT_FAMILY_NAME);
}

const GENDERED: [female: RegExp, male: RegExp][] = [
  [/(?:aya|aia|aja)$/, /[iyj]{1,2}$/],
  [/ska$/, /sk[iyj]{1,2}$/],
  [/(?:[oe]va|[iy]na|[oe]wa)$/, /(?:[oe]v|[oe]ff|[oe]w|[iy]n)$/],
];

/** Family names of one root, one in the form women bear: Tikhanovsky and Tikhanovskaya, Petrov and Petrova. */
export function differInGender(a: string, b: string): boolean {
  return GENDERED.some(([female, male]) => (female.test(a) && male.test(b)) || (female.test(b) && male.test(a)));
}

/** A given name in the other sex's form: Mario and Maria, Alexander and Alexandra, Daniel and Daniela. */
function isOtherSexForm(a: string, b: string): boolean {
  if (a.endsWith('a') === b.endsWith('a') || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.endsWith('a')
    ? long.slice(0, -1) === short || long.slice(0, -1) === short.slice(0, -1)
    : long.slice(0, -1) === short.slice(0, -1);
}

/** Given names: equal, forms of one name, initials, or spelled alike. 0 where they are two names. */
export function compareGivenNames(a: NameWord, b: NameWord): number {
  if (a.text === b.text) return 1;
  if (a.role === 'initial' || b.role === 'initial') return a.text[0] === b.text[0] ? 0.8 : 0;
  const bothListed = a.lines.length > 0 && b.lines.length > 0;
  if (bothListed && shareLine(a.lines, b.lines)) return 0.93;
  if (isOtherSexForm(a.text, b.text)) return 0;
  if (a.sound === b.sound) return ALIKE;
  if (bothListed) return 0;
  // Jan is Yan only where the table says so: Korean Jong and Yong are two.
  if (a.text.length <= 4 && b.text.length <= 4 && /^(?:jy|yj)$/.test(`${a.text[0]}${b.text[0]}`)) return 0;
  if (isShort(a, b) && differInTellingVowels(a.sound, b.sound)) return 0;
  return spelled(a, b, givenAllowance(Math.min(a.text.length, b.text.length)));
}

/** Letters up to which one vowel more, less or otherwise leaves it open whether a name is spelled otherwise or another. */
const DOUBTFUL_NAME = 6;

/**
 * Whether two words pass for one though a vowel may make them two: Reid and Reed, Hansen and Hanson. A vowel that
 * transliterations exchange leaves no doubt: Salem and Salim.
 */
export function isDoubtfulSpelling(a: NameWord, b: NameWord): boolean {
  return (
    Math.min(a.text.length, b.text.length) <= DOUBTFUL_NAME &&
    (a.sound.length !== b.sound.length || differInTellingVowels(a.sound, b.sound)) &&
    consonantsOf(a.sound) === consonantsOf(b.sound) &&
    !differInGender(a.text, b.text)
  );
}

/** Words of which one comes from a script without vowels. */
export function compareConsonants(a: NameWord, b: NameWord): number {
  const [inA, inB] = [consonantsOf(a.sound), consonantsOf(b.sound)];
  if (inA.length < 2 || inB.length < 2) return 0;
  if (inA === inB) return 0.85;
  const allowed = Math.min(inA.length, inB.length) >= 4 ? 1 : 0.5;
  return soundDistance(inA, inB, allowed) === Infinity ? 0 : 0.72;
}
