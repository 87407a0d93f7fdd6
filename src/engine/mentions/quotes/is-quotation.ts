import type { Text, Token } from '../../text/read-text.ts';
import { JUDGING, NAMING, SAYING } from './saying.ts';

const WORD = /[\p{L}\p{N}]/u;
/** Small words that a title does not capitalise. */
const SMALL = new Set(
  'a an the of in on at to for and or but nor by with from as is it vs de la le el und der die das'.split(' '),
);

/** How many tokens before one or two quoted words a verb of saying or judging may stand. */
const REACH = 12;

/** Whether all telling words begin with a capital, as in a title, a nickname or a trademark. */
function isTitleCase(words: readonly Token[]): boolean {
  let telling = 0;
  for (const [i, word] of words.entries()) {
    if (i > 0 && SMALL.has(word.lower)) continue;
    if (!/^[\p{Lu}\p{N}]/u.test(word.text)) return false;
    telling++;
  }
  return telling > 0;
}

/** How far a verb of saying may stand from a few quoted words, in tokens before and behind. */
const FAR_BEFORE = 40;
const FAR_BEHIND = 16;

/** Whether the sentence around the marks has a verb of saying or judging, or names a source. */
function isReported({ text, tokens }: Text, from: number, to: number): boolean {
  const reports = (token: Token) => {
    const stem = token.lower.replace(/ing$/, '');
    const isSaid = SAYING.has(token.lemma) || JUDGING.has(token.lemma) || SAYING.has(stem) || JUDGING.has(stem);
    return isSaid || /^(?:according|per|reportedly)$/.test(token.lower);
  };
  for (let i = from - 1; i >= Math.max(0, from - FAR_BEFORE); i--) {
    const token = tokens[i] as Token;
    if (/^[.!?]$/.test(token.text) || text.slice(token.end, (tokens[i + 1] as Token).start).includes('\n')) break;
    if (token.pos !== 'ADJ' && token.pos !== 'DET' && reports(token)) return true;
  }
  for (let i = to; i < Math.min(tokens.length, to + FAR_BEHIND); i++) {
    const token = tokens[i] as Token;
    if (
      text.slice((tokens[i - 1] as Token).end, token.start).includes('\n') ||
      (i > to + 1 && /^[.!?]$/.test(token.text))
    )
      break;
    // The tagger takes ", reports the agency" for a noun.
    const isInverted = (tokens[i - 1] as Token).text === ',' && /s$/.test(token.lower);
    if ((token.pos === 'VERB' || isInverted) && reports(token)) return true;
  }
  return false;
}

/**
 * Whether words between marks are something said, rather than a title, a nickname or a word held at arm's length.
 * Five words or more are, unless they are a title; two to four need somebody who speaks in their sentence, or must be
 * a cry or sentence of their own; one word needs a verb of saying or judging shortly before or right behind.
 * @param from index of the first token within the marks
 * @param to index behind the last one
 */
export function isQuotation(text: Text, from: number, to: number): boolean {
  const { tokens } = text;
  const words = tokens.slice(from, to).filter((token) => WORD.test(token.text));
  const first = tokens[from];
  if (words.length === 0 || !first) return false;

  // Outside the marks: the words right before and right behind, in the same line.
  const ahead: Token[] = [];
  for (let i = from - 1; i >= 0 && ahead.length < REACH; i--) {
    const token = tokens[i] as Token;
    if (text.text.slice(token.end, (tokens[i + 1] as Token).start).includes('\n')) break;
    if (/^[.!?]$/.test(token.text)) break;
    if (WORD.test(token.text)) ahead.push(token);
  }
  const behind = tokens.slice(to, to + 6).filter((token) => WORD.test(token.text));
  const closing = tokens.slice(to, to + 3).map((token) => token.text);
  const saidBehind = behind.slice(0, 4).some((token) => token.pos !== 'NOUN' && SAYING.has(token.lemma));
  const isVerb = (token: Token) => token.pos === 'VERB' || token.pos === 'AUX';
  // The tagger takes some participles for nouns: "likening them to".
  const judges = (token: Token) => JUDGING.has(token.lemma) || JUDGING.has(token.lower.replace(/ing$/, ''));
  const saidBefore = ahead.some(
    (token) =>
      (isVerb(token) && SAYING.has(token.lemma)) || (judges(token) && (isVerb(token) || /ing$/.test(token.lower))),
  );
  const named =
    ahead.slice(0, 3).some((token) => NAMING.has(token.lower)) ||
    (ahead[0]?.lower === 'called' && ahead[1]?.lower === 'so');
  const last = words.at(-1) as Token;
  const endsLikeSpeech = /[!?.,\u2026]/.test(text.text[last.end] ?? '');

  if (words.length <= 12 && isTitleCase(words)) {
    // Capitals throughout: only a short cry right beside a verb of saying is speech ("Shame!" they shouted).
    return (
      words.length <= 3 &&
      endsLikeSpeech &&
      !named &&
      (saidBehind || (ahead[0] !== undefined && SAYING.has(ahead[0].lemma) && isVerb(ahead[0])))
    );
  }
  if (words.length >= 5) return true;
  if (named) return false;
  // A few words are said if they make a cry or a sentence of their own, or if their sentence tells that somebody speaks.
  if (words.length >= 2)
    return (
      /^\p{Lu}/u.test((words[0] as Token).text) || /[!?]/.test(text.text[last.end] ?? '') || isReported(text, from, to)
    );
  if (words[0]?.pos === 'NUM') return false;
  return saidBefore || (saidBehind && closing.length > 0);
}
