import { beforeEach, describe, expect, it } from 'vitest';
import { type BundledCorpus, bundleCorpus } from '../../../src/corpus/bundled-corpus.ts';
import { removeArticles, updateArticle } from '../../../src/corpus/store/change-articles.ts';
import { installBundled, installedBundle } from '../../../src/corpus/store/install-bundled.ts';
import { allArticles, getArticle, listArticles } from '../../../src/corpus/store/read-articles.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import { tidyStore } from '../../../src/corpus/store/tidy-store.ts';
import { problemOf } from '../problem-of.ts';
import { analyseWords, contentsOf, NOW, trialStore } from './trial-store.ts';

const file = (name: string, text: string) => ({
  name: `corpus/${name}.md`,
  content: `---\nid: ${name}\ntitle: About ${name}\n---\n${text}\n`,
});
const bundle = (a: string, b = 'trains came') => bundleCorpus([file('a', a), file('b', b)], analyseWords);

let db: CorpusDatabase;
let first: BundledCorpus;
beforeEach(async () => {
  db = await trialStore();
  first = bundle('ships left');
  await installBundled(db, first, NOW);
});

const texts = async () => Object.fromEntries((await allArticles(db)).map(({ id, text }) => [id, text]));

describe('the bundled articles', () => {
  it('are put in once, and nothing changes the second time', async () => {
    expect(await texts()).toEqual({ a: 'ships left', b: 'trains came' });
    expect(await installedBundle(db)).toBe(first.hash);
    const before = await contentsOf(db);
    await installBundled(db, bundle('ships left'), new Date('2027-01-01T00:00:00Z'));
    expect(await contentsOf(db)).toEqual(before);
  });

  it('are updated when the extension carries another text', async () => {
    await installBundled(db, bundle('ships stayed'), NOW);
    expect(await texts()).toEqual({ a: 'ships stayed', b: 'trains came' });
  });

  it('stay removed, within the day and after the store was tidied', async () => {
    await removeArticles(db, ['a'], NOW);
    await installBundled(db, bundle('ships stayed'), NOW);
    expect((await listArticles(db)).articles.map(({ id }) => id)).toEqual(['b']);
    await tidyStore(db, new Date('2026-03-01T00:00:00Z'));
    await installBundled(db, bundle('ships came back'), NOW);
    expect(await texts()).toEqual({ b: 'trains came' });
  });

  it('stay as the reader edited them, through later versions too', async () => {
    await updateArticle(db, 'a', { text: 'ships left, I think' }, analyseWords, NOW);
    await installBundled(db, bundle('ships stayed'), NOW);
    await installBundled(db, bundle('ships stayed long'), NOW);
    expect((await getArticle(db, 'a')).text).toBe('ships left, I think');
  });

  it('are refused with file and line when one is not good', () => {
    expect(
      problemOf(() =>
        bundleCorpus([{ name: 'corpus/x.md', content: '---\ntitle: A\npublished: soon\n---\nText' }], analyseWords),
      ),
    ).toMatchObject({
      code: 'bad-date',
      file: 'corpus/x.md',
      line: 3,
    });
    expect(problemOf(() => bundleCorpus([{ name: 'corpus/x.md', content: 'Text' }], analyseWords))).toMatchObject({
      code: 'bad-front-matter',
    });
    expect(problemOf(() => bundleCorpus([file('a', 'x'), file('a', 'y')], analyseWords))).toMatchObject({
      code: 'duplicate-id',
    });
  });
});
