const SMALL = new Set('of the and for in on at to de la et du des & a an'.split(' '));

/** The letters of an abbreviation in upper case ("U.N." is UN), or '' where the word is none. */
export function abbreviationLetters(name: string): string {
  if (/\s/.test(name) || name.length > 14) return '';
  const letters = name.replace(/[^\p{L}\p{N}]/gu, '');
  const capitals = letters.match(/\p{Lu}/gu)?.length ?? 0;
  // "Nafta" and "Unesco" are written like words in some papers; only a definition or a full fit tells them.
  const written = capitals >= 2 && capitals * 2 > letters.length;
  return (written || /^\p{Lu}\p{Ll}{2,6}$/u.test(letters)) && letters.length >= 2 ? letters.toUpperCase() : '';
}

/** How an abbreviation fits the words of a long form. */
export type InitialsFit = 'all' | 'most' | 'none';

/**
 * Whether `letters` are the initials of `long`'s words. `all`: of every telling word, in order. `most`: of the first
 * words ("CDC": Centers for Disease Control and Prevention), of those behind the place in front ("CBP": U.S.
 * Customs and Border Protection), of all but "State" ("NYAG"), or with small words counted ("DoJ").
 */
export function fitInitials(letters: string, long: string): InitialsFit {
  const words = long.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  const telling = words.filter((word) => !SMALL.has(word.toLowerCase()));
  if (telling.length < 2) return 'none';
  const initials = (list: string[]) =>
    list
      .map((word) => word[0] as string)
      .join('')
      .toUpperCase();
  const full = initials(telling);
  if (full === letters) return 'all';
  if (letters.length < 3) return initials(words) === letters ? 'most' : 'none';
  if (initials(words) === letters || full.startsWith(letters) || full.slice(1).startsWith(letters)) return 'most';
  const stateless = telling.filter((word) => word !== 'State');
  if (stateless.length > 1 && initials(stateless) === letters) return 'most';
  // "U.S. Securities and Exchange Commission" is the SEC; "Georgia Bureau of Investigation" is not the BI.
  return 'none';
}
