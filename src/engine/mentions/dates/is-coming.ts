import type { Text, Token } from '../../text/read-text.ts';
import { COMING, PAST } from './date-words.ts';

/** With "to" behind them they tell what is still to come: "is to visit", "set to open". */
const LEADS_ON = new Set(['set', 'going', 'is', 'are']);

const REACH = 9;

/** Behind "to" these tell of a start that is still ahead: "are to resume", "agreed to meet". */
const BEGINNING = new Set(['resume', 'begin', 'start', 'restart', 'reopen', 'meet', 'open', 'return', 'reconvene']);
/** Words before "to" that say that it has happened: "managed to reopen". */
const DONE = new Set([
  'had',
  'managed',
  'able',
  'forced',
  'used',
  'helped',
  'came',
  'failed',
  'ready',
  'going',
  'went',
  'on',
  'in',
  'first',
  'continued',
]);

/** Part of a name: Theresa May plans nothing by being called so. */
const isNamed = ({ text, pos }: Token) => pos === 'PROPN' || /^May$/.test(text);

/** "Talks resume on Monday": in the present tense, of more than one. */
function isPlanned({ tokens }: Text, at: number): boolean {
  const [before, own] = [tokens[at - 1], tokens[at]];
  if (!own || !before || !BEGINNING.has(own.lower) || own.pos !== 'VERB' || before.sentence !== own.sentence)
    return false;
  return /^(?:NOUN|PROPN)$/.test(before.pos) && before.lower.endsWith('s');
}

/** A verb in the past tense, as far as its form tells: the tagger does not say. */
const isPast = (lower: string, pos: string) => pos === 'VERB' && (PAST.has(lower) || /[^e]ed$/.test(lower));

/**
 * Whether the words around tokens `first` to `last` of one sentence speak of what is still to come. The nearest verb
 * before a date decides where it is in the past ("reported on Sunday that it will"); else the words of both sides.
 */
export function isComing(text: Text, first: number, last: number): boolean {
  const { tokens } = text;
  const sentence = tokens[first]?.sentence;
  const willBegin = (at: number) =>
    BEGINNING.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.lower === 'to' && !DONE.has(tokens[at - 2]?.lower ?? '');
  const tells = (at: number) =>
    willBegin(at) ||
    isPlanned(text, at) ||
    (COMING.has(tokens[at]?.lower ?? '') && !isNamed(tokens[at] as Token)) ||
    (LEADS_ON.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to') ||
    (tokens[at]?.lower === 'takes' && tokens[at + 1]?.lower === 'effect');
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    // "They had until Monday" is over.
    if (token.lower === 'until' && tokens[at - 1]?.lower === 'had') return false;
    if (tells(at)) return true;
    if (isPast(token.lower, token.pos) && tokens[at - 1]?.lower !== 'be') return false;
    // "was" before a verb that looks ahead ("was due") belongs to it; before a date it tells of the past.
    if ((token.lower === 'was' || token.lower === 'were' || token.lower === 'had') && !tells(at + 1)) return false;
  }
  for (let at = last; at < Math.min(tokens.length, last + REACH); at++) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) break;
    if (tells(at)) return true;
    if (isPast(token.lower, token.pos)) return false;
  }
  return false;
}
