import lexicon from './lexicon.json';

interface Lexicon {
  concepts: Map<string, number[]>;
  parents: number[][];
  broad: Set<number>;
  persons: Set<number>;
}

const numbers = (list: string) => (list === '' ? [] : list.split(',').map((n) => Number.parseInt(n, 36)));

/** Words with their concepts; see `packWords` in cli/build-lexicon.ts for the form. */
function unpackWords(packed: string): Map<string, number[]> {
  const concepts = new Map<string, number[]>();
  let word = '';
  let next = 0;
  for (const line of packed.split('\n')) {
    const space = line.indexOf(' ');
    const end = space < 0 ? line.length : space;
    word = word.slice(0, Number.parseInt(line[0] as string, 36)) + line.slice(1, end);
    const codes = space < 0 ? [''] : line[end + 1] === '-' ? [] : line.slice(end + 1).split(',');
    concepts.set(
      word,
      codes.map((code) => (code === '' ? next++ : Number.parseInt(code, 36))),
    );
  }
  return concepts;
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
    concepts: unpackWords(lexicon.words),
    parents: lexicon.parents.split('\n').map(numbers),
    broad: new Set(numbers(lexicon.broad)),
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
};

/** The meanings of a word, and those right above them. */
interface Meaning {
  own: readonly number[];
  above: readonly number[];
}

const MEMO_SIZE = 20_000;
const memo = new Map<string, Meaning>();

/** The meanings of a lemma; an article asks for the same few hundred over and over. */
function meaningOf(word: string): Meaning {
  let meaning = memo.get(word);
  if (meaning) return meaning;
  const { concepts, parents } = unpack();
  const named = concepts.get(word) ?? [];
  const added = Object.hasOwn(ADDED, word) ? ADDED[word] : undefined;
  const own = added ? named.concat(...added.map((w) => concepts.get(w) ?? [])) : named;
  meaning = { own, above: own.flatMap((c) => parents[c] ?? []) };
  if (memo.size >= MEMO_SIZE) memo.clear();
  memo.set(word, meaning);
  return meaning;
}

/** How close two meanings are. */
export const SAME_WORD = 1;
export const SYNONYM = 0.9;
export const KIND_OF = 0.6;
export const SIBLING = 0.35;

const meets = (a: readonly number[], b: readonly number[]) => a.some((x) => b.includes(x));

/**
 * How close two lemmas are in meaning, 0 to 1: the same word, a word for the same (acquire, buy; release, free), one a
 * kind of the other (prisoner, person), two kinds of one narrow thing. From WordNet 3.1; see cli/build-lexicon.ts.
 */
export function relatedness(a: string, b: string): number {
  if (a === b) return SAME_WORD;
  const one = meaningOf(a);
  const two = meaningOf(b);
  if (one.own.length === 0 || two.own.length === 0) return 0;
  if (meets(one.own, two.own)) return SYNONYM;
  if (meets(one.own, two.above) || meets(two.own, one.above)) return KIND_OF;
  const { broad } = unpack();
  return one.above.some((c) => !broad.has(c) && two.above.includes(c)) ? SIBLING : 0;
}

/** Whether a lemma's meanings include a human being: prisoner, migrant, lawyer, individual. */
export function isPerson(lemma: string): boolean {
  const { persons } = unpack();
  return PEOPLE.has(lemma) || meaningOf(lemma).own.some((c) => persons.has(c));
}
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
