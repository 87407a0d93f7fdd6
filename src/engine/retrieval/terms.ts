import { isTelling } from '../facts/telling-words.ts';
import { foldName, MAX_NAME_LENGTH } from '../names/fold-name.ts';
import { nameKeys } from '../names/name-keys.ts';
import { unitNamed } from '../quantities/units.ts';
import type { Text, Token } from '../text/read-text.ts';
import type { Fact, Quantity } from '../types.ts';
import { calendarTerms } from './calendar-terms.ts';
import { backgroundChance, wordChance } from './term-weights.ts';

/**
 * Index terms and their prefixes:
 *
 * - `n:` a name key (`names/name-keys.ts`) of a name's fullest form or of one of its other forms
 * - `w:` a word of a name as it is written, folded
 * - `#:` a figure's value: `#:dimension:value:unit`; measured values in the base unit of their dimension, the unit left out
 * - `t:` the lemma of a telling word of the text or the title, lower case
 * - `d:` a day an article dates something by, `YYYY-MM-DD`
 * - `m:` a month or year an article dates something by, `YYYY-MM` or `YYYY`: for look-up alone
 * - `p:` the first three letters of a word of a name, folded: for look-up while somebody is still typing
 */
export type Term = string;

/** At most so many of each; the most telling ones are kept. */
const MOST = { 'w:': 64, 'n:': 64, '#:': 24, 't:': 80, 'd:': 8, 'm:': 24, 'p:': 48 };
/** A word of the title or of the first sentences counts so many times. */
const HEAD_WEIGHT = 2;
const HEAD_SENTENCES = 3;
/** Letters of a prefix key. */
export const PREFIX_LETTERS = 3;

/** Digits of a measured value that count once it is brought to its base unit: 200 miles and 320 kilometres are one term. */
const MEASURE_DIGITS = 2;
const VALUE_DIGITS = 6;

/**
 * The `#:` term of a value, or `null` for vague words, which have none. A score is one whichever side is named first; few
 * things tell one match from the next of the same team as well.
 */
export function valueTerm({ dimension, value, unit, approximation, parts }: Quantity): Term | null {
  if (approximation === 'vague' || !Number.isFinite(value)) return null;
  if (parts) return parts.length === 2 ? `#:score:${[...parts].sort((a, b) => a - b).join('-')}:` : null;
  const measure = unit === null ? undefined : unitNamed(unit);
  if (!measure) return `#:${dimension}:${Number(value.toPrecision(VALUE_DIGITS))}:${unit ?? ''}`;
  return `#:${dimension}:${Number((value * measure.factor + measure.offset).toPrecision(MEASURE_DIGITS))}:`;
}

/** Words within names that belong to any name. */
export const LINKS: ReadonlySet<string> = new Set(
  'the of and for in on at to de la le el al bin von van der del da di du des und mr mrs ms dr st'.split(' '),
);

/** The `w:` terms of a name: one for each word of two letters or more. */
const wordTerms = (name: string): Term[] =>
  foldName(name)
    .split(' ')
    .filter((word) => word.length > 1 && !LINKS.has(word))
    .map((word) => `w:${word}`);

/** The `p:` terms of a name: one for each word of two letters or more. */
export function prefixTerms(name: string): Term[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word.length > 1)
    .map((word) => `p:${word.slice(0, PREFIX_LETTERS)}`);
}

/** The terms of one spelling of a name by their prefix, each once. */
interface FormTerms {
  keys: readonly Term[];
  words: readonly Term[];
  prefixes: readonly Term[];
}
/** Spellings of a name that it is filed under beside its fullest form. */
const MOST_FORMS = 4;
const MEMO_SIZE = 4_000;
const memo = new Map<string, FormTerms>();

/** Remembered: the names of the news stand in article after article. */
function formTerms(name: string): FormTerms {
  let terms = memo.get(name);
  if (!terms) {
    const keys = nameKeys(name).map((key) => `n:${key}`);
    terms = { keys, words: [...new Set(wordTerms(name))], prefixes: [...new Set(prefixTerms(name))] };
    if (memo.size >= MEMO_SIZE) memo.clear();
    if (name.length <= MAX_NAME_LENGTH) memo.set(name, terms);
  }
  return terms;
}

const uniteAll = (lists: readonly (readonly Term[])[]): Iterable<Term> =>
  lists.length === 1 ? (lists[0] as readonly Term[]) : new Set(lists.flat());

function count(counts: Map<Term, number>, term: Term, occurrences: number): void {
  counts.set(term, (counts.get(term) ?? 0) + occurrences);
}

/** Counts telling words by their lemma, which words of names are not. */
function countWords(counts: Map<string, number>, tokens: readonly Token[], weight: (token: Token) => number): void {
  for (const token of tokens) {
    if (token.pos !== 'PROPN' && token.lemma.length > 2 && isTelling(token)) count(counts, token.lemma, weight(token));
  }
}

/**
 * What an article is found by, with how often each term occurs, most telling first within its prefix; a bounded number
 * whatever the article's length.
 */
export function indexTerms(title: Text, text: Text, facts: readonly Fact[]): [term: Term, occurrences: number][] {
  const counts = new Map<Term, number>();
  const lemmas = new Map<string, number>();
  countWords(lemmas, text.tokens, (token) => (token.sentence < HEAD_SENTENCES ? HEAD_WEIGHT : 1));
  countWords(lemmas, title.tokens, () => HEAD_WEIGHT);
  for (const [lemma, occurrences] of mostTellingWords(lemmas)) counts.set(`t:${lemma}`, occurrences);
  for (const fact of facts) {
    if (fact.kind === 'quote') continue;
    const occurrences = fact.mentions.length;
    if (fact.kind === 'figure') {
      const term = valueTerm(fact.quantity);
      if (term) count(counts, term, occurrences);
    } else if (fact.kind === 'date') {
      for (const term of calendarTerms(fact.period)) count(counts, term, occurrences);
      if (fact.period.granularity === 'day' || fact.period.granularity === 'time')
        count(counts, `d:${fact.period.from}`, occurrences);
    } else {
      const forms = [...new Set([fact.name, ...fact.forms.slice(0, MOST_FORMS)])].map(formTerms);
      for (const term of uniteAll(forms.map(({ keys }) => keys))) count(counts, term, occurrences);
      for (const term of uniteAll(forms.map(({ words }) => words))) count(counts, term, occurrences);
      for (const term of (forms[0] as FormTerms).prefixes) count(counts, term, occurrences);
    }
  }
  return mostTelling(counts);
}

/** How much a term tells that stands in a text so many times, in nats. Most stand once: the logarithm of one is left out. */
const weightOf = (chance: number, occurrences: number) =>
  -Math.log(chance) * (occurrences === 1 ? 1 : 1 + Math.log(occurrences));

/** The words that may be among the most telling ones, in their order: most words of a text have no chance, and are not made terms of. */
function mostTellingWords(lemmas: ReadonlyMap<string, number>): [lemma: string, occurrences: number][] {
  const counted = [...lemmas];
  if (counted.length <= MOST['t:']) return counted;
  const weights = Float64Array.from(counted, ([lemma, occurrences]) => weightOf(wordChance(lemma), occurrences));
  const least = weights.slice().sort()[weights.length - MOST['t:']] as number;
  return counted.filter((_, i) => (weights[i] as number) >= least);
}

/** The most telling terms, as many of each prefix as are kept; of equals the one that was counted first. */
function mostTelling(counts: ReadonlyMap<Term, number>): [Term, number][] {
  const terms = Array.from(counts, ([term, occurrences]) => ({
    term,
    occurrences,
    weight: weightOf(backgroundChance(term), occurrences),
  }));
  terms.sort((a, b) => b.weight - a.weight);
  const left: Record<string, number> = { ...MOST };
  const kept: [Term, number][] = [];
  for (const { term, occurrences } of terms) {
    const prefix = term.slice(0, 2);
    const room = left[prefix] ?? 0;
    if (room === 0) continue;
    left[prefix] = room - 1;
    kept.push([term, occurrences]);
  }
  return kept;
}
