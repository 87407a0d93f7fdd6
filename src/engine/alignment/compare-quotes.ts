import { compareNames, namesBody } from '../names/compare-names.ts';
import { contradict, isReworded } from './quote-rewording.ts';
import { fullWordsOf, isTelling, marksOf, weightOf, wordsOf } from './quote-words.ts';

/** What is compared: the words within the marks, and who is quoted where the text says so. */
export interface Quotation {
  words: string;
  speaker: string | null;
}

/** Two quotations side by side. */
export interface QuoteComparison {
  /** How sure it is that both are one utterance, 0 to 1. */
  score: number;
  match: boolean;
  /** `same`: word for word, or a part of it; `wording`: words changed, dropped in the middle or put in another order. */
  stance: 'same' | 'wording';
  /** The words, lower case, that only one of them has or has elsewhere; empty for `same`. */
  differing: { a: string[]; b: string[] };
}

/** From here on two quotations are one utterance. */
const MATCH = 0.5;
/** A part of a quotation needs this many telling words to be known for one. */
const TELLING_PART = 3;
/** What known and different speakers leave of a score. */
const OTHER_SPEAKER = 0.7;
/** Changed words are believed only where this much of both together is shared; a verbatim part needs none of it. */
const SHARED_OF_BOTH = 0.4;

/** Telling words of a part that two people of different names must share, unless it is this much of the longer one. */
const LONG_PART = 5;
const MOSTLY = 0.85;
/** Words from which on a part with two telling words is a phrase of somebody's: "a slap in the face". */
const PHRASE = 5;

/** Telling words in common from which on a denial in a gap is another turn of phrase: "the coffee ran out", "there was no more coffee". */
const SURELY_SHARED = 4;

/** Share of the longer quotation's weight that a short one of one telling word must have. */
const NEARLY_ALL = 0.7;

/** Share of the longer one that is left without an article at either end: "a massacre of the hungry", "massacre of the hungry". */
const ALL_BUT_SMALL = 0.9;

const NO_MATCH: QuoteComparison = { score: 0, match: false, stance: 'wording', differing: { a: [], b: [] } };

const weigh = (words: readonly string[]) => words.reduce((sum, word) => sum + weightOf(word), 0);

/** Whether `part` stands in `whole` word for word; the index, or -1. */
function runIndex(whole: readonly string[], part: readonly string[]): number {
  for (let i = 0; i + part.length <= whole.length; i++) {
    let j = 0;
    while (j < part.length && whole[i + j] === part[j]) j++;
    if (j === part.length) return i;
  }
  return -1;
}

const WE = new Set(['i', 'me', 'my', 'mine', 'we', 'us', 'our', 'ours']);
const THEY = new Set(['he', 'him', 'his', 'she', 'her', 'hers', 'they', 'them', 'their', 'theirs']);

/** What two aligned quotations have apart between two words that both have; what stands at either end, only one of them quotes. */
function* gapsOf(
  a: readonly string[],
  b: readonly string[],
  inA: boolean[],
  inB: boolean[],
): Generator<[string[], string[]]> {
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [fromA, fromB] = [i, j];
    while (i < a.length && !inA[i]) i++;
    while (j < b.length && !inB[j]) j++;
    if (fromA > 0 && i < a.length && (i > fromA || j > fromB)) yield [a.slice(fromA, i), b.slice(fromB, j)];
    i++;
    j++;
  }
}

/** Whether one side has "our" where the other has "their": the same words of one's own and of somebody else are two utterances. */
function changesPerson(a: readonly string[], b: readonly string[]): boolean {
  const person = (words: readonly string[]) => ({
    we: words.some((word) => WE.has(word)),
    they: words.some((word) => THEY.has(word)),
  });
  const [one, other] = [person(a), person(b)];
  return (one.we && !one.they && other.they && !other.we) || (one.they && !one.we && other.we && !other.they);
}

/** Words that the paper put in for the speaker's: "they defended [their] town". */
const isEdited = ({ words }: Quotation) => words.includes('[') || words.includes('(');

/** Weight shared whatever the order: an upper bound that spares most pairs the alignment. */
function sharedWeight(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of a) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of b) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    counts.set(word, left - 1);
    shared += weightOf(word);
  }
  return shared;
}

/** Heaviest common subsequence; marks in both which words take part. Quadratic in words, of which there are few. */
function align(a: readonly string[], b: readonly string[]): { weight: number; inA: boolean[]; inB: boolean[] } {
  const width = b.length + 1;
  const best = new Float64Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const skip = Math.max(best[(i + 1) * width + j] as number, best[i * width + j + 1] as number);
      const word = a[i] as string;
      const take = word === b[j] ? (best[(i + 1) * width + j + 1] as number) + weightOf(word) : 0;
      best[i * width + j] = Math.max(skip, take);
    }
  }
  const inA = a.map(() => false);
  const inB = b.map(() => false);
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const here = best[i * width + j] as number;
    if (a[i] === b[j] && here > (best[(i + 1) * width + j + 1] as number)) {
      inA[i++] = true;
      inB[j++] = true;
    } else if ((best[(i + 1) * width + j] as number) >= here) i++;
    else j++;
  }
  return { weight: best[0] as number, inA, inB };
}

/** A word in small letters that is no part of a name: "the Verdi union", "a spokesman for the mine". */
const DESCRIBES = /(?:^|\s)(?!(?:van|von|der|den|de|del|della|da|di|du|dos|bin|ibn|al|el|la|le)\s)\p{Ll}{2,}/u;

/** Whether both speakers are named and are one, are two, or nothing can be said: whom a description means is not known. */
function relateSpeakers(a: string | null, b: string | null): 'same' | 'other' | 'unknown' {
  if (!a || !b || !/\p{Lu}/u.test(a) || !/\p{Lu}/u.test(b)) return 'unknown';
  if (compareNames(a, b).same) return 'same';
  // "The NCA said": somebody speaks for a body, whom the other paper names.
  const speaksFor = namesBody(a) !== namesBody(b);
  return speaksFor || DESCRIBES.test(a) || DESCRIBES.test(b) ? 'unknown' : 'other';
}

/**
 * Whether two quotations report one utterance, and in the same words. Case and quotation marks do not count, nor does
 * a comma more or less; another mark between the same words, or a contraction, is another wording. A part quoted word for word is the same. Aligned in order on words, small words weighing a fifth. Symmetric: changing places
 * changes only the sides of `differing`.
 */
export function compareQuotes(a: Quotation, b: Quotation): QuoteComparison {
  const found = compareInOrder(fullWordsOf(a), fullWordsOf(b), a, b);
  if (!found.match || found.stance !== 'same') return found;
  const differing = printedApart(a, b);
  return differing ? { ...found, stance: 'wording', differing } : found;
}

/** What two prints of the same words have apart: contractions ("won't", "will not"), or the marks that part them (a dash, a comma). */
function printedApart(a: Quotation, b: Quotation): QuoteComparison['differing'] | null {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (runIndex(long, short) < 0) {
    const { inA, inB } = align(wordsA, wordsB);
    return { a: wordsA.filter((_, i) => !inA[i]), b: wordsB.filter((_, i) => !inB[i]) };
  }
  if (wordsA.length !== wordsB.length) return null;
  const [marksA, marksB] = [marksOf(a), marksOf(b)];
  if (marksA.length !== marksB.length) return null;
  const other = marksA.map((mark, i) => mark !== marksB[i]);
  return other.includes(true) ? { a: marksA.filter((_, i) => other[i]), b: marksB.filter((_, i) => other[i]) } : null;
}

/** In one order whichever stands first: of several alignments that weigh the same the one found first is taken. */
function compareInOrder(wordsA: string[], wordsB: string[], a: Quotation, b: Quotation): QuoteComparison {
  if (wordsA.join(' ') <= wordsB.join(' ')) return compareWords(wordsA, wordsB, a, b);
  const found = compareWords(wordsB, wordsA, b, a);
  return { ...found, differing: { a: found.differing.b, b: found.differing.a } };
}

function compareWords(wordsA: string[], wordsB: string[], a: Quotation, b: Quotation): QuoteComparison {
  if (wordsA.length === 0 || wordsB.length === 0) return NO_MATCH;
  const [short, long] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  const weightA = weigh(wordsA);
  const weightB = weigh(wordsB);
  const lighter = Math.min(weightA, weightB);
  const isNear = sharedWeight(wordsA, wordsB) / lighter >= MATCH;
  const speakers = relateSpeakers(a.speaker, b.speaker);
  if (!isNear && speakers !== 'same') return NO_MATCH;

  const telling = short.filter(isTelling).length;
  const speakersDiffer = speakers === 'other';
  const factor = speakersDiffer ? OTHER_SPEAKER : 1;
  const ofLonger = lighter / Math.max(weightA, weightB);
  const at = isNear ? runIndex(long, short) : -1;
  if (at >= 0) {
    const whole = short.length === long.length;
    // What two people say in much the same words is one utterance only where it is long, or the whole of what either says.
    const isTold = telling >= (speakersDiffer && ofLonger < MOSTLY ? LONG_PART : TELLING_PART);
    if (whole || isTold) {
      // A word or two that two people use is no common utterance.
      if (telling === 0 || (telling < TELLING_PART && speakersDiffer)) return NO_MATCH;
      const score = (telling >= TELLING_PART ? 1 : 0.8) * factor;
      return { score, match: score >= MATCH, stance: 'same', differing: { a: [], b: [] } };
    }
    // A telling word or two picked out of what the same person said, or a phrase out of what nobody else is known to have said.
    const isPicked = speakers === 'same' && (telling === short.length || telling > 1);
    const isPhrase = short.length >= PHRASE || ofLonger >= ALL_BUT_SMALL;
    if (isPicked || (speakers === 'unknown' && telling > 1 && isPhrase))
      return { score: 0.55, match: true, stance: 'same', differing: { a: [], b: [] } };
  }
  // "We will appeal", "We will appeal this": of one speaker a single telling word is enough, if little else is there.
  const nearlyAll = at >= 0 && telling === 1 && speakers === 'same' && ofLonger >= NEARLY_ALL;
  if ((telling < 2 && !nearlyAll) || (telling < TELLING_PART && speakersDiffer)) return NO_MATCH;
  const { weight, inA, inB } = align(wordsA, wordsB);
  const gaps = [...gapsOf(wordsA, wordsB, inA, inB)];
  const isOwn = !isEdited(a) && !isEdited(b);
  const differing = { a: wordsA.filter((_, i) => !inA[i]), b: wordsB.filter((_, i) => !inB[i]) };
  const ofShorter = weight / lighter;
  const ofBoth = weight / (weightA + weightB - weight);
  const shared = wordsA.filter((word, i) => inA[i] && isTelling(word)).length;
  if (shared < SURELY_SHARED && gaps.some(([one, other]) => contradict(one, other))) return NO_MATCH;
  if (isOwn && gaps.some(([one, other]) => changesPerson(one, other))) return NO_MATCH;
  const replaced = gaps.filter(([one, other]) => one.some(isTelling) && other.some(isTelling)).length;
  const score = (0.6 * ofShorter + 0.4 * ofBoth) * factor;
  const isAlike = ofBoth >= (speakersDiffer ? MOSTLY : SHARED_OF_BOTH) && score >= MATCH && replaced < shared;
  if (isAlike) return { score, match: true, stance: 'wording', differing };
  if (speakers === 'same' && isReworded(wordsA, wordsB))
    return { score: 0.55, match: true, stance: 'wording', differing };
  return { ...NO_MATCH, score: Math.min(0.4, ofBoth * factor) };
}
