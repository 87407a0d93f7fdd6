import type { Text, Token } from '../text/read-text.ts';
import type { Span } from '../types.ts';
import { tokenAt } from './measure.ts';

/** Words between an age and the name it belongs to: "the 21-year-old Oslo striker Anna Berg". */
const REACH = 6;
const WITHIN_PHRASE = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM']);

/**
 * Whether an age opens its sentence as a description: "The 21-year-old Pole won". Such a sentence tells of somebody who has
 * been named before, and not of whoever is named further on in it, unless the name belongs to the description.
 */
export function describesBearer(
  { tokens, sentences }: Text,
  { start, sentence }: Span & { sentence: number },
): boolean {
  const first = tokenAt(tokens, start);
  return sentences[sentence]?.first === first - 1 && tokens[first - 1]?.lower === 'the';
}

/** Whether a sentence is told of whoever was named before it: "She was 87." */
export const opensWithPronoun = ({ tokens, sentences }: Text, sentence: number): boolean =>
  /^s?he$/.test(tokens[sentences[sentence]?.first ?? -1]?.lower ?? '');

const ARTICLES = new Set(['a', 'an', 'another']);

/** Whether an age stands in a description of somebody who need not be named: "an 11-year-old girl was hurt". */
export function describesAnybody({ tokens }: Text, { start }: Span): boolean {
  return ARTICLES.has(tokens[tokenAt(tokens, start) - 1]?.lower ?? '');
}

/** What may stand between a name and the article of its description: "Ann Lee, a 34-year-old", "Ann Lee is a 34-year-old". */
const BEFORE_DESCRIPTION = new Set([',', '—', '–', '(', 'be', 'then', 'now', 'also']);
/** What may stand between a description and its name: "a 34-year-old, Ann Lee", "a 34-year-old named Ann Lee". */
const BEHIND_DESCRIPTION = new Set([',', '—', '–', '(', 'name', 'call', 'identify', 'as']);

/** Whether a name that ends at `name` is the one that a description with the age at `start` follows. Offsets are UTF-16 units. */
export function isDescribed({ tokens }: Text, start: number, name: number): boolean {
  if (name > start) return false;
  for (let at = tokenAt(tokens, start) - 2; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (token.start < name) return token.end <= name;
    if (!BEFORE_DESCRIPTION.has(token.lemma) && !BEFORE_DESCRIPTION.has(token.lower)) return false;
  }
  return false;
}

/** Whether a name that starts at `name` belongs to the phrase that an age, which ends at `end`, stands in. Offsets are UTF-16 units. */
export function joinsBearer({ tokens }: Text, end: number, name: number): boolean {
  if (name < end) return false;
  const from = tokenAt(tokens, end);
  for (let at = from; at <= from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.end > name) return true;
    const joins = WITHIN_PHRASE.has(token.pos) || BEHIND_DESCRIPTION.has(token.lemma) || token.text === '-';
    if (!joins && token.lower !== 'old') return false;
  }
  return false;
}
