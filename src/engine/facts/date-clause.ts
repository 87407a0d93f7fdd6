import { monthNamed, numberNamed, ordinalNamed, yearNumber } from '../mentions/dates/date-words.ts';
import type { Sentence, Token } from '../text/read-text.ts';
import { isCalendar, isTelling } from './telling-words.ts';

/** Tokens of a sentence, `from` to `to` (exclusive). */
export interface Clause {
  from: number;
  to: number;
}

/** Tokens that are looked at on either side of a date. */
export const REACH = 28;
const MAX_WORDS = 24;
const MAX_FIGURES = 8;

/** Words that open another clause; before a date alone ("since Monday") they open none. */
const OPENS_CLAUSE = new Set([
  'after', 'before', 'when', 'while', 'because', 'as', 'since', 'until', 'although', 'though', 'if', 'whether', 'who', 'which', 'that', 'where', 'whose',
]); // biome-ignore format: one table

/** Whether a token parts two clauses: a mark, a link, or an "and" with a subject of its own behind it. */
function partsClauses(tokens: readonly Token[], at: number): boolean {
  const { text, pos, lower } = tokens[at] as Token;
  if (/^(?:;|:|—|–|--)$/.test(text) || OPENS_CLAUSE.has(lower)) return true;
  return pos === 'CCONJ' && /^(?:NOUN|PROPN|DET|PRON|NUM)$/.test(tokens[at + 1]?.pos ?? '');
}
const isVerb = ({ pos }: Token) => pos === 'VERB' || pos === 'AUX';

/**
 * The clause that the date of tokens `first` to `end` stands in: "two cases were revealed last week" in "The ministry reported a
 * third case on Sunday after two cases were revealed last week". A link parts only where a verb stands on the date's side of it.
 */
export function clauseOf(tokens: readonly Token[], first: number, end: number, sentence: Sentence): Clause {
  let from = first;
  let verb = false;
  while (from > Math.max(sentence.first, first - REACH) && !(verb && partsClauses(tokens, from - 1)))
    verb = isVerb(tokens[--from] as Token) || verb;
  let to = end;
  while (to < Math.min(sentence.last, end + REACH) && !(verb && partsClauses(tokens, to)))
    verb = isVerb(tokens[to++] as Token) || verb;
  return { from, to };
}

/** Telling words of a clause but for the date's own, tokens `first` to `end`. */
export function wordsOfClause(tokens: readonly Token[], { from, to }: Clause, first: number, end: number): string[] {
  const words = new Set<string>();
  for (let at = from; at < to && words.size < MAX_WORDS; at++) {
    const token = tokens[at] as Token;
    if ((at < first || at >= end) && isTelling(token) && !isCalendar(token)) words.add(token.lemma);
  }
  return [...words];
}

const namesMonth = (token: Token | undefined) => token !== undefined && monthNamed(token.lower) !== null;

/** What only scales the number before it: two sums in millions have nothing in common. */
const SCALES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'dozen', 'm', 'bn', 'tn', 'k']);

/** The number a token counts or orders by: "25", "3" for "three", "#3" for "third"; `null` for none. "One" and "second" are too often no number. */
function figureAt(tokens: readonly Token[], at: number): string | null {
  const { lower, pos } = tokens[at] as Token;
  if (lower === 'one' || lower === 'second' || SCALES.has(lower) || yearNumber(lower) !== null) return null;
  if (namesMonth(tokens[at - 1]) || namesMonth(tokens[at + 1])) return null;
  const nth = ordinalNamed(lower);
  if (nth !== null) return `#${nth}`;
  if (pos !== 'NUM' && !/^\d/.test(lower)) return null;
  const plain = lower.replace(/,(?=\d{3})/g, '').replace(/%$/, '');
  return String(numberNamed(plain) ?? plain);
}

/** Numbers of a clause but for the date's own, as digits, numbers of other dates left out. */
export function figuresOfClause(tokens: readonly Token[], { from, to }: Clause, first: number, end: number): string[] {
  const found = new Set<string>();
  for (let at = from; at < to && found.size < MAX_FIGURES; at++) {
    const figure = at >= first && at < end ? null : figureAt(tokens, at);
    if (figure !== null) found.add(figure);
  }
  return [...found];
}

const UNTIL = new Set(['until', 'till', 'through', 'by', 'beyond', 'before']);
const ENDS = new Set(['expire', 'lapse', 'deadline', 'expiry', 'expiration']);

/** "The sirens did not go off until 5.30am" tells when they did. */
const isNotUntil = (tokens: readonly Token[], at: number): boolean =>
  /^(?:until|till|before)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(Math.max(0, at - 8), at).some(({ lower }) => lower === 'not' || lower === "n't");

/** Whether a date is told as a limit, not as a day on which something happens: "until June 1", "were to expire on Tuesday", "takes effect in May". */
export function isLimit(tokens: readonly Token[], first: number, { from, to }: Clause): boolean {
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  // "Shortly before three" is a time, no limit.
  const isJust = /^(?:shortly|just)$/.test(tokens[before - 1]?.lower ?? '');
  if (UNTIL.has(tokens[before]?.lower ?? '') && !isJust && !isNotUntil(tokens, before)) return true;
  for (let at = from; at < to; at++) {
    const lemma = (tokens[at] as Token).lemma;
    if (ENDS.has(lemma)) return true;
    if (lemma === 'effect' && /^(?:in|into|takes?|took|taking)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  }
  return false;
}

const AGAIN = /^(?:another|again|second|third|fourth|further|more|later|next|also)$/;

/** Whether a clause tells of one thing more of its kind: "six more were arrested on Wednesday", "a second vigil on Sunday". */
export const isOneMore = (tokens: readonly Token[], { from, to }: Clause, first: number, end: number): boolean =>
  tokens.slice(from, to).some(({ lower }, i) => (from + i < first || from + i >= end) && AGAIN.test(lower));
