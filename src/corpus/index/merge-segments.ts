import type { CorpusDatabase } from '../store/schema.ts';
import { writeAll } from '../store/write-all.ts';
import { bitsFor, blockOf, hashTerm, type PostingBlock, readChunk, readEntry } from './posting-block.ts';
import { joinPostings, type PostingList } from './posting-list.ts';
import type { Segment } from './segment-types.ts';
import { postingBytes, putBlocks } from './write-segment.ts';

/** Segments with so many times fewer blocks than the largest are read once and kept while the others are merged. */
const SMALL_BITS = 4;
/** Terms that segments share are stored once afterwards. */
const SHARED = 0.75;

type Lists = Map<string, PostingList[]>;

function add(into: Lists, term: string, list: PostingList): void {
  const lists = into.get(term);
  if (lists) lists.push(list);
  else into.set(term, [list]);
}

/** Reads the terms of some blocks of a segment, long lists too. */
async function readTerms(
  db: CorpusDatabase,
  segment: number,
  from: number,
  to: number,
  found: (term: string, list: PostingList) => void,
): Promise<void> {
  const tx = db.transaction(['postings', 'chunks']);
  const blocks: PostingBlock[] = await tx
    .objectStore('postings')
    .getAll(IDBKeyRange.bound([segment, from], [segment, to]));
  for (const block of blocks) {
    for (const [i, term] of block.terms.split('\n').entries()) {
      const { count, list } = readEntry(block, i);
      if (list !== null) {
        found(term, list);
        continue;
      }
      const chunks = await tx.objectStore('chunks').getAll(IDBKeyRange.bound([segment, term], [segment, term, []]));
      found(term, joinPostings(chunks.map((chunk) => readChunk(chunk, count))));
    }
  }
}

/** Reads every term of a segment, a stretch of blocks at a time. */
export async function readSegment(
  db: CorpusDatabase,
  { segment, bits }: Segment,
  found: (term: string, list: PostingList) => void,
  rest: () => Promise<void> = async () => {},
): Promise<void> {
  const STRETCH = 64;
  for (let from = 0; from < 2 ** bits; from += STRETCH) {
    await readTerms(db, segment, from, from + STRETCH - 1, found);
    await rest();
  }
}

/**
 * Merges segments into a new one, a range of hashes at a time, each range in a short transaction. The new one counts only when the
 * manifest names it; what is left of a merge that was cut off is swept away later.
 *
 * @param target number that was given out for the new segment
 * @param keep false: the article is no longer there
 */
export async function mergeSegments(
  db: CorpusDatabase,
  inputs: readonly Segment[],
  target: number,
  keep: (n: number) => boolean,
  rest: () => Promise<void>,
): Promise<Segment> {
  const bits = bitsFor(SHARED * inputs.reduce((sum, { bytes }) => sum + bytes, 0));
  const most = Math.max(...inputs.map((segment) => segment.bits));
  const large = inputs.filter((segment) => segment.bits > most - SMALL_BITS);
  const rangeBits = Math.min(bits, ...large.map((segment) => segment.bits));

  const small = new Map<number, Lists>();
  for (const segment of inputs) {
    if (large.includes(segment)) continue;
    await readSegment(db, segment, (term, list) => {
      const range = blockOf(hashTerm(term), rangeBits);
      const lists = small.get(range) ?? new Map();
      small.set(range, lists);
      add(lists, term, list);
    });
  }

  let bytes = 0;
  for (let range = 0; range < 2 ** rangeBits; range++) {
    const lists: Lists = small.get(range) ?? new Map();
    await Promise.all(
      large.map((segment) => {
        const blocks = 2 ** (segment.bits - rangeBits);
        return readTerms(db, segment.segment, range * blocks, (range + 1) * blocks - 1, (term, list) =>
          add(lists, term, list),
        );
      }),
    );
    const merged = new Map<string, PostingList>();
    for (const [term, parts] of lists) {
      const list = joinPostings(parts).filter(keep);
      if (list.length > 0) merged.set(term, list);
    }
    bytes += postingBytes(merged);
    await writeAll(db, (tx) => putBlocks(tx, target, bits, merged), ['postings', 'chunks']);
    await rest();
  }
  const articles = inputs.reduce((sum, segment) => sum + segment.articles, 0);
  return { segment: target, articles, bits, bytes, version: (inputs[0] as Segment).version };
}

/**
 * Which segments are to be merged: from the first, by size, that is not twice as large as all smaller ones together. So a corpus has
 * a handful of segments, and an article is merged a number of times that grows with the logarithm of the corpus. Segments of other
 * engines are left alone. Empty: none.
 */
export function segmentsToMerge(segments: readonly Segment[]): Segment[] {
  for (const version of new Set(segments.map((segment) => segment.version))) {
    const own = segments.filter((segment) => segment.version === version).sort((a, b) => b.articles - a.articles);
    for (let i = 0; i < own.length - 1; i++) {
      const smaller = own.slice(i + 1).reduce((sum, { articles }) => sum + articles, 0);
      if ((own[i] as Segment).articles < 2 * smaller) return own.slice(i);
    }
  }
  return [];
}
