import { beforeEach, describe, expect, it } from 'vitest';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import { removeArticles, restoreArticles, updateArticle } from '../../../src/corpus/store/change-articles.ts';
import { createCollection, moveArticles } from '../../../src/corpus/store/change-collections.ts';
import { readFacets, readIds, readRows } from '../../../src/corpus/store/read-rows.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import type { RowFilter, RowSort } from '../../../src/corpus/row-types.ts';
import { draftOf, NOW, OPTIONS, trialStore } from './trial-store.ts';

const ADDED: RowSort = { by: 'added', descending: true };
let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
  const drafts = [
    draftOf('Mayor Elena Petrosyan opened the bridge. It cost $40 million.', {
      id: 'bridge',
      title: 'A bridge for Harwick',
      publisher: 'Coast Post',
      published: '2026-01-04',
      lang: 'en-GB',
      collection: 'Town',
    }),
    draftOf('Some 1,200 workers went on strike, Omar Haddad said.', {
      id: 'strike',
      title: '“Strike” at the shipyard',
      publisher: 'Daily Wire',
      published: '2026-02-01T10:00:00Z',
      lang: 'en',
    }),
    draftOf('Nothing is known of the day this was written, nor of much else.', {
      id: 'undated',
      title: 'An undated government notice',
      publisher: '',
      published: null,
      lang: '',
    }),
  ];
  await addArticles(db, drafts, { ...OPTIONS, analyse });
});

const ids = (filter: RowFilter = {}, sort = ADDED) => readIds(db, filter, sort);

describe('the corpus table', () => {
  it('gives stretches of all rows, newest first', async () => {
    const page = await readRows(db, { filter: {}, sort: ADDED, offset: 1, limit: 1 });
    expect(page).toMatchObject({ total: 3, rows: [{ id: 'strike', collection: 'Mine', facts: expect.any(Number) }] });
  });

  it.each<[RowFilter, string[]]>([
    [{ collections: ['Town'] }, ['bridge']],
    [{ collections: [] }, []],
    [{ publishers: ['Daily Wire', ''] }, ['undated', 'strike']],
    [{ langs: ['en'] }, ['strike', 'bridge']],
    [{ langs: ['en-GB'] }, ['bridge']],
    [{ langs: [''] }, ['undated']],
    [{ from: '2026-02-01' }, ['strike']],
    [{ to: '2026-02-01' }, ['strike', 'bridge']],
    [{ from: '2026-01-01', to: '2026-01-31' }, ['bridge']],
  ])('is filtered by %j', async (filter, expected) => {
    expect(await ids(filter)).toEqual(expected);
  });

  it.each([
    ['bri', ['bridge']],
    ['daily', ['strike']],
    ['goverment', ['undated']],
    ['strike ship', ['strike']],
    ['strike bridge', []],
    ['petrosyan', ['bridge']],
    ['Yelena Petrosian', ['bridge']],
    ['1,200', ['strike']],
    ['$40 million', ['bridge']],
    ['xylophone', []],
    ['  ', ['undated', 'strike', 'bridge']],
  ])('finds “%s” in titles, publishers, names and figures', async (text, expected) => {
    expect(await ids({ text })).toEqual(expected);
  });

  it.each<[RowSort['by'], boolean, string[]]>([
    ['title', false, ['bridge', 'undated', 'strike']],
    ['title', true, ['strike', 'undated', 'bridge']],
    ['published', false, ['bridge', 'strike', 'undated']],
    ['published', true, ['strike', 'bridge', 'undated']],
    ['publisher', true, ['strike', 'bridge', 'undated']],
    ['length', false, ['strike', 'bridge', 'undated']],
  ])('is sorted by %s, falling: %s', async (by, descending, expected) => {
    expect(await ids({}, { by, descending })).toEqual(expected);
  });

  it('follows every change', async () => {
    await ids({ text: 'bridge' });
    await removeArticles(db, ['bridge'], NOW);
    expect(await ids()).toEqual(['undated', 'strike']);
    await restoreArticles(db, ['bridge']);
    await updateArticle(db, 'strike', { title: 'A strike ends' }, analyse, NOW);
    await moveArticles(db, ['undated'], 'Town');
    await addArticles(db, [draftOf('One more.', { id: 'more', title: 'More bridges' })], OPTIONS);
    expect(await ids({ text: 'bridge' })).toEqual(['more', 'bridge']);
    expect(await ids({ text: 'ends' })).toEqual(['strike']);
    expect(await ids({ collections: ['Town'] })).toEqual(['undated', 'bridge']);
  });

  it('says what there is to filter by', async () => {
    await createCollection(db, 'Empty', {});
    await removeArticles(db, ['strike'], NOW);
    expect(await readFacets(db)).toEqual({
      total: 2,
      collections: [
        { name: 'Empty', enabled: true, articles: 0 },
        { name: 'Mine', enabled: true, articles: 1 },
        { name: 'Town', enabled: true, articles: 1 },
      ],
      publishers: [
        { name: '', articles: 1 },
        { name: 'Coast Post', articles: 1 },
      ],
      langs: [
        { lang: '', articles: 1 },
        { lang: 'en-GB', articles: 1 },
      ],
      from: '2026-01-04',
      to: '2026-01-04',
      length: 124,
    });
  });
});
