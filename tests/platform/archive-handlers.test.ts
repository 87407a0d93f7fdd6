import { expect, it } from 'vitest';
import { listJobs } from '../../src/corpus/jobs/job-store.ts';
import { runJobs } from '../../src/corpus/jobs/run-jobs.ts';
import { addArticles } from '../../src/corpus/store/add-articles.ts';
import { countArticles } from '../../src/corpus/store/read-articles.ts';
import { archiveHandlers } from '../../src/platform/handlers/archive-handlers.ts';
import { draftOf, OPTIONS, servicesOf, trialStore } from '../corpus/store/trial-store.ts';

const ASKER = { tabId: null, document: null };

it('deleting everything forgets what was looked up, and empties the corpus in the background', async () => {
  const db = await trialStore();
  await addArticles(db, [draftOf('Nine ships left.'), draftOf('Gulls stayed.')], OPTIONS);
  let forgotten = 0;
  let working: Promise<void> | undefined;
  const services = servicesOf();
  const handlers = archiveHandlers({
    ...services,
    corpus: async () => db,
    forgetLookUps: async () => void forgotten++,
    work: () => void (working = runJobs(db, services)),
  });
  const { job } = await handlers['archive/delete-everything']({ label: 'Delete everything' }, ASKER);
  await working;
  expect(forgotten).toBe(1);
  expect(await countArticles(db)).toBe(0);
  expect(await listJobs(db)).toMatchObject([{ id: job, phase: 'done', label: 'Delete everything' }]);
});
