import Fuse from 'fuse.js';
import { isDemonym } from '../mentions/names/not-names.ts';
import { ADDRESSES } from '../mentions/names/titles.ts';
import { bareName } from '../names/bare-name.ts';
import { compareNames } from '../names/compare-names.ts';
import { foldName } from '../names/fold-name.ts';
import { nameKeys } from '../names/name-keys.ts';
import type { NameFact } from '../types.ts';
import { isAtHome, isNamedAfter } from './at-home.ts';
import { NOTHING_TOLD_APART, type ToldApart } from './told-apart.ts';

/** A name fact of the page and the fact of the other article that stands for the same bearer. */
export interface NameMatch {
  page: NameFact;
  theirs: NameFact;
  /** 0 to 1, 1 best. */
  score: number;
  relation: 'same' | 'variant' | 'short-form' | 'acronym';
  /** A vowel may make the two spellings two people: Tom Reid and Tom Reed. */
  doubtful: boolean;
}

/** What two articles have of one another's names. */
export interface NameAlignment {
  matches: NameMatch[];
  /** Names of the page without a match, though the other article names somebody alike: nothing can be said. */
  unsure: Set<NameFact>;
}

/** Distance up to which Fuse.js may propose a name (its scale: 0 equal, 1 anything). Generous: it proposes, it never decides. */
const FUSE_THRESHOLD = 0.45;
const FUSE_PROPOSALS = 4;
/** Forms of one bearer that are looked at. */
const MAX_FORMS = 5;
/** What a score keeps when the kinds contradict each other: "Washington" the city and the man. */
const KIND_CLASH = 0.7;
const MIN_SCORE = 0.6;

type Scored = Omit<NameMatch, 'page' | 'theirs'>;
/** What a name is worth that only goes without the word for its sort or its place. */
const BARE: Scored = { score: 0.75, relation: 'short-form', doubtful: false };

/** A person and a place or organisation; what kind an unknown name is of, is often a guess. A place and an organisation may be one. */
const clash = (a: NameFact, b: NameFact) =>
  a.kind !== b.kind &&
  (a.kind === 'person' || b.kind === 'person') &&
  a.kind !== 'other-name' &&
  b.kind !== 'other-name';

const isLone = ({ name }: NameFact) => !/\s/.test(name);
const isAddressed = ({ mentions }: NameFact) => mentions.some((mention) => mention.title !== undefined);

const isCalledMister = ({ mentions }: NameFact) =>
  mentions.some(({ title }) => title?.split(' ').some((word) => ADDRESSES.has(word)));

/**
 * Whether `short` is taken for a person only because it stands alone: "Skye" where the other article has the "Isle of
 * Skye", "Castellan" beside "Castellan N.V.". Whoever has a title or a second name is a person.
 */
function mayBeBare(short: NameFact, long: NameFact): boolean {
  if (short.kind !== 'person' || long.kind === 'person' || !isLone(short) || isAddressed(short)) return false;
  return long.forms.slice(0, MAX_FORMS).some((form) => bareName(form)?.name === foldName(short.name));
}

/** "League Cup", "English League Cup": of a cup or prize of two words, whose country the one report need not tell its readers. */
function isOfOneCountry(short: NameFact, long: NameFact): boolean {
  if (short.kind !== 'other-name' || long.kind !== 'other-name' || isLone(short)) return false;
  const [country = '', ...rest] = foldName(long.name).split(' ');
  return rest.length > 1 && isDemonym(country) && rest.join(' ') === foldName(short.name);
}

/** Whether one is a storm, isle or company and the other the person or the place that it has its name from. */
function isOfAnother(thing: NameFact, other: NameFact): boolean {
  const sort = bareName(thing.name)?.sort;
  if (sort === undefined || thing.kind === 'person' || bareName(other.name)?.sort === sort) return false;
  // "Investor SoftBank": companies have roles too, but nobody says "Mr" to one.
  const isPerson = sort === 'company' ? isCalledMister : isAddressed;
  return other.kind === 'person' ? !isLone(other) || isPerson(other) : other.kind === 'place' && sort === 'storm';
}

/**
 * Persons are compared by their fullest forms only: a surname that both articles use says nothing when the given names
 * differ. Of everything else any form may meet any: the acronym of one article, the long form of the other.
 */
function score(a: NameFact, b: NameFact): Scored | null {
  const persons = a.kind === 'person' && b.kind === 'person';
  const formsA = persons ? [a.name] : a.forms.slice(0, MAX_FORMS);
  const formsB = persons ? [b.name] : b.forms.slice(0, MAX_FORMS);
  let best: Scored | null = null;
  for (const x of formsA)
    for (const y of formsB) {
      const found = compareNames(x, y, a.kind === b.kind ? a.kind : undefined);
      if (!found.same || found.relation === 'different' || (best && found.score <= best.score)) continue;
      best = { score: found.score, relation: found.relation, doubtful: found.why === 'doubtful' };
    }
  if (isOfOneCountry(a, b) || isOfOneCountry(b, a) || mayBeBare(a, b) || mayBeBare(b, a)) return BARE;
  if (!best || isOfAnother(a, b) || isOfAnother(b, a)) return null;
  if (best.relation === 'short-form' && (isNamedAfter(a, b) || isNamedAfter(b, a))) return null;
  if (clash(a, b)) {
    if (best.relation !== 'same') return null;
    best.score *= KIND_CLASH;
  }
  // A surname that nobody knows for a person's is the person's short form, even where that article uses it as well.
  if (best.relation === 'same' && isLone(a) !== isLone(b) && (a.kind === 'person') !== (b.kind === 'person'))
    best.relation = 'short-form';
  // What both write alike somewhere is no other spelling, however else they write it as well.
  if (best.relation === 'variant' && a.name === b.name) best.relation = 'same';
  return best.score >= MIN_SCORE ? best : null;
}

/** Share of a name's pairs of letters below which Fuse.js need not be asked: its edits would not reach. */
const SHARED_PAIRS = 0.3;

function* letterPairs(name: string): Generator<string> {
  const letters = name.slice(0, 32).toLowerCase();
  for (let i = 0; i + 1 < letters.length; i++) yield letters.slice(i, i + 2);
}

/** Finds the names that share pairs of letters with a name: all that a fuzzy search could propose, at a fraction of its cost. */
function sharedPairs(facts: readonly NameFact[]): (name: string) => NameFact[] {
  const byPair = new Map<string, NameFact[]>();
  const sizes = new Map<NameFact, number>();
  for (const fact of facts) {
    const own = new Set(letterPairs(fact.name));
    sizes.set(fact, own.size);
    for (const pair of own) {
      const list = byPair.get(pair);
      if (list) list.push(fact);
      else byPair.set(pair, [fact]);
    }
  }
  return (name) => {
    const own = new Set(letterPairs(name));
    const counts = new Map<NameFact, number>();
    for (const pair of own) for (const fact of byPair.get(pair) ?? []) counts.set(fact, (counts.get(fact) ?? 0) + 1);
    return [...counts]
      .filter(([fact, shared]) => shared >= SHARED_PAIRS * Math.min(own.size, sizes.get(fact) ?? 0))
      .map(([fact]) => fact);
  };
}

function proposer(theirs: readonly NameFact[]): (fact: NameFact) => NameFact[] {
  const byKey = new Map<string, NameFact[]>();
  for (const fact of theirs)
    for (const key of new Set(fact.forms.slice(0, MAX_FORMS).flatMap(nameKeys))) {
      const list = byKey.get(key);
      if (list) list.push(fact);
      else byKey.set(key, [fact]);
    }
  let likely: ((name: string) => NameFact[]) | undefined;
  return (fact) => {
    const found = new Set(
      fact.forms
        .slice(0, MAX_FORMS)
        .flatMap(nameKeys)
        .flatMap((key) => byKey.get(key) ?? []),
    );
    if (found.size === 0) {
      likely ??= sharedPairs(theirs);
      const near = likely(fact.name);
      if (near.length === 0) return [];
      const fuse = new Fuse(near, {
        keys: ['name'],
        threshold: FUSE_THRESHOLD,
        ignoreLocation: true,
        minMatchCharLength: 2,
      });
      for (const { item } of fuse.search(fact.name.slice(0, 32), { limit: FUSE_PROPOSALS })) found.add(item);
    }
    return [...found];
  };
}

/**
 * Finds for each name of the page its bearer in another article: keys and Fuse.js propose, `compareNames` decides. Full
 * spellings pair off first; a short form only meets the one bearer that it can stand for.
 */
export function alignNames(
  page: readonly NameFact[],
  theirs: readonly NameFact[],
  apart: ToldApart = NOTHING_TOLD_APART,
): NameAlignment {
  if (theirs.length === 0) return { matches: [], unsure: new Set() };
  const propose = proposer(theirs);
  const unsure = new Set<NameFact>();
  const ofPage = new Map<NameFact, NameMatch[]>();
  const ofTheirs = new Map<NameFact, NameMatch[]>();
  for (const fact of page) {
    for (const other of propose(fact)) {
      if (sharesName(fact, other)) unsure.add(fact);
      const home = isAtHome(fact, other, page) || isAtHome(other, fact, theirs);
      const found = apart(fact, other) ? null : (score(fact, other) ?? (home ? BARE : null));
      if (!found || (found.doubtful && (namesAnother(page, fact, other) || namesAnother(theirs, other, fact))))
        continue;
      const pair = { page: fact, theirs: other, ...found };
      ofPage.set(fact, [...(ofPage.get(fact) ?? []), pair]);
      ofTheirs.set(other, [...(ofTheirs.get(other) ?? []), pair]);
    }
  }
  // A pair has to be the likely one from both sides: what this article finds in that one, that one finds in this.
  const back = new Set([...ofTheirs.values()].flatMap((pairs) => likely(pairs, (pair) => pair.page)));
  const pairs = [...ofPage.values()]
    .flatMap((own) => likely(own, (pair) => pair.theirs))
    .filter((pair) => back.has(pair))
    .sort((a, b) => rank(b) - rank(a) || startOf(a) - startOf(b));
  const matched = new Map<NameFact, NameMatch>();
  const taken = new Set<NameFact>();
  for (const pair of pairs) {
    if (matched.has(pair.page) || taken.has(pair.theirs)) continue;
    matched.set(pair.page, { ...pair, relation: toldRelation(pair) });
    taken.add(pair.theirs);
  }
  for (const fact of matched.keys()) unsure.delete(fact);
  return { matches: [...matched.values()], unsure };
}

/** Whether an article calls somebody else than `fact` by the other article's spelling, or by its last word alone. */
function namesAnother(facts: readonly NameFact[], fact: NameFact, { name }: NameFact): boolean {
  const full = foldName(name);
  const last = full.slice(full.lastIndexOf(' ') + 1);
  return facts.some(
    (other) =>
      other !== fact &&
      other.forms
        .slice(0, MAX_FORMS)
        .map(foldName)
        .some((form) => form === full || form === last),
  );
}

/** Of one name's pairs those that may be it: full spellings, else the one short form or abbreviation that fits best. */
function likely(pairs: NameMatch[], other: (pair: NameMatch) => NameFact): NameMatch[] {
  const full = pairs.filter((pair) => pair.relation === 'same' || pair.relation === 'variant');
  if (full.length > 0) return full;
  if (pairs.length === 1) return pairs;
  const [first, second] = [...pairs].sort((a, b) => b.score - a.score) as [NameMatch, NameMatch];
  if (first.score > second.score + 0.05) return [first];
  // Two spellings of one name that the article itself did not join leave nothing in doubt.
  return pairs.every((pair) => compareNames(other(pair).name, other(first).name, other(first).kind).same) ? pairs : [];
}

/** A surname alone that is spelled otherwise than the other article's full name is told as another spelling. */
function toldRelation({ page, theirs, relation }: NameMatch): NameMatch['relation'] {
  if (relation !== 'short-form' || (page.kind !== 'person' && theirs.kind !== 'person')) return relation;
  const [short, long] = isLone(page) ? [page, theirs] : [theirs, page];
  if (!isLone(short)) return relation;
  const [own, words] = [foldName(short.name).replaceAll(' ', ''), foldName(long.name).split(' ')];
  const given = compareNames(short.name, words[0] as string, 'person');
  const isGiven = given.same && given.why !== 'spelling';
  const alike = words.some((_, from) => words.slice(from).join('') === own) || words.includes(own);
  return isGiven || alike ? relation : 'variant';
}

/** Where the two first stand: orders equals alike, whichever article is the page. */
const startOf = ({ page, theirs }: NameMatch) => (page.mentions[0]?.start ?? 0) + (theirs.mentions[0]?.start ?? 0);

/** Whether two names have a telling word in common: Giulia and Julia Ferrante may be one, and "not mentioned" untrue. */
function sharesName(a: NameFact, b: NameFact): boolean {
  const keys = new Set(nameKeys(b.name));
  return nameKeys(a.name).some((key) => key.length > 1 && !key.startsWith('+') && keys.has(key));
}

const RANK = { same: 3, variant: 2, acronym: 1, 'short-form': 0 };
const rank = (match: NameMatch) => RANK[match.relation] + match.score;
