import type { Text } from '../../text/read-text.ts';
import { COMING } from './date-words.ts';

const REACH = 9;

/** Whether the words around tokens `first` to `last` of one sentence speak of what is still to come. */
export function isComing(text: Text, first: number, last: number): boolean {
  const sentence = text.tokens[first]?.sentence;
  for (let i = Math.max(0, first - REACH); i < last + REACH && i < text.tokens.length; i++) {
    const token = text.tokens[i];
    if (token?.sentence !== sentence || (i >= first && i < last)) continue;
    if (COMING.has(token?.lower ?? '') || (token?.lower === 'set' && text.tokens[i + 1]?.lower === 'to')) return true;
  }
  return false;
}
