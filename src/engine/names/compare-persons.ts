import { type Alignment, alignWords } from './align-words.ts';
import {
  allowance,
  compareConsonants,
  compareFamilyNames,
  compareGivenNames,
  differInGender,
  isDoubtfulSpelling,
} from './compare-words.ts';
import { different, matched, type NameMatch } from './name-match.ts';
import type { NameWord } from './name-word.ts';
import { haveOtherArticles, type ParsedName } from './parse-name.ts';
import { soundDistance, soundOf } from './sounds.ts';
import { compareSyllabicNames } from './syllabic-names.ts';
import { isGivenName, sexOfGivenName, shareLine } from './words/given-names.ts';

/**
 * Compares names of persons. One bearer needs: no word left over on both sides, the same given name where both say one,
 * the same generation, and no contradiction of sex. Everything else (titles, order, middle names, patronymics, particles,
 * spelling within what `compare-words.ts` allows) may differ.
 */
export function comparePersons(a: ParsedName, b: ParsedName): NameMatch {
  if (a.generation !== '' && b.generation !== '' && a.generation !== b.generation)
    return different(0.45, 'other-generation');
  if (contradictsSex(a, b) || contradictsSex(b, a)) return different(0.4, 'other-sex');
  const match = compareWordsOfPersons(a, b);
  // "Junior" is left out at will, but it may be the father: a form of the name, not the name.
  if (!match.same || a.generation === b.generation) return match;
  return {
    ...match,
    score: Math.max(0.5, 0.8 * match.score),
    relation: match.relation === 'same' ? 'short-form' : match.relation,
  };
}

function compareWordsOfPersons(a: ParsedName, b: ParsedName): NameMatch {
  if (a.sorted === b.sorted) {
    if (!isSameOrder(a, b)) return different(0.45, 'other-words');
    return haveOtherArticles(a, b) ? matched('variant', 0.98, 'spelling') : matched('same', 1, 'equal');
  }
  if (a.joined === b.joined) return matched('variant', 0.97, 'joined');
  if (abbreviates(a, b) || abbreviates(b, a)) return matched('acronym', 0.75, 'abbreviation');
  const syllabic = compareSyllabicNames(a, b);
  if (syllabic) return syllabic;
  const [middleOfA, middleOfB] = [middleInitial(a), middleInitial(b)];
  if (middleOfA !== '' && middleOfB !== '' && middleOfA !== middleOfB) return different(0.45, 'initials');

  const score = a.vowelless === b.vowelless ? compareByRole : compareConsonants;
  const alignment = alignWords(a.core, b.core, score);
  // Only where both have words over may one of them have written two as one.
  if (alignment.restOfA.length > 0 && alignment.restOfB.length > 0) {
    const [left, right] = joinSplitWords(a, b);
    if (left !== a.core || right !== b.core) return judge(a, b, left, right, alignWords(left, right, score));
  }
  return judge(a, b, a.core, b.core, alignment);
}

/** "JFK", "MBS": three letters or more; two are too many people's. */
const abbreviates = (short: ParsedName, long: ParsedName) =>
  short.abbreviation.length > 2 && long.initials.includes(short.abbreviation);

/** The first initial behind a given name: George H. W. Bush is not George W. Bush. */
function middleInitial(name: ParsedName): string {
  const place = name.core.findIndex((word, at) => at > 0 && word.role === 'initial');
  return place > 0 && name.core[0]?.role === 'given' ? (name.core[place]?.text ?? '') : '';
}

/** "Mr" with a woman's name, "Miss" with a man's. */
function contradictsSex(titled: ParsedName, named: ParsedName): boolean {
  if (titled.sexOfTitle === null) return false;
  if (named.sexOfTitle !== null) return titled.sexOfTitle !== named.sexOfTitle;
  const given = named.core.length > 1 ? named.core.find((word) => word.role === 'given') : undefined;
  const sex = given ? sexOfGivenName(given.text) : null;
  return sex !== null && sex !== titled.sexOfTitle;
}

const compareByRole = (a: NameWord, b: NameWord) =>
  a.role === 'family' && b.role === 'family' ? compareGenderedNames(a, b) : compareAnyNames(a, b);

/** Family names, where a woman may bear the other form of her husband's. */
function compareGenderedNames(a: NameWord, b: NameWord): number {
  if (
    a.text !== b.text &&
    differInGender(a.text, b.text) &&
    soundDistance(stem(a), stem(b), allowance(stem(a).length)) < Infinity
  )
    return 0.7;
  return compareFamilyNames(a, b);
}

/** What stays of a Slavic family name without the ending that tells the sex. */
const stem = (word: NameWord) => soundOf(word.text.replace(/(?:aya|aia|aja|[iyj]{1,2}|a)$/, ''));

/** A given name against a given or family name: family names may come first. */
function compareAnyNames(a: NameWord, b: NameWord): number {
  const crossed = (a.role === 'family') !== (b.role === 'family');
  const score = compareGivenNames(a, b);
  // A short form or an initial says nothing of a family name.
  if (crossed && score < 0.94 && (a.role === 'initial' || b.role === 'initial' || shareLine(a.lines, b.lines)))
    return 0;
  return score;
}

/** Words that one name writes in two and the other in one: "Abdul Rahman" and "Abdulrahman". */
function joinSplitWords(a: ParsedName, b: ParsedName): [readonly NameWord[], readonly NameWord[]] {
  const inA = joinInto(a, b.core);
  return [inA, joinInto(b, inA)];
}

const ARTICLE = /^[ae]l$/;

/**
 * The core of `split`, two neighbours joined where `whole` writes them as one; a particle may be the first of them, or the
 * article between them ("Abd al-Rahman").
 */
function joinInto({ words, core }: ParsedName, whole: readonly NameWord[]): readonly NameWord[] {
  for (let at = 0; at + 1 < words.length; at++) {
    const first = words[at] as NameWord;
    const behind = words[at + 1] as NameWord;
    const article = behind.role === 'particle' && first.text === 'abd' ? behind.text : '';
    const second = article === '' ? behind : words[at + 2];
    if (!second || first.role === 'initial' || second.role === 'initial' || second.role === 'particle') continue;
    const length = first.text.length + article.length + second.text.length;
    for (const word of whole) {
      if (word.text.length < 5 || Math.abs(word.text.length - length) > 1) continue;
      // "Al-Shirbini", "Elsherbiny": the article is written in either way.
      const start =
        ARTICLE.test(first.text) && ARTICLE.test(word.text.slice(0, 2)) ? word.text.slice(0, 2) : first.text;
      const text = start + article + second.text;
      const sound = soundOf(text);
      if (word.text[0] !== start[0] && !startAlike(word.sound, sound)) continue;
      if (soundDistance(sound, word.sound, 1) === Infinity) continue;
      const joined: NameWord = { text, sound, role: second.role, lines: [] };
      return core.filter((kept) => kept !== first).map((kept) => (kept === second ? joined : kept));
    }
  }
  return core;
}

/** "Gholam" and "Qolam": Persian has one sound for what Arabic writes with gh or with q. */
const startAlike = (a: string, b: string) => /^[gk]$/.test(a[0] ?? '') && /^[gk]$/.test(b[0] ?? '');

function judge(
  a: ParsedName,
  b: ParsedName,
  left: readonly NameWord[],
  right: readonly NameWord[],
  { pairs, restOfA, restOfB }: Alignment,
): NameMatch {
  if (pairs.length === 0) return different(0, 'nothing-in-common');
  const mean = pairs.reduce((sum, pair) => sum + pair.score, 0) / pairs.length;
  const shared = (2 * pairs.length) / (left.length + right.length);
  const close = 0.49 * mean * shared;
  const lone = (words: readonly NameWord[], rest: number[]) => rest.map((place) => words[place] as NameWord);
  const telling = (words: NameWord[]) => words.filter((word) => word.role !== 'initial' && word.role !== 'patronymic');
  const [aloneInA, aloneInB] = [lone(left, restOfA), lone(right, restOfB)];
  if (telling(aloneInA).length > 0 && telling(aloneInB).length > 0) {
    const given = [...aloneInA, ...aloneInB].some((word) => word.role === 'given');
    return different(close, given ? 'other-given-name' : 'other-words');
  }
  // Initials and patronymics may be left out, but two that differ are two people.
  if (aloneInA.length > 0 && aloneInB.length > 0 && contradicts(aloneInA, aloneInB))
    return different(close, 'other-given-name');

  const words = pairs.map((pair) => [left[pair.a] as NameWord, right[pair.b] as NameWord] as const);
  const whole = words.filter(([inA, inB]) => inA.role !== 'initial' && inB.role !== 'initial');
  if (whole.length === 0) return different(close, 'initials');
  const gendered = words.some(([inA, inB]) => inA.text !== inB.text && differInGender(inA.text, inB.text));
  if (gendered && !whole.some(([inA, inB]) => inA.role === 'given' && inB.role === 'given'))
    return different(close, 'other-sex');
  if (pairs.length > 2 && !isRotation(pairs.map((pair) => pair.b))) return different(close, 'other-words');
  // Slips add up: two words that are both at the edge of what is allowed are another name.
  if (
    whole.length > 1 &&
    mean < 0.8 &&
    whole.every(([inA, inB]) => inA.text !== inB.text) &&
    !a.vowelless &&
    !b.vowelless
  ) {
    return different(close, 'other-words');
  }

  if (restOfA.length === 0 && restOfB.length === 0) {
    if (left.length === 1 && mean < 0.9 && left[0] && left[0].sound.length < 8) return different(close, 'other-words');
    if (whole.length < pairs.length) return matched('short-form', 0.75 + 0.15 * mean, 'initials');
    const nickname = words.some(([inA, inB]) => inA.sound !== inB.sound && shareLine(inA.lines, inB.lines));
    const shorter =
      nickname &&
      words.every(
        ([inA, inB]) => inA.text === inB.text || (shareLine(inA.lines, inB.lines) && isCutShort(inA.text, inB.text)),
      );
    const doubtful = ([inA, inB]: readonly [NameWord, NameWord]) =>
      isDoubtfulSpelling(inA, inB) &&
      ((inA.role === 'family' && inB.role === 'family') || !shareLine(inA.lines, inB.lines));
    if (!a.vowelless && !b.vowelless && words.some(doubtful)) return matched('variant', 0.5 + 0.25 * mean, 'doubtful');
    return matched(shorter ? 'short-form' : 'variant', 0.62 + 0.36 * mean, nickname ? 'nickname' : 'spelling');
  }
  return judgeShortForm(a, b, left, right, whole, mean, close);
}

/**
 * Of two forms of one given name, whether one is the other in short ("Phil" for "Philip", "Bill" for "William", "Davey"
 * for "David") rather than its spelling in a neighbouring language ("Mikhail", "Mykhailo"; "Ihar", "Igor").
 */
function isCutShort(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "Abd al-" and "Abdel" are the same words.
  if (short === 'abd') return false;
  const stem = short.replace(/(?:e|ey|ie|y)$/, '');
  return long.length - short.length >= 2
    ? short.length <= 5
    : short.length >= 3 && stem !== short && stem.length >= 3 && long.startsWith(stem) && !/[aeioyj]$/.test(long);
}

/** One name leaves words out. Two words that agree are enough; a single one has to be the family name or a first name. */
function judgeShortForm(
  a: ParsedName,
  b: ParsedName,
  left: readonly NameWord[],
  right: readonly NameWord[],
  whole: (readonly [NameWord, NameWord])[],
  mean: number,
  close: number,
): NameMatch {
  if (whole.length >= 2) {
    return mean < 0.87 ? different(close, 'other-words') : matched('short-form', 0.7 + 0.2 * mean, 'fewer-words');
  }
  const [short, long, shortName] = left.length <= right.length ? [left, right, a] : [right, left, b];
  const pair = whole[0] as readonly [NameWord, NameWord];
  const inLong = left.length <= right.length ? pair[1] : pair[0];
  const place = long.indexOf(inLong);
  const initials = short.filter((word) => word.role === 'initial');
  if (short.length > 1 && initials.length > 0) {
    return mean < 0.8 ? different(close, 'initials') : matched('short-form', 0.7 + 0.15 * mean, 'initials');
  }
  // A lone word has nothing beside it to excuse a slip.
  const enough = Math.max(pair[0].sound.length, pair[1].sound.length) >= 7 ? 0.8 : 0.9;
  if (mean < enough) return different(close, 'other-words');
  if (inLong.role === 'family' && shortName.titleFor !== 'first')
    return matched('short-form', 0.55 + 0.2 * mean, 'fewer-words');
  if (place === 0 && long.length <= 3 && shortName.titleFor !== 'family' && (isFirstName(pair) || mean === 1)) {
    return matched('short-form', 0.48 + 0.14 * mean, 'fewer-words');
  }
  return different(close, 'other-words');
}

const isFirstName = (pair: readonly [NameWord, NameWord]) => isGivenName(pair[0].text) || isGivenName(pair[1].text);

function contradicts(a: NameWord[], b: NameWord[]): boolean {
  return a.some((inA) => b.some((inB) => inA.role === inB.role || inA.text[0] !== inB.text[0]));
}

/**
 * The same words in another order are the same name where the family name went to the front, but "Abdullah bin Omar" is
 * not "Omar bin Abdullah", and "Thomas James" is not "James Thomas": both words could be the given name.
 */
function isSameOrder({ core: a, words: wordsOfA }: ParsedName, { core: b, words: wordsOfB }: ParsedName): boolean {
  if (a.every((word, place) => word.text === b[place]?.text)) return true;
  const son = behindParticle(wordsOfA);
  if (a.length === 2) return son !== '' ? son === behindParticle(wordsOfB) : !a.every((word) => isGivenName(word.text));
  return isRotation(alignWords(a, b, (inA, inB) => (inA.text === inB.text ? 1 : 0)).pairs.map((pair) => pair.b));
}

/** The word that a particle leads, '' without one: in "bin Zayed Khalid" it is the family name, wherever it stands. */
function behindParticle(words: readonly NameWord[]): string {
  const place = words.findIndex((word) => word.role === 'particle');
  return place < 0 ? '' : (words.slice(place).find((word) => word.role !== 'particle')?.text ?? '');
}

/** Whether places in the other name ascend but for one step back: "Putin Vladimir" turns the name round, no more. */
function isRotation(places: number[]): boolean {
  let steps = 0;
  places.forEach((place, at) => {
    const next = places[(at + 1) % places.length] as number;
    if (next < place) steps++;
  });
  return steps <= 1;
}
