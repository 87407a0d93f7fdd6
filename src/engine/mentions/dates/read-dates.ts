import type { Text } from '../../text/read-text.ts';
import { anyDates } from '../find-dates.ts';
import { lexemesOf } from '../figures/lexemes.ts';

/** Marks the lexemes of a text that a date has taken: 1 at their index. */
export function datedLexemes(text: Text): Uint8Array {
  const lexemes = lexemesOf(text);
  const dated = new Uint8Array(lexemes.length);
  let at = 0;
  for (const { start, end } of anyDates(text)) {
    // "Three years ago" is a date and a stretch of time: its number stays a figure.
    if (text.text.slice(end - 3, end).toLowerCase() === 'ago') continue;
    while (at < lexemes.length && (lexemes[at] as { end: number }).end <= start) at++;
    for (let i = at; i < lexemes.length && (lexemes[i] as { start: number }).start < end; i++) dated[i] = 1;
  }
  return dated;
}
