import { foldName, MAX_NAME_LENGTH, romanise } from './fold-name.ts';
import { soundOf } from './sounds.ts';
import { linesOfGivenName } from './words/given-names.ts';
import { LEGAL_FORMS, LEGAL_PHRASES } from './words/legal-forms.ts';
import { isTens, isUnit, parseNumeral } from './words/numerals.ts';
import { MINOR_WORDS, SHELL_WORDS, TYPE_WORDS } from './words/organisation-words.ts';
import { placeKey } from './words/places.ts';
import { FIRST_NAME_TITLES, PARTICLES, PERSON_SUFFIXES, sexOfTitle, TITLES } from './words/titles.ts';

/** How a name is read: a person's name has given and family names, everything else has telling and other words. */
export type Reading = 'person' | 'thing';

/**
 * What a word does in its name. Of persons: `given`, `family` (the last word, or what stands before a comma), `initial`,
 * `patronymic`, `particle`. Of anything else: `telling`, `type` (university), `shell` (group), `number`, `minor` (of).
 * Titles, suffixes and legal forms are taken off and stand apart in `ParsedName`.
 */
export type Role =
  | 'given'
  | 'family'
  | 'initial'
  | 'patronymic'
  | 'particle'
  | 'telling'
  | 'type'
  | 'shell'
  | 'number'
  | 'minor';

/** One word of a name. */
export interface NameWord {
  /** Folded; of a number its digits. */
  text: string;
  sound: string;
  role: Role;
  /** Lines of the table of given names it stands on, for `shareLine`. */
  lines: readonly number[];
}

/** A name taken apart. Word order is the written one, except that "Putin, Vladimir" is turned round. */
export interface ParsedName {
  reading: Reading;
  /** All words folded, the possessive gone. */
  folded: string;
  words: NameWord[];
  /** The words that say who it is: all but particles and minor words. */
  core: NameWord[];
  /** Core words folded, sorted and joined: equal for names that differ in titles, particles, forms and order only. */
  sorted: string;
  /** Core words folded in order, nothing between them. */
  joined: string;
  /** 'jr', 'sr' or a generation's number, '' where there is none. */
  generation: string;
  /** A title that goes with a first name stood before it: "Pope Francis". */
  regal: boolean;
  sexOfTitle: 'female' | 'male' | null;
  /** The letters of a name that is nothing but an abbreviation, lower case: "F.B.I." is "fbi"; else ''. */
  abbreviation: string;
  /** First letters of the words, minor ones left out and kept: what the name may be abbreviated to. */
  initials: string[];
  /** Han, kana and Hangul letters as written; romanised, different characters look alike. '' without any. */
  characters: string;
  /** The script leaves vowels out (Arabic, Hebrew). */
  vowelless: boolean;
  /** Key of the well-known place it names, else `null`. */
  place: string | null;
}

/** Nobody is called by more words. */
export const MAX_WORDS = 12;
const CHARACTERS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const VOWELLESS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** 'The Chin' within a person's name: a byname in quotation marks or brackets. */
const BYNAME = /["“”«»][^"“”«»]{0,40}["“”«»]|(?<=[\s\p{L}])['‘][^'‘’]{1,40}['’](?=\s)|\([^()]{0,60}\)/gu;
const MAY_HAVE_BYNAME = /["“”«»'‘’ʼ(]/;
const FOREIGN = /[^\x20-\x7e]/;
/** An organisation's abbreviation behind its name: "World Health Organization (WHO)". */
const BRACKETED_ABBREVIATION = /\([A-Z][A-Z.]{1,9}\)/g;
/** A capital behind a small letter: "SergeiLavrov" lost its space. Mc, Mac, La, De and their like keep theirs. */
const GLUED = /(?<=[a-z]{3})(?=[A-Z][a-z])/g;
const KEEPS_CAPITAL = /^(?:Mac|Van|Von|Del|Fitz|Della|Saint)$/;
const PATRONYMIC =
  /(?:.[oe]vich|.[oe]vych|.[oe]vic|.[oe]vitch|.[oe]vna|.[iy]vna|.[iy]chna|avich|auna|.[iy]evich|.[iy]evna|ogly|oglu|kyzy)$/;

/** A word as written, romanised, with what is known of its surroundings. */
interface RawWord {
  written: string;
  text: string;
  dotted: boolean;
  /** A hyphen joins it to the word behind it. */
  hyphen: boolean;
}

/** Cuts a romanised name into words; "J.P." and "U.S." stay one word. */
function cut(name: string): RawWord[] {
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

/** Takes legal forms off an organisation's name, phrases and single words, unless nothing else would be left. */
function withoutLegalForms(words: RawWord[]): RawWord[] {
  const kept: RawWord[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] as RawWord;
    const phrase = LEGAL_PHRASES.find(
      (forms) => forms[0] === word.text && forms.every((form, ahead) => words[at + ahead]?.text === form),
    );
    if (phrase) at += phrase.length;
    else {
      // A legal form stands at either end of the name; "Ag" or "Pat" within it is a word. Alone, it is the name.
      const outside = at === 0 || at >= words.length - 3;
      if (!(outside && LEGAL_FORMS.has(word.text))) kept.push(word);
      at++;
    }
  }
  return kept.length > 0 ? kept : words;
}

const nameWord = (text: string, role: Role): NameWord => ({
  text,
  sound: soundOf(text),
  role,
  lines: linesOfGivenName(text),
});

/** Roles of the words of an organisation, place or other thing. */
function readThing(raw: RawWord[]): NameWord[] {
  const words: NameWord[] = [];
  for (let at = 0; at < raw.length; at++) {
    const word = raw[at] as RawWord;
    const place = placeFrom(raw, at);
    if (place) {
      words.push(nameWord(place.key.replaceAll(' ', ''), 'telling'));
      at += place.length - 1;
      continue;
    }
    const capital = word.written === word.written.toUpperCase();
    const number = parseNumeral(word.text, at > 0 && capital && !word.dotted);
    const last = words.at(-1);
    if (number !== null) {
      const tens = raw[at - 1]?.text ?? '';
      if (last?.role === 'number' && isTens(tens) && isUnit(word.text))
        last.text = String(Number(last.text) + Number(number));
      else words.push({ text: number, sound: number, role: 'number', lines: [] });
    } else if (MINOR_WORDS.has(word.text)) words.push(nameWord(word.text, 'minor'));
    else if (SHELL_WORDS.has(word.text)) words.push(nameWord(sameWord(word.text), 'shell'));
    else if (TYPE_WORDS.has(word.text)) words.push(nameWord(sameWord(word.text), 'type'));
    else words.push(nameWord(sameWord(word.text), 'telling'));
  }
  return words;
}

/**
 * A well-known place of several words, or an abbreviated one, within a name is one telling word: "U.S. Senate" and
 * "United States Senate" say the same, and "York" is no part of "New York Times".
 */
function placeFrom(raw: RawWord[], at: number): { key: string; length: number } | null {
  for (let length = Math.min(4, raw.length - at); length > 0; length--) {
    const words = raw.slice(at, at + length);
    const isLong = length > 1 || words.every((word) => word.written.length > 3);
    if (!isLong && !words.every((word) => word.written === word.written.toUpperCase())) continue;
    if (length > 1 && words[0]?.text === 'the') continue;
    const key = placeKey(words.map((word) => word.text).join(' '));
    if (key !== null) return { key, length };
  }
  return null;
}

/** Spellings and abbreviations of one word within names of things. */
const SAME_WORDS: Record<string, string> = {
  centre: 'center',
  organisation: 'organization',
  defence: 'defense',
  theatre: 'theater',
  mt: 'mount',
  mountain: 'mount',
  ft: 'fort',
  st: 'saint',
  ne: 'northeast',
  nw: 'northwest',
  sw: 'southwest',
  intl: 'international',
  dept: 'department',
  univ: 'university',
  natl: 'national',
  assn: 'association',
  bros: 'brothers',
  labor: 'labour',
  technologies: 'technology',
  systems: 'system',
  services: 'service',
};
const sameWord = (text: string) => SAME_WORDS[text] ?? text;

/** Roles of the words of a person's name, titles and suffixes gone. */
function readPerson(raw: RawWord[]): NameWord[] {
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
  if (family) family.role = 'family';
  else for (const word of words) if (word.role === 'particle') word.role = 'family';
  if (named.length > 2) {
    for (const word of named.slice(1))
      if (word.role === 'given' && PATRONYMIC.test(word.text)) word.role = 'patronymic';
  }
  return words;
}

const FIGURE_LETTERS: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 9: 'g' };
/** Figures among the letters of a person's name stand for letters: "Sech1n" is a slip of a scanner or a trick. */
function withoutFigures(text: string): string {
  if (!/\d/.test(text) || !/[a-z]/.test(text)) return text;
  return text.replace(/\d/g, (figure) => FIGURE_LETTERS[figure] ?? figure);
}

/** "Al Gore" and "Ben Affleck" are called so; "al-Assad", "Osama bin Laden" and "bin Salman Mohammed" are not. */
function isParticle(raw: RawWord[], at: number): boolean {
  const word = raw[at] as RawWord;
  if (!PARTICLES.has(word.text) || at === raw.length - 1) return false;
  if (at > 0 || word.hyphen) return true;
  return word.text !== 'al' && word.text !== 'ben' && word.text !== 'e' && word.text !== 'an';
}

const CACHE_SIZE = 10_000;
const caches: Record<Reading, Map<string, ParsedName>> = { person: new Map(), thing: new Map() };

/** Takes a name apart. Results are kept for the last names asked for. */
export function parseName(name: string, reading: Reading): ParsedName {
  const cache = caches[reading];
  let parsed = cache.get(name);
  if (!parsed) {
    if (cache.size >= CACHE_SIZE) cache.clear();
    parsed = takeApart(name, reading);
    // A hostile long name is not held in memory.
    if (name.length <= MAX_NAME_LENGTH) cache.set(name, parsed);
  }
  return parsed;
}

function takeApart(whole: string, reading: Reading): ParsedName {
  const name = whole.slice(0, MAX_NAME_LENGTH);
  const foreign = FOREIGN.test(name);
  const characters =
    foreign && CHARACTERS.test(name)
      ? [...name]
          .filter((letter) => CHARACTERS.test(letter))
          .join('')
          .slice(0, 40)
      : '';
  const folded = foldName(name);
  // Brackets and bynames go only where a name is left without them.
  const bare = MAY_HAVE_BYNAME.test(name)
    ? romanise(name.replace(/[’ʼ]/g, "'").replace(reading === 'person' ? BYNAME : BRACKETED_ABBREVIATION, ' '))
    : romanise(name);
  const text = /[a-zA-Z0-9]/.test(bare) ? bare : romanise(name);
  let raw = cut(text);
  const initials = initialsOf(raw);
  const titles: string[] = [];
  const suffixes: string[] = [];
  if (reading === 'person') {
    const comma = text.indexOf(',');
    const front = comma < 0 ? [] : cut(text.slice(0, comma));
    const behind = comma < 0 ? [] : cut(text.slice(comma + 1));
    if (front.length > 0 && behind.length > 0 && !behind.every((word) => PERSON_SUFFIXES.has(word.text))) {
      raw = [...behind, ...front];
    }
    while (raw.length > 1 && TITLES.has(raw[0]?.text ?? '')) titles.push((raw.shift() as RawWord).text);
    while (raw.length > 1 && PERSON_SUFFIXES.has(raw.at(-1)?.text ?? '')) suffixes.push((raw.pop() as RawWord).text);
  } else {
    raw = withoutLegalForms(raw);
  }
  raw = raw.slice(0, MAX_WORDS);
  const words = reading === 'person' ? readPerson(raw) : readThing(raw);
  let core = words.filter((word) => word.role !== 'particle' && word.role !== 'minor');
  if (core.length === 0) core = words;
  const written = raw[0]?.written ?? '';
  const short = raw.length === 1 && /^[A-Z]{2,7}$/.test(written) ? (raw[0]?.text ?? '') : '';
  return {
    reading,
    folded,
    words,
    core,
    sorted: core
      .map((word) => word.text)
      .sort()
      .join(' '),
    joined: core.map((word) => word.text).join(''),
    generation: suffixes.map((suffix) => PERSON_SUFFIXES.get(suffix) ?? '').join(''),
    regal: titles.some((title) => FIRST_NAME_TITLES.has(title)),
    sexOfTitle: titles.map(sexOfTitle).find((sex) => sex !== null) ?? null,
    abbreviation: short,
    initials: short ? [] : [...new Set([...initials, ...initialsOf(raw)])],
    characters,
    vowelless: foreign && VOWELLESS.test(name),
    place: reading === 'thing' ? placeKey(folded) : null,
  };
}

/** What a name may be abbreviated to: with and without its small words; an abbreviation within gives all its letters. */
function initialsOf(raw: RawWord[]): string[] {
  const shouting = raw.every((word) => word.written === word.written.toUpperCase());
  const abbreviations = new Set(
    shouting ? [] : raw.filter((word) => /^[A-Z]{2,4}$/.test(word.written)).map((word) => word.text),
  );
  const letters = (chosen: RawWord[]) =>
    chosen.map((word) => (abbreviations.has(word.text) ? word.text : word.text[0])).join('');
  const telling = letters(raw.filter((word) => !MINOR_WORDS.has(word.text)));
  const all = letters(raw);
  const withoutArticle = raw[0]?.text === 'the' ? letters(raw.slice(1)) : all;
  return [...new Set([telling, all, withoutArticle])].filter((initials) => initials.length >= 2);
}
