import type { AnalysedArticle } from '../types.ts';

/** `[hash, start]` by rising start, as `fingerprint` gives them. */
type Fingerprints = readonly (readonly [hash: number, start: number])[];
/** What lineage reads of an article. */
type Fingerprinted = {
  article: Pick<AnalysedArticle['article'], 'id'>;
  analysis: Pick<AnalysedArticle['analysis'], 'fingerprints'>;
};

/** Copied where this share of the shorter text's fingerprints is in the other one too … */
const COPIED_SHARE = 0.15;
/** … and at least this many are: a common line of boiler-plate (about 20 words) has fewer. */
const LEAST_SHARED = 9;
/** Copied, too, where so many fingerprints in a row are shared: some 45 words on end, whatever the texts' length. */
const LONG_RUN = 18;
/** Shared fingerprints within this many places of one another in both texts belong to one run. */
const RUN_GAP = 2;

/** How much of two articles is the same wording. */
export interface Overlap {
  /** Distinct fingerprints in both. */
  shared: number;
  /** Of the article with fewer distinct fingerprints, the share that is in the other one, 0 to 1. */
  share: number;
  /** Longest run of shared fingerprints that follow one another in both. */
  run: number;
}

/** Counts the wording two articles share. Linear in their fingerprints. */
export function measureOverlap(a: Fingerprints, b: Fingerprints): Overlap {
  const places = new Map<number, number>();
  for (const [i, [hash]] of b.entries()) if (!places.has(hash)) places.set(hash, i);
  const seen = new Set<number>();
  let shared = 0;
  let run = 0;
  let longest = 0;
  let lastA = Number.NEGATIVE_INFINITY;
  let lastB = Number.NEGATIVE_INFINITY;
  for (const [i, [hash]] of a.entries()) {
    const isNew = !seen.has(hash);
    seen.add(hash);
    const j = places.get(hash);
    if (j === undefined || !isNew) continue;
    shared++;
    const goesOn = i - lastA <= RUN_GAP && j > lastB && j - lastB <= RUN_GAP;
    run = goesOn ? run + 1 : 1;
    longest = Math.max(longest, run);
    lastA = i;
    lastB = j;
  }
  const least = Math.min(seen.size, places.size);
  return { shared, share: least === 0 ? 0 : shared / least, run: longest };
}

/** Whether one of two articles copies the other, or both a third: much of the shorter one, or one long passage. */
export function isCopy({ shared, share, run }: Overlap): boolean {
  return (shared >= LEAST_SHARED && share >= COPIED_SHARE) || run >= LONG_RUN;
}

/**
 * Groups articles by lineage: those that share copied or lightly reworded passages are one source. Every article is in
 * exactly one group; groups and their members keep the order given. Pairwise, so meant for the few dozen related
 * articles of one page.
 */
export function findLineages(articles: readonly Fingerprinted[]): string[][] {
  const parent = articles.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  for (let i = 0; i < articles.length; i++) {
    for (let j = i + 1; j < articles.length; j++) {
      const [a, b] = [root(i), root(j)];
      if (a === b) continue;
      const [one, other] = [articles[i] as Fingerprinted, articles[j] as Fingerprinted];
      if (isCopy(measureOverlap(one.analysis.fingerprints, other.analysis.fingerprints))) {
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
  const groups = new Map<number, string[]>();
  for (const [i, article] of articles.entries()) {
    const at = root(i);
    const group = groups.get(at);
    if (group) group.push(article.article.id);
    else groups.set(at, [article.article.id]);
  }
  return [...groups.values()];
}
