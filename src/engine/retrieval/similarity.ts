import type { Analysis } from '../types.ts';

/** Inverse document frequency of a term, in nats. */
export type Weigh = (term: string) => number;

/** What of a term's weight counts by its prefix: names and days tell one event from another of its kind, words do not. */
const PREFIX_WEIGHT: Record<string, number> = { 'w:': 1, 'n:': 0.3, '#:': 0.7, 't:': 0.55, 'd:': 0.7 };

/** How alike two articles are in all terms, in words of names and in figures: cosines from 0 to 1. */
export interface Similarity {
  all: number;
  names: number;
  figures: number;
  /** Values in common that few articles have. */
  tellingFigures: number;
}

/** From here on, in nats, a value tells: "71,000", not "12". */
const TELLING = 3.5;

/** Weighted terms of an article, those of its telling values, and their length by prefix. */
export interface Profile {
  tellingFigures: Set<string>;
  weights: Map<string, number>;
  squares: { all: number; names: number; figures: number };
}

/** Weighs an article's terms; a term counts with the logarithm of its occurrences. */
export function profileOf(analysis: Pick<Analysis, 'terms'>, weigh: Weigh): Profile {
  const weights = new Map<string, number>();
  const tellingFigures = new Set<string>();
  const squares = { all: 0, names: 0, figures: 0 };
  for (const [term, occurrences] of analysis.terms) {
    const share = PREFIX_WEIGHT[term.slice(0, 2)];
    if (share === undefined) continue;
    const rarity = weigh(term);
    const weight = share * rarity * (1 + Math.log(occurrences));
    weights.set(term, weight);
    squares.all += weight * weight;
    if (term.startsWith('w:')) squares.names += weight * weight;
    if (!term.startsWith('#:')) continue;
    squares.figures += weight * weight;
    if (rarity >= TELLING) tellingFigures.add(term);
  }
  return { weights, tellingFigures, squares };
}

/** Compares two articles by their weighted terms. Symmetric; linear in the terms. */
export function compareProfiles(a: Profile, b: Profile): Similarity {
  let all = 0;
  let names = 0;
  let figures = 0;
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  for (const [term, weight] of small.weights) {
    const other = large.weights.get(term);
    if (other === undefined) continue;
    const product = weight * other;
    all += product;
    if (term.startsWith('w:')) names += product;
    if (term.startsWith('#:')) figures += product;
  }
  const cosine = (dot: number, x: number, y: number) => (x > 0 && y > 0 ? dot / Math.sqrt(x * y) : 0);
  return {
    all: cosine(all, a.squares.all, b.squares.all),
    names: cosine(names, a.squares.names, b.squares.names),
    figures: cosine(figures, a.squares.figures, b.squares.figures),
    tellingFigures: [...a.tellingFigures].filter((term) => b.tellingFigures.has(term)).length,
  };
}
