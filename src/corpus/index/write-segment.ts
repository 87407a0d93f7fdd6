import { putMany } from '../store/put-many.ts';
import type { Writing } from '../store/write-all.ts';
import { bitsFor, blockOf, hashTerm, isIndexable, packBlock } from './posting-block.ts';
import type { PostingList } from './posting-list.ts';
import type { Segment } from './segment-types.ts';

/** What a number in a list takes, about, and a term with its bookkeeping beside its letters. */
const NUMBER_BYTES = 2;
const TERM_BYTES = 6;

/** Bytes that postings take, about. */
export function postingBytes(postings: ReadonlyMap<string, PostingList>): number {
  let bytes = 0;
  for (const [term, list] of postings) bytes += term.length + TERM_BYTES + list.length * NUMBER_BYTES;
  return bytes;
}

/** Puts the blocks of terms; all terms of a block have to be given at once. */
export async function putBlocks(
  tx: Writing,
  segment: number,
  bits: number,
  postings: ReadonlyMap<string, PostingList>,
): Promise<void> {
  const blocks = new Map<number, [string, PostingList][]>();
  for (const entry of postings) {
    const block = blockOf(hashTerm(entry[0]), bits);
    const entries = blocks.get(block);
    if (entries) entries.push(entry);
    else blocks.set(block, [entry]);
  }
  const packed = [...blocks].map(([block, entries]) => packBlock(segment, block, entries));
  await Promise.all([
    putMany(
      tx.objectStore('postings'),
      packed.map(({ block }) => block),
    ),
    putMany(
      tx.objectStore('chunks'),
      packed.flatMap(({ chunks }) => chunks),
    ),
  ]);
}

/** Turns terms by article into postings by term. Articles may come in any order. */
export function invert(articles: Iterable<readonly [n: number, terms: Iterable<string>]>): Map<string, PostingList> {
  const lists = new Map<string, number[]>();
  for (const [n, terms] of [...articles].sort((a, b) => b[0] - a[0])) {
    for (const term of terms) {
      if (!isIndexable(term)) continue;
      const list = lists.get(term);
      if (list === undefined) lists.set(term, [n]);
      else if (list.at(-1) !== n) list.push(n);
    }
  }
  return new Map([...lists].map(([term, list]) => [term, Uint32Array.from(list)]));
}

/** Writes postings as a new segment, under a number that was given out for it. */
export async function putSegment(
  tx: Writing,
  segment: number,
  postings: ReadonlyMap<string, PostingList>,
  about: { articles: number; version: number },
): Promise<Segment> {
  const bytes = postingBytes(postings);
  const bits = bitsFor(bytes);
  await putBlocks(tx, segment, bits, postings);
  return { segment, bits, bytes, ...about };
}

/** Deletes all of a segment. */
export async function deleteSegment(tx: Writing, segment: number): Promise<void> {
  const range = IDBKeyRange.bound([segment], [segment, []]);
  await tx.objectStore('postings').delete(range);
  await tx.objectStore('chunks').delete(range);
}
