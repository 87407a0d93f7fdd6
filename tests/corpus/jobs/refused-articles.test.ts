import { expect, it } from 'vitest';
import { appendDrafts, listJobs, openJob } from '../../../src/corpus/jobs/job-store.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import type { CorpusServices } from '../../../src/platform/handlers/corpus-handlers.ts';
import { jobHandlers } from '../../../src/platform/handlers/job-handlers.ts';
import { analyseWords, draftOf, NOW, trialStore } from '../store/trial-store.ts';

const nobody = { tabId: null, document: null };

it('a job names the first of very many that were refused, and counts the others', async () => {
  const db: CorpusDatabase = await trialStore();
  const { job } = await openJob(db, { kind: 'import', label: 'a', collection: 'Mine', total: 450, now: NOW });
  const bad = Array.from({ length: 150 }, (_, i) => draftOf('', { title: `Empty ${i}` }));
  for (let batch = 0; batch < 3; batch++) await appendDrafts(db, job, bad);
  const [state] = await listJobs(db);
  expect(state?.summary?.refused).toHaveLength(200);
  expect(state?.summary?.alsoRefused).toBe(250);
});

it('a job names what was refused before there was an article, and counts it as dealt with', async () => {
  const db: CorpusDatabase = await trialStore();
  const services = {
    corpus: async () => db,
    analyse: analyseWords,
    now: () => NOW,
    rest: async () => {},
    changed: async () => {},
  };
  const jobs = jobHandlers(services as CorpusServices);
  const { job } = await jobs['job/open'](
    { kind: 'import', label: 'Two addresses', collection: 'Mine', total: 2 },
    nobody,
  );
  const refused = [{ title: 'https://coast.example/b', reason: 'the site took too long to answer', code: 'too-slow' }];
  await jobs['job/append']({ job, drafts: [draftOf('Nine ships left.')], refused }, nobody);
  expect(await jobs['job/list']({}, nobody)).toMatchObject([{ id: job, done: 2, total: 2, summary: { refused } }]);
});
