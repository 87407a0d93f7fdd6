import { describe, expect, it, vi } from 'vitest';
import { bundleCorpus } from '../../src/corpus/bundled-corpus.ts';
import { removeArticles } from '../../src/corpus/store/change-articles.ts';
import { keepCorpus } from '../../src/platform/keep-corpus.ts';
import { analyseWords, contentsOf, findIds, NOW, servicesOf, trialStore } from '../corpus/store/trial-store.ts';

const bundle = bundleCorpus([{ name: 'a.md', content: '---\nid: a\ntitle: A\n---\nships left' }], analyseWords);
const options = { ...servicesOf(), load: async () => bundle };
const later = () => new Date('2026-05-01T00:00:00Z');

describe('what is put right at every start', () => {
  it('puts the bundled articles in, and changes nothing at the next start', async () => {
    const db = await trialStore();
    await keepCorpus(db, options);
    const before = await contentsOf(db);
    expect(before.heads).toHaveLength(1);
    const analyse = vi.fn(analyseWords);
    await keepCorpus(db, { ...options, analyse, now: later });
    expect(await contentsOf(db)).toEqual(before);
    expect(analyse).not.toHaveBeenCalled();
  });

  it('deletes what was removed long ago, and does not put it in again', async () => {
    const db = await trialStore();
    await keepCorpus(db, options);
    await removeArticles(db, ['a'], NOW);
    await keepCorpus(db, { ...options, now: later });
    await keepCorpus(db, options);
    expect((await contentsOf(db)).heads).toEqual([]);
  });

  it('makes analyses of another engine anew', async () => {
    const db = await trialStore();
    await keepCorpus(db, options);
    const analyse = vi.fn((article: Parameters<typeof analyseWords>[0]) => analyseWords(article, 2));
    await keepCorpus(db, { ...options, analyse, version: 2 });
    expect(analyse).toHaveBeenCalledTimes(1);
    expect((await contentsOf(db)).analysed).toMatchObject([{ version: 2 }]);
    expect(await findIds(db, 'ships')).toEqual(['a']);
  });
});
