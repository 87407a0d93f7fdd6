import type { Text } from '../text/read-text.ts';
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

/** Whether a name that starts at `name` belongs to the phrase that an age, which ends at `end`, stands in. Offsets are UTF-16 units. */
export function joinsBearer({ tokens }: Text, end: number, name: number): boolean {
  if (name < end) return false;
  const from = tokenAt(tokens, end);
  for (let at = from; at <= from + REACH; at++) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.end > name) return true;
    if (!WITHIN_PHRASE.has(token.pos) && token.text !== '-' && token.lower !== 'old') return false;
  }
  return false;
}
