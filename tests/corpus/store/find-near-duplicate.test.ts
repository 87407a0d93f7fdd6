import { beforeEach, expect, it } from 'vitest';
import { appendDrafts, listJobs, openJob, startJob } from '../../../src/corpus/jobs/job-store.ts';
import { runJobs } from '../../../src/corpus/jobs/run-jobs.ts';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import { listArticles } from '../../../src/corpus/store/read-articles.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import { ANALYSIS_VERSION } from '../../../src/engine/analysis-version.ts';
import { draftOf, NOW, OPTIONS, servicesOf, trialStore } from './trial-store.ts';

const TOWNS = 'Harwick Elmar Dunmore Ridgemont Westbrook Norrby Castell Lindow Marsh Tarn Ostby Quill'.split(' ');
/** Twelve sentences of eighteen words, no two alike. */
const TEXT = TOWNS.map(
  (town, i) =>
    `The council of ${town} voted ${i + 20} to ${i + 3} for the ${town.toLowerCase()} bridge after a debate that lasted until ${i + 1} in the morning.`,
);
const first = draftOf(TEXT.join(' '), { id: 'a', title: 'Bridges', url: 'https://coast.example/a' });
const corrected = (changes: object) =>
  draftOf(TEXT.join(' ').replace('voted 25 to 8', 'voted 26 to 7'), {
    title: 'Bridges',
    url: 'https://coast.example/moved',
    ...changes,
  });
const options = { ...OPTIONS, analyse };

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
  await addArticles(db, [first], options);
});

it('an article that was moved and put right in a few words is a newer version of itself', async () => {
  expect(await addArticles(db, [corrected({})], options)).toEqual({ added: [], present: [], updated: ['a'] });
  expect((await listArticles(db)).articles).toMatchObject([
    { id: 'a', title: 'Bridges', url: 'https://coast.example/moved' },
  ]);
});

it('so it is in an import', async () => {
  const { job } = await openJob(db, { kind: 'import', label: '', collection: 'C', total: 0, now: NOW });
  await appendDrafts(db, job, [corrected({}), draftOf('Something else altogether happened at sea.')]);
  await startJob(db, job);
  await runJobs(db, { ...servicesOf(), analyse, version: ANALYSIS_VERSION });
  expect((await listArticles(db)).articles.map(({ id }) => id).filter((id) => id === 'a')).toHaveLength(1);
  expect((await listArticles(db)).articles).toHaveLength(2);
});

it('the copy of another publisher, and another article of the same one, are articles of their own', async () => {
  const other = draftOf(TEXT.slice(0, 4).join(' '), { title: 'Four bridges', url: 'https://coast.example/b' });
  const summary = await addArticles(db, [corrected({ publisher: 'Daily Wire' }), other], options);
  expect(summary.added).toHaveLength(2);
});

it('nearly the same text under another title is the next of a series', async () => {
  expect((await addArticles(db, [corrected({ title: 'Bridges, the next day' })], options)).added).toHaveLength(1);
});

it('so it is in an import of many, of what is there and of what came earlier in it', async () => {
  const flood = (text: string[]) => text.join(' ').replaceAll('bridge', 'dyke');
  const dykes = draftOf(flood(TEXT), { id: 'dykes', title: 'Dykes', url: 'https://coast.example/dykes' });
  const moved = { ...dykes, id: 'moved', url: 'https://coast.example/dykes-2', title: 'DYKES!' };
  const others = Array.from({ length: 250 }, (_, i) =>
    draftOf(`Ship number ${i} left at ${i} past ten.`, { title: `Ship ${i}`, url: `https://coast.example/ship-${i}` }),
  );
  const { job } = await openJob(db, { kind: 'import', label: '', collection: 'C', total: 0, now: NOW });
  await appendDrafts(db, job, [dykes, ...others, corrected({ id: 'b' })]);
  await appendDrafts(db, job, [
    { ...moved, text: moved.text.replace('voted 25 to 8', 'voted 26 to 7') },
    draftOf(TEXT.join(' ').replace('voted 27 to 10', 'voted 28 to 9'), {
      id: 'c',
      title: 'Bridges, the next day',
      url: 'https://coast.example/next',
    }),
  ]);
  await startJob(db, job);
  await runJobs(db, { ...servicesOf(), analyse, version: ANALYSIS_VERSION });
  const [done] = await listJobs(db);
  expect(done?.summary).toMatchObject({ added: 252, updated: 2, present: 0 });
  const { articles } = await listArticles(db);
  const urlOf = (id: string) => articles.find((article) => article.id === id)?.url;
  expect([urlOf('a'), urlOf('dykes')]).toEqual(['https://coast.example/moved', 'https://coast.example/dykes-2']);
  expect([urlOf('b'), urlOf('moved')]).toEqual([undefined, undefined]);
  expect(urlOf('c')).toBe('https://coast.example/next');
});
