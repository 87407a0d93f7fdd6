import type { Text } from '../text/read-text.ts';
import type { Span } from '../types.ts';

/** A shorter sentence may be a refrain ("Never again."). */
const LEAST_WORDS = 6;

/** Letters and digits alone, so that spaces and marks do not hide a repetition. */
const keyOf = (sentence: string) => sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Second and later occurrences of whole sentences within one article, neighbours joined: a paragraph printed twice by
 * accident. Facts in them are not reported a second time.
 */
export function findRepeats(text: Text): Span[] {
  const seen = new Set<string>();
  const repeats: Span[] = [];
  let last = -2;
  for (const [i, sentence] of text.sentences.entries()) {
    const words = keyOf(text.text.slice(sentence.start, sentence.end));
    if (words.length < LEAST_WORDS) continue;
    const key = words.join(' ');
    if (!seen.has(key)) {
      seen.add(key);
      continue;
    }
    const before = repeats.at(-1);
    if (before && last === i - 1) before.end = sentence.end;
    else repeats.push({ start: sentence.start, end: sentence.end });
    last = i;
  }
  return repeats;
}
