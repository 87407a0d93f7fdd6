import type { Span } from '../types.ts';

/** A stretch of the other article's words, and whether the page puts it otherwise. */
interface WordRun {
  text: string;
  differs: boolean;
}

/** Longer quotations are not compared word by word: the table grows with the product of both. */
const MAX_WORDS = 300;

const fold = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Words with the white space behind them, so that they join to the text again. */
const wordsOf = (text: string): string[] => text.match(/\S+\s*/g) ?? [];

/**
 * Cuts the other article's words where they part from the page's: what is in the longest common sequence of words (Hunt and
 * McIlroy 1976) is the same. `text` of all runs joined is `theirs`, white space before its first word apart.
 */
function cutIntoRuns(ours: string, theirs: string): WordRun[] {
  const words = wordsOf(theirs);
  const a = wordsOf(ours).map(fold).filter(Boolean);
  const b = words.map(fold);
  if (a.length > MAX_WORDS || b.length > MAX_WORDS || words.length === 0) return [{ text: theirs, differs: true }];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i] === b[j];
      const here = i * width + j;
      longest[here] = same
        ? (longest[here + width + 1] as number) + 1
        : Math.max(longest[here + width] as number, longest[here + 1] as number);
    }
  const runs: WordRun[] = [];
  const push = (text: string, differs: boolean) => {
    const last = runs.at(-1);
    if (last?.differs === differs) last.text += text;
    else runs.push({ text, differs });
  };
  for (let i = 0, j = 0; j < b.length; ) {
    const word = words[j] as string;
    if (i < a.length && a[i] === b[j]) {
      push(word, false);
      i++;
      j++;
    } else if (i < a.length && (longest[(i + 1) * width + j] as number) >= (longest[i * width + j + 1] as number)) i++;
    else {
      // Dashes and other marks alone are no words, and differ from nothing.
      push(word, b[j] !== '');
      j++;
    }
  }
  return runs;
}

/** Offsets of the first letter or digit and behind the last one; `null` for marks alone. */
function trimMarks(text: string): Span | null {
  const start = text.search(/[\p{L}\p{N}]/u);
  if (start < 0) return null;
  let end = text.length;
  while (end > start + 1 && !/[\p{L}\p{N}\p{Cs}]/u.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/**
 * Where the words of another article's quotation are not the page's, as offsets into `theirs`; white space and marks around the
 * words are not part of a span. Empty where theirs only leaves something out. Costs the product of both lengths, up to 300 words
 * each.
 */
export function differingWords(ours: string, theirs: string): Span[] {
  const spans: Span[] = [];
  const words = theirs.trimStart();
  let at = theirs.length - words.length;
  for (const { text, differs } of cutIntoRuns(ours, words)) {
    const own = differs ? trimMarks(text) : null;
    if (own) spans.push({ start: at + own.start, end: at + own.end });
    at += text.length;
  }
  return spans;
}
