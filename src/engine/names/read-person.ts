import type { RawWord } from './cut-name.ts';
import { type NameWord, nameWord } from './name-word.ts';
import { PARTICLES } from './words/titles.ts';

const PATRONYMIC =
  /(?:.[oe]vich|.[oe]vych|.[oe]vic|.[oe]vitch|.[oe]vna|.[iy]vna|.[iy]chna|avich|auna|.[iy]evich|.[iy]evna|ogly|oglu|kyzy)$/;

/** Roles of the words of a person's name, titles and suffixes gone. */
export function readPerson(raw: RawWord[]): NameWord[] {
  const shouting = raw.every((word) => word.written === word.written.toUpperCase());
  const words: NameWord[] = [];
  raw.forEach((word, at) => {
    const text = withoutFigures(word.text);
    // "J.K.", "JK" and "W." are initials; "Jo" and "Ng" are names.
    const capitals = word.written.length <= 3 && word.written === word.written.toUpperCase() && !shouting;
    if (word.text.length === 1 || (word.dotted && capitals) || (capitals && /^[b-df-hj-np-tv-z]+$/.test(word.text))) {
      for (const letter of word.text) words.push(nameWord(letter, 'initial'));
    } else if (isParticle(raw, at)) words.push(nameWord(text, 'particle'));
    else words.push(nameWord(text, 'given'));
  });
  const named = words.filter((word) => word.role === 'given');
  const family = named.at(-1);
  // A lone word is a family name, unless it is known for a first name.
  if (family) family.role = named.length > 1 || family.lines.length === 0 ? 'family' : 'given';
  else for (const word of words) if (word.role === 'particle') word.role = 'family';
  if (named.length > 2) {
    for (const word of named.slice(1))
      if (word.role === 'given' && PATRONYMIC.test(word.text)) word.role = 'patronymic';
  }
  return words;
}

const FIGURE_LETTERS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' };
/** Figures among the letters of a person's name stand for letters: "Tur1ng" is a slip of a scanner or a trick. */
function withoutFigures(text: string): string {
  if (!/\d/.test(text) || !/[a-z]/.test(text)) return text;
  return text.replace(/\d/g, (figure) => FIGURE_LETTERS[figure] ?? figure);
}

/** "Al Gore" and "Ben Affleck" are called so; "al-Assad", "Osama bin Laden" and "bin Zayed Khalid" are not. */
function isParticle(raw: RawWord[], at: number): boolean {
  const word = raw[at] as RawWord;
  if (!PARTICLES.has(word.text) || at === raw.length - 1) return false;
  if (at > 0 || word.hyphen) return true;
  return word.text !== 'al' && word.text !== 'ben' && word.text !== 'e' && word.text !== 'an';
}
