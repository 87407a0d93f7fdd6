import type { AnalysedArticle, Span } from '../types.ts';

/** One passage that two articles have in common: where it stands in each, and how many words are the same. */
export interface SharedPassage {
  a: Span;
  b: Span;
  /** Words that stand in both, in this order; the few that were changed in between do not count. */
  words: number;
}

/** What is read of an article: its text, and the fingerprints of its analysis. */
type Read = {
  article: Pick<AnalysedArticle['article'], 'text'>;
  analysis: Pick<AnalysedArticle['analysis'], 'fingerprints'>;
};

/** A shorter run is a phrase that anybody may use. */
const LEAST_WORDS = 8;
/** Words that may be changed, left out or put in between two equal runs of one passage. */
const CHANGED = 5;
/** Equal words on end that a passage needs to go on behind a change. */
const GOES_ON = 3;
/** Places of one fingerprint that are tried; a refrain has more. */
const MOST_PLACES = 4;

const WORD = /[\p{L}\p{N}]+/gu;

interface Words {
  lower: string[];
  start: number[];
  end: number[];
}

function wordsOf(text: string): Words {
  const words: Words = { lower: [], start: [], end: [] };
  for (const match of text.matchAll(WORD)) {
    words.lower.push(match[0].toLowerCase());
    words.start.push(match.index);
    words.end.push(match.index + match[0].length);
  }
  return words;
}

/** Index of the word that an offset stands in or before. */
function wordAt({ end }: Words, offset: number): number {
  let low = 0;
  let high = end.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((end[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A passage in words, `aEnd` and `bEnd` exclusive. */
interface Run {
  a: number;
  b: number;
  aEnd: number;
  bEnd: number;
  words: number;
}

/** How many words are equal from two places on (`step` 1) or up to them (-1), at most `most`. */
function equalFrom(a: readonly string[], b: readonly string[], i: number, j: number, step: 1 | -1, most = Infinity) {
  let n = 0;
  while (n < most && a[i] !== undefined && a[i] === b[j]) {
    n++;
    i += step;
    j += step;
  }
  return n;
}

/** The nearest pair of places beyond a few changed words from which both texts are equal again; `null` where there is none. */
function beyondChange(a: readonly string[], b: readonly string[], i: number, j: number, step: 1 | -1) {
  for (let changed = 1; changed <= 2 * CHANGED; changed++)
    for (let inA = Math.max(0, changed - CHANGED); inA <= Math.min(CHANGED, changed); inA++) {
      const [x, y] = [i + step * inA, j + step * (changed - inA)];
      if (equalFrom(a, b, x, y, step, GOES_ON) === GOES_ON) return { x, y };
    }
  return null;
}

/** The passage around two equal words, over small changes on both sides; never back over `floor`, where the last one ended. */
function growFrom(a: readonly string[], b: readonly string[], i: number, j: number, floor: number): Run {
  const run: Run = { a: i, b: j, aEnd: i, bEnd: j, words: 0 };
  for (let on: { x: number; y: number } | null = { x: i, y: j }; on; on = beyondChange(a, b, run.aEnd, run.bEnd, 1)) {
    const equal = equalFrom(a, b, on.x, on.y, 1);
    run.aEnd = on.x + equal;
    run.bEnd = on.y + equal;
    run.words += equal;
  }
  let back: { x: number; y: number } | null = { x: i - 1, y: j - 1 };
  while (back) {
    const equal = equalFrom(a, b, back.x, back.y, -1, Math.max(0, back.x - floor + 1));
    if (equal > 0) {
      run.a = back.x - equal + 1;
      run.b = back.y - equal + 1;
      run.words += equal;
    }
    back = run.a > floor ? beyondChange(a, b, run.a - 1, run.b - 1, -1) : null;
    if (back && back.x - GOES_ON + 1 < floor) back = null;
  }
  return run;
}

/**
 * The passages that two articles share, copied or lightly reworded, in the order of `a`, at least eight equal words each
 * and without overlaps in `a`. Winnowed fingerprints (see fingerprints.ts) give the places to begin at; from there equal words
 * are followed to both sides, over at most five changed ones at a time. Case and punctuation do not count. What is shared
 * within quotation marks alone has no fingerprints and is no passage. Linear in the two texts.
 */
export function sharedPassages(a: Read, b: Read): SharedPassage[] {
  const places = new Map<number, number[]>();
  for (const [hash, start] of b.analysis.fingerprints) {
    const list = places.get(hash);
    if (!list) places.set(hash, [start]);
    else if (list.length < MOST_PLACES) list.push(start);
  }
  if (!a.analysis.fingerprints.some(([hash]) => places.has(hash))) return [];
  const [wordsA, wordsB] = [wordsOf(a.article.text), wordsOf(b.article.text)];
  const found: SharedPassage[] = [];
  let floor = 0;
  for (const [hash, start] of a.analysis.fingerprints) {
    const at = places.get(hash);
    const i = at ? wordAt(wordsA, start) : -1;
    if (!at || i < floor) continue;
    const runs = at.map((place) => growFrom(wordsA.lower, wordsB.lower, i, wordAt(wordsB, place), floor));
    const best = runs.reduce((longest, run) => (run.words > longest.words ? run : longest));
    if (best.words < LEAST_WORDS) continue;
    found.push({
      a: { start: wordsA.start[best.a] as number, end: wordsA.end[best.aEnd - 1] as number },
      b: { start: wordsB.start[best.b] as number, end: wordsB.end[best.bEnd - 1] as number },
      words: best.words,
    });
    floor = best.aEnd;
  }
  return found;
}
