import {
  LONGEST_VARINT,
  type PostingList,
  readPostings,
  readVarint,
  writePostings,
  writeVarint,
} from './posting-list.ts';

/** Terms of one segment whose hashes begin alike, with their posting lists: what is read and written at a time. */
export interface PostingBlock {
  segment: number;
  block: number;
  /** The terms, joined by line feeds, in the order of `ends`. */
  terms: string;
  /** For each term where its entry ends in `bytes`. An entry is the length of the list, then the list; a long list stands in chunks. */
  ends: Uint32Array;
  bytes: Uint8Array;
}

/** A stretch of a long posting list: its numbers `chunk * CHUNK` and following. */
export interface PostingChunk {
  segment: number;
  term: string;
  chunk: number;
  bytes: Uint8Array;
}

/** Numbers in a chunk. A list that is longer does not stand in its block, where it would be read for the sake of its neighbours. */
export const CHUNK = 1024;
/** Bytes a block is meant to have: what one look-up of a term reads. */
const BLOCK_BYTES = 4096;

/** The first bits of it choose the block of a term: FNV-1a, then the finishing steps of MurmurHash3, for FNV's first bits are poor. */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Which of 2^bits blocks holds a hash. Blocks follow the order of hashes, so those of all segments can be merged in step. */
export const blockOf = (hash: number, bits: number): number => (bits === 0 ? 0 : hash >>> (32 - bits));

/** A term cannot hold what separates terms. */
export const isIndexable = (term: string) => !term.includes('\n');

/** How many bits choose the block, for postings that take so many bytes with their terms. */
export const bitsFor = (bytes: number): number => Math.max(0, Math.min(24, Math.ceil(Math.log2(bytes / BLOCK_BYTES))));

/** Packs the terms of one block. Long lists come back as chunks. */
export function packBlock(
  segment: number,
  block: number,
  entries: readonly (readonly [term: string, list: PostingList])[],
): { block: PostingBlock; chunks: PostingChunk[] } {
  const room = entries.reduce((sum, [, list]) => sum + (1 + Math.min(list.length, CHUNK)) * LONGEST_VARINT, 0);
  const bytes = new Uint8Array(room);
  const ends = new Uint32Array(entries.length);
  const chunks: PostingChunk[] = [];
  let at = 0;
  for (const [i, [term, list]] of entries.entries()) {
    at = writeVarint(bytes, at, list.length);
    if (list.length <= CHUNK) at = writePostings(bytes, at, list);
    else chunks.push(...packChunks(segment, term, list));
    ends[i] = at;
  }
  const terms = entries.map(([term]) => term).join('\n');
  return { block: { segment, block, terms, ends, bytes: bytes.slice(0, at) }, chunks };
}

function packChunks(segment: number, term: string, list: PostingList): PostingChunk[] {
  const chunks: PostingChunk[] = [];
  const bytes = new Uint8Array(CHUNK * LONGEST_VARINT);
  for (let chunk = 0; chunk * CHUNK < list.length; chunk++) {
    const from = chunk * CHUNK;
    const length = writePostings(bytes, 0, list, from, Math.min(list.length, from + CHUNK));
    chunks.push({ segment, term, chunk, bytes: bytes.slice(0, length) });
  }
  return chunks;
}

/** How often a term occurs in a block's segment, and its list; `list` is `null` where the list is long and stands in chunks. */
export interface PostingEntry {
  count: number;
  list: PostingList | null;
}

/** The entry number `i` of a block. */
export function readEntry({ ends, bytes }: PostingBlock, i: number): PostingEntry {
  const { value: count, next } = readVarint(bytes, i === 0 ? 0 : (ends[i - 1] as number));
  if (count > CHUNK) return { count, list: null };
  const list = new Uint32Array(count);
  readPostings(bytes, next, list, 0, count);
  return { count, list };
}

/** The numbers of a chunk, of a list of `count` numbers. */
export function readChunk({ chunk, bytes }: PostingChunk, count: number): PostingList {
  const length = Math.min(CHUNK, count - chunk * CHUNK);
  const list = new Uint32Array(length);
  readPostings(bytes, 0, list, 0, length);
  return list;
}
