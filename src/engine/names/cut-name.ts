/** Nobody is called by more words. */
export const MAX_WORDS = 12;

/** A capital behind a small letter: "MarieCurie" lost its space. Mc, Mac, La, De and their like keep theirs. */
const GLUED = /(?<=[a-z]{3})(?=[A-Z][a-z])/g;
const KEEPS_CAPITAL = /^(?:Mac|Van|Von|Del|Fitz|Della|Saint)$/;

/** A word as written, romanised, with what is known of its surroundings. */
export interface RawWord {
  written: string;
  text: string;
  dotted: boolean;
  /** A hyphen joins it to the word behind it. */
  hyphen: boolean;
}

/** Cuts a romanised name into words; "J.P." and "U.S." stay one word. A few more than `MAX_WORDS` at most: some will be titles. */
export function cutName(name: string): RawWord[] {
  const words: RawWord[] = [];
  for (const found of name.matchAll(/[a-zA-Z0-9][a-zA-Z0-9'`]*(?:\.(?=[a-zA-Z](?:[.\s,]|$))[a-zA-Z])*\.?|&/g)) {
    const letters = found[0].replace(/'s?$/i, '').replace(/['`]/g, '');
    const inner = letters.replace(/\.$/, '').includes('.');
    const plain = letters.replaceAll('.', '');
    if (plain === '') continue;
    const dotted = letters.endsWith('.') || inner;
    const hyphen = name[found.index + found[0].length] === '-';
    const parts = inner || plain === plain.toUpperCase() ? [plain] : unglue(plain);
    parts.forEach((part, at) =>
      words.push({ written: part, text: part.toLowerCase(), dotted, hyphen: hyphen && at === parts.length - 1 }),
    );
    if (words.length >= MAX_WORDS + 6) break;
  }
  return words;
}

function unglue(word: string): string[] {
  const parts = word.split(GLUED);
  return parts.some((part) => KEEPS_CAPITAL.test(part)) ? [word] : parts;
}
