import { articleIndex } from '../../corpus/store/article-index.ts';
import type { CorpusDatabase } from '../../corpus/store/schema.ts';
import { lookUp, MAX_QUERY } from '../../engine/look-up.ts';
import type { Handlers } from '../handle.ts';
import { summaries } from '../summaries.ts';

/** What the search field asks. */
export function lookUpHandlers(corpus: () => Promise<CorpusDatabase>): Pick<Handlers, 'lookup/find'> {
  return {
    'lookup/find': async ({ query }) => {
      const words = String(query).trim().slice(0, MAX_QUERY);
      if (words === '') return { hits: [], articles: {} };
      const db = await corpus();
      const hits = await lookUp(words, articleIndex(db));
      return {
        hits,
        articles: await summaries(
          db,
          hits.flatMap(({ reports }) => reports.map(({ article }) => article)),
        ),
      };
    },
  };
}
