import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runJobs } from '../../../src/corpus/jobs/run-jobs.ts';
import { restoreArticles } from '../../../src/corpus/store/change-articles.ts';
import { setCollection } from '../../../src/corpus/store/change-collections.ts';
import { checkStore } from '../../../src/corpus/store/check-store.ts';
import { installedBundle } from '../../../src/corpus/store/install-bundled.ts';
import { DATABASE_NAME, openStore } from '../../../src/corpus/store/open-store.ts';
import { getArticle, listArticles } from '../../../src/corpus/store/read-articles.ts';
import { readRows } from '../../../src/corpus/store/read-rows.ts';
import { findIds, servicesOf, trialStore } from './trial-store.ts';
import { makeVersion1 } from './version-1.ts';

beforeEach(async () => {
  // Takes the place of the database of the test before.
  (await trialStore()).close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE_NAME).onsuccess = resolve;
  });
});

describe('a database of version 1', () => {
  it('keeps its articles, removals, collections and what is known of the bundled articles', async () => {
    await makeVersion1(140);
    const db = await openStore();
    const { articles, collections } = await listArticles(db);
    expect(articles).toHaveLength(126);
    expect(collections).toEqual([
      { name: 'Bundled', enabled: true },
      { name: 'My articles', enabled: false },
    ]);
    expect(await getArticle(db, 'url-7')).toEqual({
      id: 'url-7',
      title: 'Harbour news 7',
      publisher: 'Coast Post',
      published: '2026-01-05',
      url: 'https://coast.example/7',
      lang: 'en',
      text: 'The ferry number7 left.\nIt came back.',
      collection: 'My articles',
      added: '2026-01-06T07:00:00.000Z',
      removed: null,
    });
    await expect(getArticle(db, 'url-9')).rejects.toMatchObject({ code: 'not-found' });
    await restoreArticles(db, ['url-9']);
    expect((await getArticle(db, 'url-9')).title).toBe('Harbour news 9');
    await setCollection(db, 'My articles', { enabled: true });
    expect(await findIds(db, 'ferry')).toHaveLength(100);
    expect(await checkStore(db, 3)).toEqual({ articles: 127, problems: [], count: 0 });
    expect(await installedBundle(db)).toBe('hash-1');
    const page = await readRows(db, {
      filter: { collections: ['Bundled'] },
      sort: { by: 'added', descending: true },
      offset: 0,
      limit: 10,
    });
    expect(page).toMatchObject({ total: 1, rows: [{ id: 'bundled-one' }] });
    expect([...db.objectStoreNames]).not.toContain('articles');
  });

  it('keeps an article whose analysis is damaged, to be analysed anew', async () => {
    await makeVersion1(3);
    const old = await openDB(DATABASE_NAME, 1);
    await old.put('analyses', { id: 'url-1', analysis: { version: 3, facts: null, terms: null } });
    await old.delete('analyses', 'url-2');
    old.close();
    const db = await openStore();
    expect((await getArticle(db, 'url-1')).text).toContain('number1');
    await runJobs(db, servicesOf(4));
    expect(await checkStore(db, 4)).toEqual({ articles: 3, problems: [], count: 0 });
  });

  it('stays of version 1, whole, when the upgrade cannot be done', async () => {
    await makeVersion1(30);
    const old = await openDB(DATABASE_NAME, 1);
    // A record that no version of the extension has written.
    await old.put('articles', { id: 'url-20' });
    old.close();
    await expect(openStore()).rejects.toThrow();
    const again = await openDB(DATABASE_NAME);
    expect(again.version).toBe(1);
    expect(await again.count('articles')).toBe(30);
    again.close();
  });
});

describe('a database that cannot be opened', () => {
  it('is of a newer version: said so, and left as it is', async () => {
    (await openDB(DATABASE_NAME, 99)).close();
    await expect(openStore()).rejects.toMatchObject({ code: 'newer-corpus' });
    expect((await indexedDB.databases())[0]?.version).toBe(99);
  });

  it('is refused by the browser: said so, with the reason', async () => {
    const refuse = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(refuse);
    await expect(openStore()).rejects.toMatchObject({
      code: 'corpus-unopened',
      message: expect.stringContaining('UnknownError: Internal error opening backing store'),
    });
  });
});
