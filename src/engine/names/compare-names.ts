import { bareName, hasLegalForm } from './bare-name.ts';
import { comparePersons } from './compare-persons.ts';
import { compareThings, type Sort } from './compare-things.ts';
import { different, matched, type NameMatch } from './name-match.ts';
import { foldName } from './fold-name.ts';
import { type ParsedName, parseName, type Reading } from './parse-name.ts';

/** The kinds a caller may name, as they are read here. What is not listed is guessed from the words. */
const SORTS: Record<string, Sort | 'person'> = {
  person: 'person',
  organisation: 'organisation',
  organization: 'organisation',
  company: 'organisation',
  legalentity: 'organisation',
  place: 'place',
  'other-name': 'other',
  vessel: 'other',
};

/**
 * Are two spellings one bearer's name? `kind` is what they are names of: person, organisation (also organization,
 * company, legalentity), place, other-name, vessel; without it the words decide. Symmetric, never throws; only the first
 * 200 characters and 12 words of a name are looked at.
 */
export function compareNames(a: string, b: string, kind?: string): NameMatch {
  const sort = SORTS[kind?.toLowerCase() ?? ''] ?? guessSort(a, b);
  if (sort !== 'person' && isBareOf(a, b)) return matched('short-form', 0.8, 'fewer-words');
  const reading: Reading = sort === 'person' ? 'person' : 'thing';
  return compareParsedNames(parseName(a, reading), parseName(b, reading), sort);
}

/** One is the other without the word for its sort ("Hurricane Odalys", "Odalys"), or both say another such word. */
function isBareOf(a: string, b: string): boolean {
  const [bareOfA, bareOfB] = [bareName(a), bareName(b)];
  if (bareOfA?.sort === 'company' || bareOfB?.sort === 'company' || (!bareOfA && !bareOfB)) return false;
  // A storm and an isle of one name are two.
  if (bareOfA && bareOfB && bareOfA.sort !== bareOfB.sort) return false;
  return (bareOfA?.name ?? foldName(a)) === (bareOfB?.name ?? foldName(b)) && foldName(a) !== foldName(b);
}

/** The same for names taken apart before, both read as `sort` asks: 'person' for persons, 'thing' for the rest. */
export function compareParsedNames(a: ParsedName, b: ParsedName, sort: Sort | 'person'): NameMatch {
  if (a.characters !== '' && b.characters !== '') return compareCharacters(a, b);
  if (a.folded === '' || b.folded === '') return different(0, 'empty');
  if (a.folded === b.folded) return matched('same', 1, 'equal');
  // Two orders of one pair, one result: the pairing of words prefers the first of equals.
  const [first, second] = a.folded < b.folded ? [a, b] : [b, a];
  return sort === 'person' ? comparePersons(first, second) : compareThings(first, second, sort);
}

/** Names in Han, kana or Hangul are compared as written: their romanisations have too few letters to tell them apart. */
function compareCharacters(a: ParsedName, b: ParsedName): NameMatch {
  if (a.characters === b.characters) return matched('same', 1, 'equal');
  const [inA, inB] = [new Set(a.characters), new Set(b.characters)];
  const shared = [...inA].filter((letter) => inB.has(letter)).length;
  return different((0.49 * shared) / Math.max(inA.size, inB.size), 'other-words');
}

/** Without a kind: anything with a word that only bodies or places have is a thing, and so is a lone abbreviation. */
const guessSort = (a: string, b: string): Sort | 'person' =>
  namesThing(a) || namesThing(b) ? 'organisation' : 'person';

function namesThing(name: string): boolean {
  const parsed = parseName(name, 'thing');
  return isNoPerson(name, parsed) || parsed.words.some((word) => word.role !== 'telling');
}

/** Whether a name's own words show that it is nobody's: a place, an abbreviation, a word that only bodies have. */
export function namesBody(name: string): boolean {
  const parsed = parseName(name, 'thing');
  return isNoPerson(name, parsed) || parsed.words.some(({ role }) => role === 'type' || role === 'shell');
}

const isNoPerson = (name: string, { place, abbreviation }: ParsedName): boolean =>
  place !== null || abbreviation !== '' || hasLegalForm(name) || bareName(name) !== null;
