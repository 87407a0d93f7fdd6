import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addArticles } from '../../src/corpus/store/add-articles.ts';
import type { CorpusDatabase } from '../../src/corpus/store/schema.ts';
import { openArticle } from '../../src/platform/open-article.ts';
import { analyseWords, draftOf, OPTIONS, trialStore } from '../corpus/store/trial-store.ts';

let db: CorpusDatabase;
const create = vi.fn(async (_tab: { url: string }) => ({}));
const browser = { tabs: { create }, runtime: { getURL: (path: string) => `chrome-extension://us${path}` } } as never;

const TEXT = 'Nine ships left. Ten came.';
beforeEach(async () => {
  create.mockClear();
  db = await trialStore();
  const analyse = (article: Parameters<typeof analyseWords>[0]) => ({
    ...analyseWords(article),
    sentences: [
      { start: 0, end: 16 },
      { start: 17, end: 26 },
    ],
  });
  const drafts = [draftOf(TEXT, { id: 'a', url: 'https://coast.example/a' }), draftOf('No address.', { id: 'b c' })];
  await addArticles(db, drafts, { ...OPTIONS, analyse });
});

describe('opening an article', () => {
  it('goes to the sentence', async () => {
    await openArticle(browser, db, 'a', 17);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://coast.example/a#:~:text=Ten%20came' });
  });

  it('goes to the article where there is no such sentence', async () => {
    await openArticle(browser, db, 'a', 9_999);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://coast.example/a' });
  });

  it('without an address goes to the library', async () => {
    await openArticle(browser, db, 'b c', 0);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://us/options.html#article=b%20c&at=0-11' });
  });

  it('that is not there opens nothing', async () => {
    await expect(openArticle(browser, db, 'gone', 0)).rejects.toMatchObject({ code: 'not-found' });
    expect(create).not.toHaveBeenCalled();
  });
});
