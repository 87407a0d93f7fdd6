import { isWord } from '../../lexicon/relatedness.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { FIELDS, ORGANISATION_HEADS, PLACE_HEADS } from './institution-words.ts';
import { isKnownOrganisation, isKnownPhrase, isKnownPlace } from './known-names.ts';
import { isNameShape } from './lines.ts';
import { isDemonym } from './not-names.ts';
import { ROLES } from './titles.ts';
import { setOf } from './word-lists.ts';
import type { Word } from './words.ts';

/** Last words of bodies whose work is told by two words: "Disaster Relief and Recovery Council". */
const JOINT_HEADS = setOf(
  'administration agency association authority board bureau centre center commission committee conference council department directorate federation institute ministry office organisation organization secretariat service society tribunal union',
);
/** What such a body begins with where it is called "of" or "for" its work. */
const FIRST_HEADS = setOf(
  'agency association bureau centre center commission committee conference council department directorate institute ministry office organisation organization school society union',
);
const SMALL = setOf('and for of in on the');
const CONTINENTS = setOf('africa america americas asia europe');
/** Words looked at behind the "and". */
const REACH = 6;

/** Abbreviations of three letters and more that a text uses, folded. */
export function readAcronyms(words: Word[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words) {
    const letters = word.shape === 'upper' ? word.key.replace(/\W/g, '') : '';
    if (letters.length >= 3 && letters.length <= 8) found.add(letters);
  }
  return found;
}

/** A word that says what a body does rather than who it is. */
const isTask = (word: Word) =>
  word.shape === 'title' &&
  (FIELDS.has(word.key) || isWord(word.key.replace('-', ''))) &&
  !isKnownPlace(word) &&
  !isDemonym(word.key);
const isBody = (word: Word) =>
  (ORGANISATION_HEADS.has(word.key) && !FIELDS.has(word.key)) || PLACE_HEADS.has(word.key) || isKnownOrganisation(word);
const isSomebody = (word: Word) => GIVEN_NAMES.has(word.key) || ROLES.has(word.key);

/** Whether an abbreviation of the text has the initials of the words, small words left out; it proves one name. */
function abbreviated(words: Word[], from: number, to: number, acronyms: ReadonlySet<string>): boolean {
  let initials = '';
  for (let i = from; i < to; i++) {
    const { key } = words[i] as Word;
    if (!SMALL.has(key)) initials += key[0];
  }
  return acronyms.has(initials);
}

/**
 * Whether the "and" at `at` stands inside one body's name that starts at `from`, rather than between two names: its
 * initials are used as an abbreviation, or nothing but what it does is coupled and a word for such a body stands at
 * its end ("Roads and Ferries Authority") or before "of" or "for" at its front.
 */
export function couplesFields(words: Word[], from: number, at: number, acronyms: ReadonlySet<string>): boolean {
  const last = words[at - 1] as Word;
  let to = at + 1;
  for (; to < words.length && to <= at + REACH; to++) {
    const word = words[to] as Word;
    if (!isNameShape(word) || !word.spaced || word.initial) break;
  }
  if (to === at + 1 || last.shape !== 'title') return false;
  const tail = words.slice(at + 1, to);
  for (let end = to; end > at + 1; end--) {
    if (at - from + end - at > 3 && abbreviated(words, from, end, acronyms)) return true;
    const goesOn = /^(?:in|of|for)$/.test(words[end]?.key ?? '') && isNameShape(words[end + 1]);
    if (goesOn && abbreviated(words, from, end + 2, acronyms)) return true;
  }
  const first = tail[0] as Word;
  const front = words.slice(from, at).filter((word) => isNameShape(word));
  const of = words.slice(from, at).findIndex((word) => /^(?:of|for|on)$/.test(word.key));
  if (of > 0)
    return (
      FIRST_HEADS.has((words[from + of - 1] as Word).key) &&
      isTask(last) &&
      isTask(first) &&
      !isBody(first) &&
      !isSomebody(first) &&
      !tail.some((word) => isBody(word))
    );
  const tasks = (list: Word[]) => list.every((word) => isTask(word) && !isBody(word)) && !isSomebody(list[0] as Word);
  return (
    tail.length > 1 &&
    JOINT_HEADS.has((tail.at(-1) as Word).key) &&
    (front.length > 1 || FIELDS.has(last.key)) &&
    tasks(front) &&
    !isKnownPhrase(words, from, at) &&
    !isKnownPhrase(words, at + 1, to) &&
    tail.slice(0, -1).every((word) => isTask(word) && !isBody(word))
  );
}

/** "Conference on Disarmament and Security in Europe": what works for a continent has it in its name. */
export const worksFor = (words: Word[], from: number, at: number): boolean =>
  CONTINENTS.has(words[at + 1]?.key ?? '') &&
  words[at + 1]?.shape === 'title' &&
  words.slice(from, at).some((word) => word.key === 'and') &&
  FIRST_HEADS.has((words[from] as Word).key === 'the' ? (words[from + 1]?.key ?? '') : (words[from] as Word).key);
