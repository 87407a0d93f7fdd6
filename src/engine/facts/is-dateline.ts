import type { Text } from '../text/read-text.ts';
import type { DateMention } from '../types.ts';
import { tokenAt } from './measure.ts';

/** Tokens at the start of an article within which an agency's dateline stands. */
const OPENING = 60;
const DASHES = new Set(['-', '–', '—', '―', '--', '(']);

/**
 * Whether a date only says when the text itself was written: a line of its own ("Tue. Dec 16th, 2025", "Updated 14
 * December 2025"), or an agency's opening ("WASHINGTON, April 30 (Reuters) -"). It dates no event.
 */
export function isDateline(mention: DateMention, text: Text): boolean {
  const { tokens, sentences } = text;
  const first = tokenAt(tokens, mention.start);
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < mention.end) end++;
  if (end < OPENING && DASHES.has(tokens[end]?.text ?? '')) return true;
  const paragraph = sentences[mention.sentence]?.paragraph;
  const verb = (sentence: number) => {
    const own = sentences[sentence];
    return (
      own !== undefined &&
      own.paragraph === paragraph &&
      tokens.slice(own.first, own.last).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
    );
  };
  const words = (from: number, to: number) => tokens.slice(from, to).filter((t) => /[\p{L}]/u.test(t.text)).length;
  const own = sentences[mention.sentence];
  if (!own || words(own.first, own.last) - words(first, end) > 3) return false;
  return !verb(mention.sentence - 1) && !verb(mention.sentence + 1) && isOnly(own.first, first, text, own.last - end);
}

/** Nothing but a label, a weekday or a time stands beside the date. */
function isOnly(from: number, to: number, text: Text, behind: number): boolean {
  const label = text.tokens.slice(from, to).filter((t) => /[\p{L}]/u.test(t.text));
  return (
    behind <= 6 && label.every((t) => /^(?:updated|published|posted|last|modified|on|by|at|[a-z]{3}\.?)$/i.test(t.text))
  );
}
