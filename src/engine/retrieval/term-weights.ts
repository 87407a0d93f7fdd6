import { foldName } from '../names/fold-name.ts';
import frequencies from './word-frequencies.json';

/**
 * Chance that a news article has a lemma of each band, most common first. The bands come from the sense counts of
 * WordNet 3.1 (running English prose), words that news uses more often raised to the third or fourth.
 */
const BAND_CHANCE = [0.4, 0.22, 0.12, 0.06, 0.025];
const RARE_WORD = 0.008;
/** Of a word that is rare as a word, as part of a name; of one that `COMMON_NAMES` has; of one news uses anyway. */
const RARE_NAME = 0.002;
const COMMON_NAME = 0.08;
const WORD_IN_NAME = 0.5;
/** Of a name key by its letters: short ones stand for many names. */
const KEY_CHANCE = [0.5, 0.3, 0.1, 0.03, 0.01];
const LONG_KEY = 0.005;
const DAY = 0.004;

/** Weight of the background beside the corpus, in articles: with few articles it decides, with many the corpus does. */
const BACKGROUND = 1_000;

/** Names that stand in articles on anything: large countries, capitals, agencies, and the parts of a date line. */
const COMMON_NAMES = [
  'United States', 'America', 'American', 'Americans', 'Washington', 'New York', 'California', 'Texas', 'Florida', 'White House', 'Congress', 'Senate', 'London', 'Britain', 'British', 'UK', 'United Kingdom',
  'England', 'Europe', 'European', 'European Union', 'EU', 'Germany', 'German', 'France', 'French', 'Paris', 'Russia', 'Russian', 'Moscow', 'China', 'Chinese', 'Beijing', 'Japan', 'India', 'Canada', 'Mexico', 'Australia', 'Iran',
  'Israel', 'United Nations', 'UN', 'Reuters', 'Associated Press', 'AP', 'AFP', 'BBC', 'CNN', 'Fox News', 'Bloomberg', 'New York Times', 'Washington Post', 'Wall Street Journal',
  'Twitter', 'Facebook', 'Google', 'YouTube', 'English', 'Christmas', 'Internet', 'Trump', 'Donald Trump', 'Obama', 'Barack Obama', 'Biden', 'Joe Biden', 'John', 'David', 'Michael', 'James', 'Robert', 'William', 'Mary',
  'Department', 'University', 'Police', 'Court', 'Ministry', 'County', 'State', 'City', 'North', 'South', 'East', 'West', 'President', 'Minister',
]; // biome-ignore format: one table

let words: Map<string, number> | undefined;
let names: Set<string> | undefined;

/** Chance that an article on anything has a word, by its lemma. */
export function wordChance(lemma: string): number {
  words ??= new Map(
    frequencies.bands.flatMap((band, i) => band.split(' ').map((word) => [word, BAND_CHANCE[i] as number])),
  );
  return words.get(lemma) ?? RARE_WORD;
}

function nameChance(word: string): number {
  names ??= new Set(COMMON_NAMES.flatMap((name) => foldName(name).split(' ')));
  if (names.has(word)) return COMMON_NAME;
  const asWord = wordChance(word);
  return asWord > RARE_WORD ? asWord * WORD_IN_NAME : RARE_NAME;
}

const SCORE = 0.006;

/** Chance of a value: small and round numbers stand everywhere. `#:dimension:value:unit`. */
function valueChance(term: string): number {
  const [, dimension, written] = term.split(':');
  if (dimension === 'score') return SCORE;
  const value = Math.abs(Number(written));
  if (dimension === 'count' || dimension === 'ordinal') {
    if (value <= 10) return 0.35;
    if (value <= 20) return 0.1;
    if (value >= 1900 && value <= 2100) return 0.1;
  }
  if (value < 13 && Number.isInteger(value)) return 0.06;
  const digits = String(value).replace('.', '').replace(/0+$/, '').length;
  return digits <= 1 ? 0.04 : digits === 2 ? 0.02 : 0.005;
}

/** Chance that an article on anything has the term, before anything is known of the corpus. */
export function backgroundChance(term: string): number {
  if (term.startsWith('t:')) return wordChance(term.slice(2));
  if (term.startsWith('w:')) return nameChance(term.slice(2));
  if (term.startsWith('n:')) return KEY_CHANCE[term.length - 2] ?? LONG_KEY;
  if (term.startsWith('#:')) return valueChance(term);
  return DAY;
}

/**
 * Inverse document frequency of a term that `count` of `size` articles have, in nats, at least 0. The background counts
 * like a corpus of a thousand articles, so that four articles of one event do not make its names worthless.
 */
export function inverseFrequency(term: string, count: number, size: number): number {
  const chance = (count + backgroundChance(term) * BACKGROUND) / (size + BACKGROUND);
  return Math.max(0, -Math.log(chance));
}
