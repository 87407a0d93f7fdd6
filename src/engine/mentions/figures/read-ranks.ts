import { type Figure, isPlain, type Scan, wordOf } from './figure.ts';

/** What a number by which somebody is ranked stands behind: "the world number 34", "ranked No. 12", "seeded number two". */
const RANKED = new Set(['world', 'ranked', 'rank', 'ranks', 'seeded']);

/** Index of the word "number" or "No." that a figure stands behind; -1 where it does not. */
function labelBefore(scan: Scan, { first }: Figure): number {
  if (scan.lexemes[first]?.line) return -1;
  const stop = scan.lexemes[first - 1]?.text === '.';
  const at = stop ? first - 2 : first - 1;
  const word = wordOf(scan, at);
  return word === 'no' || (word === 'number' && !stop) ? at : -1;
}

/** Numbers that rank somebody are ordinals: "the world number 34" is 34th in the world. All others behind "No." stay labels. */
export const readRanks = (scan: Scan, figures: Figure[]): Figure[] =>
  figures.map((figure) => {
    if (!isPlain(figure) || !Number.isInteger(figure.value)) return figure;
    const label = labelBefore(scan, figure);
    const before = wordOf(scan, label - 1);
    const isRank =
      label >= 0 &&
      !scan.lexemes[label]?.line &&
      (RANKED.has(before) || (RANKED.has(wordOf(scan, label - 2)) && /^(?:s|as)$/.test(before)));
    return isRank ? { ...figure, first: label, form: 'ordinal', dimension: 'ordinal' } : figure;
  });
