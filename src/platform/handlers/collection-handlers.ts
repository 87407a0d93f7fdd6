import {
  createCollection,
  moveArticles,
  removeCollection,
  renameCollection,
  setCollection,
} from '../../corpus/store/change-collections.ts';
import type { Handlers } from '../handle.ts';
import type { CorpusServices } from './corpus-handlers.ts';

type Names = Extract<keyof Handlers, `collection/${string}`> | 'corpus/move';

/** What the list of collections asks. */
export function collectionHandlers({ corpus, now, changed }: CorpusServices): Pick<Handlers, Names> {
  const after = async <T>(result: Promise<T>): Promise<T> => {
    const value = await result;
    await changed();
    return value;
  };
  return {
    'collection/create': async ({ name, ...changes }) => createCollection(await corpus(), name, changes),
    'collection/rename': async ({ name, to }) => after(renameCollection(await corpus(), name, to)),
    'collection/set': async ({ name, ...changes }) => after(setCollection(await corpus(), name, changes)),
    'collection/remove': async ({ name, moveTo }) => after(removeCollection(await corpus(), name, moveTo, now())),
    'corpus/move': async ({ ids, collection }) => after(moveArticles(await corpus(), ids, collection)),
  };
}
