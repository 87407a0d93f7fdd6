import { beforeEach, describe, expect, it } from 'vitest';
import { appendDrafts, listJobs, openJob, startJob } from '../../../src/corpus/jobs/job-store.ts';
import { runJobs } from '../../../src/corpus/jobs/run-jobs.ts';
import { countArticles } from '../../../src/corpus/store/read-articles.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import { contentsOf, draftOf, NOW, servicesOf, trialStore } from '../store/trial-store.ts';

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
});

async function stage(holder?: string): Promise<string> {
  const about = { kind: 'import', label: 'ships.jsonl', collection: 'Ships', total: 2, now: NOW } as const;
  const { job } = await openJob(db, { ...about, ...(holder !== undefined && { holder }) });
  await appendDrafts(db, job, [draftOf(`Nine ships left ${holder}.`)]);
  return job;
}
const work = () => runJobs(db, { ...servicesOf(), isThere: async (holder) => holder === 'a page that is open' });
const stateOf = async (job: string) => (await listJobs(db)).find(({ id }) => id === job);

describe('a job that was being handed over', () => {
  it('fails when who did that is gone, and nothing of it is left', async () => {
    const job = await stage('a page that is closed');
    await work();
    expect(await stateOf(job)).toMatchObject({ phase: 'failed', problem: { code: 'cut-short' } });
    expect((await contentsOf(db)).staged).toEqual([]);
    expect(await countArticles(db)).toBe(0);
  });

  it.each([['a page that is open'], [undefined]])('is left alone where its holder is %s', async (holder) => {
    const job = await stage(holder);
    await work();
    expect(await stateOf(job)).toMatchObject({ phase: 'staging' });
    await appendDrafts(db, job, [draftOf('Ten ships left.')]);
    await startJob(db, job);
    await work();
    expect(await stateOf(job)).toMatchObject({ phase: 'done', summary: { added: 2 } });
  });

  it('is done, not dropped, once it was committed', async () => {
    const job = await stage('a page that is closed');
    await startJob(db, job);
    await work();
    expect(await stateOf(job)).toMatchObject({ phase: 'done', summary: { added: 1 } });
  });

  it('is left to be gone on with while addresses of it are still to be fetched', async () => {
    const job = await stage('a background that is gone');
    await db.put('waiting', { job, index: 0, url: 'https://coast.example/a' });
    await work();
    expect(await stateOf(job)).toMatchObject({ phase: 'staging' });
  });
});
