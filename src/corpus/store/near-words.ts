/** Shortest word that is looked for in other spellings; one slip of the pen is forgiven, from this length on two. */
const SHORTEST = 4;
const TWO_SLIPS = 8;
/** Most spellings of one word. */
const MOST = 20;

/**
 * Whether two words differ by at most `most` letters that were added, dropped, exchanged or swapped with a neighbour (optimal string
 * alignment distance), looking at no more of the table than that takes.
 */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    before = last;
    last = row;
  }
  return (last[b.length] as number) <= most;
}

/** Words of the titles that a word may be a slip of the pen for. */
export function nearWords(titles: ReadonlyMap<number, string>, word: string): string[] {
  if (word.length < SHORTEST) return [];
  const most = word.length >= TWO_SLIPS ? 2 : 1;
  const near = new Set<string>();
  for (const known of vocabulary(titles)) {
    if (Math.abs(known.length - word.length) <= most && isNear(word, known, most)) near.add(known);
    if (near.size === MOST) break;
  }
  return [...near];
}

const vocabularies = new WeakMap<ReadonlyMap<number, string>, { blocks: Map<number, string>; words: Set<string> }>();

/** Distinct words of all titles; of blocks that were read since only these are looked at. */
function vocabulary(titles: ReadonlyMap<number, string>): Set<string> {
  const known = vocabularies.get(titles) ?? { blocks: new Map(), words: new Set() };
  vocabularies.set(titles, known);
  for (const [block, joined] of titles) {
    if (known.blocks.get(block) === joined) continue;
    known.blocks.set(block, joined);
    for (const word of joined.match(/[\p{L}\p{N}]{3,}/gu) ?? []) known.words.add(word);
  }
  return known.words;
}
