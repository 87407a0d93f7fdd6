import type { ArticleIndex } from '../../engine/retrieval/article-index.ts';
import type { AnalysedArticle } from '../../engine/types.ts';
import type { CorpusDatabase } from './schema.ts';

/**
 * The corpus as the engine asks for it. Articles that were removed have no terms and are never found. Articles of
 * collections that are switched off keep theirs, because switching has to be cheap: they are left out of `size`, `find` and
 * `load`, while `count` includes them, up to `size`. A count tells how telling a term is, and an upper bound does for that.
 *
 * Make one for each comparison: which articles are switched off is read once and kept.
 */
export function articleIndex(db: CorpusDatabase): ArticleIndex {
  let reading: Promise<{ size: number; off: Set<string> }> | undefined;
  const state = () => (reading ??= readState(db));

  return {
    async size() {
      return (await state()).size;
    },

    async count(terms) {
      const { size } = await state();
      const index = db.transaction('analyses').store.index('keys');
      const counts = await Promise.all(terms.map((term) => index.count(term)));
      return counts.map((count) => Math.min(count, size));
    },

    async find(term, limit) {
      const { off } = await state();
      if (off.size === 0) return db.getAllKeysFromIndex('analyses', 'keys', term, limit);
      // At most `off.size` of the keys are left out, so this many are enough.
      const ids = await db.getAllKeysFromIndex('analyses', 'keys', term, limit + off.size);
      return ids.filter((id) => !off.has(id)).slice(0, limit);
    },

    async load(ids) {
      const { off } = await state();
      const tx = db.transaction(['articles', 'analyses']);
      const loaded = await Promise.all(
        [...new Set(ids)].map(async (id): Promise<AnalysedArticle | null> => {
          const [stored, record] = await Promise.all([
            tx.objectStore('articles').get(id),
            tx.objectStore('analyses').get(id),
          ]);
          if (stored === undefined || record === undefined || stored.removed !== null || off.has(id)) return null;
          const { collection: _collection, added: _added, removed: _removed, ...article } = stored;
          return { article, analysis: record.analysis };
        }),
      );
      return loaded.filter((article) => article !== null);
    },
  };
}

/** How many articles take part, and which in use do not because their collection is switched off. */
async function readState(db: CorpusDatabase): Promise<{ size: number; off: Set<string> }> {
  const tx = db.transaction(['listings', 'collections']);
  const listings = tx.objectStore('listings');
  const [all, removed, collections] = await Promise.all([
    listings.count(),
    listings.index('removed').getAllKeys(),
    tx.objectStore('collections').getAll(),
  ]);
  const lists = await Promise.all(
    collections.filter(({ enabled }) => !enabled).map(({ name }) => listings.index('collection').getAllKeys(name)),
  );
  const off = new Set(lists.flat());
  for (const id of removed) off.delete(id);
  return { size: all - removed.length - off.size, off };
}
