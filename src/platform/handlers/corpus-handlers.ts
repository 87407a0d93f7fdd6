import { readJsonl } from '../../corpus/formats/read-jsonl.ts';
import { writeJsonl } from '../../corpus/formats/write-jsonl.ts';
import { Problem } from '../../corpus/problem.ts';
import { type Analyse, addArticles } from '../../corpus/store/add-articles.ts';
import { removeArticles, restoreArticles, setCollection, updateArticle } from '../../corpus/store/change-articles.ts';
import { allArticles, countArticles, getArticle, listArticles } from '../../corpus/store/read-articles.ts';
import type { CorpusDatabase } from '../../corpus/store/schema.ts';
import type { Handlers } from '../handle.ts';

export interface CorpusServices {
  corpus(): Promise<CorpusDatabase>;
  analyse: Analyse;
  now(): Date;
  /** Lets whatever else waits for the background go first. */
  rest(): Promise<void>;
}

type Names = Extract<keyof Handlers, `corpus/${string}` | `collection/${string}`>;

/** The collection of an imported article that names none. */
const IMPORTED = 'Imported';

/** What the library asks. */
export function corpusHandlers({ corpus, analyse, now, rest }: CorpusServices): Pick<Handlers, Names> {
  return {
    'corpus/list': async () => listArticles(await corpus()),
    'corpus/count': async () => countArticles(await corpus()),
    'corpus/get': async ({ id }) => getArticle(await corpus(), id),
    'corpus/add': async ({ drafts, collection }) => {
      if (!Array.isArray(drafts)) throw new Problem('wrong-type', 'drafts must be a list');
      return addArticles(await corpus(), drafts, { collection, now: now(), analyse, rest });
    },
    'corpus/update': async ({ id, changes }) => updateArticle(await corpus(), id, changes, analyse),
    'corpus/remove': async ({ ids }) => removeArticles(await corpus(), ids, now()),
    'corpus/restore': async ({ ids }) => restoreArticles(await corpus(), ids),
    'corpus/export': async () => ({
      fileName: `second-source-${now().toISOString().slice(0, 10)}.jsonl`,
      content: writeJsonl(await allArticles(await corpus())),
    }),
    'corpus/import': async ({ fileName, content }) =>
      addArticles(await corpus(), readJsonl(content, fileName), { collection: IMPORTED, now: now(), analyse, rest }),
    'collection/set': async ({ name, enabled }) => setCollection(await corpus(), name, enabled),
  };
}
