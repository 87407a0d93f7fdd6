import { beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import {
  removeArticles,
  restoreArticles,
  tidyStore,
  updateArticle,
} from '../../../src/corpus/store/change-articles.ts';
import { setCollection } from '../../../src/corpus/store/change-collections.ts';
import { getArticle, listArticles } from '../../../src/corpus/store/read-articles.ts';
import { renewAnalyses } from '../../../src/corpus/store/renew-analyses.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import { analyseWords, contentsOf, draftOf, NOW, OPTIONS, trialStore } from './trial-store.ts';

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
  await addArticles(db, [draftOf('Nine ships left.', { id: 'a' }), draftOf('Ten came.', { id: 'b' })], OPTIONS);
});

describe('removing and restoring', () => {
  it('takes an article out of every list, and back as it was', async () => {
    const before = await contentsOf(db);
    await removeArticles(db, ['a'], NOW);
    expect((await listArticles(db)).articles.map(({ id }) => id)).toEqual(['b']);
    await expect(getArticle(db, 'a')).rejects.toMatchObject({ code: 'not-found' });
    await restoreArticles(db, ['a']);
    expect(await contentsOf(db)).toEqual(before);
  });

  it('removes none when one of them is not there', async () => {
    const before = await contentsOf(db);
    await expect(removeArticles(db, ['a', 'nobody'], NOW)).rejects.toMatchObject({
      code: 'not-found',
      value: 'nobody',
    });
    expect(await contentsOf(db)).toEqual(before);
  });

  it('keeps the date of the first removal when the message comes twice', async () => {
    await removeArticles(db, ['a'], NOW);
    await removeArticles(db, ['a'], new Date('2026-02-11T00:00:00Z'));
    expect((await db.get('articles', 'a'))?.removed).toBe(NOW.toISOString());
  });

  it('deletes for good after a day, not before', async () => {
    await removeArticles(db, ['a'], NOW);
    expect(await tidyStore(db, new Date('2026-02-11T11:59:00Z'))).toBe(0);
    await restoreArticles(db, ['a']);
    await removeArticles(db, ['a'], NOW);
    expect(await tidyStore(db, new Date('2026-02-11T12:00:01Z'))).toBe(1);
    await expect(restoreArticles(db, ['a'])).rejects.toMatchObject({ code: 'not-found' });
    expect((await contentsOf(db)).analyses).toHaveLength(1);
  });
});

describe('editing', () => {
  it('changes what is given, keeps the rest and analyses anew', async () => {
    const article = await updateArticle(db, 'a', { text: 'Eleven ships left.' }, analyseWords);
    expect(article).toMatchObject({
      id: 'a',
      title: 'Title of Nine ships left.',
      text: 'Eleven ships left.',
      added: NOW.toISOString(),
    });
    expect(await db.getAllKeysFromIndex('analyses', 'keys', 'eleven')).toEqual(['a']);
    expect(await db.getAllKeysFromIndex('analyses', 'keys', 'nine')).toEqual([]);
  });

  it('cannot change the id, nor make an article that would be refused', async () => {
    await updateArticle(db, 'a', { id: 'b' } as never, analyseWords);
    expect((await getArticle(db, 'b')).text).toBe('Ten came.');
    await expect(updateArticle(db, 'a', { title: ' ' }, analyseWords)).rejects.toMatchObject({ code: 'missing-title' });
    await expect(updateArticle(db, 'nobody', {}, analyseWords)).rejects.toMatchObject({ code: 'not-found' });
    expect((await getArticle(db, 'a')).title).toBe('Title of Nine ships left.');
  });
});

describe('collections', () => {
  it('are switched off and on, and none is made by that', async () => {
    expect(await setCollection(db, 'Mine', { enabled: false })).toEqual([{ name: 'Mine', enabled: false }]);
    expect(await setCollection(db, 'Mine', { enabled: true })).toEqual([{ name: 'Mine', enabled: true }]);
    await expect(setCollection(db, 'Other', { enabled: false })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('stay switched off when an article is added to them', async () => {
    await setCollection(db, 'Mine', { enabled: false });
    await addArticles(db, [draftOf('Twelve stayed.')], OPTIONS);
    expect((await listArticles(db)).collections).toEqual([{ name: 'Mine', enabled: false }]);
  });
});

describe('analyses of another version of the engine', () => {
  it('are made anew, and only they', async () => {
    const analysed: string[] = [];
    const analyse = (article: Parameters<typeof analyseWords>[0]) => {
      analysed.push(article.id);
      return analyseWords(article, 2);
    };
    expect(await renewAnalyses(db, 2, analyse)).toBe(2);
    expect(analysed).toEqual(['a', 'b']);
    expect(await renewAnalyses(db, 2, analyse)).toBe(0);
    expect((await db.get('analyses', 'a'))?.analysis.version).toBe(2);
  });

  it('do not bring a removed article back, nor overwrite an edit', async () => {
    await removeArticles(db, ['b'], NOW);
    const renewing = renewAnalyses(
      db,
      2,
      (article) => analyseWords(article, 2),
      async () => {
        if ((await db.get('articles', 'a'))?.text !== 'Eleven.')
          await updateArticle(db, 'a', { text: 'Eleven.' }, (article) => analyseWords(article, 2));
      },
    );
    await renewing;
    expect(await db.getAllKeysFromIndex('analyses', 'keys', 'eleven')).toEqual(['a']);
    expect(await db.getAllKeysFromIndex('analyses', 'keys', 'ten')).toEqual([]);
  });
});
