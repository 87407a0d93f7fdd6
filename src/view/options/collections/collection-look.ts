import type { Collection } from '../../../corpus/types.ts';

/** What is seen of a collection beside its name. */
export type CollectionLook = Pick<Collection, 'colour' | 'enabled' | 'private'>;

/** The looks of collections by name. */
export const looksOf = (collections: readonly Collection[]): ReadonlyMap<string, CollectionLook> =>
  new Map(collections.map((collection) => [collection.name, collection]));
