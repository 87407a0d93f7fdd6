import type { NameWord } from './name-word.ts';

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

/** More words than that are not looked at: `MAX_WORDS` of a name and what joining may leave. */
const MAX_ROWS = 12;
/** Past this many words on the shorter side the best pairing is looked for greedily. */
const EXACT_WORDS = 6;
const SUBSETS = 1 << EXACT_WORDS;
/** Words in the same order are preferred where two pairings are worth the same. */
const ORDER_BONUS = 1e-4;

// Scratch space, written anew by every call: comparisons run by the hundred thousand.
const scores = new Float64Array(MAX_ROWS * MAX_ROWS);
/** best[row * SUBSETS + taken]: highest sum for the rows from `row` on when the columns of `taken` are gone. */
const best = new Float64Array((MAX_ROWS + 1) * SUBSETS);
const choice = new Int8Array(MAX_ROWS * SUBSETS);

/**
 * Pairs the words of two names one to one so that the sum of scores is highest. `score` gives 0 for words that must
 * not be paired. Exact while the shorter name has at most six words (2^6 subsets for each word of the longer one),
 * greedy beyond. `score` must not align words itself.
 */
export function alignWords(
  a: readonly NameWord[],
  b: readonly NameWord[],
  score: (a: NameWord, b: NameWord) => number,
): Alignment {
  const turned = a.length < b.length;
  const [long, short] = turned ? [b, a] : [a, b];
  const rows = Math.min(long.length, MAX_ROWS);
  const columns = Math.min(short.length, MAX_ROWS);
  let found = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [inLong, inShort] = [long[row] as NameWord, short[column] as NameWord];
      const value = turned ? score(inShort, inLong) : score(inLong, inShort);
      scores[row * MAX_ROWS + column] = value;
      if (value > 0) found++;
    }
  }
  const chosen = found === 0 ? [] : columns <= EXACT_WORDS ? bestColumns(rows, columns) : greedyColumns(rows, columns);
  return read(chosen, a.length, b.length, turned);
}

/** Turns the column chosen for each row (-1 for none) into pairs and rests, in the order of `a`. */
function read(chosen: number[], lengthOfA: number, lengthOfB: number, turned: boolean): Alignment {
  const pairOfA: number[] = new Array(lengthOfA).fill(-1);
  const takenInB: boolean[] = new Array(lengthOfB).fill(false);
  chosen.forEach((column, row) => {
    if (column < 0) return;
    const [a, b] = turned ? [column, row] : [row, column];
    pairOfA[a] = b;
    takenInB[b] = true;
  });
  const alignment: Alignment = { pairs: [], restOfA: [], restOfB: [] };
  pairOfA.forEach((b, a) => {
    if (b < 0) alignment.restOfA.push(a);
    else alignment.pairs.push({ a, b, score: scores[turned ? b * MAX_ROWS + a : a * MAX_ROWS + b] ?? 0 });
  });
  takenInB.forEach((taken, b) => {
    if (!taken) alignment.restOfB.push(b);
  });
  return alignment;
}

function bestColumns(rows: number, columns: number): number[] {
  const subsets = 1 << columns;
  best.fill(0, rows * SUBSETS, rows * SUBSETS + subsets);
  for (let row = rows - 1; row >= 0; row--) {
    for (let taken = 0; taken < subsets; taken++) {
      let value = best[(row + 1) * SUBSETS + taken] ?? 0;
      let column = -1;
      for (let candidate = 0; candidate < columns; candidate++) {
        const score = scores[row * MAX_ROWS + candidate] ?? 0;
        if (score <= 0 || taken & (1 << candidate)) continue;
        const following = best[(row + 1) * SUBSETS + (taken | (1 << candidate))] ?? 0;
        const sum = score + (row === candidate ? ORDER_BONUS : 0) + following;
        if (sum > value) {
          value = sum;
          column = candidate;
        }
      }
      best[row * SUBSETS + taken] = value;
      choice[row * SUBSETS + taken] = column;
    }
  }
  const chosen: number[] = [];
  let taken = 0;
  for (let row = 0; row < rows; row++) {
    const column = choice[row * SUBSETS + taken] ?? -1;
    chosen.push(column);
    if (column >= 0) taken |= 1 << column;
  }
  return chosen;
}

function greedyColumns(rows: number, columns: number): number[] {
  const all: WordPair[] = [];
  for (let a = 0; a < rows; a++) {
    for (let b = 0; b < columns; b++) {
      const score = scores[a * MAX_ROWS + b] ?? 0;
      if (score > 0) all.push({ a, b, score });
    }
  }
  all.sort((one, other) => other.score - one.score || Math.abs(one.a - one.b) - Math.abs(other.a - other.b));
  const chosen: number[] = new Array(rows).fill(-1);
  const taken = new Set<number>();
  for (const { a, b } of all) {
    if (chosen[a] !== -1 || taken.has(b)) continue;
    chosen[a] = b;
    taken.add(b);
  }
  return chosen;
}
