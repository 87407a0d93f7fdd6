import type { NameWord } from './parse-name.ts';

/** One word of each name, and how alike they are (0 to 1). `a` and `b` are places in the lists aligned. */
export interface WordPair {
  a: number;
  b: number;
  score: number;
}

/** Best one-to-one pairing of words, in the order of `a`, and the words it leaves alone. */
export interface Alignment {
  pairs: WordPair[];
  restOfA: number[];
  restOfB: number[];
}

/** Past this many words on the shorter side the best pairing is looked for greedily. */
const EXACT_WORDS = 6;

/**
 * Pairs the words of two names one to one so that the sum of scores is highest. `score` gives 0 for words that must
 * not be paired. Exact while the shorter name has at most six words (2^6 subsets for each word of the longer one),
 * greedy beyond.
 */
export function alignWords(
  a: readonly NameWord[],
  b: readonly NameWord[],
  score: (a: NameWord, b: NameWord, placeInA: number, placeInB: number) => number,
): Alignment {
  if (a.length < b.length) {
    const turned = alignWords(b, a, (inB, inA, placeInB, placeInA) => score(inA, inB, placeInA, placeInB));
    const pairs = turned.pairs.map((pair) => ({ a: pair.b, b: pair.a, score: pair.score })).sort((one, other) => one.a - other.a);
    return { pairs, restOfA: turned.restOfB, restOfB: turned.restOfA };
  }
  const scores: number[][] = a.map((inA, placeInA) => b.map((inB, placeInB) => score(inA, inB, placeInA, placeInB)));
  const pairs = b.length <= EXACT_WORDS ? bestPairs(scores, b.length) : greedyPairs(scores);
  const takenA = new Set(pairs.map((pair) => pair.a));
  const takenB = new Set(pairs.map((pair) => pair.b));
  return {
    pairs,
    restOfA: a.map((_, place) => place).filter((place) => !takenA.has(place)),
    restOfB: b.map((_, place) => place).filter((place) => !takenB.has(place)),
  };
}

/** Words in the same order are preferred where two pairings are worth the same. */
const ORDER_BONUS = 1e-4;

function bestPairs(scores: number[][], columns: number): WordPair[] {
  const subsets = 1 << columns;
  // best[row][taken]: highest sum for the rows from `row` on when the columns of `taken` are gone.
  const best: Float64Array[] = Array.from({ length: scores.length + 1 }, () => new Float64Array(subsets));
  const choice: Int8Array[] = scores.map(() => new Int8Array(subsets).fill(-1));
  for (let row = scores.length - 1; row >= 0; row--) {
    const following = best[row + 1] as Float64Array;
    for (let taken = 0; taken < subsets; taken++) {
      let value = following[taken] ?? 0;
      let chosen = -1;
      for (let column = 0; column < columns; column++) {
        const score = scores[row]?.[column] ?? 0;
        if (score <= 0 || taken & (1 << column)) continue;
        const sum = score + (row === column ? ORDER_BONUS : 0) + (following[taken | (1 << column)] ?? 0);
        if (sum > value) {
          value = sum;
          chosen = column;
        }
      }
      (best[row] as Float64Array)[taken] = value;
      (choice[row] as Int8Array)[taken] = chosen;
    }
  }
  const pairs: WordPair[] = [];
  let taken = 0;
  for (let row = 0; row < scores.length; row++) {
    const column = choice[row]?.[taken] ?? -1;
    if (column < 0) continue;
    pairs.push({ a: row, b: column, score: scores[row]?.[column] ?? 0 });
    taken |= 1 << column;
  }
  return pairs;
}

function greedyPairs(scores: number[][]): WordPair[] {
  const all: WordPair[] = [];
  scores.forEach((row, a) => row.forEach((score, b) => score > 0 && all.push({ a, b, score })));
  all.sort((one, other) => other.score - one.score || Math.abs(one.a - one.b) - Math.abs(other.a - other.b));
  const rows = new Set<number>();
  const columns = new Set<number>();
  return all
    .filter((pair) => {
      if (rows.has(pair.a) || columns.has(pair.b)) return false;
      rows.add(pair.a);
      columns.add(pair.b);
      return true;
    })
    .sort((one, other) => one.a - other.a);
}
