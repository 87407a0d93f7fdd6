import { describe, expect, it } from 'vitest';
import { Problem } from '../../../src/corpus/problem.ts';
import { writeAll } from '../../../src/corpus/store/write-all.ts';
import { contentsOf, trialStore } from './trial-store.ts';

describe('one transaction for all that is written', () => {
  it.each([
    [new DOMException('full', 'QuotaExceededError'), 'storage-full'],
    [new DOMException('odd', 'UnknownError'), 'storage-failed'],
    [new Problem('not-found', 'no'), 'not-found'],
  ])('is undone when the work fails with %s, and says %s', async (error, code) => {
    const db = await trialStore();
    const work = writeAll(db, async (tx) => {
      await tx.objectStore('collections').put({ name: 'Half', enabled: true, code: 1 });
      throw error;
    });
    await expect(work).rejects.toMatchObject({ code });
    expect((await contentsOf(db)).collections).toEqual([]);
  });

  it('says why the browser ended it, not that it was ended', async () => {
    const db = await trialStore();
    const work = writeAll(db, async (tx) => {
      await tx.objectStore('collections').add({ name: 'Twice', enabled: true, code: 1 });
      await tx.objectStore('collections').add({ name: 'Twice', enabled: true, code: 1 });
    });
    await expect(work).rejects.toMatchObject({
      code: 'storage-failed',
      message: expect.stringContaining('ConstraintError'),
    });
    expect((await contentsOf(db)).collections).toEqual([]);
  });
});
