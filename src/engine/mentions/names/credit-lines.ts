import { isKnownPlace } from './known-names.ts';
import { isNameShape } from './lines.ts';
import { setOf } from './word-lists.ts';
import type { Word } from './words.ts';

/** Words within which an agency names itself at the top of its story. */
const OPENING = 16;
/** Longest byline, in words. */
const LONGEST_BYLINE = 14;
const DASH = /^(?:--?|[\u2013\u2014\u2015])$/;
const CREDITED = setOf('reporting writing editing');
const BEFORE_CREDIT = setOf('additional');
const CREDITS = setOf(
  'drawing photo photograph photography photos illustration graphic graphics picture pictures image',
);
const BYLINE_WORDS = setOf(
  'and in for of the correspondent reporter editor staff political science sport sports business health chief senior',
);

/**
 * Marks the words that tell who made the article rather than what it is about: the agency in a dateline ("OSLO (Reuters)
 * —", "OSLO, AP —"), bylines ("By Jane Roe") and credits ("Additional reporting by", "Photo: Jane Roe").
 */
export function markCredits(words: Word[]): boolean[] {
  const marks = new Array<boolean>(words.length).fill(false);
  markAgency(words, marks);
  for (let from = 0; from < words.length; ) {
    let to = from + 1;
    while (to < words.length && !(words[to] as Word).lineStart) to++;
    if (isByline(words, from, to)) marks.fill(true, from, to);
    for (let i = from; i < to; i++) {
      if (!(words[i] as Word).initial || !isCredit(words, i, i === from)) continue;
      const { sentence } = words[i] as Word;
      while (i < to && ((words[i] as Word).sentence === sentence || !(words[i] as Word).initial)) marks[i++] = true;
      i--;
    }
    from = to;
  }
  return marks;
}

/**
 * In the first line that opens with a place in capitals: what stands in brackets, or in capitals, before a dash. The
 * story starts behind that dash, so its first word owes its capital to nothing else.
 */
function markAgency(words: Word[], marks: boolean[]): void {
  const from = words.findIndex((word, i) => i < 3 * OPENING && word.lineStart && word.shape === 'upper');
  if (from < 0) return;
  for (let i = from + 1; i < Math.min(words.length, from + OPENING) && !(words[i] as Word).lineStart; i++) {
    const dash = words[i] as Word;
    if (!DASH.test(dash.text) || !dash.spaced) continue;
    const last = words[i - 1] as Word;
    const story = words[i + 1];
    if (story) story.initial = true;
    if (last.text === ')') {
      for (let open = i - 1; open > from; open--) if ((words[open] as Word).text === '(') marks.fill(true, open, i);
    } else if (i - from > 2 && words[i - 2]?.text === ',' && /^\p{Lu}{2,5}$/u.test(last.text) && !isKnownPlace(last))
      marks[i - 1] = true;
    return;
  }
}

/** Whether the word opens a dateline: "FJELLVIK, Norway —", "FJELLVIK, May 4 (AP) -". */
export function opensDateline(words: Word[], at: number): boolean {
  const first = words[at] as Word;
  if (at >= 3 * OPENING || !first.lineStart || first.shape !== 'upper') return false;
  for (let i = at + 1; i < Math.min(words.length, at + OPENING); i++) {
    const word = words[i] as Word;
    if (word.lineStart || word.shape === 'lower') return false;
    if (DASH.test(word.text) && word.spaced) return true;
  }
  return false;
}

/** A line of its own: "By Jane Roe and Li Wei, science correspondent". What ends like a sentence is one. */
function isByline(words: Word[], from: number, to: number): boolean {
  const [first, second, last] = [words[from] as Word, words[from + 1], words[to - 1] as Word];
  if (first.key !== 'by' || to - from < 3 || to - from > LONGEST_BYLINE || /^[.!?:]$/.test(last.text)) return false;
  if (!isNameShape(second)) return false;
  return words
    .slice(from + 1, to)
    .every((word) => isNameShape(word) || /^[,|&-]$/.test(word.text) || BYLINE_WORDS.has(word.key));
}

/** "Additional reporting by", "Editing by", and at the start of a line "Photo:". */
function isCredit(words: Word[], at: number, lineStart: boolean): boolean {
  const first = words[at] as Word;
  const verb = BEFORE_CREDIT.has(first.key) ? at + 1 : at;
  if (CREDITED.has(words[verb]?.key ?? '') && words[verb + 1]?.key === 'by') return isNameShape(words[verb + 2]);
  const next = words[at + 1]?.text;
  return lineStart && CREDITS.has(first.key) && (next === ':' || (next === 'by' && isNameShape(words[at + 2])));
}
