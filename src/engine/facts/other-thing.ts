import type { Sentence, Token } from '../text/read-text.ts';

/** What is like the thing that an article is about, and is not it. */
const LIKE = new Set(
  'sister rival competitor predecessor successor accomplice counterpart similar earlier previous brother husband wife'.split(
    ' ',
  ),
);
/** Only that, where no time is meant by it: "from a year earlier", "on the previous day". */
const IN_TIME = new Set(['earlier', 'previous']);
const TIMES = /^(?:minute|hour|day|night|week|month|quarter|season|year|decade)$/;
const NOMINAL = new Set(['NOUN', 'ADJ', 'PROPN']);
/** Tokens on either side of a figure that are looked at. */
const REACH = 24;

/**
 * Whether a sentence tells a figure of something like what the article is about: "eight were hurt when a sister ferry ran
 * aground", "another ferry sank". Not "another 12 were hurt". `first` to `end` (exclusive) are the figure's tokens.
 */
export function tellsOfAnother(tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean {
  for (let at = Math.max(sentence.first, first - REACH); at < sentence.last && at < end + REACH; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const isTime = IN_TIME.has(token.lemma) && [tokens[at - 1], next].some((beside) => TIMES.test(beside?.lemma ?? ''));
    if (LIKE.has(token.lemma) && !isTime) return true;
    if (token.lower === 'another' && at + 1 !== first && next !== undefined && NOMINAL.has(next.pos)) return true;
  }
  return false;
}

/** Words that by themselves tell of a total beyond the place of the news. */
const WIDE = new Set(['nationwide', 'statewide', 'countrywide', 'worldwide', 'globally', 'altogether', 'combined']);

/** Whether a figure is told as a total of more than one place: "in the whole of the south", "on both sides of the border". */
export function tellsOfMore(tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean {
  for (let at = Math.max(sentence.first, first - REACH); at < sentence.last && at < end + REACH; at++) {
    const { lower } = tokens[at] as Token;
    const next = tokens[at + 1];
    if (WIDE.has(lower)) return true;
    if (lower === 'both' && (next?.lemma === 'side' || next?.lemma === 'country' || next?.lemma === 'city'))
      return true;
    if (lower === 'whole' && next?.lower === 'of') return true;
  }
  return false;
}
