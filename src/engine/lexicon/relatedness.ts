import lexicon from './lexicon.json';

interface Lexicon {
  concepts: Map<string, number[]>;
  parents: number[][];
  broad: Set<number>;
  persons: Set<number>;
}

const numbers = (list: string) => (list === '' ? [] : list.split(',').map((n) => Number.parseInt(n, 36)));

let cache: Lexicon | undefined;
/** Unpacked on first use: 20 ms that a worker which is only asked for a list should not spend. */
function unpack(): Lexicon {
  cache ??= {
    concepts: new Map(
      lexicon.words.split('\n').map((line) => {
        const space = line.indexOf(' ');
        return [line.slice(0, space), numbers(line.slice(space + 1))];
      }),
    ),
    parents: lexicon.parents.split('\n').map(numbers),
    broad: new Set(numbers(lexicon.broad)),
    persons: new Set(numbers(lexicon.persons)),
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

const conceptsOf = (word: string): number[] => {
  const { concepts } = unpack();
  const own = concepts.get(word) ?? [];
  const added = ADDED[word];
  return added ? own.concat(...added.map((w) => concepts.get(w) ?? [])) : own;
};

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
  const one = conceptsOf(a);
  const two = conceptsOf(b);
  if (one.length === 0 || two.length === 0) return 0;
  if (meets(one, two)) return SYNONYM;
  const { parents, broad } = unpack();
  const up = (list: number[]) => list.flatMap((c) => parents[c] ?? []);
  const aboveOne = up(one);
  const aboveTwo = up(two);
  if (meets(one, aboveTwo) || meets(two, aboveOne)) return KIND_OF;
  return aboveOne.some((c) => !broad.has(c) && aboveTwo.includes(c)) ? SIBLING : 0;
}

/** Whether a lemma's meanings include a human being: prisoner, migrant, lawyer, individual. */
export function isPerson(lemma: string): boolean {
  const { persons } = unpack();
  return PEOPLE.has(lemma) || conceptsOf(lemma).some((c) => persons.has(c));
}
/** Nouns for people in the plural, which WordNet files under groups. */
const PEOPLE = new Set(['people', 'person', 'man', 'woman', 'staff', 'personnel', 'folk', 'public', 'family', 'crowd']);

/** The singular of a plural that the lexicon knows ("villages", "cities", "boxes"); any other word as it is. */
export function singular(word: string): string {
  const { concepts } = unpack();
  if (!word.endsWith('s') || word.endsWith('ss') || concepts.has(word)) return word;
  const candidates = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return candidates.find((candidate) => concepts.has(candidate)) ?? word;
}
