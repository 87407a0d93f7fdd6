import { beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import { removeArticles, restoreArticles } from '../../../src/corpus/store/change-articles.ts';
import { collectionAt } from '../../../src/corpus/store/read-articles.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import { intakeHandlers } from '../../../src/platform/handlers/intake-handlers.ts';
import { draftOf, NOW, OPTIONS, trialStore } from './trial-store.ts';

const URL = 'https://coast.example/ships/nine';
let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
  await addArticles(db, [draftOf('Nine ships left.', { id: 'a', url: URL })], OPTIONS);
});

describe('the collection of the article at an address', () => {
  it('is found however a reader came to the page', async () => {
    expect(await collectionAt(db, URL)).toBe('Mine');
    expect(await collectionAt(db, `${URL}/?utm_source=mail#top`)).toBe('Mine');
  });

  it('is the one that a newer version is in', async () => {
    await addArticles(db, [draftOf('Ten ships left.', { id: 'a', url: URL })], OPTIONS);
    expect(await collectionAt(db, URL)).toBe('Mine');
  });

  it.each(['https://coast.example/ships', 'https://coast.example/ships/nine?page=2', 'about:blank', ''])(
    'is none where no article is from: %s',
    async (url) => {
      expect(await collectionAt(db, url)).toBeNull();
    },
  );

  it('is none while the article is removed', async () => {
    await removeArticles(db, ['a'], NOW);
    expect(await collectionAt(db, URL)).toBeNull();
    await restoreArticles(db, ['a']);
    expect(await collectionAt(db, URL)).toBe('Mine');
  });

  it('is told of a tab, and of none whose address the browser keeps back', async () => {
    const known = (url?: string) => {
      const api = { tabs: { get: async () => ({ id: 7, ...(url !== undefined && { url }) }) } };
      const handlers = intakeHandlers({ api, collectionAt: (at: string) => collectionAt(db, at) } as never);
      return handlers['tab/known']({ tabId: 7 }, { tabId: null, document: null });
    };
    expect(await known(URL)).toEqual({ collection: 'Mine' });
    expect(await known('https://coast.example/other')).toEqual({ collection: null });
    expect(await known()).toEqual({ collection: null });
  });
});
