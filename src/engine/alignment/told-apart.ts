import { foldName } from '../names/fold-name.ts';
import type { Article, DateFact, Fact, FigureFact, NameFact } from '../types.ts';

/**
 * What makes a fact recognisable in any article, the most telling key first; at least one. A reader's "not the same" is kept
 * as pairs of such keys, so that it holds for the pair wherever it is met again, and not for one place in one article:
 *
 * - a name by its folded forms: the fullest one of the article, and every other of two words or more. A surname alone is many
 *   people's and only counts where the article has nothing fuller. The kind of name does not count: in one article "Jordan"
 *   may be guessed a place and in the next an organisation, and the two spellings are not the same all the same;
 * - a figure by its interval, dimension and unit, and by what it counts (head noun and modifiers, and what became of the people
 *   counted); by what is done where nothing is counted;
 * - a date by its days and by what happened on them;
 * - a quotation by its words, folded.
 */
export type Identity = readonly string[];

/** Forms of one name that are kept, and words of a quotation. */
const MAX_FORMS = 6;
const MAX_WORDS = 40;

const sorted = (words: readonly string[]) => [...words].sort().join(' ');

function nameKeys({ name, forms }: NameFact): string[] {
  const full = foldName(name) || name;
  const others = forms.map(foldName).filter((form) => form.includes(' '));
  return [...new Set([full, ...others])].slice(0, MAX_FORMS).map((form) => `name ${form}`);
}

function figureKey({ quantity, measure }: FigureFact): string {
  const { min, max, dimension, unit, parts } = quantity;
  const value = parts === undefined ? `${min ?? ''}..${max ?? ''}` : parts.join('-');
  const counted = measure.counted.length > 0 ? measure.counted : measure.events;
  return `figure ${value} ${dimension} ${unit ?? ''} of ${sorted(counted)} ${measure.state ?? ''}`.trimEnd();
}

function dateKey({ period, measure }: DateFact): string {
  return `date ${period.from}..${period.to} ${period.time ?? ''} of ${sorted([...measure.counted, ...measure.events])}`;
}

/** What a fact is recognised by when a judgement is looked for. */
export function identityOf(fact: Fact): Identity {
  if (fact.kind === 'figure') return [figureKey(fact)];
  if (fact.kind === 'date') return [dateKey(fact)];
  if (fact.kind === 'quote') return [`quote ${fold(fact.words)}`];
  return nameKeys(fact);
}

const fold = (words: string) =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS)
    .join(' ');

const pairOf = (a: string, b: string) => (a < b ? `${a} ≠ ${b}` : `${b} ≠ ${a}`);

/** The page's own article and its copy in the corpus are one: the page's id only has this before it. */
const PAGE_PREFIX = /^page:/;
const bothIn = (pair: string, here: string, there: string) =>
  `${pair} in ${[here.replace(PAGE_PREFIX, ''), there.replace(PAGE_PREFIX, '')].sort().join(' and ')}`;

/**
 * The pairs that a judgement on two facts is kept as. Two that are told apart although their fullest keys are equal (two men
 * of one name, twelve people here and twelve others there) are told apart in these two articles only: anywhere else the same
 * words say nothing against being the same.
 */
export function judgedPairs(a: Identity, b: Identity, here: string, there: string): string[] {
  const [first = '', second = ''] = [a[0], b[0]];
  if (first === second) return [bothIn(pairOf(first, second), here, there)];
  return [...new Set(a.flatMap((x) => b.filter((y) => x !== y).map((y) => pairOf(x, y))))];
}

/** Whether a reader told two facts apart: such a pair is never proposed. */
export type ToldApart = (page: Fact, theirs: Fact) => boolean;

export const NOTHING_TOLD_APART: ToldApart = () => false;

/** The judgements of the reader, as `judgedPairs` gives them, for one pair of articles. */
export function toldApart(
  pairs: ReadonlySet<string>,
  here: Pick<Article, 'id'>,
  there: Pick<Article, 'id'>,
): ToldApart {
  if (pairs.size === 0) return NOTHING_TOLD_APART;
  return (page, theirs) => {
    const ours = identityOf(page);
    const others = identityOf(theirs);
    return ours.some((x) =>
      others.some((y) => {
        const pair = pairOf(x, y);
        return pairs.has(x === y ? bothIn(pair, here.id, there.id) : pair);
      }),
    );
  };
}
