import type { Scope } from '../measure.ts';
import type { Sentence, Token } from '../text/read-text.ts';
import { holderOf } from './holder.ts';
import { wordOf } from './noun-before.ts';
import { spanTold } from './span-told.ts';
import { isCalendar } from './telling-words.ts';

/** Words that set a figure as what can, should or must be, and not as what is. */
const LIMITS = new Set(
  'can cannot capacity room aim target goal need maximum limit allow permit insure able enough license design'.split(
    ' ',
  ),
);
/** Before "for" they say how many there is room for: "seats for 480". */
const ROOM = new Set(['seat', 'seating', 'berth', 'bed']);
const PARTS_OF_YEAR = new Set(['quarter', 'half']);
const ORDINALS = new Set(['first', 'second', 'third', 'fourth']);
/** What a share price does when the day's trading is over. */
const CLOSING = new Set(['close', 'end', 'finish', 'settle']);

/** Tokens looked at on either side of a figure, and those behind it that may tell where. */
const REACH = 24;
const LIMIT_REACH = 8;
const WHERE_REACH = 9;
/** Words kept of each kind. */
const MOST = 4;

const isYear = ({ text }: Token) => /^(?:19|20)\d\d$/.test(text);
const isNumber = (token: Token) => token.pos === 'NUM' && !isYear(token);
const isNoun = ({ pos }: Token) => pos === 'NOUN' || pos === 'PROPN';

/** The part of a year or of a day's trading that a token names. */
function partAt(tokens: readonly Token[], at: number): string | null {
  const { lemma, lower, pos } = tokens[at] as Token;
  if (lower === 'trading') return lower;
  if (CLOSING.has(lemma) && pos === 'VERB') return 'close';
  const before = tokens[at - 1]?.lower ?? '';
  return PARTS_OF_YEAR.has(lemma) && ORDINALS.has(before) ? `${before} ${lemma}` : null;
}

/** Parts of a year or of a day's trading that a figure is told for: behind it up to the next number, or before it. */
function timesOf(tokens: readonly Token[], first: number, end: number, sentence: Sentence): string[] {
  const times = new Set<string>();
  const add = (at: number) => {
    const part = partAt(tokens, at);
    if (part !== null) times.add(part);
  };
  for (let at = end; at < sentence.last && at < end + REACH && !isNumber(tokens[at] as Token); at++) add(at);
  for (let at = first - 1; at >= sentence.first && at >= first - REACH && !isNumber(tokens[at] as Token); at--) add(at);
  return [...times].slice(0, MOST);
}

/** Whether the figure says what may, should or must be. */
function isLimit(tokens: readonly Token[], first: number, end: number, sentence: Sentence): boolean {
  for (let at = first - 1; at >= sentence.first && at >= first - LIMIT_REACH; at--) {
    const { lemma } = tokens[at] as Token;
    if (LIMITS.has(lemma) || (ROOM.has(lemma) && tokens[at + 1]?.lower === 'for')) return true;
    if (isNumber(tokens[at] as Token)) break;
  }
  return tokens
    .slice(end, Math.min(end + 2, sentence.last))
    .some(({ lower }) => lower === 'maximum' || lower === 'limit');
}

const VERBAL = /^(?:AUX|VERB|ADV|PART|DET)$/;
const TIME_WORDS = /^(?:hour|minute|day|week|month|year|time)$/;

/** Heads of the phrases with a preposition right behind what is counted, over a verb: "… in Leeds", "… were rescued from the water". */
function whereOf(tokens: readonly Token[], end: number, sentence: Sentence): string[] {
  const heads: string[] = [];
  let inPhrase = false;
  for (let at = end; at < sentence.last && at < end + WHERE_REACH && heads.length < MOST; at++) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    if (token.pos === 'ADP') inPhrase = token.lower !== 'of' && token.lower !== 'by';
    else if (isCalendar(token)) inPhrase = false;
    else if (inPhrase && isNoun(token)) {
      const isHead = next === undefined || !isNoun(next) || at + 1 >= sentence.last;
      if (isHead && !TIME_WORDS.test(token.lemma)) heads.push(token.pos === 'PROPN' ? `^${token.lower}` : token.lemma);
    } else if (!VERBAL.test(token.pos) && !/^(?:ADJ|PRON|NOUN)$/.test(token.pos)) break;
  }
  return heads;
}

/** A sentence's first word may be taken for a name, which keeps its plural. */
const isHead = (token: Token, head: string) => token.lemma === head || wordOf(token) === head;

/** Whether a noun is what another figure counts: of "249 people sank off the port, killing 27" the port is no place of the 27. */
function isCountedBefore(tokens: readonly Token[], noun: number, sentence: Sentence): boolean {
  let at = noun - 1;
  while (at > sentence.first && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[at]?.pos ?? '')) at--;
  return at >= sentence.first && isNumber(tokens[at] as Token);
}

/** Adjectives and nouns right before the noun that is counted or whose value the figure is, nearest to the figure. */
function qualifiersOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  head: string,
  sentence: Sentence,
): string[] {
  let noun = -1;
  for (let at = first; at < end && noun < 0; at++) if (isHead(tokens[at] as Token, head)) noun = at;
  for (let at = first - 1; at >= sentence.first && at >= first - REACH && noun < 0; at--)
    if (isHead(tokens[at] as Token, head)) noun = at;
  if (noun >= 0 && noun < first && isCountedBefore(tokens, noun, sentence)) return [];
  const words: string[] = [];
  // Of a noun before the figure, where it is: "fares to Spain rose 5%". Such a one is another noun than the bare one.
  if (noun >= 0 && noun < first) for (const place of whereOf(tokens, noun + 1, sentence)) words.push(`@${place}`);
  for (let at = noun - 1; at >= sentence.first && words.length < MOST; at--) {
    const token = tokens[at] as Token;
    if (token.text === '-' || token.lower === 'per') continue;
    if (isNumber(token) || !(/^(?:ADJ|NOUN|PROPN)$/.test(token.pos) || /(?:ed|ing)$/.test(token.lower))) break;
    words.push(token.lemma);
  }
  return words;
}

/** Of a figure that counts nothing: the noun before its verb. */
function subjectOf(tokens: readonly Token[], first: number, sentence: Sentence): string | undefined {
  let at = first - 1;
  while (at >= sentence.first && tokens[at]?.pos !== 'VERB') {
    if (tokens[at]?.pos === 'PUNCT') return undefined;
    at--;
  }
  for (at--; at >= sentence.first; at--) {
    const token = tokens[at] as Token;
    if (token.pos === 'NOUN') return token.lemma;
    if (!/^(?:AUX|ADV|PART)$/.test(token.pos)) return undefined;
  }
  return undefined;
}

/**
 * What a figure holds for, as its sentence says it; `undefined` where it says nothing.
 *
 * @param first token of the figure
 * @param end token behind the figure and what it counts
 * @param head lemma of what is counted
 */
export function scopeOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  head: string | undefined,
  sentence: Sentence,
): Scope | undefined {
  const times = timesOf(tokens, first, end, sentence);
  const where = whereOf(tokens, end, sentence);
  const qualifiers = head === undefined ? [] : qualifiersOf(tokens, first, end, head, sentence);
  const subject = head === undefined ? subjectOf(tokens, first, sentence) : undefined;
  const holder = holderOf(tokens, first, sentence);
  const span = spanTold(tokens, first, end, sentence);
  const scope: Scope = {};
  if (times.length > 0) scope.times = times;
  if (where.length > 0) scope.where = where;
  if (qualifiers.length > 0) scope.qualifiers = qualifiers;
  if (subject !== undefined) scope.subject = subject;
  if (holder.length > 0) scope.holder = holder;
  if (span !== undefined) scope.span = span;
  if (isLimit(tokens, first, end, sentence)) scope.limit = true;
  return Object.keys(scope).length > 0 ? scope : undefined;
}

/** What a figure holds for that is told more than once: all that is said of it, and a limit only where it is one each time. */
export function mergeScopes(scopes: readonly (Scope | undefined)[]): Scope | undefined {
  const all = (pick: (scope: Scope) => readonly string[] | undefined) =>
    [...new Set(scopes.flatMap((scope) => (scope && pick(scope)) ?? []))].slice(0, 2 * MOST);
  const [times, where] = [all((s) => s.times), all((s) => s.where)];
  const [qualifiers, holder] = [all((s) => s.qualifiers), all((s) => s.holder)];
  const span = scopes.find((scope) => scope?.span !== undefined)?.span;
  const subject = scopes.find((scope) => scope?.subject !== undefined)?.subject;
  const merged: Scope = {
    ...(times.length > 0 ? { times } : {}),
    ...(where.length > 0 ? { where } : {}),
    ...(qualifiers.length > 0 ? { qualifiers } : {}),
    ...(subject === undefined ? {} : { subject }),
    ...(holder.length > 0 ? { holder } : {}),
    ...(span === undefined ? {} : { span }),
    ...(scopes.every((scope) => scope?.limit) ? { limit: true } : {}),
  };
  return Object.keys(merged).length > 0 ? merged : undefined;
}
