import { readFacts } from '../../corpus/store/read-facts.ts';
import { readFacets, readIds, readRows } from '../../corpus/store/read-rows.ts';
import type { CorpusDatabase } from '../../corpus/store/schema.ts';
import type { Handlers } from '../handle.ts';

/** What the corpus table asks. */
export function rowHandlers(
  corpus: () => Promise<CorpusDatabase>,
): Pick<Handlers, 'corpus/rows' | 'corpus/ids' | 'corpus/facets' | 'corpus/facts'> {
  return {
    'corpus/rows': async (query) => readRows(await corpus(), query),
    'corpus/ids': async ({ filter, sort }) => readIds(await corpus(), filter, sort),
    'corpus/facets': async () => readFacets(await corpus()),
    'corpus/facts': async ({ id }) => readFacts(await corpus(), id),
  };
}
