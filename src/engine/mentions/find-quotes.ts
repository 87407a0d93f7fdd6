import type { Text } from '../text/read-text.ts';
import type { QuoteMention, Span } from '../types.ts';
import { namesBody } from '../names/compare-names.ts';
import { foldWord } from './names/fold-word.ts';
import { GIVEN_NAMES } from './names/given-names.ts';
import { findSpeaker, openingName, type Speaker } from './quotes/find-speaker.ts';
import { findUnmarked } from './quotes/find-unmarked.ts';
import { isQuotation } from './quotes/is-quotation.ts';
import { pairMarks } from './quotes/pair-marks.ts';

interface Candidate extends Span {
  from: number;
  to: number;
  speaker: Speaker;
}

/** Index of the first token that starts at or behind `offset`. */
function tokenAt(text: Text, offset: number): number {
  let low = 0;
  let high = text.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The span without white space and marks around it, and without the comma that belongs to the sentence outside. */
function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s'"\u2018\u201C,]/u.test(text[start] as string)) start++;
  while (end > start && /[\s,"\u201D]/u.test(text[end - 1] as string)) end--;
  return { start, end };
}

/** A quotation over several lines, line by line: a mention never leaves its paragraph. */
function* splitLines(text: string, span: Span): Generator<Span> {
  for (let start = span.start; start < span.end; ) {
    const at = text.indexOf('\n', start);
    const end = at < 0 || at > span.end ? span.end : at;
    const line = trim(text, { start, end });
    if (line.end > line.start) yield line;
    start = end + 1;
  }
}

/** An orphaned closing mark is believed only where the words are in the first person or somebody is named behind it. */
const FIRST_PERSON = /\b(?:I|[Ww]e|[Oo]ur|[Mm]y|[Mm]e|[Uu]s|I'm|[Ww]e're)\b/;

/** Sentences between a quotation and the one that may go on from it, its speaker unnamed. */
const CARRY_ON = 1;
/** Sentences from a quotation to a pronoun that may mean its speaker. */
const PRONOUN_REACH = 2;

/** A person's name in full or a surname: not an abbreviation, not a description. */
const PERSONAL =
  /^(?:(?:\p{Lu}[\p{L}'\u2019.-]+|al|el|bin|ibn|van|von|der|den|de|da|di|del|la) ){0,5}(?:al-|el-|ul-)?\p{Lu}[\p{Ll}'\u2019-]+[\p{L}'\u2019-]*$/u;

/** Whether a speaker's words leave it open that he is one: "Westlands Water District" do not. */
const mayBePerson = (name: string): boolean =>
  GIVEN_NAMES.has(foldWord(name.split(' ')[0] as string)) || !namesBody(name);

/** Whether somebody's given name, as far as it is known for one of a man's or a woman's, goes with "he" or "she". */
function goesWith(pronoun: string, name: string): boolean {
  const gender = GIVEN_NAMES.get(foldWord(name.split(' ')[0] as string));
  return gender !== (/^he$/i.test(pronoun) ? 'f' : 'm');
}

/**
 * Whom "he" or "she" means: who opens the sentence before, if nobody has spoken since, else the last speaker; nobody if no
 * person's name.
 */
function resolvePronoun(
  text: Text,
  pronoun: string,
  recent: { speaker: string | null; sentence: number } | null,
  sentence: number,
): string | null {
  if (!/^(?:he|she)$/i.test(pronoun)) return null;
  const before = text.sentences[sentence - 1];
  const name = before && (recent === null || recent.sentence < sentence - 1) ? openingName(text, before) : null;
  if (name !== null && PERSONAL.test(name) && mayBePerson(name) && goesWith(pronoun, name)) return name;
  const { speaker = null } = recent ?? {};
  return speaker !== null && PERSONAL.test(speaker) && !/^The /.test(speaker) && mayBePerson(speaker) ? speaker : null;
}

/**
 * The quotations of a text with who is quoted: words between quotation marks of any style, each paragraph and each part
 * of a broken quotation for itself, and the few that are unmistakable without marks. Spans hold the words without the
 * marks. A pronoun is resolved to the speaker before it or to the name that opens the sentence before; else the speaker
 * stays `null`.
 */
export function findQuotes(text: Text): QuoteMention[] {
  const marked = pairMarks(text.text);
  const candidates: Candidate[] = [];
  for (const stretch of marked) {
    const span = trim(text.text, stretch);
    const from = tokenAt(text, span.start);
    const to = tokenAt(text, span.end);
    if (to <= from || !isQuotation(text, from, to)) continue;
    const speaker = findSpeaker(text, from, to);
    if (!stretch.opened && !FIRST_PERSON.test(text.text.slice(span.start, span.end)) && !speaker) continue;
    candidates.push({ ...span, from, to, speaker });
  }
  let next = 0;
  const hasMarks = (span: Span) => {
    while (next < marked.length && (marked[next]?.end ?? 0) < span.start) next++;
    return next < marked.length && (marked[next]?.start ?? 0) <= span.end;
  };
  candidates.push(...findUnmarked(text, hasMarks));
  candidates.sort((a, b) => a.start - b.start);

  const mentions: QuoteMention[] = [];
  let last: { speaker: string | null; sentence: number } | null = null;
  for (const candidate of candidates) {
    const first = text.tokens[candidate.from];
    if (!first || candidate.end <= candidate.start) continue;
    const lastSentence = text.tokens[candidate.to - 1]?.sentence ?? first.sentence;
    let speaker: string | null = candidate.speaker?.words ?? null;
    const near = last !== null && first.sentence - last.sentence <= CARRY_ON;
    if (candidate.speaker?.pronoun) {
      const recent: typeof last = last && first.sentence - last.sentence <= PRONOUN_REACH ? last : null;
      speaker = resolvePronoun(text, candidate.speaker.words, recent, first.sentence);
    } else if (!candidate.speaker && near && last) {
      speaker = last.speaker;
    }
    for (const line of splitLines(text.text, candidate)) {
      const sentence = text.tokens[tokenAt(text, line.start)]?.sentence ?? first.sentence;
      mentions.push({ kind: 'quote', ...line, text: text.text.slice(line.start, line.end), sentence, speaker });
    }
    last = { speaker, sentence: attributionEnd(text, candidate.to, lastSentence) };
  }
  return mentions;
}

/** The sentence in which the attribution behind a quotation stands: the tagger may end a sentence at the mark. */
function attributionEnd(text: Text, to: number, sentence: number): number {
  const behind = text.tokens[to + 1];
  const line = text.sentences[sentence]?.paragraph;
  return behind && text.sentences[behind.sentence]?.paragraph === line ? Math.max(sentence, behind.sentence) : sentence;
}
