import { stateNamed } from '../facts/people-states.ts';
import { relatedness, SYNONYM } from '../lexicon/relatedness.ts';
import type { Measure } from '../types.ts';

/** Scores of a fact that counts what was asked for, that has the words about it, and of a question without words. */
export const COUNTED = 1;
const SYNONYMOUS = 0.9;
const NEARBY = 0.8;
const VALUE_ALONE = 0.7;

/** Measure words that are asked about in other words: at most so many of a fact's are looked at. */
const MOST_WORDS = 6;

const means = (lemma: string, words: readonly string[]) =>
  words.slice(0, MOST_WORDS).some((word) => relatedness(lemma, word) >= SYNONYM);

/**
 * How well what a fact measures has the words asked for: what it counts or what has become of it ("17 dead" is "killed
 * 17"), another word for either, else what stands about it; 0 where it has none of them.
 */
export function shareWords(measure: Measure, lemmas: readonly string[]): number {
  if (lemmas.length === 0) return VALUE_ALONE;
  if (lemmas.some((lemma) => measure.counted.includes(lemma))) return COUNTED;
  const about = new Set([...measure.events, ...measure.context]);
  const isAbout = (lemma: string) => about.has(lemma) || means(lemma, measure.counted) || means(lemma, measure.events);
  const state = measure.state;
  if (state !== undefined && lemmas.some((lemma) => stateNamed(lemma) === state)) {
    // Of the other words, those that stand there count no less; none of them has to.
    return lemmas.every((lemma) => stateNamed(lemma) === state || isAbout(lemma)) ? COUNTED : NEARBY;
  }
  if (lemmas.some((lemma) => means(lemma, measure.counted))) return SYNONYMOUS;
  return lemmas.every(isAbout) ? NEARBY : 0;
}
