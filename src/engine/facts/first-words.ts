import { ordinaryWord } from '../text/ordinary-word.ts';
import { type Text, Token } from '../text/read-text.ts';
import type { NameFact } from '../types.ts';

/** A word that only its place gives a capital: "Talks", not "EU" or "McKinsey". Bounded: longer ones are no words. */
const CAPITAL_ONLY = /^\p{Lu}\p{Ll}{1,30}$/u;

/**
 * The text with the words that open its sentences as what they are within one: the tagger takes each noun there for a name, since it
 * has a capital, and leaves its plural ("Talks resume", "Flights were cancelled"). What was spotted as a name stays one. Linear in
 * the sentences.
 */
export function settleFirstWords(text: Text, names: readonly NameFact[]): Text {
  const named = new Set(names.flatMap(({ mentions }) => mentions.map(({ start }) => start)));
  const tokens = [...text.tokens];
  for (const { first, last } of text.sentences) {
    // A quotation mark opens it as well.
    const at = tokens[first]?.pos === 'PUNCT' && first + 1 < last ? first + 1 : first;
    const token = tokens[at] as Token;
    if (token.pos !== 'PROPN' || named.has(token.start) || !CAPITAL_ONLY.test(token.text)) continue;
    const { pos, lemma } = ordinaryWord(token.form);
    if (pos === 'PROPN') continue;
    const { start, end, sentence, spaced, line, form } = token;
    tokens[at] = new Token(token.text, lemma, pos, start, end, sentence, spaced, line, form);
  }
  return { ...text, tokens };
}
