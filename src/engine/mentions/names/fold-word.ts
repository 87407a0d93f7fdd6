/** Folds the spelling of a word for look-up in lists. */
export const foldWord = (word: string) =>
  PLAIN.test(word) ? word.replace(/\.$/, '').toLowerCase() : foldLetters(word);

const PLAIN = /^[\x20-\x7e]*$/;
const foldLetters = (word: string) =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ı/g, 'i')
    .replace(/\.$/, '')
    .toLowerCase();
