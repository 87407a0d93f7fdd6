import { describe, expect, it, vi } from 'vitest';
import type { ArticleListing } from '../../../../src/corpus/types.ts';
import { rowWindows, WINDOW_ROWS } from '../../../../src/view/options/corpus/row-windows.ts';

const listing = (index: number) => ({ id: String(index) }) as ArticleListing;

/** A corpus of so many rows whose answers are given one by one. */
function slowCorpus(total: number) {
  const asked: { offset: number; answer(): Promise<void>; refuse(): Promise<void> }[] = [];
  const load = (offset: number, limit: number) =>
    new Promise<{ total: number; rows: ArticleListing[] }>((resolve, reject) => {
      const settled = () => new Promise<void>((done) => setTimeout(done));
      const length = Math.max(0, Math.min(limit, total - offset));
      asked.push({
        offset,
        answer: () => {
          resolve({ total, rows: Array.from({ length }, (_, index) => listing(offset + index)) });
          return settled();
        },
        refuse: () => {
          reject(new Error('no'));
          return settled();
        },
      });
    });
  return { asked, load };
}

function open(total: number) {
  const { asked, load } = slowCorpus(total);
  const onRows = vi.fn();
  const onProblem = vi.fn();
  return { asked, onRows, onProblem, windows: rowWindows({ load, onRows, onProblem }) };
}

describe('rowWindows', () => {
  it('knows nothing before the first answer, and the total and the rows after it', async () => {
    const { windows, asked, onRows } = open(250);
    windows.need(0, 20);
    expect(windows.total).toBeNull();
    expect(windows.row(0)).toBeUndefined();
    await asked[0]?.answer();
    expect(windows.total).toBe(250);
    expect(windows.row(20)?.id).toBe('20');
    expect(windows.row(WINDOW_ROWS)).toBeUndefined();
    expect(onRows).toHaveBeenCalledOnce();
  });

  it('asks for one window at a time, and for what is in view by then', async () => {
    const { windows, asked } = open(100_000);
    windows.need(0, 20);
    for (let top = 0; top < 90_000; top += 500) windows.need(top, top + 20);
    expect(asked.map(({ offset }) => offset)).toEqual([0]);
    windows.need(90_010, 90_030);
    await asked[0]?.answer();
    expect(asked.map(({ offset }) => offset)).toEqual([0, 90_000]);
    await asked[1]?.answer();
    expect(windows.row(90_020)?.id).toBe('90020');
    expect(asked).toHaveLength(2);
  });

  it('asks for both windows where the view lies across two', async () => {
    const { windows, asked } = open(1_000);
    windows.need(190, 210);
    await asked[0]?.answer();
    await asked[1]?.answer();
    expect(asked.map(({ offset }) => offset)).toEqual([100, 200]);
    expect([windows.row(199)?.id, windows.row(200)?.id]).toEqual(['199', '200']);
  });

  it('never asks twice for a window it has, and asks again for one it has dropped', async () => {
    const { windows, asked } = open(100_000);
    for (let window = 0; window < 60; window++) {
      windows.need(window * WINDOW_ROWS, window * WINDOW_ROWS + 10);
      await asked[window]?.answer();
    }
    windows.need(5_900, 5_910);
    expect(asked).toHaveLength(60);
    expect(windows.row(0)).toBeUndefined();
    windows.need(0, 10);
    expect(asked).toHaveLength(61);
  });

  it('does not ask beyond the last row', async () => {
    const { windows, asked } = open(100);
    windows.need(0, 500);
    await asked[0]?.answer();
    expect(asked).toHaveLength(1);
  });

  it('shows the rows of before until new ones are there', async () => {
    const before = open(300);
    before.windows.need(0, 10);
    await before.asked[0]?.answer();
    const { asked, load } = slowCorpus(299);
    const windows = rowWindows({ load, onRows() {}, onProblem() {}, before: before.windows });
    windows.need(0, 10);
    expect([windows.total, windows.row(3)?.id]).toEqual([300, '3']);
    await asked[0]?.answer();
    expect(windows.total).toBe(299);
  });

  it('tells what went wrong, and asks again when the view is needed again', async () => {
    const { windows, asked, onProblem } = open(300);
    windows.need(0, 10);
    await asked[0]?.refuse();
    expect(onProblem).toHaveBeenCalledOnce();
    windows.need(0, 10);
    expect(asked).toHaveLength(2);
  });

  it('tells nothing after it was stopped', async () => {
    const { windows, asked, onRows, onProblem } = open(300);
    windows.need(0, 10);
    windows.stop();
    await asked[0]?.answer();
    windows.need(100, 110);
    expect(asked).toHaveLength(1);
    expect(onRows).not.toHaveBeenCalled();
    expect(onProblem).not.toHaveBeenCalled();
  });
});
