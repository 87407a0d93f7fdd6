import type { Text, Token } from '../../text/read-text.ts';
import type { Span } from '../../types.ts';
import { ROLES } from '../names/titles.ts';
import { namesSpeaker, SAYING, VOICE_NOUNS } from './saying.ts';

/** Who is quoted: a name or description as written, or a pronoun still to be resolved. */
export type Speaker = { words: string; pronoun: boolean } | null;

const MARK = /^(?:["\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019']|``|'')+$/;
const STOP = /^[.!?;:]$/;
const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'i', 'we', 'who', 'one', 'you', 'that', 'which', 'this']);
/** How many tokens a subject and its verb may take beside the quotation. */
const REACH = 24;

/** Small words and hyphens inside a person's name. */
const LINK = /^(?:al|el|bin|ibn|van|von|der|den|de|da|di|del|la|ul|-|\u2010|\u2011)$/;
const TIME_WORD =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:yesterday|today|tomorrow|earlier|later|morning|night|week|month|year)$/;

const isWord = (token: Token | undefined) => token !== undefined && /[\p{L}\p{N}]/u.test(token.text);
const isCapital = (token: Token) => /^\p{Lu}/u.test(token.text);
const isSaying = (token: Token) => (token.pos === 'VERB' || token.pos === 'AUX') && SAYING.has(token.lemma);
/** Nouns and names, and what stands between the parts of one. */
const isNominal = (token: Token) =>
  ['PROPN', 'NOUN', 'ADJ', 'NUM', 'DET', 'PRON'].includes(token.pos) ||
  /^(?:of|'s|\u2019s|for|-|\.|&|de|la|al|bin|von|van)$/i.test(token.text);

/**
 * Reads a noun phrase as a speaker: its last run of capitalised words where it ends in one ("director Ana Ruiz"), else
 * the whole phrase without its article ("spokesman for the mine"); a pronoun alone stays one.
 */
export function speakerOf(text: Text, phrase: readonly Token[]): Speaker {
  let tokens = phrase.filter(
    (token, i) => isWord(token) || (i > 0 && i < phrase.length - 1) || /^['\u2019]s$/.test(token.text),
  );
  while (tokens.length > 0 && !isWord(tokens.at(-1))) tokens = tokens.slice(0, -1);
  while (
    tokens.length > 0 &&
    (!isWord(tokens[0]) ||
      /^(?:but|and|still|yet|while|however|as|then|that|when|if|because|so|also|too)$/.test((tokens[0] as Token).lower))
  ) {
    tokens = tokens.slice(1);
  }
  const only = tokens[0];
  if (!only || tokens.length > REACH) return null;
  if (tokens.length === 1 && PRONOUNS.has(only.lower)) return { words: only.text, pronoun: true };
  const last = tokens.at(-1) as Token;
  if (TIME_WORD.test(last.lower) || /^(?:that|which|who|what)$/.test(last.lower)) return null;
  // "the mayor's letter", "the ministry statement": the voice of whoever stands before it.
  if (tokens.length > 1 && VOICE_NOUNS.has(last.lemma)) return speakerOf(text, tokens.slice(0, -1));
  if (/^['\u2019]s$/.test(last.text)) return speakerOf(text, tokens.slice(0, -1));
  if (
    /^(?:what|whatever|who|the|a|an|and|or|there)$/.test(only.lower) &&
    (tokens.length === 1 || /^wh/.test(only.lower))
  )
    return null;
  let from = 0;
  if (isCapital(last)) {
    from = tokens.length - 1;
    for (let i = tokens.length - 2; i >= 0; i--) {
      const token = tokens[i] as Token;
      const link =
        /^(?:of|the|for|and|de|la|al|bin|von|van|der|del|da|di|el|ibn)$/.test(token.lower) &&
        i > 0 &&
        isCapital(tokens[i - 1] as Token);
      if (isCapital(token)) from = i;
      else if (!link && !/^[.\-&]$/.test(token.text)) break;
    }
  } else if (!tokens.some((token) => token.pos === 'NOUN' || token.pos === 'PROPN')) return null;
  while (from < tokens.length - 1 && /^(?:the|a|an|one)$/i.test((tokens[from] as Token).text)) from++;
  return { words: text.text.slice((tokens[from] as Token).start, last.end), pronoun: false };
}

/** Ends in a noun in small letters: "his lawyer", "the Rovers manager", "Kerala's chief minister". */
const isDescription = (words: string): boolean => !/^\p{Lu}/u.test(words.slice(words.lastIndexOf(' ') + 1));

/** The name that tells who is described before a comma: "his lawyer, Ruth Adeyemi"; `described` as it is where none does. */
function namedAfter(text: Text, described: Speaker, behind: readonly Token[], comma: number): Speaker {
  if (!described || described.pronoun || !isDescription(described.words) || behind[comma]?.text !== ',')
    return described;
  let end = comma + 1;
  while (behind[end]?.pos === 'PROPN' && isCapital(behind[end] as Token)) end++;
  // A single name may be a place or the first word of something else.
  if (end - comma < 3 || /^['\u2019]s$/.test(behind[end]?.text ?? '')) return described;
  return speakerOf(text, behind.slice(comma + 1, end));
}

/** `… ," said NAME` and `… ," NAME said`; "according to NAME". */
function speakerBehind(text: Text, to: number): Speaker {
  const { tokens } = text;
  const behind: Token[] = [];
  for (let i = to; i < tokens.length && behind.length < REACH; i++) {
    const token = tokens[i] as Token;
    const gap = text.text.slice((tokens[i - 1] ?? token).end, token.start);
    if (gap.includes('\n') && behind.length > 0) break;
    if (MARK.test(token.text) || (behind.length === 0 && /^[,.\u2014\u2013-]$/.test(token.text))) {
      if (behind.length > 0) break;
      if (/^[.]$/.test(token.text)) return null;
      continue;
    }
    if (gap.includes('\n')) return null;
    if (STOP.test(token.text)) break;
    behind.push(token);
  }
  if (behind[0] && /^(?:CCONJ|SCONJ)$/.test(behind[0].pos)) return null; // another clause goes on
  const commas = behind.findIndex((token) => token.text === ',');
  if (behind[0]?.lower === 'according' && behind[1]?.lower === 'to') {
    return speakerOf(text, behind.slice(2, commas < 0 ? undefined : commas));
  }
  const verb = behind.findIndex(isSaying);
  if (verb < 0) {
    // `… ," Ruiz in an interview`: a slip of the pen, but nobody else can be meant.
    const name = behind.findIndex((token) => token.pos !== 'PROPN');
    return name > 0 && behind[name]?.lower === 'in' ? speakerOf(text, behind.slice(0, name)) : null;
  }
  if (verb === 0) {
    const subject: Token[] = [];
    for (const token of behind.slice(1)) {
      if (!isNominal(token) || token.text === ',') break;
      if (token.pos === 'PRON' && subject.length > 0) break;
      subject.push(token);
    }
    if (subject.length > 0 && !/^(?:on|in|at)$/.test(subject[0]?.lower ?? '')) {
      // "said Tuesday" has no speaker; "said Ruiz Tuesday" has one.
      const days = subject.findIndex((token) => TIME_WORD.test(token.lower));
      if (days >= 0) return speakerOf(text, subject.slice(0, days));
      return namedAfter(text, speakerOf(text, subject), behind, subject.length + 1);
    }
    return null;
  }
  // "Ruiz, the director, said": the subject is what stands before the first comma.
  const subject = behind.slice(0, commas > 0 && commas < verb ? commas : verb);
  while (
    subject.length > 1 &&
    ['ADV', 'AUX', 'VERB'].includes((subject.at(-1) as Token).pos) &&
    !isCapital(subject.at(-1) as Token)
  )
    subject.pop();
  if (!subject.every((token) => isNominal(token) || isCapital(token))) return null;
  const described = speakerOf(text, subject);
  return commas > 0 && commas < verb ? namedAfter(text, described, behind, commas) : described;
}

/** `NAME said: "…`, `NAME told reporters that it was "…`, `According to NAME, "…`. */
function speakerBefore(text: Text, from: number): Speaker {
  const { tokens } = text;
  let start = from;
  while (start > 0 && from - start < 48) {
    const token = tokens[start - 1] as Token;
    if (start < tokens.length && text.text.slice(token.end, (tokens[start] as Token).start).includes('\n')) break;
    if (/^[.!?]$/.test(token.text) || (MARK.test(token.text) && start < from)) break;
    start--;
  }
  const before = tokens.slice(start, from).filter((token) => !MARK.test(token.text));
  if (before[0]?.lower === 'according' && before[1]?.lower === 'to') {
    const comma = before.findIndex((token) => token.text === ',');
    return speakerOf(text, before.slice(2, comma < 0 ? undefined : comma));
  }
  let verb = -1;
  for (let i = before.length - 1; i > 0; i--) {
    if (!isSaying(before[i] as Token)) continue;
    verb = i;
    break;
  }
  if (verb < 1) return null;
  const said = before[verb] as Token;
  if (/ing$/.test(said.lower) && before[verb - 1]?.pos !== 'AUX') {
    // ", stating": whoever opens the sentence by name; nobody else is sure.
    const name = text.sentences[said.sentence];
    return name ? speakerFromName(openingName(text, name)) : null;
  }
  let end = verb;
  while (
    end > 1 &&
    ['ADV', 'AUX', 'VERB', 'PART'].includes((before[end - 1] as Token).pos) &&
    !isCapital(before[end - 1] as Token)
  )
    end--;
  let subject = before.slice(0, end);
  if (subject.at(-1)?.text === ',') {
    // "Ruiz, who runs the clinic, said": the name stands before the aside.
    const comma = subject.findIndex((token) => token.text === ',');
    // "The aid chief, Ana Ruiz, spoke of": the aside names whom a noun describes.
    const aside = subject.slice(comma + 1, -1);
    const described = subject.slice(0, comma).some((token) => token.pos === 'NOUN' && !isCapital(token));
    const isNamed =
      aside.length > 1 && aside.every((token) => (isCapital(token) ? token.pos === 'PROPN' : LINK.test(token.text)));
    if (described && isNamed) return speakerOf(text, aside);
    subject = subject.slice(0, comma);
  }
  const isCut = (token: Token) => token.text === ',' || !isNominal(token);
  let cut = subject.findLastIndex(isCut);
  // "A spokeswoman in Oslo said": the phrase before the place speaks.
  while (cut > 0 && (subject[cut] as Token).pos === 'ADP') {
    subject = subject.slice(0, cut);
    cut = subject.findLastIndex(isCut);
  }
  const found = speakerOf(text, subject.slice(cut + 1));
  // Behind a clause in between, or of a weak verb, only a name or pronoun is believed.
  const isSure = found !== null && (found.pronoun || /^\p{Lu}/u.test(found.words) || namesSpeaker(said.lemma));
  return isSure ? found : null;
}

const speakerFromName = (name: string | null | undefined): Speaker => (name ? { words: name, pronoun: false } : null);

/**
 * Who says the words between tokens `from` and `to` (exclusive; marks lie outside): looked for behind the quotation,
 * then before it.
 */
export function findSpeaker(text: Text, from: number, to: number): Speaker {
  return speakerBehind(text, to) ?? speakerBefore(text, from);
}

/** Words before the name that opens a sentence: "Survivor Ahmed Mansour", "The former mayor Ruth Adeyemi". */
const MOST_BEFORE = 3;
const LONGEST_NAME = 6;

/**
 * Runs of two or more capitalised nouns that open a sentence, but for what they are by trade: whom a pronoun in the next
 * sentence most likely means.
 */
export function openingName(text: Text, span: Span & { first: number; last: number }): string | null {
  const colon = text.tokens.slice(span.first, span.last).findIndex((token) => token.text === ':');
  // "It had begun well: Luka Kovac, whose brother was there, scored."
  return nameAt(text, span.first, span.last) ?? (colon < 0 ? null : nameAt(text, span.first + colon + 1, span.last));
}

function nameAt({ text, tokens }: Text, from: number, to: number): string | null {
  let first = from;
  while (first < from + MOST_BEFORE && /^(?:DET|ADJ|NOUN)$/.test(tokens[first]?.pos ?? '')) first++;
  let last = first;
  for (; last < Math.min(to, first + LONGEST_NAME); last++) {
    const token = tokens[last] as Token;
    // "al-Tigani", "van der Meer": small words inside a name, before its next capital.
    const link = last > first && LINK.test(token.text) && tokens.slice(last + 1, last + 3).some(isCapital);
    if (!link && !(token.pos === 'PROPN' && isCapital(token))) break;
  }
  while (last - first > 2 && ROLES.has((tokens[first] as Token).lower) && isCapital(tokens[first + 1] as Token))
    first++;
  return last - first < 2 ? null : text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end);
}
