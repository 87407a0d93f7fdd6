import { alignWords } from './align-words.ts';
import { compareWords, differInGender } from './compare-words.ts';
import { different, matched, type NameMatch } from './name-match.ts';
import type { NameWord } from './name-word.ts';
import { haveOtherArticles, type ParsedName } from './parse-name.ts';
import { formsClash } from './words/legal-forms.ts';
import { PLACE_QUALIFIERS } from './words/organisation-words.ts';
import { placeKey } from './words/places.ts';

/** What the names are names of: places are held together more strictly ("South Korea" is not "Korea"). */
export type Sort = 'organisation' | 'place' | 'other';

/**
 * Compares names of organisations, places and other things. What tells one from another are the telling words; words
 * for its type and shell words alone never do. Numbers that differ make two.
 */
export function compareThings(a: ParsedName, b: ParsedName, sort: Sort): NameMatch {
  if (a.place !== null || b.place !== null) {
    if (a.place === b.place)
      return matched(isRespelled(a.folded, b.folded) ? 'variant' : 'acronym', 0.95, 'other-name-of-place');
    if (a.place !== null && b.place !== null) return different(0.2, 'other-place');
  }
  if (formsClash(a.legal, b.legal)) return different(0.4, 'other-legal-form');
  if (a.sorted === b.sorted)
    return haveOtherArticles(a, b) ? matched('variant', 0.98, 'spelling') : matched('same', 1, 'equal');
  if (abbreviates(a, b) || abbreviates(b, a)) return matched('acronym', 0.85, 'abbreviation');
  if (a.joined === b.joined) return matched('variant', 0.96, 'joined');

  const alignment = alignWords(a.core, b.core, compareThingWords);
  const { pairs } = alignment;
  const mean = pairs.reduce((sum, pair) => sum + pair.score, 0) / Math.max(1, pairs.length);
  const close = (0.98 * mean * pairs.length) / (a.core.length + b.core.length);
  const restOfA = alignment.restOfA.map((place) => a.core[place] as NameWord);
  const restOfB = alignment.restOfB.map((place) => b.core[place] as NameWord);

  if (differInNumber(restOfA, restOfB)) return different(close, 'other-number');
  const weighty = (words: NameWord[]) => words.filter((word) => word.role === 'telling' || word.role === 'type');
  const [aloneInA, aloneInB] = [weighty(restOfA), weighty(restOfB)];
  if (aloneInA.length > 0 && aloneInB.length > 0) {
    return joinedAlike(a, b) ? matched('variant', 0.8, 'joined') : different(close, 'other-words');
  }
  const telling = pairs.filter((pair) => a.core[pair.a]?.role === 'telling' && b.core[pair.b]?.role === 'telling');
  if (telling.length === 0) return different(close, 'only-general-words');

  if (aloneInA.length === 0 && aloneInB.length === 0) {
    if (isShellOfPlace(a, restOfB) || isShellOfPlace(b, restOfA)) return different(close, 'other-place');
    if (telling.length === 1 && (telling[0]?.score ?? 0) < 0.8 && slipIsTooMuch(a, b))
      return different(close, 'other-words');
    const shells = restOfA.length + restOfB.length > 0;
    return matched(
      shells ? 'short-form' : 'variant',
      (shells ? 0.55 : 0.62) + 0.36 * mean,
      shells ? 'fewer-words' : 'spelling',
    );
  }
  const [short, long, extra] = aloneInA.length > 0 ? [b, a, aloneInA] : [a, b, aloneInB];
  return judgeShortForm(short, long, extra, sort, mean, close);
}

/** Letters from which on a name of a place is no abbreviation. */
const WRITTEN_OUT = 4;
/** Share of the longer one's letters that two spellings have in common, in order. */
const RESPELLED = 0.5;

/** "Kyiv" and "Kiev", "Chattogram" and "Chittagong": one word spelled anew; "Burma" and "Myanmar" are two words. */
function isRespelled(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.min(a.length, b.length) < WRITTEN_OUT || /\s/.test(a + b)) return false;
  let row = new Array<number>(b.length + 1).fill(0);
  for (const letter of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++)
      next.push(letter === b[at] ? (row[at] as number) + 1 : Math.max(row[at + 1] as number, next[at] as number));
    row = next;
  }
  return (row[b.length] as number) >= RESPELLED * Math.max(a.length, b.length);
}

/** A commission may be an election, elections or electoral one to different writers. */
const ELECTION = /^(?:elections?|electoral)$/;

/** A telling word may be misspelt where it is long, or where another word beside it agrees. */
function compareThingWords(a: NameWord, b: NameWord): number {
  if (a.text === b.text) return 1;
  if (`${a.text}s` === b.text || `${b.text}s` === a.text) return 0.96;
  if (ELECTION.test(a.text) && ELECTION.test(b.text)) return 0.96;
  if (a.role !== b.role) return 0;
  const places = placeKey(a.text) !== null && placeKey(b.text) !== null;
  if (places && placeKey(a.text) !== placeKey(b.text)) return 0;
  if (a.role === 'telling') return differInGender(a.text, b.text) ? 0 : compareWords(a, b);
  return compareWords(a, b, 0.6);
}

/** A slip in the only word that tells the name from others is believed where the word is long, or all the rest is written out alike. */
function slipIsTooMuch(a: ParsedName, b: ParsedName): boolean {
  const letters = (name: ParsedName) =>
    name.core.reduce((sum, word) => sum + (word.role === 'telling' ? word.text.length : 0), 0);
  const formal = a.legal !== '' && a.legal === b.legal;
  return Math.min(letters(a), letters(b)) < (formal ? 5 : 6);
}

function differInNumber(a: NameWord[], b: NameWord[]): boolean {
  const [inA, inB] = [a, b].map((words) => words.filter((word) => word.role === 'number').map((word) => word.text)) as [
    string[],
    string[],
  ];
  if (inA.length === 0 && inB.length === 0) return false;
  // The first of a series often goes without its number.
  return !(inA.join() === '1' && inB.length === 0) && !(inB.join() === '1' && inA.length === 0);
}

/** "Kansas" and "Kansas City", "London" and "London Clinic": a well-known place with any word more is something else. */
const isShellOfPlace = (place: ParsedName, rest: NameWord[]) =>
  place.place !== null &&
  rest.some(
    (word) => !/^(?:republic|kingdom|state|nation|city|town|official)$/.test(word.text) || word.text === 'city',
  );

/** "BBC" and "British Broadcasting Corporation". */
function abbreviates(short: ParsedName, long: ParsedName): boolean {
  return short.abbreviation !== '' && long.initials.includes(short.abbreviation);
}

/** Words cut at other places: "Goodyear Tire" and "Good Year Tire", "van der Veen" and "Vanderveen". */
function joinedAlike(a: ParsedName, b: ParsedName): boolean {
  const glue = (name: ParsedName) =>
    name.words
      .filter((word) => word.role !== 'shell')
      .map((word) => word.text)
      .join('');
  return glue(a) === glue(b);
}

/** Words for a sort of event that the name of one follows. */
const EVENTS = new Set(['hurricane', 'typhoon', 'cyclone', 'storm', 'operation', 'expo', 'tornado']);

function judgeShortForm(
  short: ParsedName,
  long: ParsedName,
  extra: NameWord[],
  sort: Sort,
  mean: number,
  close: number,
): NameMatch {
  const tellingInShort = short.core.filter((word) => word.role === 'telling');
  const atFront = long.core[0] !== undefined && extra.includes(long.core[0]);
  // "Hurricane Ian" is no "National Hurricane Center": the word for its sort is all they share.
  if (EVENTS.has(long.core[0]?.text ?? '') && tellingInShort.every((word) => word.text === long.core[0]?.text))
    return different(close, 'only-general-words');
  if (short.place !== null) {
    // A team called by its town: "Chicago" for "Chicago Bulls". The plural at the end tells a team from a newspaper.
    const nickname = long.core.at(-1);
    const team = sort === 'organisation' && !atFront && nickname?.role === 'telling' && /[sx]$/.test(nickname.text);
    return team ? matched('short-form', 0.6, 'fewer-words') : different(close, 'other-place');
  }
  if (sort === 'place' && withoutKnownPlaces(extra).some((word) => PLACE_QUALIFIERS.has(word.text)))
    return different(close, 'other-place');
  if (sort === 'other' && tellingInShort.length < 2) return different(close, 'other-words');
  // What stands "in" somewhere is a branch: "Al-Qaida in Iraq".
  const inside = long.words.findIndex((word) => word.role === 'minor' && word.text === 'in');
  if (inside > 0 && extra.some((word) => long.words.indexOf(word) > inside)) return different(close, 'other-place');
  // Branches in a named country or town are bodies of their own: "Santander México".
  if (extra.some((word) => word.role === 'telling' && placeKey(word.text) !== null) && !atFront)
    return different(close, 'other-place');
  // A word left out from the middle makes another body: "Academy of Sciences", "Academy of Motion Picture Arts and Sciences".
  const middle = long.core.slice(1, -1);
  const outside =
    long.core.length > 2 && [long.core[0], long.core.at(-1)].every((word) => word && !extra.includes(word));
  if (sort === 'organisation' && outside && extra.some((word) => word.role === 'telling' && middle.includes(word))) {
    return different(close, 'other-words');
  }
  if (mean < 0.9 && short.joined.length < 7) return different(close, 'other-words');
  const share = short.core.length / long.core.length;
  return matched('short-form', 0.5 + 0.2 * mean + 0.15 * share, 'fewer-words');
}

/** The words less pairs that are a known place: of "New Zealand's Mount Cook" the first two only say where it is. */
function withoutKnownPlaces(words: NameWord[]): NameWord[] {
  return words.filter((word, at) => {
    const [before, behind] = [words[at - 1]?.text, words[at + 1]?.text];
    return placeKey(`${before} ${word.text}`) === null && placeKey(`${word.text} ${behind}`) === null;
  });
}
