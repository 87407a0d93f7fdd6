import type { Span } from '../../engine/types.ts';

/** No more of a paragraph is looked at on either side of the words, in UTF-16 units. */
const REACH = 1000;

/** The sentence of a text that words stand in, and no more than their own paragraph. */
export function sentenceAround(text: string, words: Span): Span {
  const from = Math.max(text.lastIndexOf('\n', words.start - 1) + 1, words.start - REACH);
  const lineEnd = text.indexOf('\n', words.end);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, words.end + REACH);
  let [start, end] = [from, to];
  // Words that a wrong cut goes through, as behind "Dr.", keep both of its sides.
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(
    text.slice(from, to),
  )) {
    const at = from + index;
    if (at <= words.start) start = at;
    if (at + segment.length >= words.end) {
      end = at + segment.trimEnd().length;
      break;
    }
  }
  return { start, end: Math.max(end, words.end) };
}
