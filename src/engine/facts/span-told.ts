import type { Sentence, Token } from '../text/read-text.ts';
import { NUMBER_WORDS } from '../quantities/number-words.ts';

const OVER = new Set(['over', 'during', 'within', 'across', 'throughout', 'in']);
const UNITS = /^(?:hour|day|week|month|quarter|year|decade)$/;
const BETWEEN = new Set([
  'the',
  'these',
  'those',
  'a',
  'an',
  'its',
  'their',
  'past',
  'last',
  'next',
  'first',
  'final',
  'just',
  'about',
]);
/** Tokens on either side of a figure that are looked at, and those between the preposition and the unit. */
const REACH = 16;
const WITHIN = 6;

const numberOf = ({ lower }: Token): number | null =>
  /^\d{1,3}$/.test(lower) ? Number(lower) : (NUMBER_WORDS.get(lower)?.value ?? null);

/** The stretch that the phrase behind a preposition tells: '3 day' of "over the three days"; `null` where it tells none. */
function spanBehind(tokens: readonly Token[], at: number, last: number): string | null {
  let count: number | null = null;
  for (let next = at + 1; next < last && next <= at + WITHIN; next++) {
    const token = tokens[next] as Token;
    if (UNITS.test(token.lemma)) return count === null ? null : `${count} ${token.lemma}`;
    const number = numberOf(token);
    if (number !== null) count = number;
    else if (!BETWEEN.has(token.lower)) return null;
  }
  return null;
}

/** The stretch of time that a figure was counted over, as its sentence says: "over the three days of the storm"; not "in 2023". */
export function spanTold(tokens: readonly Token[], first: number, end: number, sentence: Sentence): string | undefined {
  const last = Math.min(sentence.last, end + REACH);
  for (let at = Math.max(sentence.first, first - REACH); at < last; at++) {
    if (at >= first && at < end) continue;
    if (!OVER.has((tokens[at] as Token).lower)) continue;
    // Not into the figure itself: "within eight hours" is what is told.
    const span = spanBehind(tokens, at, at < first ? Math.min(first, sentence.last) : sentence.last);
    if (span !== null) return span;
  }
  return undefined;
}
