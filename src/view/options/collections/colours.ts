import type { CollectionColour } from '../../../corpus/types.ts';

/** Every colour a collection can have, in the order in which they are offered: a record, so that the compiler misses none. */
const ALL: Record<CollectionColour, 1> = {
  grey: 1,
  blue: 1,
  teal: 1,
  green: 1,
  yellow: 1,
  orange: 1,
  red: 1,
  purple: 1,
};
export const COLOURS = Object.keys(ALL) as CollectionColour[];
