import type { Analysis } from '../types.ts';
import { relatedness } from '../lexicon/relatedness.ts';

/** How telling a lemma is between two articles, 0 to 1: a word that both use all the time ("prisoner") tells little. */
export type WordWeight = (lemma: string) => number;

/** Weight 1 for a word that either article uses once, falling with the square root of its occurrences. */
export function wordWeights(a: Analysis, b: Analysis): WordWeight {
  const occurrences = new Map<string, number>();
  for (const { terms } of [a, b])
    for (const [term, count] of terms)
      if (term.startsWith('t:')) occurrences.set(term.slice(2), Math.max(occurrences.get(term.slice(2)) ?? 0, count));
  return (lemma) => 1 / Math.sqrt(occurrences.get(lemma) ?? 1);
}

/** The words of a set with what each of them tells, made once for a fact that meets many others. */
export interface Weighed {
  words: ReadonlySet<string>;
  /** Summed weight. */
  total: number;
}

export function weigh(words: Iterable<string>, weight: WordWeight): Weighed {
  const distinct = new Set(words);
  let total = 0;
  for (const word of distinct) total += weight(word);
  return { words: distinct, total };
}

/** Summed weight of the words two sets share. */
export function commonWeight(a: Weighed, b: Weighed, weight: WordWeight): number {
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a];
  let sum = 0;
  for (const word of few.words) if (many.words.has(word)) sum += weight(word);
  return sum;
}

/** Weighted share of the smaller set that stands in the other one too, 0 to 1; `null` where one of them is empty. */
export function sharedWords(a: Weighed, b: Weighed, weight: WordWeight): number | null {
  if (a.words.size === 0 || b.words.size === 0) return null;
  return commonWeight(a, b, weight) / Math.max(0.5, Math.min(a.total, b.total));
}

/** Closest meaning between two short lists, the earlier entries counting more; 0 to 1, `null` where one is empty. */
export function closestMeaning(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === 0 || b.length === 0) return null;
  let best = 0;
  for (let i = 0; i < a.length && i < 4; i++)
    for (let j = 0; j < b.length && j < 4; j++) {
      const close = relatedness(a[i] as string, b[j] as string) * 0.93 ** (i + j);
      if (close > best) best = close;
    }
  return best;
}
