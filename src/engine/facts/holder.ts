import type { Sentence, Token } from '../text/read-text.ts';
import { isWord } from '../lexicon/relatedness.ts';
import { ATTRIBUTION, isCalendar } from './telling-words.ts';

/** Tokens before a figure in which the verb that governs it is looked for, and words of its subject that are kept. */
const REACH = 12;
const MOST = 4;

const PHRASE = /^(?:NOUN|PROPN|ADJ)$/;
const isCapital = ({ text }: Token) => /^\p{Lu}/u.test(text);

/** The verb before a figure whose object the figure belongs to, within its clause; -1 where there is none or it is passive. */
function verbBefore(tokens: readonly Token[], first: number, sentence: Sentence): number {
  for (let at = first - 1; at > sentence.first && at >= first - REACH; at--) {
    const { pos, lemma } = tokens[at] as Token;
    if (pos === 'PUNCT') return -1;
    if (pos !== 'VERB') continue;
    if (tokens[at - 1]?.lemma === 'be' || ATTRIBUTION.has(lemma)) return -1;
    return at;
  }
  return -1;
}

/**
 * Who holds what a figure measures, where its sentence names it as the subject of the verb: of "the Harbour party won 22%" the
 * words "harbour" and, where it is written as a name, "party". Lower case; empty where the subject is no name.
 */
export function holderOf(tokens: readonly Token[], first: number, sentence: Sentence): string[] {
  const verb = verbBefore(tokens, first, sentence);
  if (verb < 0) return [];
  let at = verb - 1;
  while (at > sentence.first && /^(?:AUX|ADV)$/.test(tokens[at]?.pos ?? '')) at--;
  const words: string[] = [];
  for (; at >= sentence.first && words.length < MOST && PHRASE.test(tokens[at]?.pos ?? ''); at--) {
    const token = tokens[at] as Token;
    if (isCalendar(token)) return [];
    if (isCapital(token) && (at > sentence.first || !isWord(token.lower))) words.push(token.lower);
  }
  return words;
}
