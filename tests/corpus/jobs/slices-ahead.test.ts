import { describe, expect, it, vi } from 'vitest';
import type { Slice } from '../../../src/corpus/jobs/read-slices.ts';
import { slicesAhead } from '../../../src/corpus/jobs/slices-ahead.ts';
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
    const ahead = slicesAhead(read, START, { analyse, rest: turn });
    await settled();
    expect(analyse).toHaveBeenCalledTimes(6);
    const taken = [await ahead.next(), await ahead.next(), await ahead.next(), await ahead.next()];
    expect(taken).toEqual([...slices, null]);
    expect([...ahead.analyses.keys()]).toEqual(slices.flatMap(({ drafts }) => drafts));
  });

  it('are not more than fit into memory, and go on when one is taken', async () => {
    const { read } = slicesOf(20);
    const analyse = vi.fn(analyseWords);
    const ahead = slicesAhead(read, START, { analyse, rest: turn });
    await settled();
    expect(analyse).toHaveBeenCalledTimes(8);
    await ahead.next();
    await settled();
    expect(analyse).toHaveBeenCalledTimes(10);
  });

  it('are read on without being analysed where that is of no use, and not at all once it is stopped', async () => {
    const { read, slices } = slicesOf(20);
    const analyse = vi.fn(analyseWords);
    const ahead = slicesAhead(read, START, { analyse, rest: turn });
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
    const ahead = slicesAhead(broken, START, { analyse: analyseWords, rest: turn });
    expect(await ahead.next()).toBe(slices[0]);
    await expect(ahead.next()).rejects.toThrow('a batch is gone');
  });

  it('leave a draft that cannot be analysed to whoever works on it', async () => {
    const { read, slices } = slicesOf(1);
    const analyse = vi.fn((article: Parameters<typeof analyseWords>[0]) => {
      if (article.text === 'a 0') throw new Error('odd');
      return analyseWords(article);
    });
    const ahead = slicesAhead(read, START, { analyse, rest: turn });
    await settled();
    expect(await ahead.next()).toBe(slices[0]);
    expect([...ahead.analyses.keys()]).toEqual([slices[0]?.drafts[1]]);
    expect(await ahead.next()).toBeNull();
  });
});
