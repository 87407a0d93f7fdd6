import type { Text, Token } from '../../text/read-text.ts';
import type { DateMatch } from './date-match.ts';

/** Tokens at the start of an article within which an agency's dateline stands. */
const OPENING = 60;
const DASHES = new Set(['-', '–', '—', '―', '--', '(']);

/** Only places and marks stand before a token in its line: "SAN JOSE, Calif., May 4 -"; not "On May 4 -". */
function opensLine(first: number, { tokens, sentences }: Text): boolean {
  const paragraph = sentences[tokens[first]?.sentence ?? -1]?.paragraph;
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    const token = tokens[at] as Token;
    if (sentences[token.sentence]?.paragraph !== paragraph) return true;
    if (/^\p{Ll}/u.test(token.text) || token.pos === 'ADP') return false;
  }
  return first <= 8;
}

/**
 * Whether a date only says when the text itself was written: a line of its own ("Tue. Dec 16th, 2025", "Updated 14
 * December 2025"), an agency's opening ("WASHINGTON, April 30 (Reuters) -"), a place and a day and nothing else ("Riga, 5
 * March 2020."). It dates no event.
 */
export function isDateline({ first, last: end }: Pick<DateMatch, 'first' | 'last'>, text: Text): boolean {
  const { tokens, sentences } = text;
  const at = tokens[first]?.sentence ?? -1;
  const isOpening = end < OPENING && opensLine(first, text);
  if (isOpening && DASHES.has(tokens[end]?.text ?? '')) return true;
  // "… reach border April 29 (UPI) —": an agency and a dash are enough, though a headline runs on into it.
  if (end < OPENING && tokens[end]?.text === '(' && /^\p{Lu}/u.test(tokens[end + 1]?.text ?? '')) {
    const close = tokens.slice(end, end + 4).findIndex((t) => t.text === ')');
    if (close > 0 && DASHES.has(tokens[end + close + 1]?.text ?? '')) return true;
  }
  if (isOpening && first > 0 && sentences[at]?.last === end + 1 && tokens[end]?.text === '.') return true;
  const paragraph = sentences[at]?.paragraph;
  const verb = (sentence: number) => {
    const own = sentences[sentence];
    return (
      own !== undefined &&
      own.paragraph === paragraph &&
      tokens.slice(own.first, own.last).some((t) => t.pos === 'VERB' || t.pos === 'AUX')
    );
  };
  const words = (from: number, to: number) => tokens.slice(from, to).filter((t) => /[\p{L}]/u.test(t.text)).length;
  const own = sentences[at];
  if (!own || own.last - end > BEHIND || words(own.first, own.last) - words(first, end) > 3) return false;
  return !verb(at - 1) && !verb(at + 1) && isLabel(tokens.slice(own.first, first));
}

/** Tokens behind a date that stands alone: a time, a zone. */
const BEHIND = 6;
const LABEL = /^(?:updated|published|posted|last|modified|on|by|at|[a-z]{3}\.?)$/i;
/** Whether nothing but a label or a weekday stands before a date. */
const isLabel = (before: readonly Token[]) => before.every(({ text }) => !/[\p{L}]/u.test(text) || LABEL.test(text));
