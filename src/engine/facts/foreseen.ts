import type { Sentence, Token } from '../text/read-text.ts';
import { HEDGES } from './hedges.ts';

const FORESEEN = new Set(
  (
    'will would could may might should if expect plan likely forecast hope want propose potentially predict project seek ' +
    'threaten can need aim target capacity require intend'
  ).split(' '),
);

/** "Could be up to $180 million": what somebody holds a value to be, not what is to come. */
const SUPPOSING = new Set(['could', 'may', 'might']);

const isSupposed = (tokens: readonly Token[], at: number, first: number) => {
  if (!SUPPOSING.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'be') return false;
  let next = at + 2;
  while (next < first && HEDGES.has(tokens[next]?.lower ?? '')) next++;
  return next === first;
};

/** Whether one of the tokens `from` to `to` (exclusive) of a sentence passes. */
export function someOf(
  tokens: readonly Token[],
  { first, last }: Sentence,
  from: number,
  to: number,
  passes: (token: Token, i: number) => boolean,
): boolean {
  for (let i = Math.max(first, from); i < last && i < to; i++) if (passes(tokens[i] as Token, i)) return true;
  return false;
}

/** Tokens on either side of a figure and its noun that tell how sure it is. */
const REACH_BEFORE = 10;
const REACH_BEHIND = 6;

/**
 * Whether a figure has not happened yet: it may, will, should or is to. `first` is its first token, `end` the one behind what it
 * counts; of a count "could be" foresees, of a value it only supposes.
 */
export function isForeseen(
  tokens: readonly Token[],
  first: number,
  end: number,
  sentence: Sentence,
  isCount: boolean,
): boolean {
  const last = Math.min(sentence.last, end + REACH_BEHIND);
  return someOf(tokens, sentence, first - REACH_BEFORE, last, ({ lemma, lower, pos }, i) => {
    const next = tokens[i + 1]?.lower;
    if (FORESEEN.has(lemma)) return isCount || !isSupposed(tokens, i, first);
    return (lower === 'room' && next === 'for') || (pos === 'AUX' && lemma === 'be' && i + 1 < last && next === 'to');
  });
}

/** Acts by which something is settled that is still to be done. */
const SETTLING = new Set('agree announce approve order decide pledge promise unveil commit sign'.split(' '));

/**
 * Whether a figure is told of something under way or settled, which another report may well tell as still to come: "is recalling
 * 3,000 cars", "agreed to buy it for $3bn".
 */
export const isAnnounced = (tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean =>
  someOf(tokens, sentence, first - REACH_BEFORE, end, ({ lemma, lower, pos }, i) => {
    const before = tokens[i - 1];
    const isUnderWay =
      pos === 'VERB' && /ing$/.test(lower) && before?.lemma === 'be' && /^(?:is|are|am)$/.test(before.lower);
    return isUnderWay || (pos === 'VERB' && SETTLING.has(lemma));
  });
