import { foldName } from '../../engine/names/fold-name.ts';
import { nameKeys } from '../../engine/names/name-keys.ts';
import { prefixTerms, valueTerm } from '../../engine/retrieval/terms.ts';
import { parseQuery } from '../../engine/look-up/parse-query.ts';
import { postingReader } from '../index/read-postings.ts';
import { type Columns, readTitles } from './column-cache.ts';
import { COLUMNS } from './columns.ts';
import type { View } from './manifest.ts';
import { nearWords } from './near-words.ts';
import type { CorpusDatabase } from './schema.ts';

/** Longest search that is looked at, and most words of it. */
const MOST_LETTERS = 200;
const MOST_WORDS = 8;
/** Articles of one name or figure that are found. */
const MOST_FOUND = 20_000;

/** Numbers found, one byte each. */
type Marks = Uint8Array;

/**
 * The numbers of articles with every word of a search in their title, publisher, names or figures. A word that no title has is looked for in
 * other spellings; names are found in spellings that share a name key.
 */
export async function searchRows(
  db: CorpusDatabase,
  view: View,
  columns: Columns,
  text: string,
): Promise<Marks | null> {
  const words = text.slice(0, MOST_LETTERS).toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  if (words.length === 0) return null;
  const size = view.codes.length;
  const titles = await readTitles(db, view);
  const all = new Uint8Array(size).fill(1);
  const whole = await findByIndex(db, view, text);
  for (const word of words) {
    const marks = whole.slice();
    const isSeen = markTitles(titles, marks, word);
    markPublishers(columns, marks, word);
    if (!isSeen) for (const near of nearWords(titles, word)) markTitles(titles, marks, near, true);
    if (words.length > 1) for (const n of await numbersOfWord(db, view, word)) marks[n] = 1;
    for (let n = 0; n < size; n++) all[n] = (all[n] as number) & (marks[n] as number);
  }
  return all;
}

/** Marks the articles whose title has a word or a part of one; says whether there is any. */
function markTitles(titles: ReadonlyMap<number, string>, marks: Marks, word: string, isWhole = false): boolean {
  let found = false;
  for (const [block, joined] of titles) {
    let at = joined.indexOf(word);
    if (at < 0) continue;
    let place = 0;
    let line = joined.indexOf('\n');
    for (; at >= 0; at = joined.indexOf(word, at + 1)) {
      while (line >= 0 && line < at) {
        place++;
        line = joined.indexOf('\n', line + 1);
      }
      if (
        isWhole &&
        /[\p{L}\p{N}]/u.test(joined.slice(at - 1, at) + joined.slice(at + word.length, at + word.length + 1))
      )
        continue;
      found = true;
      marks[block * COLUMNS + place] = 1;
    }
  }
  return found;
}

function markPublishers({ publishers, publisher }: Columns, marks: Marks, word: string): void {
  const places = new Set(publishers.flatMap((name, place) => (name.toLowerCase().includes(word) ? [place] : [])));
  if (places.size === 0) return;
  for (let n = 0; n < publisher.length; n++) if (places.has(publisher[n] as number)) marks[n] = 1;
}

/** The articles that the whole of a search is a name or a figure of. */
async function findByIndex(db: CorpusDatabase, view: View, text: string): Promise<Marks> {
  const marks = new Uint8Array(view.codes.length);
  const [quantity] = parseQuery(text, MOST_LETTERS)?.quantities ?? [];
  const value = quantity === undefined ? null : valueTerm(quantity);
  const reader = postingReader(db, view.manifest.segments);
  const words = foldName(text)
    .split(' ')
    .filter((word) => word.length > 1);
  // Every word of a name has to be there, as it is written or by its key.
  const [first, ...others] = await Promise.all(words.map((word) => numbersOfWord(db, view, word, reader)));
  for (const n of first ?? []) if (others.every((set) => set.has(n))) marks[n] = 1;
  if (value !== null) for (const n of await reader.find(value, MOST_FOUND, () => true)) marks[n] = 1;
  return marks;
}

/** The articles with a name that has this word, in any spelling, or begins like it. */
async function numbersOfWord(
  db: CorpusDatabase,
  view: View,
  word: string,
  reader = postingReader(db, view.manifest.segments),
): Promise<Set<number>> {
  const folded = foldName(word);
  const terms = [`w:${folded}`, ...nameKeys(word).map((key) => `n:${key}`)];
  // Three letters begin so many names that they are taken at their word only while nothing more is typed.
  if (folded.length <= 3) terms.push(...prefixTerms(word));
  const lists = await Promise.all(terms.map((term) => reader.find(term, MOST_FOUND, () => true)));
  return new Set(lists.flatMap((list) => [...list]));
}
