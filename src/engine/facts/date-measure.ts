import type { Sentence, Text, Token } from '../text/read-text.ts';
import type { Measure, Span } from '../types.ts';
import { type Clause, clauseOf, figuresOfClause, isLimit, isOneMore, REACH, wordsOfClause } from './date-clause.ts';
import { tokenAt } from './measure.ts';
import { phrasalAct } from './phrasal-acts.ts';
import { ATTRIBUTION, GENERIC, isCalendar, isTelling, NEGATION } from './telling-words.ts';

const MAX_EVENTS = 4;
const MAX_NOUNS = 6;
const MAX_CONTEXT = 28;
/** Tokens on either side of a date of which the telling words are kept. */
const WIDE = 60;
/** Steps that a verb behind the date is further off: "held last week with two ministers who opposed it". */
const BEHIND = 4;
/** Steps that a word of another clause is further off. */
const OUTSIDE = 40;

/** Verbs that only lead on to the one that tells what happens: "was set to expire", "plans to march". */
const LEADING = new Set([
  'set', 'plan', 'expect', 'poise', 'begin', 'start', 'try', 'want', 'decide', 'prepare', 'seek', 'agree', 'continue', 'hope', 'intend', 'schedule',
  'need', 'aim', 'suppose', 'use', 'help', 'let', 'come', 'take', 'put', 'give', 'keep',
]); // biome-ignore format: one table

const FORESEEN = new Set([
  'will', 'would', 'could', 'may', 'might', 'should', 'if', 'expect', 'plan', 'likely', 'hope', 'want', 'propose', 'seek', 'threaten', 'schedule', 'poise',
  'due', 'intend', 'prepare',
]); // biome-ignore format: one table

/** Steps a word is away; marks and words that open another clause push what lies beyond them off. */
function stepCost({ text, pos, lower }: Token): number {
  if (/^(?:;|:|—|–|--|\(|\))$/.test(text)) return 8;
  if (text === ',') return 3;
  return pos === 'SCONJ' || pos === 'CCONJ' || lower === 'who' || lower === 'which' || lower === 'that' ? 3 : 1;
}

interface Near {
  verbs: { lemma: string; cost: number }[];
  nouns: { lemma: string; cost: number }[];
}

/** A participle before its noun is no verb of the clause: "the disputed election". */
const modifies = (tokens: readonly Token[], at: number) =>
  /(?:ed|en|ing)$/.test((tokens[at] as Token).lower) &&
  (tokens[at + 1]?.pos === 'NOUN' || tokens[at + 1]?.pos === 'ADJ') &&
  /^(?:DET|ADJ|ADP|PUNCT)$/.test(tokens[at - 1]?.pos ?? 'DET');

/** The second word of "took place", "went missing". */
const endsPhrase = (tokens: readonly Token[], at: number) => at > 0 && phrasalAct(tokens, at - 1) !== undefined;

/** No participle before its noun, no second word of a phrase, and no verb in a name: "promoter Live Nation said". */
const isVerbHere = (tokens: readonly Token[], at: number) => {
  const { text, sentence } = tokens[at] as Token;
  const isInName = tokens[at - 1]?.sentence === sentence && /^\p{Lu}/u.test(text);
  return !isInName && !modifies(tokens, at) && !endsPhrase(tokens, at);
};

function collect(tokens: readonly Token[], at: number, cost: number, near: Near): void {
  const token = tokens[at] as Token;
  const phrase = phrasalAct(tokens, at);
  if (phrase !== undefined) {
    if (phrase !== '') near.verbs.push({ lemma: phrase, cost });
  } else if (token.pos === 'VERB' && token.lemma.length > 2 && isVerbHere(tokens, at)) {
    const leads = LEADING.has(token.lemma) ? 6 : ATTRIBUTION.has(token.lemma) ? 100 : 0;
    near.verbs.push({ lemma: token.lemma, cost: cost + leads });
  } else if (
    token.pos === 'NOUN' &&
    !isCalendar(token) &&
    !GENERIC.has(token.lemma) &&
    isTelling(token) &&
    !endsPhrase(tokens, at)
  )
    near.nouns.push({ lemma: token.lemma, cost });
}

/** Verbs and nouns around a date, each with the steps to it. */
function around(tokens: readonly Token[], first: number, end: number, sentence: Sentence, own: Clause): Near {
  const near: Near = { verbs: [], nouns: [] };
  let cost = 0;
  for (let at = first - 1; at >= Math.max(sentence.first, first - REACH); at--) {
    cost += stepCost(tokens[at] as Token);
    collect(tokens, at, at < own.from ? cost + OUTSIDE : cost, near);
  }
  // A date that opens its clause is told by what comes behind it: "On Monday the council met".
  const before = tokens[first - 1]?.pos === 'ADP' ? first - 2 : first - 1;
  const opens = before < sentence.first || tokens[before]?.pos === 'PUNCT' || tokens[before]?.pos === 'CCONJ';
  cost = opens ? 0 : BEHIND;
  for (let at = end; at < Math.min(sentence.last, end + REACH); at++) {
    // The comma behind a date that opens its clause parts nothing.
    cost += at === end && opens ? 1 : stepCost(tokens[at] as Token);
    collect(tokens, at, at >= own.to ? cost + OUTSIDE : cost, near);
  }
  return near;
}

/** The noun that a date modifies: "the 2020 election", "Monday's vote", "an October 11 presentation"; head noun first. */
function modified(tokens: readonly Token[], end: number, sentence: Sentence): string[] {
  let at = end;
  if (/^['’]s?$/.test(tokens[at]?.text ?? '') && !tokens[at]?.spaced) at++;
  else if (tokens[at]?.spaced === false) return [];
  const words: string[] = [];
  for (; at < sentence.last && at < end + 6; at++) {
    const token = tokens[at] as Token;
    if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN') break;
    if (isCalendar(token)) break;
    words.push(token.pos === 'NOUN' ? token.lemma : token.lower);
    if (token.pos === 'NOUN' && token.lower !== token.lemma) break;
  }
  const noun = tokens[end + words.length - 1]?.pos;
  return noun === 'ADJ' ? [] : words.reverse();
}

const SAID = new Set([
  'say', 'tell', 'announce', 'report', 'state', 'declare', 'confirm', 'argue', 'add', 'warn', 'write', 'reveal', 'describe', 'claim', 'insist', 'urge',
]); // biome-ignore format: one table

/** Words of a name or noun behind an "of" at most: "the maker of Vik breakfast cereal". */
const BEHIND_OF = 4;

/** The noun that an "of" belongs to: "maker" of "the maker of Vik cereal", "Lind" of "Jo Lind of Norway". */
function headOf(tokens: readonly Token[], last: number, sentence: Sentence): number {
  for (let at = last; at > Math.max(sentence.first, last - BEHIND_OF); at--) {
    if (tokens[at - 1]?.lower === 'of') return at - 2;
    if (!/^(?:PROPN|NOUN|ADJ)$/.test(tokens[at]?.pos ?? '')) break;
  }
  return last;
}

/** Who said something on that day: the noun before the verb of saying that governs the date; `undefined` for anything else. */
function speakerOf(tokens: readonly Token[], first: number, end: number, sentence: Sentence): string | undefined {
  let at = first - 1;
  if (tokens[at]?.pos === 'ADP') at--;
  // "On Monday, the minister said": who stands behind the date that opens the sentence.
  if (at < sentence.first) for (at = end; at < Math.min(sentence.last, end + 12) && tokens[at]?.pos !== 'VERB'; ) at++;
  if (at <= sentence.first || !SAID.has(tokens[at]?.lemma ?? '')) return undefined;
  // "Prime Minister Jo Lind of Norway said": who stands before the country.
  let head = at - 1;
  // "The governor, Luis Ortega, said".
  while (tokens[head]?.pos === 'ADV' || tokens[head]?.lower === 'would' || tokens[head]?.text === ',') head--;
  head = headOf(tokens, head, sentence);
  const subject = tokens[head];
  // A name that is a verb elsewhere ("the Herald reported") is told by its capital.
  const isName = subject !== undefined && head > sentence.first && /^\p{Lu}/u.test(subject.text);
  return subject && (isName || /^(?:PROPN|NOUN|PRON)$/.test(subject.pos)) ? subject.lemma : undefined;
}

/** The verbs of the date's clause; those of the others only where it has none. */
function inClause(list: Near['verbs']): Near['verbs'] {
  const own = list.filter(({ cost }) => cost < OUTSIDE);
  return own.length > 0 ? own : list;
}

const byCost = (list: Near['verbs'], most: number) =>
  [...new Set(list.sort((a, b) => a.cost - b.cost).map(({ lemma }) => lemma))].slice(0, most);

/**
 * What a date dates, read from its sentence: `events` are the verbs that govern it, the closest first (what is said before
 * who says it), `counted` the noun it modifies and else the nouns nearest by, those of its clause first, `context` the other telling words, `clause` and `figures` the
 * words and numbers of its clause. `names` are
 * the name keys of the sentence. Costs a bounded number of steps whatever the sentence's length.
 */
export function measureOfDate({ tokens, sentences }: Text, span: Span, names: string[]): Measure {
  const first = tokenAt(tokens, span.start);
  const sentence = sentences[tokens[first]?.sentence ?? 0];
  if (!sentence)
    return { counted: [], events: [], names, context: [], negated: false, additional: false, foreseen: false };
  let end = first;
  while (end < sentence.last && (tokens[end] as Token).start < span.end) end++;
  const speaker = speakerOf(tokens, first, end, sentence);
  // What is said to have been said is told by the whole sentence.
  const whole = { from: Math.max(sentence.first, first - WIDE), to: Math.min(sentence.last, end + WIDE) };
  const own = speaker === undefined ? clauseOf(tokens, first, end, sentence) : whole;
  const near = around(tokens, first, end, sentence, own);
  const events = byCost(inClause(near.verbs), MAX_EVENTS);
  const head = modified(tokens, end, sentence);
  const counted = [...new Set([...head, ...byCost(near.nouns, MAX_NOUNS)])].slice(0, MAX_NOUNS);
  const taken = new Set([...counted, ...events]);
  const context = new Set<string>();
  for (let at = whole.from; at < whole.to; at++) {
    const token = tokens[at] as Token;
    if ((at >= first && at < end) || context.size >= MAX_CONTEXT) continue;
    if (isTelling(token) && !isCalendar(token) && !taken.has(token.lemma)) context.add(token.lemma);
  }
  const clause = tokens.slice(Math.max(sentence.first, first - 10), Math.min(sentence.last, end + 4));
  const measure: Measure = {
    counted,
    events,
    names,
    context: [...context],
    clause: wordsOfClause(tokens, own, first, end),
    figures: figuresOfClause(tokens, own, first, end),
    additional: isOneMore(tokens, own, first, end),
    negated: clause.some((t) => NEGATION.has(t.lower)),
    foreseen: clause.some(
      (t, i) => FORESEEN.has(t.lemma) || (t.pos === 'AUX' && t.lemma === 'be' && clause[i + 1]?.lower === 'to'),
    ),
  };
  if (isLimit(tokens, first, own)) measure.limit = true;
  if (head.length > 0) measure.modifies = true;
  if (speaker !== undefined) measure.speaker = speaker;
  return measure;
}
