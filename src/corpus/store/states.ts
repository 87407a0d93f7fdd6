import type { StateBlock } from './schema.ts';

/** Numbers in a block of states. */
export const STATES = 4096;

/** Of a number: nothing is stored under it, or it has not become visible. */
export const NOTHING = 0;
/** An older version of an article, kept under the newer one. */
export const SUPERSEDED = 0xffff;
/** Added to a collection's code: the article was removed and can be restored. */
const REMOVED = 0x8000;
/** Codes of collections are 1 to this. */
export const MOST_COLLECTIONS = 0x7ffe;

export const isInUse = (code: number): boolean => code !== NOTHING && code < REMOVED;
export const isRemoved = (code: number): boolean => code >= REMOVED && code !== SUPERSEDED;
/** In use or removed: what stands for an article, of which each has exactly one. */
export const isCurrent = (code: number): boolean => code !== NOTHING && code !== SUPERSEDED;
export const removedFrom = (collection: number): number => collection | REMOVED;
/** The collection of a current article. */
export const collectionOf = (code: number): number => code & ~REMOVED;

/** All states as one array by number, long enough for the numbers below `next`. */
export function joinStates(blocks: readonly StateBlock[], next: number): Uint16Array {
  const codes = new Uint16Array(Math.ceil(Math.max(1, next) / STATES) * STATES);
  for (const { block, codes: part } of blocks) if (block * STATES < codes.length) codes.set(part, block * STATES);
  return codes;
}
