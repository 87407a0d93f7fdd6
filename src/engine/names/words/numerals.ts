const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const WORDS = new Map<string, string>([
  ...UNITS.map((word, value) => [word, String(value)] as [string, string]),
  // So often misspelt that it is a spelling.
  ['fourty', '40'],
  ...TENS.map((word, at) => [word, String(20 + 10 * at)] as [string, string]),
  ...ORDINALS.map((word, at) => [word, String(at + 1)] as [string, string]),
]);
const ROMAN_NUMERAL = /^(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: Record<string, number> = { i: 1, v: 5, x: 10 };
const FIGURE = /^(\d{1,9})(?:st|nd|rd|th)?$/;

/** Whether a folded word is a ten ("forty") that a unit may follow. */
export const isTens = (word: string) => TENS.includes(word) || word === 'fourty';
/** Whether a folded word is one to nine. */
export const isUnit = (word: string) => UNITS.indexOf(word) >= 1 && UNITS.indexOf(word) <= 9;

/**
 * The number that a folded word of a name stands for, as digits without leading zeros, or `null`: "44", "44th",
 * "forty", "third", "xii". Roman numerals go to 39; a lone "x" or "v" is a number only where `roman` allows it.
 */
export function parseNumeral(word: string, roman: boolean): string | null {
  const figure = FIGURE.exec(word);
  if (figure) return String(Number(figure[1]));
  const written = WORDS.get(word);
  if (written !== undefined) return written;
  if (!roman || !ROMAN_NUMERAL.test(word)) return null;
  let value = 0;
  for (let at = 0; at < word.length; at++) {
    const digit = ROMAN_DIGITS[word[at] ?? ''] ?? 0;
    const next = ROMAN_DIGITS[word[at + 1] ?? ''] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return String(value);
}
