import { isNameShape } from './lines.ts';
import { setOf } from './word-lists.ts';
import type { Run } from './find-runs.ts';
import type { Word } from './words.ts';

const CLOSERS: Record<string, string> = {
  '"': '"',
  '\u201C': '\u201D',
  '\u2018': '\u2019',
  "'": "'",
  '\u00AB': '\u00BB',
  '\u201E': '\u201C',
};
/** Small words a title of a work may leave small. */
const SMALL = setOf("a an and as at but by for from in into is it of on or the to up vs with 's \u2019s");
/** Words that announce a title: one capitalised word in quotation marks is a title behind these only. */
const ANNOUNCERS = setOf(
  'film movie novel song album book show play series called titled entitled single musical documentary sitcom drama track podcast painting sculpture opera ballet game episode memoir hit thriller comedy essay poem magazine exhibition dubbed codenamed',
);

/** Longest title in words, quotation marks apart. */
const LONGEST = 10;

/**
 * Titles of works in quotation marks: up to ten words, every longer one capitalised, no sentence inside. What somebody
 * is quoted with is left alone, even where it begins with a capital.
 */
export function findQuotedWorks(words: Word[], headline: boolean[]): Run[] {
  const found: Run[] = [];
  for (let open = 0; open < words.length; open++) {
    const mark = words[open] as Word;
    if ((mark.shape !== 'mark' && mark.shape !== 'possessive') || !mark.spaced || headline[open]) continue;
    const closer = CLOSERS[mark.text];
    if (closer === undefined) continue;
    let close = open + 1;
    let capitals = 0;
    let small = 0;
    while (close < words.length && close - open <= LONGEST + 1) {
      const word = words[close] as Word;
      if (word.lineStart || (word.text === closer && (word.shape === 'mark' || word.shape === 'possessive'))) break;
      if (isNameShape(word)) capitals++;
      else if (word.shape !== 'number' && !SMALL.has(word.key) && !/^[:,'\u2019-]$/.test(word.text)) small++;
      close++;
    }
    const end = words[close];
    if (!end || end.text !== closer || end.lineStart || close === open + 1 || small > 0) continue;
    const last = words[close - 1] as Word;
    const first = words[open + 1] as Word;
    if (/^[.!?,;:]$/.test(last.text) && !(last.text === ',' && capitals > 1)) continue;
    const to = last.text === ',' ? close - 1 : close;
    const announced = [open - 1, open - 2, open - 3].some((at) => ANNOUNCERS.has(words[at]?.key ?? ''));
    const inner = words[open - 1] !== undefined && isNameShape(words[open - 1]) && isNameShape(words[close + 1]);
    if (inner || !isNameShape(first)) continue;
    // Two capitals are needed: "No," he said; and one of them is no beginning of a sentence.
    if (capitals >= 2 || (capitals === 1 && announced && first.pos !== 'PRON')) {
      found.push({ from: open + 1, to });
      open = close;
    }
  }
  return found;
}
