import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { questionsFirst } from '../../src/platform/questions-first.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const turn = () => vi.advanceTimersByTimeAsync(0);

function isDone(work: Promise<unknown>): () => boolean {
  let done = false;
  void work.then(() => {
    done = true;
  });
  return () => done;
}

describe('work in the background', () => {
  it('goes on at once while nothing is asked', async () => {
    const rested = isDone(questionsFirst(async () => {}).rest());
    await turn();
    expect(rested()).toBe(true);
  });

  it('waits until what is asked is answered, and gives the answer on', async () => {
    const { answering, rest } = questionsFirst(async () => {});
    let answer = (_: string) => {};
    const asked = answering(new Promise<string>((resolve) => void (answer = resolve)));
    const rested = isDone(rest());
    await turn();
    expect(rested()).toBe(false);
    answer('nine');
    expect(await asked).toBe('nine');
    await turn();
    expect(rested()).toBe(true);
  });

  it('goes on after a question that failed, or takes long', async () => {
    const { answering, rest } = questionsFirst(async () => {}, 250);
    await expect(answering(Promise.reject(new Error('no')))).rejects.toThrow('no');
    void answering(new Promise(() => {}));
    const rested = isDone(rest());
    await vi.advanceTimersByTimeAsync(240);
    expect(rested()).toBe(false);
    await vi.advanceTimersByTimeAsync(20);
    expect(rested()).toBe(true);
    const next = isDone(rest());
    await turn();
    expect(next()).toBe(true);
  });

  it('of a start waits for what woke the background, a second at most', async () => {
    const { answering, answered } = questionsFirst(async () => {});
    const idle = isDone(answered());
    await vi.advanceTimersByTimeAsync(1);
    expect(idle()).toBe(true);
    let answer = () => {};
    void answering(new Promise<void>((resolve) => void (answer = resolve)));
    const first = isDone(answered());
    await vi.advanceTimersByTimeAsync(500);
    expect(first()).toBe(false);
    answer();
    await vi.advanceTimersByTimeAsync(1);
    expect(first()).toBe(true);
    void answering(new Promise(() => {}));
    const second = isDone(answered());
    await vi.advanceTimersByTimeAsync(1_001);
    expect(second()).toBe(true);
  });
});
