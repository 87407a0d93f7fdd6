import { MAX_NAME_LENGTH } from './fold-name.ts';
import { type ParsedName, parseName } from './parse-name.ts';
import { soundOf } from './sounds.ts';
import { syllabicKeys } from './syllabic-names.ts';
import { fullGivenNames } from './words/given-names.ts';

/** No name has more keys. */
export const MAX_KEYS = 8;

/**
 * Keys under which a name is filed, so that spellings of one name nearly always share one: for each telling word the
 * consonants that transliterations agree on ("Tikhanovskaya" and "Tsikhanouskaya" are "tnsk"), for a known given name
 * the full form ("+william" of "Bill"), for a well-known place its key, for abbreviations their letters
 * ("=eu" of "European Union" and of "EU"), for a Chinese or Korean name what its romanisations share. Short, without spaces, at most eight, the most telling first.
 * Equal keys mean "compare these", never "these are one".
 */
export function nameKeys(name: string): string[] {
  let keys = memo.get(name);
  if (!keys) {
    keys = keysOf(name);
    if (memo.size >= MEMO_SIZE) memo.clear();
    if (name.length <= MAX_NAME_LENGTH) memo.set(name, keys);
  }
  return [...keys];
}

const MEMO_SIZE = 10_000;
const memo = new Map<string, string[]>();

function keysOf(name: string): string[] {
  const thing = parseName(name, 'thing');
  const person = parseName(name, 'person');
  const keys = new Set<string>();
  if (person.characters !== '') keys.add(`~${person.characters.slice(0, 12)}`);
  if (thing.place !== null) keys.add(`@${thing.place.replaceAll(' ', '')}`);
  if (thing.abbreviation !== '') keys.add(`=${thing.abbreviation}`);
  for (const key of syllabicKeys(person)) keys.add(key);
  // Family names and the last words first: they are what a short form keeps.
  for (const word of tellingWords(thing, person).reverse()) keys.add(skeletonOf(word));
  for (const given of person.core.slice(0, 1).flatMap((word) => fullGivenNames(word.text))) keys.add(`+${given}`);
  for (const initials of thing.initials) if (initials.length <= 7) keys.add(`=${initials}`);
  for (const joined of joinedWords(person)) keys.add(skeletonOf(joined));
  keys.delete('');
  return [...keys].slice(0, MAX_KEYS);
}

/** Telling words of either reading, as folded text, in order. A name of general words alone is filed under those. */
function tellingWords(thing: ParsedName, person: ParsedName): string[] {
  const words = thing.core.filter((word) => word.role === 'telling').map((word) => word.text);
  const names = person.core.filter((word) => word.role === 'given' || word.role === 'family').map((word) => word.text);
  const general = new Set(thing.words.filter((word) => word.role !== 'telling').map((word) => word.text));
  const chosen = [...new Set([...names.filter((name) => !general.has(name)), ...words])];
  return chosen.length > 0 ? chosen.slice(-6) : [...new Set([...general])].slice(0, 3);
}

/** Neighbours that others write as one word: "Bin Laden", "Abdul Rahman". */
function joinedWords({ words }: ParsedName): string[] {
  if (words.length > 4) return [];
  return words.slice(0, -1).flatMap((word, at) => {
    const next = words[at + 1];
    const short = word.role === 'particle' || word.text.length <= 5;
    return next && short && word.role !== 'initial' && next.role !== 'particle' ? [word.text + next.text] : [];
  });
}

/**
 * Sounds that the presses of different languages exchange, one letter for each group; '' drops what comes and goes.
 * Zh, j, g before a vowel and dzh cannot be told apart in Latin letters, neither can s, z, c, ts and ch.
 */
const GROUPS = { '': 'aeiouhjv', s: 'szSXCZ', b: 'bp', t: 'dt', k: 'gkq' };
const CLASSES = new Map(
  Object.entries(GROUPS).flatMap(([group, sounds]) => [...sounds].map((sound) => [sound, group])),
);

const KEY_LETTERS = 4;

/** First consonants of a word that survive transliteration; a word of vowels is its own key. Empty for no letters. */
function skeletonOf(word: string): string {
  let skeleton = '';
  // Belarusian ц stands where Russian has т: Tsikhan, Tikhan.
  const sound = soundOf(word).replace(/^X(?=[ie])/, 't');
  for (const letter of sound) {
    const group = CLASSES.get(letter) ?? letter;
    if (group !== '' && !skeleton.endsWith(group)) skeleton += group;
    if (skeleton.length === KEY_LETTERS) break;
  }
  if (skeleton.length >= 2) return skeleton;
  // Too short to tell anything: "Li", "Lee", "Rao", "Ivey". The vowels count then, i and e alike.
  return sound.replace(/[hj]/g, '').replace(/e/g, 'i').slice(0, 6);
}
