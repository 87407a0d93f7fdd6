import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { IntakeAddress } from '../../../src/corpus/intake.ts';
import { Problem } from '../../../src/corpus/problem.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import type { ArticleDraft } from '../../../src/corpus/types.ts';
import { addressJobs, type JobCalls } from '../../../src/platform/intake/address-jobs.ts';
import { draftOf, trialStore } from '../../corpus/store/trial-store.ts';

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
});

/** Stands in for the store's jobs: what was handed over, and what became of them. */
function trialJobs() {
  const taken: ArticleDraft[] = [];
  const refused: { title: string; code?: string }[] = [];
  let phase = 'none';
  const jobs = {
    open: vi.fn(async () => {
      phase = 'staging';
      return { job: 'job-1' };
    }),
    append: vi.fn(async (input: { drafts: ArticleDraft[]; refused?: typeof refused }) => {
      if (phase !== 'staging') throw new Problem('wrong-phase', 'no more');
      taken.push(...input.drafts);
      refused.push(...(input.refused ?? []));
    }),
    commit: vi.fn(async () => {
      phase = 'working';
    }),
    list: vi.fn(async () => (phase === 'none' ? [] : [{ id: 'job-1', phase }])),
  };
  return { jobs: jobs as unknown as JobCalls, calls: jobs, taken, refused, cancel: () => (phase = 'cancelled') };
}

const at = (name: string): IntakeAddress => ({ url: `https://coast.example/${name}` });
const fetched = async ({ url }: IntakeAddress) => draftOf(`Text of ${url}.`, { url });
const world = {
  awake: <T>(work: () => Promise<T>) => work(),
  holder: async () => 'this background',
  fail: vi.fn(async () => {}),
};
const waiting = async () => (await db.getAllKeys('waiting')).length;

describe('a list of addresses', () => {
  it('is fetched, handed over and committed, with what was refused', async () => {
    const { jobs, calls, taken, refused } = trialJobs();
    const fetchArticle = async (address: IntakeAddress) => {
      if (address.url.endsWith('/b')) throw new Problem('too-slow', 'too long');
      if (address.url.endsWith('/c')) throw new Error('a fault of ours');
      return address.url.endsWith('/d') ? { ...(await fetched(address)), title: '' } : fetched(address);
    };
    const { add } = addressJobs({ corpus: async () => db, jobs, fetchArticle, ...world });
    const { job, ended } = await add(
      [at('a'), { ...at('b'), title: 'Slow' }, at('c'), at('d'), at('e')],
      'Mine',
      'Five',
    );
    await ended;
    expect(job).toBe('job-1');
    expect(calls.open).toHaveBeenCalledExactlyOnceWith({
      kind: 'import',
      label: 'Five',
      collection: 'Mine',
      total: 5,
      holder: 'this background',
    });
    expect(taken.map(({ url }) => url).sort()).toEqual(['https://coast.example/a', 'https://coast.example/e']);
    expect(refused.map(({ title, code }) => [title, code]).sort()).toEqual([
      ['Slow', 'too-slow'],
      ['https://coast.example/c', 'failed'],
      ['https://coast.example/d', 'missing-title'],
    ]);
    expect(calls.commit).toHaveBeenCalledExactlyOnceWith({ job: 'job-1' });
    expect(await waiting()).toBe(0);
  });

  it('is gone on with where it was cut off, and what was fetched is not fetched again', async () => {
    const { jobs, calls, taken } = trialJobs();
    const never = addressJobs({
      corpus: async () => db,
      jobs,
      fetchArticle: (address) => (address.url.endsWith('/a') ? fetched(address) : new Promise(() => {})),
      ...world,
    });
    await never.add([at('a'), at('b'), at('c')], 'Mine', '');
    await vi.waitFor(async () => expect(await waiting()).toBe(3));
    const asked: string[] = [];
    const again = addressJobs({
      corpus: async () => db,
      jobs,
      fetchArticle: async (address) => {
        asked.push(address.url);
        return fetched(address);
      },
      ...world,
    });
    expect(await again.resume()).toBe(1);
    await vi.waitFor(async () => expect(await waiting()).toBe(0));
    expect(asked.sort()).toEqual(['https://coast.example/b', 'https://coast.example/c']);
    expect(taken).toHaveLength(3);
    expect(calls.commit).toHaveBeenCalledOnce();
  });

  it('that the reader stopped is not fetched any further', async () => {
    const { jobs, calls, cancel } = trialJobs();
    const asked: string[] = [];
    const { add } = addressJobs({
      corpus: async () => db,
      jobs,
      fetchArticle: async (address) => {
        asked.push(address.url);
        if (asked.length === 4) cancel();
        return fetched(address);
      },
      ...world,
    });
    const { ended } = await add(
      Array.from({ length: 50 }, (_, i) => at(`n${i}`)),
      'Mine',
      '',
    );
    await ended;
    expect(asked.length).toBeLessThan(10);
    expect(calls.commit).not.toHaveBeenCalled();
    expect(await waiting()).toBe(0);
  });

  it('that could not be written down stays to be gone on with', async () => {
    const { jobs, calls } = trialJobs();
    calls.append.mockRejectedValue(new Problem('storage-failed', 'the database was closed'));
    const { add } = addressJobs({ corpus: async () => db, jobs, fetchArticle: fetched, ...world });
    const { ended } = await add([at('a'), at('b')], 'Mine', '');
    await expect(ended).rejects.toMatchObject({ code: 'storage-failed' });
    expect(await waiting()).toBe(3);
    expect(calls.commit).not.toHaveBeenCalled();
  });

  it('for which there is no room is not fetched any further, and the job says why', async () => {
    const { jobs, calls } = trialJobs();
    const full = new Problem('storage-full', 'no room');
    calls.append.mockRejectedValue(full);
    const fail = vi.fn(async () => {});
    const { add } = addressJobs({ corpus: async () => db, jobs, fetchArticle: fetched, ...world, fail });
    const { ended } = await add([at('a'), at('b')], 'Mine', '');
    await ended;
    expect(fail).toHaveBeenCalledWith('job-1', full);
    expect(await waiting()).toBe(0);
    expect(calls.commit).not.toHaveBeenCalled();
  });

  it('of a job that is gone is forgotten', async () => {
    const { jobs } = trialJobs();
    await db.put('waiting', { job: 'gone', index: 0, url: 'https://coast.example/a' });
    const { resume } = addressJobs({ corpus: async () => db, jobs, fetchArticle: fetched, ...world });
    expect(await resume()).toBe(0);
    expect(await waiting()).toBe(0);
  });

  it('that is too long is refused before anything is opened', async () => {
    const { jobs, calls } = trialJobs();
    const { add } = addressJobs({ corpus: async () => db, jobs, fetchArticle: fetched, ...world });
    const many = Array.from({ length: 20_001 }, () => at('a'));
    await expect(add(many, 'Mine', '')).rejects.toMatchObject({ code: 'too-many' });
    expect(calls.open).not.toHaveBeenCalled();
  });
});
