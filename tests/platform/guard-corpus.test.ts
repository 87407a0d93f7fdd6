import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bundleCorpus } from '../../src/corpus/bundled-corpus.ts';
import { addArticles } from '../../src/corpus/store/add-articles.ts';
import { removeArticles } from '../../src/corpus/store/change-articles.ts';
import type { CorpusDatabase } from '../../src/corpus/store/schema.ts';
import { keepLog, keepMark, lossOf } from '../../src/platform/guard-corpus.ts';
import { keepBundled } from '../../src/platform/keep-corpus.ts';
import { corpusLoss, corpusMark } from '../../src/platform/settings.ts';
import { analyseWords, contentsOf, draftOf, NOW, OPTIONS, trialStore } from '../corpus/store/trial-store.ts';

const bundle = bundleCorpus([{ name: 'a.md', content: '---\nid: a\ntitle: A\n---\nships left' }], analyseWords);
const drafts = (count: number) => Array.from({ length: count }, (_, i) => draftOf(`boat number ${'x'.repeat(i + 1)}`));

/** A database as a start finds it. */
async function started(): Promise<CorpusDatabase> {
  const db = await trialStore();
  await keepMark(db, NOW);
  await keepBundled(db, async () => bundle, NOW);
  await keepMark(db, NOW);
  return db;
}

beforeEach(() => fakeBrowser.reset());

describe('the mark of the corpus', () => {
  it('counts the reader’s own articles, not the bundled ones', async () => {
    const db = await started();
    expect(await corpusMark.getValue()).toMatchObject({ articles: 0 });
    await addArticles(db, drafts(3), OPTIONS);
    await keepMark(db, NOW);
    expect(await corpusMark.getValue()).toMatchObject({ articles: 3, at: NOW.toISOString() });
    await removeArticles(db, ['a'], NOW);
    await keepMark(db, NOW);
    expect(await corpusMark.getValue()).toMatchObject({ articles: 3 });
    expect(await corpusLoss.getValue()).toBeNull();
  });

  it('tells that the corpus is gone when the database is a new one', async () => {
    const db = await started();
    await addArticles(db, drafts(3), OPTIONS);
    await keepMark(db, NOW);
    await started();
    expect(await corpusLoss.getValue()).toMatchObject({ articles: 3, at: NOW.toISOString() });
  });

  it('goes on telling so at the next starts, until as many articles are there again', async () => {
    await corpusLoss.setValue({ id: 'old', articles: 3, at: NOW.toISOString() });
    const db = await started();
    expect(await corpusLoss.getValue()).not.toBeNull();
    await addArticles(db, drafts(2), OPTIONS);
    await keepMark(db, NOW);
    expect(await corpusLoss.getValue()).not.toBeNull();
    await addArticles(db, drafts(3), OPTIONS);
    await keepMark(db, NOW);
    expect(await corpusLoss.getValue()).toBeNull();
  });

  it('says nothing of a corpus that the reader emptied', async () => {
    const db = await started();
    await addArticles(db, drafts(3), OPTIONS);
    await keepMark(db, NOW);
    const rows = (await contentsOf(db)).heads as { id: string }[];
    await removeArticles(
      db,
      rows.map(({ id }) => id),
      NOW,
    );
    await keepMark(db, NOW);
    expect(await corpusLoss.getValue()).toBeNull();
    expect(await corpusMark.getValue()).toMatchObject({ articles: 0 });
  });

  it.each([
    ['nothing was known', null, null],
    ['it is the same database', { id: 'one', articles: 9, at: '' }, null],
    ['another one holds as much', { id: 'other', articles: 2, at: '' }, null],
    ['another one holds less', { id: 'other', articles: 9, at: '' }, { articles: 9 }],
  ])('where %s', (_, mark, loss) => {
    const found = lossOf(mark, { id: 'one', articles: 2, at: '' });
    if (loss === null) expect(found).toBeNull();
    else expect(found).toMatchObject(loss);
  });
});

describe('the log of the database', () => {
  it('is filled up once in a run of the browser, and nothing stays of that', async () => {
    const db = await started();
    const before = await contentsOf(db);
    const writing = vi.spyOn(db, 'transaction');
    await keepLog(db);
    expect(writing).toHaveBeenCalled();
    expect(await contentsOf(db)).toEqual(before);
    writing.mockClear();
    await keepLog(db);
    expect(writing).not.toHaveBeenCalled();
  });

  it('is left alone where the database is new: no start before has written it', async () => {
    const db = await trialStore();
    const writing = vi.spyOn(db, 'transaction');
    await keepLog(db);
    expect(writing).not.toHaveBeenCalled();
  });
});
