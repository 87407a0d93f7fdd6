import { cutName, MAX_WORDS, type RawWord } from './cut-name.ts';
import { foldName, MAX_NAME_LENGTH, romanise } from './fold-name.ts';
import type { NameWord } from './name-word.ts';
import { readPerson } from './read-person.ts';
import { readThing, withoutLegalForms } from './read-thing.ts';
import { MINOR_WORDS } from './words/organisation-words.ts';
import { placeKey } from './words/places.ts';
import { FAMILY_NAME_TITLES, FIRST_NAME_TITLES, PERSON_SUFFIXES, sexOfTitle, TITLES } from './words/titles.ts';

/** How a name is read: a person's name has given and family names, everything else has telling and other words. */
export type Reading = 'person' | 'thing';

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
  /** The legal form of a company, in one spelling: 'ltd', 'ag'; '' where there is none. */
  legal: string;
  /** 'jr', 'sr' or a generation's number, '' where there is none. */
  generation: string;
  /** A title stood before it that goes with a first name ("Pope Francis") or with a family name ("Mr. Francis"). */
  titleFor: 'first' | 'family' | null;
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

const CHARACTERS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const VOWELLESS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** 'The King' within a person's name: a byname in quotation marks or brackets. */
const BYNAME = /["“”«»][^"“”«»]{0,40}["“”«»]|(?<=[\s\p{L}])['‘][^'‘’]{1,40}['’](?=\s)|\([^()]{0,60}\)/gu;
const MAY_HAVE_BYNAME = /["“”«»'‘’ʼ(]/;
const FOREIGN = /[^\x20-\x7e]/;
/** An organisation's abbreviation behind its name: "World Health Organization (WHO)". */
const BRACKETED_ABBREVIATION = /\([A-Z][A-Z.]{1,9}\)/g;
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
  let raw = cutName(text);
  const initials = initialsOf(raw);
  let legal = '';
  const titles: string[] = [];
  const suffixes: string[] = [];
  if (reading === 'person') {
    const comma = text.indexOf(',');
    const front = comma < 0 ? [] : cutName(text.slice(0, comma));
    const behind = comma < 0 ? [] : cutName(text.slice(comma + 1));
    if (front.length > 0 && behind.length > 0 && !behind.every((word) => PERSON_SUFFIXES.has(word.text))) {
      raw = [...behind, ...front];
    }
    while (raw.length > 1 && TITLES.has(raw[0]?.text ?? '')) titles.push((raw.shift() as RawWord).text);
    while (raw.length > 1 && PERSON_SUFFIXES.has(raw.at(-1)?.text ?? '')) suffixes.push((raw.pop() as RawWord).text);
  } else {
    ({ words: raw, legal } = withoutLegalForms(raw));
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
    legal,
    generation: suffixes.map((suffix) => PERSON_SUFFIXES.get(suffix) ?? '').join(''),
    titleFor: titleFor(titles),
    sexOfTitle: titles.map(sexOfTitle).find((sex) => sex !== null) ?? null,
    abbreviation: short,
    initials: short ? [] : [...new Set([...initials, ...initialsOf(raw)])],
    characters,
    vowelless: foreign && VOWELLESS.test(name),
    place: reading === 'thing' ? placeKey(folded) : null,
  };
}

/** Whether two names write the Arabic article in two ways: "Nour al-Bahr", "Nour El-Bahr". To leave it out is no other spelling. */
export function haveOtherArticles(a: ParsedName, b: ParsedName): boolean {
  const has = ({ words }: ParsedName, article: string) => words.some(({ text }) => text === article);
  return (
    (has(a, 'al') && has(b, 'el') && !has(a, 'el') && !has(b, 'al')) ||
    (has(a, 'el') && has(b, 'al') && !has(a, 'al') && !has(b, 'el'))
  );
}

function titleFor(titles: string[]): ParsedName['titleFor'] {
  if (titles.some((title) => FIRST_NAME_TITLES.has(title))) return 'first';
  return titles.some((title) => FAMILY_NAME_TITLES.has(title)) ? 'family' : null;
}

/** What a name may be abbreviated to: with and without its small words; an abbreviation within gives all its letters. */
function initialsOf(raw: RawWord[]): string[] {
  const shouting = raw.every((word) => word.written === word.written.toUpperCase());
  const abbreviations = new Set(
    shouting ? [] : raw.filter((word) => /^[A-Z]{2,4}$/.test(word.written)).map((word) => word.text),
  );
  const letters = (chosen: RawWord[]) =>
    chosen.map((word) => (abbreviations.has(word.text) ? word.text : word.text[0])).join('');
  // "Co-operation" gives one letter or two.
  const once = raw.filter((_, at) => !raw[at - 1]?.hyphen);
  const telling = [raw, once].map((chosen) => letters(chosen.filter((word) => !MINOR_WORDS.has(word.text))));
  const all = letters(raw);
  const withoutArticle = raw[0]?.text === 'the' ? letters(raw.slice(1)) : all;
  return [...new Set([...telling, all, withoutArticle])].filter((initials) => initials.length >= 2);
}
