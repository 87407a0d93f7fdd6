import { beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import { articleIndex } from '../../../src/corpus/store/article-index.ts';
import { removeArticles } from '../../../src/corpus/store/change-articles.ts';
import { setCollection } from '../../../src/corpus/store/change-collections.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import { draftOf, findIds, NOW, OPTIONS, trialStore } from './trial-store.ts';

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
  const drafts = [
    draftOf('ships left', { id: 'a' }),
    draftOf('ships came', { id: 'b', collection: 'Other' }),
    draftOf('trains came', { id: 'c' }),
  ];
  await addArticles(db, drafts, OPTIONS);
});

describe('the corpus as the engine asks for it', () => {
  it('counts and finds articles by term', async () => {
    const index = articleIndex(db);
    expect(await index.size()).toBe(3);
    expect(await index.count(['ships', 'nothing', 'left'])).toEqual([2, 0, 1]);
    expect(await findIds(db, 'ships')).toEqual(['a', 'b']);
    // The newest first.
    expect((await index.load(await index.find('ships', 1)))[0]?.article.id).toBe('b');
    expect(await index.find('nothing', 10)).toEqual([]);
  });

  it('loads articles without what only the store knows, once each, and leaves out what is gone', async () => {
    const loaded = await articleIndex(db).load(['c', 'gone', 'c']);
    expect(loaded).toHaveLength(1);
    expect(loaded[0]?.article).toEqual({ id: 'c', ...draftOf('trains came') });
    expect(loaded[0]?.analysis.version).toBe(1);
  });

  it('knows nothing of removed articles', async () => {
    await removeArticles(db, ['a'], NOW);
    const index = articleIndex(db);
    expect(await index.size()).toBe(2);
    expect(await index.count(['ships'])).toEqual([1]);
    expect(await findIds(db, 'ships')).toEqual(['b']);
    expect(await index.load(['a'])).toEqual([]);
  });

  it('leaves out collections that are switched off, and counts no more than take part', async () => {
    await removeArticles(db, ['a'], NOW);
    await setCollection(db, 'Mine', { enabled: false });
    const index = articleIndex(db);
    expect(await index.size()).toBe(1);
    expect(await findIds(db, 'came')).toEqual(['b']);
    expect(await index.count(['came'])).toEqual([1]);
    expect(await index.load(['b', 'c'])).toHaveLength(1);
    await setCollection(db, 'Mine', { enabled: true });
    expect(await findIds(db, 'came')).toEqual(['b', 'c']);
  });
});
