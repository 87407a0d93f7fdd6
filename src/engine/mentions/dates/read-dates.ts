import type { Text } from '../../text/read-text.ts';
import { findDates } from '../find-dates.ts';
import { lexemesOf } from '../figures/lexemes.ts';

/** Any day will do: which words are a date does not depend on when they are read. */
const ANY_DAY = '2000-06-15';

/** Marks the lexemes of a text that a date has taken: 1 at their index. */
export function datedLexemes(text: Text): Uint8Array {
  const lexemes = lexemesOf(text);
  const dated = new Uint8Array(lexemes.length);
  let at = 0;
  for (const { start, end } of findDates(text, ANY_DAY)) {
    // "Three years ago" is a date and a stretch of time: its number stays a figure.
    if (text.text.slice(end - 3, end).toLowerCase() === 'ago') continue;
    while (at < lexemes.length && (lexemes[at] as { end: number }).end <= start) at++;
    for (let i = at; i < lexemes.length && (lexemes[i] as { start: number }).start < end; i++) dated[i] = 1;
  }
  return dated;
}
