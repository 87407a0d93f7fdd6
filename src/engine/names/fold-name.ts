import { transliterate } from 'transliteration';

/** Names longer than this are cut: nothing in a newspaper is called by more, and hostile input stays cheap. */
export const MAX_NAME_LENGTH = 200;

/**
 * Letters that `transliteration` writes in the scholarly way and newspapers do not, so that the romanised name starts
 * near the printed ones. What is left (ё as yo or e, й as y or i) is the business of `sounds.ts`.
 */
const PRESS_SPELLINGS: [string, string][] = [
  ['х', 'kh'],
  ['Х', 'Kh'],
  ['ц', 'ts'],
  ['Ц', 'Ts'],
  ['щ', 'shch'],
  ['Щ', 'Shch'],
  ['ў', 'u'],
  ['Ў', 'U'],
  ['ё', 'e'],
  ['Ё', 'E'],
  ['ь', ''],
  ['Ь', ''],
  ['ъ', ''],
  ['Ъ', ''],
  ['ού', 'ou'],
  ['ου', 'ou'],
  ['Ού', 'Ou'],
  ['Ου', 'Ou'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
];

const ASCII = /^[\x20-\x7e]*$/;

/**
 * The name in Latin letters, capitals and punctuation kept: "Светлана Тихановская" is "Svetlana Tikhanovskaya".
 * At most `MAX_NAME_LENGTH` characters of the input are read. Vowels that a script does not write stay unwritten.
 */
export function romanise(name: string): string {
  const text = name.slice(0, MAX_NAME_LENGTH);
  if (ASCII.test(text)) return text;
  const latin = text.normalize('NFKC');
  return transliterate(latin, { replace: PRESS_SPELLINGS });
}

/** A lone possessive: "Lukashenko's", "Boris'". */
const POSSESSIVE = /'(?:[sS](?![a-zA-Z0-9])|(?![a-zA-Z0-9]))/g;
/** Single letters that dots hold together: "U.S.", "J.P.", "s.r.o." */
const DOTTED = /(?<![a-zA-Z0-9])[a-zA-Z](?:\.[a-zA-Z])+(?![a-zA-Z0-9])\.?/g;
const SEPARATORS = /[^a-z0-9&]+/g;

/**
 * The form in which two spellings that differ in nothing but case, diacritics, script, punctuation or a possessive are
 * equal: lower-case ASCII words with one space between them. "Łukasz O’Brien-Núñez’s" is "lukasz obrien nunez",
 * "U.S." is "us". Empty where nothing in the input is a letter or digit.
 */
export function foldName(name: string): string {
  const known = memo.get(name);
  if (known !== undefined) return known;
  const folded = romanise(name)
    .replace(DOTTED, (letters) => `${letters.replaceAll('.', '')} `)
    .replace(POSSESSIVE, '')
    .replace(/['`]/g, '')
    .toLowerCase()
    .replace(SEPARATORS, ' ')
    .trim();
  if (memo.size >= MEMO_SIZE) memo.clear();
  if (name.length <= MAX_NAME_LENGTH) memo.set(name, folded);
  return folded;
}

/** A name is folded to be compared, filed and looked up: the last ones are remembered. */
const MEMO_SIZE = 10_000;
const memo = new Map<string, string>();
