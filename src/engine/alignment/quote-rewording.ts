import { KIND_OF, relatedness, singular } from '../lexicon/relatedness.ts';
import { isTelling } from './quote-words.ts';

/** Telling words of a quotation that are looked at: what is retold in other words is short. */
const MOST_WORDS = 24;
/** Share of the telling words of the longer one that must have a counterpart for the two to be one utterance in other words. */
const SHARED = 0.6;
const FEWEST_SHARED = 2;

/** What is left of a word without its ending: "sleeping" and "sleeps" are "sleep". Near enough to compare with. */
function stemOf(word: string): string {
  const present = PRESENT.get(word);
  if (present) return stemOf(present);
  const one = singular(word);
  const stem = (one === word ? word.replace(/(?:ing|ed|en|s)$/, '') : one).replace(/e$/, '');
  return stem.length >= 3 ? stem : word;
}

/** The verbs of speech and of news that change inside: what one paper tells in the present is past in the other. */
const PRESENT = new Map(
  (
    'came come struck strike went go gone go took take taken take gave give given give saw see seen see knew know known know thought think began begin begun begin ' +
    'told tell left leave lost lose held hold built build fell fall fallen fall felt feel found find grew grow grown grow heard hear kept keep made make meant mean met meet ' +
    'paid pay ran run sent send sold sell spoke speak spoken speak stood stand taught teach won win wrote write written write brought bring bought buy broke break broken break ' +
    'chose choose chosen choose slept sleep swept sweep fought fight flew fly drove drive driven drive ate eat led lead shot shoot threw throw thrown throw woke wake rose rise ' +
    'died die lay lie caught catch drew draw drawn draw fled flee hid hide hung hang rang ring sank sink sat sit shook shake stole steal stolen steal swam swim tore tear torn tear wore wear'
  )
    .split(' ')
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] as string] as const] : [])),
);

const presentOf = (word: string) => PRESENT.get(word) ?? singular(word);
const areAlike = (a: string, b: string): boolean =>
  a === b || stemOf(a) === stemOf(b) || relatedness(presentOf(a), presentOf(b)) >= KIND_OF;

/**
 * Whether two quotations of one speaker are one utterance that was retold or translated anew: "Entire families were swept
 * away in their sleep", "Whole families have been swept away as they slept". Each telling word meets at most one of its own
 * meaning; one at least must be the very same, whatever its ending. At most 24 by 24 words are compared.
 */
export function isReworded(a: readonly string[], b: readonly string[]): boolean {
  const [tellingA, tellingB] = [a.filter(isTelling), b.filter(isTelling)];
  if (tellingA.length > MOST_WORDS || tellingB.length > MOST_WORDS) return false;
  const left = [...tellingB];
  const meet = (fits: (own: string, other: string) => boolean) => (own: string) => {
    const at = left.findIndex((other) => fits(own, other));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  // The same words first, so that none of them is taken by a mere relative.
  const verbatim = tellingA.filter(meet((own, other) => own === other || stemOf(own) === stemOf(other)));
  const rest = tellingA.filter((word) => !verbatim.includes(word));
  const shared = verbatim.length + rest.filter(meet(areAlike)).length;
  return (
    verbatim.length > 0 && shared >= FEWEST_SHARED && shared >= SHARED * Math.max(tellingA.length, tellingB.length)
  );
}

const NEGATIONS = new Set(['not', 'no', 'never', 'nothing', 'nobody', 'none', 'neither', 'nor', 'without', 'cannot']);

/** Of two that stand at one place of two quotations, each says the opposite of the other. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['for', 'against'], ['before', 'after'], ['more', 'less'], ['more', 'fewer'], ['rise', 'fall'], ['rises', 'falls'], ['up', 'down'], ['open', 'close'],
  ['opened', 'closed'], ['win', 'lose'], ['won', 'lost'], ['good', 'bad'], ['better', 'worse'], ['best', 'worst'], ['everything', 'nothing'],
  ['everybody', 'nobody'], ['everyone', 'nobody'], ['always', 'never'], ['accept', 'reject'], ['start', 'end'], ['safe', 'unsafe'], ['strong', 'weak'],
]; // biome-ignore format: one table

/**
 * Whether words that stand in one place of two quotations deny each other: "was safe", "was never safe"; "vote for",
 * "vote against". `a` and `b` are what either has there and the other has not.
 */
export function contradict(a: readonly string[], b: readonly string[]): boolean {
  const denies = (words: readonly string[]) => words.some((word) => NEGATIONS.has(word));
  if (denies(a) !== denies(b)) return true;
  return OPPOSITES.some(
    ([one, other]) => (a.includes(one) && b.includes(other)) || (a.includes(other) && b.includes(one)),
  );
}
