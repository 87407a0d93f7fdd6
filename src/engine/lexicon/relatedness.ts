import lexicon from './lexicon.json';

interface Lexicon {
  concepts: Map<string, Senses>;
  /** By concept, as packed: few of them are ever asked for. */
  parents: string[];
  broad: Set<number>;
  vast: Set<number>;
  persons: Set<number>;
}

/** Concepts of a word: those of its leading senses, and those of later ones. */
interface Senses {
  own: readonly number[];
  later: readonly number[];
  /** As a noun it tells what a verb tells as well. */
  isAct: boolean;
}

/** Concepts right above one: what it is a kind of as a thing (a ferry), and all others. */
interface Above {
  things: readonly number[];
  others: readonly number[];
}

const NONE: readonly number[] = [];
const numbers = (list: string): readonly number[] =>
  list === '' ? [] : list.split(',').map((n) => Number.parseInt(n, 36));

/** Words with their concepts; see `packWords` in cli/build-lexicon.ts for the form. */
function unpackWords(packed: string, acts: ReadonlySet<number>): Map<string, Senses> {
  const concepts = new Map<string, Senses>();
  let word = '';
  let next = 0;
  const read = (list: string) => list.split(',').map((code) => (code === '' ? next++ : Number.parseInt(code, 36)));
  for (const line of packed.split('\n')) {
    const space = line.indexOf(' ');
    const end = space < 0 ? line.length : space;
    word = word.slice(0, Number.parseInt(line[0] as string, 36)) + line.slice(1, end);
    const [own = '', later] = line.slice(end + 1).split('/');
    concepts.set(word, {
      own: own === '-' ? NONE : read(own),
      later: later === undefined ? NONE : read(later),
      isAct: acts.has(concepts.size),
    });
  }
  return concepts;
}

function unpackParents(line = ''): Above {
  const [things = '', others = ''] = line.split(';');
  return { things: numbers(things), others: numbers(others) };
}

/** Rising numbers from the steps between them. */
function fromSteps(list: string): Set<number> {
  let at = 0;
  return new Set(numbers(list).map((step) => (at += step)));
}

let cache: Lexicon | undefined;
/** Unpacked on first use: 30 ms that a worker which is only asked for a list should not spend. */
function unpack(): Lexicon {
  cache ??= {
    concepts: unpackWords(lexicon.words, fromSteps(lexicon.acts)),
    parents: lexicon.parents.split('\n'),
    broad: new Set(numbers(lexicon.broad)),
    vast: new Set(numbers(lexicon.vast)),
    persons: fromSteps(lexicon.persons),
  };
  return cache;
}

/** Words WordNet keeps apart though a report means one thing by them: its adjective "dead" knows no way to "die". */
const ADDED: Record<string, string[]> = {
  dead: ['die', 'death'],
  toll: ['death'],
  fatality: ['death'],
  casualty: ['victim'],
  infection: ['case'],
  attendance: ['crowd'],
  grocery: ['food'],
  dose: ['shot'],
};

/** The meanings of a word, those of its later senses, those right above its own, and all that it is a kind of as a thing. */
interface Meaning {
  own: readonly number[];
  later: readonly number[];
  above: readonly number[];
  kinds: readonly number[];
  /** One of its own meanings is a human being. */
  isPerson: boolean;
}

const MEMO_SIZE = 20_000;
const memo = new Map<string, Meaning>();
/** Steps that are gone up: from a cow to an animal there are nine. */
const MOST_STEPS = 10;

/**
 * All that some concepts are kinds of as things, short of what nearly everything is, and of people: who counts nurses does
 * not count all health workers.
 */
function kindsAbove(own: readonly number[]): number[] {
  const { parents, persons, vast } = unpack();
  const kinds = new Set<number>();
  let level = own;
  for (let step = 0; step < MOST_STEPS && level.length > 0; step++) {
    const next = level
      .flatMap((c) => unpackParents(parents[c]).things)
      .filter((c) => !vast.has(c) && !persons.has(c) && !kinds.has(c));
    for (const c of next) kinds.add(c);
    level = next;
  }
  return [...kinds];
}

/** The meanings of a lemma; an article asks for the same few hundred over and over. */
function meaningOf(word: string): Meaning {
  let meaning = memo.get(word);
  if (meaning) return meaning;
  const { concepts, parents, persons } = unpack();
  const named = concepts.get(word)?.own ?? NONE;
  const added = Object.hasOwn(ADDED, word) ? ADDED[word] : undefined;
  const own = added ? named.concat(...added.map((w) => concepts.get(w)?.own ?? NONE)) : named;
  const above = own.map((c) => unpackParents(parents[c])).flatMap(({ things, others }) => [...things, ...others]);
  const isPerson = PEOPLE.has(word) || own.some((c) => persons.has(c));
  meaning = { own, later: concepts.get(word)?.later ?? NONE, above, kinds: kindsAbove(own), isPerson };
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(word, meaning);
  return meaning;
}

/** How close two meanings are. */
export const SAME_WORD = 1;
export const SYNONYM = 0.9;
export const KIND_OF = 0.6;
export const LATER_SENSE = 0.5;
export const SIBLING = 0.35;

const meets = (a: readonly number[], b: readonly number[]) => a.some((x) => b.includes(x));

/**
 * How close two lemmas are in meaning, 0 to 1: the same word, a word for the same (acquire, buy; release, free), one a
 * kind of the other (prisoner, person; ferry, vessel), the same or a kind of it in a later sense (sack, fire; blast, explosion),
 * two kinds of one narrow thing. From WordNet 3.1; see cli/build-lexicon.ts.
 */
export function relatedness(a: string, b: string): number {
  if (a === b) return SAME_WORD;
  const one = meaningOf(a);
  const two = meaningOf(b);
  if (one.own.length === 0 || two.own.length === 0) return 0;
  if (meets(one.own, two.own)) return SYNONYM;
  if (meets(one.own, two.above) || meets(two.own, one.above)) return KIND_OF;
  if (meets(one.own, two.kinds) || meets(two.own, one.kinds)) return KIND_OF;
  if (meets(one.own, two.later) || meets(two.own, one.later)) return LATER_SENSE;
  const { broad } = unpack();
  return one.above.some((c) => !broad.has(c) && two.above.includes(c)) ? SIBLING : 0;
}

/** Whether a lemma's meanings include a human being: prisoner, migrant, lawyer, individual. */
export const isPerson = (lemma: string): boolean => meaningOf(lemma).isPerson;

/** Whether a noun tells an act that a verb tells as well: release, arrest, death. */
export const isAct = (lemma: string): boolean => unpack().concepts.get(lemma)?.isAct ?? false;

/** Nouns for people in the plural, which WordNet files under groups. */
const PEOPLE = new Set([
  'people',
  'person',
  'man',
  'woman',
  'staff',
  'personnel',
  'folk',
  'public',
  'family',
  'crowd',
  'crew',
  'troop',
  'troops',
  'police',
  'couple',
  'mom',
  'mum',
]);

/** The singular of a plural that the lexicon knows ("villages", "cities", "boxes"); any other word as it is. */
export function singular(word: string): string {
  const { concepts } = unpack();
  if (!word.endsWith('s') || word.endsWith('ss') || concepts.has(word)) return word;
  const candidates = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return candidates.find((candidate) => concepts.has(candidate)) ?? word;
}

/** Whether the lexicon knows a word in small letters, in the singular or as a plural. */
export const isWord = (word: string): boolean => unpack().concepts.has(singular(word));
