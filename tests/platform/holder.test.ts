import { describe, expect, it, vi } from 'vitest';
import { ownHolder, watchHolders } from '../../src/platform/holder.ts';

type Lock = { name: string };

/** The browser's locks, as far as they are used: one holder a name, and a queue behind it. */
function trialLocks() {
  const queues = new Map<string, Promise<unknown>>();
  const asked = new Map<string, number>();
  const count = (name: string, more: number) => asked.set(name, (asked.get(name) ?? 0) + more);
  const request = async (name: string, ...rest: unknown[]) => {
    const run = rest.at(-1) as (lock: Lock | null) => unknown;
    const { ifAvailable = false } = (rest.length > 1 ? rest[0] : {}) as { ifAvailable?: boolean };
    if (ifAvailable && (asked.get(name) ?? 0) > 0) return run(null);
    count(name, 1);
    const turn = (queues.get(name) ?? Promise.resolve()).then(async () => {
      try {
        return await run({ name });
      } finally {
        count(name, -1);
      }
    });
    queues.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  };
  return { request } as unknown as Pick<LockManager, 'request'>;
}

describe('a holder', () => {
  it('is there until its lock is free, and that it is gone is told once', async () => {
    const locks = trialLocks();
    let close = () => {};
    void locks.request('page', () => new Promise<void>((resolve) => (close = resolve)));
    const gone = vi.fn();
    const isThere = watchHolders(gone, locks);
    expect(await isThere('page')).toBe(true);
    expect(await isThere('page')).toBe(true);
    expect(gone).not.toHaveBeenCalled();
    close();
    await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce());
    expect(await isThere('page')).toBe(false);
  });

  it('that nobody knows is not there', async () => {
    expect(await watchHolders(() => {}, trialLocks())('page')).toBe(false);
  });

  it('has one name for as long as a page lives, under which it is found', async () => {
    const locks = trialLocks();
    const [name, again] = await Promise.all([ownHolder(locks), ownHolder(locks)]);
    expect(again).toBe(name);
    expect(await watchHolders(() => {}, locks)(name)).toBe(true);
  });
});
