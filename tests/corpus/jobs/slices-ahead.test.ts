import { describe, expect, it, vi } from 'vitest';
import type { Slice } from '../../../src/corpus/jobs/read-slices.ts';
import { slicesAhead } from '../../../src/corpus/jobs/slices-ahead.ts';
import { prepareAnalysis } from '../../../src/corpus/store/prepare-analysis.ts';
import type { Article } from '../../../src/engine/types.ts';
import { analyseWords, draftOf } from '../store/trial-store.ts';

const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
const settled = async () => {
  for (let i = 0; i < 40; i++) await turn();
};

/** A job of so many slices with two drafts each. */
function slicesOf(count: number): { read: (from: { batch: number }) => Promise<Slice | null>; slices: Slice[] } {
  const slices = Array.from({ length: count }, (_, i) => ({
    drafts: [draftOf(`a ${i}`), draftOf(`b ${i}`)],
    batch: i + 1,
    at: 0,
  }));
  return { slices, read: async ({ batch }) => slices[batch] ?? null };
}
const START = { batch: 0, at: 0 };

describe('slices that are read ahead', () => {
  it('come in order, once each, and are analysed before they are asked for', async () => {
    const { read, slices } = slicesOf(3);
    const analyse = vi.fn(analyseWords);
    const ahead = slicesAhead(read, START, { analyse, rest: turn, version: 1 });
    await settled();
    expect(analyse).toHaveBeenCalledTimes(6);
    const taken = [await ahead.next(), await ahead.next(), await ahead.next(), await ahead.next()];
    expect(taken).toEqual([...slices, null]);
    expect([...ahead.analyses.keys()]).toEqual(slices.flatMap(({ drafts }) => drafts));
  });

  it('are not more than fit into memory, and go on when one is taken', async () => {
    const { read } = slicesOf(20);
    const analyse = vi.fn(analyseWords);
    const ahead = slicesAhead(read, START, { analyse, rest: turn, version: 1 });
    await settled();
    expect(analyse).toHaveBeenCalledTimes(8);
    await ahead.next();
    await settled();
    expect(analyse).toHaveBeenCalledTimes(10);
  });

  it('are read on without being analysed where that is of no use, and not at all once it is stopped', async () => {
    const { read, slices } = slicesOf(20);
    const analyse = vi.fn(analyseWords);
    const ahead = slicesAhead(read, START, { analyse, rest: turn, version: 1 });
    ahead.isUseful = false;
    for (const slice of slices.slice(0, 10)) expect(await ahead.next()).toBe(slice);
    // The first draft was begun at once.
    expect(analyse.mock.calls.length).toBeLessThanOrEqual(1);
    ahead.isUseful = true;
    ahead.stop();
    await settled();
    expect(analyse.mock.calls.length).toBeLessThanOrEqual(1);
  });

  it('say what could not be read, after what could', async () => {
    const { read, slices } = slicesOf(1);
    const broken = async (from: { batch: number }) => {
      if (from.batch > 0) throw new Error('a batch is gone');
      return read(from);
    };
    const ahead = slicesAhead(broken, START, { analyse: analyseWords, rest: turn, version: 1 });
    expect(await ahead.next()).toBe(slices[0]);
    await expect(ahead.next()).rejects.toThrow('a batch is gone');
  });

  it('leave a draft that cannot be analysed to whoever works on it', async () => {
    const { read, slices } = slicesOf(1);
    const analyse = vi.fn((article: Parameters<typeof analyseWords>[0]) => {
      if (article.text === 'a 0') throw new Error('odd');
      return analyseWords(article);
    });
    const ahead = slicesAhead(read, START, { analyse, rest: turn, version: 1 });
    await settled();
    expect(await ahead.next()).toBe(slices[0]);
    expect([...ahead.analyses.keys()]).toEqual([slices[0]?.drafts[1]]);
    expect(await ahead.next()).toBeNull();
  });

  it('are analysed by the analyst, several at once, and by the background where it fails', async () => {
    const { read, slices } = slicesOf(6);
    const analyse = vi.fn(analyseWords);
    const asked: (() => void)[] = [];
    const prepare = vi.fn(async (articles: readonly Article[]) => {
      await new Promise<void>((resolve) => asked.push(resolve));
      // The third slice it does not do at all, of the second not the first article.
      if (prepare.mock.calls.length >= 3 && articles[0]?.text === 'a 2') return null;
      return articles.map((article) =>
        article.text === 'a 1' ? null : prepareAnalysis(analyseWords(article), article.text),
      );
    });
    const ahead = slicesAhead(read, START, { analyse, analyst: { prepare }, rest: turn, version: 1 });
    await settled();
    expect(prepare).toHaveBeenCalledTimes(4);
    expect(analyse).not.toHaveBeenCalled();
    for (const answer of asked.splice(0)) answer();
    for (const slice of slices.slice(0, 3)) expect(await ahead.next()).toBe(slice);
    expect(analyse.mock.calls.map(([{ text }]) => text)).toEqual(['a 1', 'a 2', 'b 2']);
    const drafts = slices.slice(0, 3).flatMap(({ drafts: all }) => all);
    for (const draft of drafts)
      expect(ahead.analyses.get(draft)).toEqual(prepareAnalysis(analyseWords({ ...draft, id: '' }), draft.text));
    ahead.stop();
  });

  it('are analysed by the background where the analyst is of another version', async () => {
    const { read } = slicesOf(1);
    const analyse = vi.fn(analyseWords);
    const prepare = async (articles: readonly Article[]) =>
      articles.map((article) => prepareAnalysis(analyseWords(article, 2), article.text));
    const ahead = slicesAhead(read, START, { analyse, analyst: { prepare }, rest: turn, version: 1 });
    await ahead.next();
    expect([...ahead.analyses.values()].map(({ packed }) => packed.version)).toEqual([1, 1]);
  });
});
