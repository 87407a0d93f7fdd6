import { facet } from '../text/forms.ts';
import type { Token } from '../text/read-text.ts';

/** Verbs by which somebody is quoted; they govern a sentence without saying what happened. */
export const ATTRIBUTION = new Set([
  'say', 'tell', 'report', 'state', 'announce', 'add', 'confirm', 'believe', 'estimate', 'accord', 'claim', 'note', 'show', 'think', 'know',
  'write', 'explain', 'reveal', 'include', 'describe', 'suggest', 'indicate', 'have', 'be', 'do', 'get', 'make', 'go', 'become', 'see', 'seem',
]); // biome-ignore format: one table

/** Nouns that stand in for whatever is counted. */
export const GENERIC = new Set([
  'other',
  'others',
  'total',
  'number',
  'figure',
  'thing',
  'part',
  'some',
  'most',
  'many',
  'several',
  'least',
  'more',
  'less',
  'one',
  'ones',
  'estimated',
  'about',
  'such',
  'same',
  'own',
  'few',
]);

export const NEGATION = new Set([
  'not',
  "n't",
  'no',
  'none',
  'never',
  'without',
  'neither',
  'nor',
  'nobody',
  'nothing',
  'deny',
  'denied',
]);

const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|june|july|august|september|october|november|december)$|^(?:morning|afternoon|evening|night|weekend|today|yesterday|tomorrow)$/;

/** Words of the calendar say when, never what is counted. */
export const isCalendar = (token: Token) => CALENDAR.test(token.lower);

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'ADV']);
const EMPTY = new Set([
  'very', 'also', 'just', 'only', 'still', 'even', 'now', 'then', 'there', 'here', 'so', 'too', 'as', 'such', 'however', 'ago', 'already', 'yet',
  'own', 'other', 'many', 'much', 'more', 'most', 'least', 'less', 'few', 'several', 'last', 'next', 'new', 'mr', 'mrs', 'ms', 'mr.', 'mrs.', 'ms.',
  'day', 'week', 'year', 'month', 'time', 'today', 'yesterday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday',
  'way', 'lot', 'kind', 'when', 'where', 'how', 'why', 'not', "n't", 'out', 'up', 'down', 'back', 'later', 'earlier', 'about', 'around', 'well',
]); // biome-ignore format: one table

const tells = (lemma: string): boolean =>
  lemma.length > 1 && !EMPTY.has(lemma) && !ATTRIBUTION.has(lemma) && /\p{L}/u.test(lemma);

/** The lemma of a form that was asked for last, and whether it tells anything. */
const lastAsked = facet(() => ({ lemma: '', telling: false }));

/** Whether a word says something of what a sentence is about. */
export function isTelling(token: Token): boolean {
  if (!CONTENT.has(token.pos)) return false;
  const asked = lastAsked(token.form);
  if (asked.lemma !== token.lemma) {
    asked.lemma = token.lemma;
    asked.telling = tells(token.lemma);
  }
  return asked.telling;
}
