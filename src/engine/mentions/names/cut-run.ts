import { isPerson, isWord } from '../../lexicon/relatedness.ts';
import { OTHER_HEADS, ORGANISATION_HEADS, PLACE_HEADS, SHIP_PREFIXES } from './institution-words.ts';
import type { Run } from './find-runs.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { isCalledAfter, isKnownOrganisation, isKnownPhrase, isKnownPlace } from './known-names.ts';
import { type CaseCounts, isNameShape } from './lines.ts';
import { CALENDAR, DOUBTFUL_MONTHS, isDemonym, STARTERS } from './not-names.ts';
import { DOUBTFUL_ROLES, OFFICES, ROLE_MODIFIERS, ROLES } from './titles.ts';
import { titleLength } from './read-title.ts';
import { setOf } from './word-lists.ts';
import type { Word } from './words.ts';

const DIRECTIONS = setOf(
  'north south east west central northern southern eastern western latin puerto sri new saudi hong costa sierra san african middle southeast equatorial burkina native asian papua',
);
const SECOND_DEMONYMS = setOf(
  'rican lankan zealander arabian konger yorker leonean marinese leoneans ricans lankans zealanders arabians kongers yorkers guinean',
);
const NAMED_DAYS = setOf('black good bloody super cyber palm easter ash giving fat');
const OWNED = setOf('county city police party university');
/** What figures and papers of a body are called at the start of a sentence. */
const REPORTED = setOf(
  'separate latest recent fresh provisional preliminary official updated leaked internal unpublished previous earlier additional further annual monthly weekly quarterly confidential secret similar rival local outgoing incoming fellow',
);
const isHead = (key: string) => ORGANISATION_HEADS.has(key) || PLACE_HEADS.has(key) || OTHER_HEADS.has(key);
const isConnector = (word: Word | undefined) => word !== undefined && !isNameShape(word) && word.shape !== 'number';

/**
 * Cuts a run into names: days and months fall out, demonyms and titles at the front are taken off (titles are kept with
 * the name), and a role in the middle ends one name and introduces the next ("Apple CEO Tim Cook").
 */
export function cutRun(words: Word[], run: Run, counts: CaseCounts): Run[] {
  let { from, to } = run;
  if (run.binomial) return [run];
  while (from < to && isConnector(words[from]) && !startsWithParticle(words, from, to)) from++;
  while (
    to > from &&
    isConnector(words[to - 1]) &&
    !/^prizes?$/.test((words[to - 1] as Word).key) &&
    !isSaintly(words, to - 1)
  )
    to--;
  if (from >= to) return [];
  const whole = { ...run, from, to };
  if (to - from > 1 && isKnownPhrase(words, from, to)) return [whole];
  const first = words[from] as Word;
  // "MV Lady Iona": the lady is a ship.
  if (to - from > 1 && first.shape === 'upper' && SHIP_PREFIXES.has(first.key)) return [whole];
  if (first.key === 'the' && to - from > 1) {
    // "The" goes, unless nothing but a small word or a common noun would be left ("The We Company", "The Hague").
    const second = words[from + 1] as Word;
    if (!(STARTERS.has(second.key) && second.shape === 'title'))
      return cutRun(words, { ...run, from: from + 1 }, counts);
    return [whole];
  }

  for (let i = from; i < to; i++) {
    const { key } = words[i] as Word;
    if (!CALENDAR.has(key) || !isNameShape(words[i])) continue;
    const previous = i > from ? (words[i - 1] as Word) : undefined;
    if (previous && NAMED_DAYS.has(previous.key)) continue;
    const dated = words[i + 1]?.shape === 'number' || words[i - 1]?.shape === 'number';
    const next = i + 1 < to ? words[i + 1] : undefined;
    if (DOUBTFUL_MONTHS.has(key) && !dated && (previous || run.title !== undefined || next || counts.borne.has(key))) {
      if (to - from === 1) return [whole];
      continue;
    }
    return [...cutRun(words, { ...run, to: i }, counts), ...cutRun(words, { from: i + 1, to }, counts)];
  }

  if (to - from > 1 && /^(?:credit|photo|photograph|photographs|image|picture)$/.test(first.key))
    return cutRun(words, { from: from + 1, to }, counts);

  const people = demonymLength(words, from, to);
  if (people > 0 && !isPartOfPlace(words, from, to)) {
    if (from + people >= to) return [];
    const last = words[to - 1] as Word;
    const kept =
      isHead(last.key) ||
      (last.shape === 'number' && words.slice(from, to).some((word) => isHead(word.key))) ||
      last.shape === 'upper' ||
      /^prizes?$/.test(last.key) ||
      words.slice(from, to).some((word) => word.key === 'of' || word.key === 'for');
    if (!kept || titleLength(words, from + people, to) > 0)
      return cutRun(words, { ...run, from: from + people }, counts);
  }

  // "Separate Home Office figures": what a report is like, before the body that made it.
  if (first.initial && to - from > 2 && REPORTED.has(first.key) && isHead((words[to - 1] as Word).key))
    return cutRun(words, { from: from + 1, to }, counts);

  // A capital at the start of a sentence tells nothing of a common word in front of a name: "Rebels Yesterday" apart.
  if (
    first.initial &&
    to - from > 1 &&
    first.shape === 'title' &&
    run.title === undefined &&
    first.pos !== 'PROPN' &&
    titleLength(words, from, to) === 0
  ) {
    const last = words[to - 1] as Word;
    const unknown = !counts.capital.has(first.key) && !GIVEN_NAMES.has(first.key) && !isKnownPlace(first);
    if (unknown && !(isHead(last.key) && !counts.small.has(first.key)))
      return cutRun(words, { from: from + 1, to }, counts);
  }

  // "Late Lindgren goal": a common word at the start, before a name that the article has without it.
  const second = words[from + 1];
  if (
    first.initial &&
    second &&
    to - from > 1 &&
    first.shape === 'title' &&
    run.title === undefined &&
    !counts.capital.has(first.key) &&
    !GIVEN_NAMES.has(first.key) &&
    !isKnownPlace(first) &&
    isWord(first.key) &&
    titleLength(words, from, to) === 0 &&
    (counts.capital.get(second.key) ?? 0) > 1 &&
    !isHead((words[to - 1] as Word).key)
  )
    return cutRun(words, { from: from + 1, to }, counts);

  // "Rivals Honda": a plural that only starts the sentence, then a well-known name.
  if (
    first.initial &&
    to - from > 1 &&
    first.shape === 'title' &&
    /[^s]s$/.test(first.key) &&
    !counts.capital.has(first.key) &&
    !GIVEN_NAMES.has(first.key)
  ) {
    const rest = words[from + 1] as Word;
    if (isKnownPhrase(words, from + 1, to) && (isKnownOrganisation(rest) || isKnownPlace(rest) || to - from > 2))
      return cutRun(words, { from: from + 1, to }, counts);
  }

  // "Referee Colin Marsh": a word for a person that is on no list of roles, before a given and a family name.
  if (
    to - from > 2 &&
    first.shape === 'title' &&
    !GIVEN_NAMES.has(first.key) &&
    // A capital in the middle of a sentence may be a name's; at its start it tells nothing.
    (first.initial || GIVEN_NAMES.has((words[from + 1] as Word).key)) &&
    (words[from + 1] as Word).shape === 'title' &&
    titleLength(words, from, to) === 0 &&
    (isPerson(first.key) || (first.initial && /[a-z]{2}(?:wo)?man$/.test(first.key))) &&
    !isHead((words[to - 1] as Word).key)
  )
    return cutRun(words, { ...run, from: from + 1, title: titleText(words, from, from + 1, run, from) }, counts);

  for (let i = from; i < to; i++) {
    const known = knownLength(words, i, to);
    if (known > 1) {
      i += known - 1;
      continue;
    }
    const length = titleLength(words, i, to);
    if (length === 0) continue;
    const front = words[i] as Word;
    // "Multnomah County Sheriff", "Portland Police Chief": the county and the police belong to what stands before.
    if (i > from && length > 1 && OWNED.has(front.key) && !isDemonym((words[i - 1] as Word).key)) continue;
    const role = words[i + length - 1] as Word;
    const doubtful = length === 1 && DOUBTFUL_ROLES.has(role.key);
    const introduced =
      i === from ||
      (words[i - 1] as Word).shape === 'upper' ||
      PLACE_HEADS.has((words[i - 1] as Word).key) ||
      isDemonym((words[i - 1] as Word).key) ||
      isKnownPlace(words[i - 1] as Word) ||
      knownLength(words, from, i) === i - from;
    if (doubtful && !introduced) continue;
    const after = words[i + length];
    // "Queen's University": an owner's possessive inside a name.
    if (doubtful && i === from && after?.shape === 'possessive' && i + length < to) return [whole];
    const before = cutRun(words, { ...run, to: i }, counts);
    if (i + length >= to) {
      const office = words
        .slice(i, to)
        .map((word) => word.key)
        .join(' ');
      if (OFFICES.has(office) && before.length === 1 && i > from) return [whole];
      if (doubtful && i > from) continue;
      return before;
    }
    if (after && isConnector(after)) {
      if (after.key === 'of' && doubtful)
        return [...before, { from: i, to, ...(run.title ? { title: run.title } : {}) }];
      if (startsWithParticle(words, i + length, to))
        return [
          ...before,
          ...cutRun(words, { from: i + length, to, title: titleText(words, i, i + length, run, from) }, counts),
        ];
      // "Archbishop of Canterbury Justin Welby": a see, then its holder.
      const holder = i + length + 2;
      if (
        after.key === 'of' &&
        holder < to - 1 &&
        GIVEN_NAMES.has((words[holder] as Word).key) &&
        !GIVEN_NAMES.has((words[holder - 1] as Word).key)
      ) {
        const title = titleText(words, i, i + length, run, from);
        return [
          ...before,
          ...cutRun(words, { from: holder - 1, to: holder }, counts),
          ...cutRun(words, { from: holder, to, title }, counts),
        ];
      }
      return [...before, ...cutRun(words, { from: i + length + 1, to }, counts)];
    }
    if (doubtful && (isHead((words[to - 1] as Word).key) || isHead((after as Word).key))) continue;
    return [
      ...before,
      ...cutRun(words, { from: i + length, to, title: titleText(words, i, i + length, run, from) }, counts),
    ];
  }

  // Right before a given name or another place a well-known name is one of its own: "U.S." at the end of a sentence,
  // "Ambassador to China Jane Roe". "New York Times" and "Paris Hilton" are not reached: known, and a given name.
  const known = knownLength(words, from, to);
  const rest = words[from + known];
  if (
    known > 0 &&
    rest &&
    from + known < to &&
    rest.shape === 'title' &&
    (known > 1 || first.shape === 'upper' || !GIVEN_NAMES.has(first.key))
  ) {
    const person = GIVEN_NAMES.has(rest.key) && from + known < to - 1 && !isHead((words[to - 1] as Word).key);
    const place = first.shape === 'upper' && isKnownPlace(rest) && from + known === to - 1;
    if (person || place) return [{ ...run, to: from + known }, ...cutRun(words, { from: from + known, to }, counts)];
  }
  // "U.S. Attorneys": a role in the plural is no name.
  const end = words[to - 1] as Word;
  if (
    to - from > 1 &&
    end.key.endsWith('s') &&
    (ROLES.has(end.key.slice(0, -1)) || end.key === 'secretaries') &&
    !isHead(end.key) &&
    isKnownPlace(first)
  ) {
    return cutRun(words, { ...run, to: to - 1 }, counts);
  }
  return [whole];
}

/** "St. Luke's" and "Sotheby's" end in their possessive. */
const isSaintly = (words: Word[], at: number) =>
  words[at]?.shape === 'possessive' &&
  (/^(?:st|saint)$/.test(words[at - 2]?.key ?? '') || isCalledAfter(words[at - 1] as Word));

/** The role as written, with a "former" or "acting" that stands before it in small letters. */
function titleText(words: Word[], from: number, to: number, run: Run, start: number): string {
  let first = from;
  while (
    from === start &&
    first > 0 &&
    ROLE_MODIFIERS.has((words[first - 1] as Word).key) &&
    !(words[first] as Word).initial
  )
    first--;
  const before = from === start && first === from && run.title ? [run.title] : [];
  return [...before, ...words.slice(first, to).map((word) => word.key)].join(' ');
}

const startsWithParticle = (words: Word[], from: number, to: number) => {
  const word = words[from] as Word;
  return (
    word.shape === 'lower' && from + 1 < to && /^(?:van|von|de|di|da|du|della|bin|ibn|bint|al|el|dos)$/.test(word.key)
  );
};

/** "Eastern Samar", within a sentence: a direction with a capital before one unlisted name. Of well-known places a part is told as a part. */
function isPartOfPlace(words: Word[], from: number, to: number): boolean {
  const [direction, place] = [words[from] as Word, words[from + 1] as Word];
  if (to - from !== 2 || direction.initial || !/^(?:eastern|western|northern|southern)$/.test(direction.key))
    return false;
  return place.shape === 'title' && !isDemonym(place.key) && !isKnownPlace(place) && !isWord(place.key);
}

/** How many words from `at` on name a people: 2 for "North Korean". */
function demonymLength(words: Word[], at: number, to: number): number {
  const key = (words[at] as Word).key;
  const next = at + 1 < to ? (words[at + 1] as Word).key : '';
  if (DIRECTIONS.has(key) && (SECOND_DEMONYMS.has(next) || isDemonym(next))) return 2;
  return isDemonym(key) ? 1 : 0;
}

/** Length of the longest well-known name that starts at `at`. */
function knownLength(words: Word[], at: number, to: number): number {
  for (let end = Math.min(to, at + 4); end > at + 1; end--) if (isKnownPhrase(words, at, end)) return end - at;
  return at < to && isKnownPlace(words[at] as Word) ? 1 : 0;
}
