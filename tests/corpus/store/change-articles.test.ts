import { beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import { removeArticles, restoreArticles, updateArticle } from '../../../src/corpus/store/change-articles.ts';
import { setCollection } from '../../../src/corpus/store/change-collections.ts';
import { getArticle, listArticles } from '../../../src/corpus/store/read-articles.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import { tidyStore } from '../../../src/corpus/store/tidy-store.ts';
import { analyseWords, contentsOf, draftOf, findIds, NOW, OPTIONS, trialStore } from './trial-store.ts';

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
  await addArticles(db, [draftOf('Nine ships left.', { id: 'a' }), draftOf('Ten came.', { id: 'b' })], OPTIONS);
});

describe('removing and restoring', () => {
  it('takes an article out of every list, and back as it was', async () => {
    const before = await listArticles(db);
    await removeArticles(db, ['a'], NOW);
    expect((await listArticles(db)).articles.map(({ id }) => id)).toEqual(['b']);
    await expect(getArticle(db, 'a')).rejects.toMatchObject({ code: 'not-found' });
    expect(await findIds(db, 'nine')).toEqual([]);
    await restoreArticles(db, ['a']);
    expect(await listArticles(db)).toEqual(before);
    expect(await findIds(db, 'nine')).toEqual(['a']);
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
    expect((await contentsOf(db)).removals).toMatchObject([{ at: NOW.toISOString() }]);
  });

  it('deletes for good after a day, not before', async () => {
    await removeArticles(db, ['a'], NOW);
    expect(await tidyStore(db, new Date('2026-02-11T11:59:00Z'))).toBe(0);
    await restoreArticles(db, ['a']);
    await removeArticles(db, ['a'], NOW);
    expect(await tidyStore(db, new Date('2026-02-11T12:00:01Z'))).toBe(1);
    await expect(restoreArticles(db, ['a'])).rejects.toMatchObject({ code: 'not-found' });
    const { heads, texts, analysed, titles, removals } = await contentsOf(db);
    for (const left of [heads, texts, analysed]) expect(left).toHaveLength(1);
    expect(JSON.stringify(titles)).not.toContain('Nine');
    expect(removals).toEqual([]);
  });
});

describe('editing', () => {
  it('changes what is given, keeps the rest and analyses anew', async () => {
    const article = await updateArticle(db, 'a', { text: 'Eleven ships left.' }, analyseWords, NOW);
    expect(article).toMatchObject({
      id: 'a',
      title: 'Title of Nine ships left.',
      text: 'Eleven ships left.',
      added: NOW.toISOString(),
    });
    expect(await findIds(db, 'eleven')).toEqual(['a']);
    expect(await findIds(db, 'nine')).toEqual([]);
  });

  it('cannot change the id, nor make an article that would be refused', async () => {
    await updateArticle(db, 'a', { id: 'b' } as never, analyseWords, NOW);
    expect((await getArticle(db, 'b')).text).toBe('Ten came.');
    await expect(updateArticle(db, 'a', { title: ' ' }, analyseWords, NOW)).rejects.toMatchObject({
      code: 'missing-title',
    });
    await expect(updateArticle(db, 'nobody', {}, analyseWords, NOW)).rejects.toMatchObject({ code: 'not-found' });
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
