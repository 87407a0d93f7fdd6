import { pairMarks } from '../mentions/quotes/pair-marks.ts';
import { facet, isWord } from '../text/forms.ts';
import type { Text, Token } from '../text/read-text.ts';

/** Words in a shingle: a run shorter than this is never noticed. */
const SHINGLE = 5;
/** Shingles in a window: a copied run of `WINDOW + SHINGLE - 1` = 8 words is always noticed. */
const WINDOW = 4;
/** A quotation of at least this many words is left out; a shorter one is part of the article's own sentence. */
const QUOTED_WORDS = 3;
/** Fingerprints kept of one article; a longer one is sampled more thinly. */
const MOST = 4_000;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** FNV-1a over the UTF-16 units of a word; 32 bits. */
function hashWord(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash;
}
const hashOf = facet(({ lower }) => hashWord(lower));

/** The hash of a shingle: its words' hashes taken as the units of FNV-1a, and the bits mixed (the last step of MurmurHash3). */
function hashShingle(words: readonly number[], from: number): number {
  let hash = OFFSET;
  for (let i = from; i < from + SHINGLE; i++) hash = Math.imul(hash ^ (words[i] as number), PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/**
 * Fingerprints of a text by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of every window of shingles of
 * words the rightmost smallest hash is kept, with the offset where its shingle starts. Case, punctuation and line
 * breaks do not count. Words within quotation marks do not take part, and no shingle reaches over them: what two
 * reporters quote is no copy of one another.
 */
export function fingerprint(text: Text): [hash: number, start: number][] {
  const quoted = pairMarks(text.text).filter(
    (span) => text.text.slice(span.start, span.end).split(' ').length >= QUOTED_WORDS,
  );
  const runs: Token[][] = [[]];
  let q = 0;
  for (const token of text.tokens) {
    while (q < quoted.length && (quoted[q]?.end ?? 0) <= token.start) q++;
    const inside = q < quoted.length && (quoted[q]?.start ?? 0) <= token.start;
    const run = runs[runs.length - 1] as Token[];
    if (inside) {
      if (run.length > 0) runs.push([]);
    } else if (isWord(token.form)) run.push(token);
  }

  const kept: [number, number][] = [];
  for (const run of runs) {
    const words = run.map((token) => hashOf(token.form));
    const hashes: number[] = [];
    for (let i = 0; i + SHINGLE <= words.length; i++) hashes.push(hashShingle(words, i));
    let last = -1;
    for (let from = 0; from + WINDOW <= hashes.length || (from === 0 && hashes.length > 0); from++) {
      let least = from;
      for (let i = from + 1; i < Math.min(from + WINDOW, hashes.length); i++) {
        if ((hashes[i] as number) <= (hashes[least] as number)) least = i;
      }
      if (least !== last) kept.push([hashes[least] as number, (run[least] as Token).start]);
      last = least;
    }
  }
  if (kept.length <= MOST) return kept;
  // Thinned by value, not by place: two long texts keep the same ones of what they share.
  const limit = Uint32Array.from(kept, ([hash]) => hash).sort()[MOST] as number;
  return kept.filter(([hash]) => hash < limit);
}
