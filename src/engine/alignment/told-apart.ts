import { foldName } from '../names/fold-name.ts';
import type { Article, DateFact, Fact, FigureFact, NameFact } from '../types.ts';

/**
 * What makes a fact recognisable in any article, the most telling key first; at least one. A reader's "not the same" is kept
 * as pairs of such keys (see `judgedPairs`), so that it holds for the pair wherever it is met again:
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

const within = (pair: string, article: string) => `${pair} within ${article.replace(PAGE_PREFIX, '')}`;

/** What counts or dates something: it is written in the same words of many a thing, and by many an outlet. */
const isValue = (key: string) => /^(?:figure|date) /.test(key);

/**
 * The pairs that a judgement on two facts is kept as; the first names it, from whichever side it is said.
 *
 * - Two names or quotations are told apart by their words, in every article.
 * - Figures and dates are told apart where the article that the judgement was said of meets the same value as the page's, on
 *   whichever page. Another outlet that writes "four hospitals" as well made a report of its own, of which nothing was said.
 * - Two whose fullest keys are equal (two men of one name, twelve people here and twelve others there) are told apart in these
 *   two articles only: anywhere else the same words say nothing against being the same.
 *
 * @param here id of the article of `a`
 * @param there id of the article of `b`, whose report was said not to be the same
 */
export function judgedPairs(a: Identity, b: Identity, here: string, there: string): string[] {
  const [first = '', second = ''] = [a[0], b[0]];
  const pair = pairOf(first, second);
  if (first === second) return [bothIn(pair, here, there)];
  if (isValue(first)) return [bothIn(pair, here, there), within(pair, there)];
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
  const keysOf = remembering(identityOf);
  return (page, theirs) =>
    keysOf(page).some((x) =>
      keysOf(theirs).some((y) => {
        const pair = pairOf(x, y);
        if (pairs.has(bothIn(pair, here.id, there.id))) return true;
        return x !== y && (pairs.has(pair) || pairs.has(within(pair, here.id)) || pairs.has(within(pair, there.id)));
      }),
    );
}

/** A fact is asked about once for every fact of the other article. */
function remembering(keysOf: (fact: Fact) => Identity): (fact: Fact) => Identity {
  const known = new Map<Fact, Identity>();
  return (fact) => {
    const keys = known.get(fact) ?? keysOf(fact);
    known.set(fact, keys);
    return keys;
  };
}
