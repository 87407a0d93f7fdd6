import { beforeEach, describe, expect, it } from 'vitest';
import { parseArchiveLine, readArchivePart } from '../../../src/corpus/archive/archive-lines.ts';
import type { FeedRecord } from '../../../src/corpus/feeds/feed-record.ts';
import type { JobServices } from '../../../src/corpus/jobs/job-services.ts';
import { appendDrafts, appendValues, listJobs, openJob, startJob } from '../../../src/corpus/jobs/job-store.ts';
import { runJobs } from '../../../src/corpus/jobs/run-jobs.ts';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import { removeArticles } from '../../../src/corpus/store/change-articles.ts';
import { checkStore } from '../../../src/corpus/store/check-store.ts';
import { type Judgement, listJudgements, putJudgement } from '../../../src/corpus/store/judgements.ts';
import { getArticle, listArticles } from '../../../src/corpus/store/read-articles.ts';
import { readVersions } from '../../../src/corpus/store/read-versions.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import type { ArchivePart, ArticleDraft } from '../../../src/corpus/types.ts';
import { problemOf } from '../problem-of.ts';
import {
  analyseWords,
  contentsOf,
  draftOf,
  findIds,
  NOW,
  OPTIONS,
  servicesOf,
  trialStore,
} from '../store/trial-store.ts';

const PARTS = ['articles', 'collections', 'judgements', 'feeds'] as const;
const FEED: FeedRecord = {
  id: 'feed-0q2ka0s2vrx14wf5ghkkxh',
  url: 'https://coast.example/feed.xml',
  title: 'Coast Post',
  collection: 'Harbour',
  enabled: true,
  every: 120,
  checked: '2026-02-10T11:00:00.000Z',
  next: '2026-02-10T13:00:00.000Z',
  added: 7,
  lastAdded: 2,
  failures: 1,
  problem: { code: 'too-slow', message: 'the site did not answer in time' },
  refused: [{ title: 'Tides', code: 'missing-text', reason: 'the article has no text' }],
  etag: '"a1"',
  modified: 'Tue, 10 Feb 2026 10:00:00 GMT',
  seen: ['e3', 'e2', 'e1'],
  tries: { e4: 2 },
};
const JUDGEMENT: Judgement = {
  key: 'person|anna keller|karl keller',
  pairs: ['person|anna keller|karl keller'],
  a: 'Keller',
  b: 'Karl Keller',
  kind: 'person',
  at: '2026-02-09T08:00:00.000Z',
};
const ship = (text: string, changes: Partial<ArticleDraft> = {}) =>
  draftOf(text, { id: 'ship', url: 'https://coast.example/ship', author: 'Ada Lind', ...changes });

type Lines = Record<(typeof PARTS)[number], string[]>;

async function backUp(db: CorpusDatabase): Promise<Lines> {
  const lines: Lines = { articles: [], collections: [], judgements: [], feeds: [] };
  for (const part of PARTS)
    for (let after: string | null = null; ; ) {
      const stretch = await readArchivePart(db, part, after);
      lines[part].push(...stretch.lines);
      if (stretch.next === null) break;
      after = stretch.next;
    }
  return lines;
}

async function restore(
  db: CorpusDatabase,
  lines: Lines,
  mode: 'merge' | 'replace',
  services: JobServices = servicesOf(),
): Promise<void> {
  const { job } = await openJob(db, { kind: 'restore', label: 'b.zip', collection: 'R', total: 0, mode, now: NOW });
  const read = (part: ArchivePart) => lines[part as 'feeds'].map((line, i) => parseArchiveLine(line, part, i + 1));
  await appendDrafts(db, job, read('articles') as ArticleDraft[]);
  for (const part of ['collections', 'judgements', 'feeds'] as const) await appendValues(db, job, part, read(part));
  await startJob(db, job);
  await runJobs(db, services);
  expect((await listJobs(db)).find(({ id }) => id === job)).toMatchObject({ phase: 'done' });
}

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
  await addArticles(db, [ship('Nine ships left.'), draftOf('Gulls stayed.', { id: 'gulls' })], OPTIONS);
  const later = (day: number) => ({ ...OPTIONS, now: new Date(NOW.getTime() + day * 86_400_000) });
  await addArticles(db, [ship('Twelve ships left.', { title: 'Ships' })], later(1));
  await addArticles(db, [ship('Twelve ships and a ferry left.')], later(2));
  await db.put('feeds', FEED);
  await putJudgement(db, JUDGEMENT);
});

describe('a back-up that is restored elsewhere', () => {
  it('loses nothing: versions with their days, feeds with what is done with, and what was told apart', async () => {
    const lines = await backUp(db);
    const versions = await readVersions(db, 'ship', analyseWords);
    expect(versions.map(({ text }) => text)).toEqual([
      'Twelve ships and a ferry left.',
      'Twelve ships left.',
      'Nine ships left.',
    ]);
    const other = await trialStore();
    await restore(other, lines, 'merge');
    expect(await readVersions(other, 'ship', analyseWords)).toEqual(versions);
    expect(await getArticle(other, 'ship')).toMatchObject({ author: 'Ada Lind', added: NOW.toISOString() });
    expect(await other.getAll('feeds')).toEqual([{ ...FEED, id: expect.stringMatching(/^feed-/) }]);
    expect(await listJudgements(other)).toEqual([JUDGEMENT]);
    const again = await backUp(other);
    expect({ ...again, feeds: [] }).toEqual({ ...lines, feeds: [] });
    expect(await findIds(other, 'nine')).toEqual([]);
    expect(await findIds(other, 'ferry')).toEqual(['ship']);
    expect(await checkStore(other, 1)).toEqual({ articles: 2, problems: [], count: 0 });
  });

  it('leaves an article, a feed and its entries that are there as they are', async () => {
    const lines = await backUp(db);
    const other = await trialStore();
    await restore(other, { ...lines, articles: [] }, 'merge');
    const [feed] = await other.getAll('feeds');
    await other.put('feeds', { ...(feed as FeedRecord), seen: ['e9'], title: 'Mine' });
    await addArticles(other, [ship('Twelve ships and a ferry left.')], OPTIONS);
    await restore(other, lines, 'merge');
    expect(await other.getAll('feeds')).toMatchObject([{ seen: ['e9'], title: 'Mine' }]);
    expect(await readVersions(other, 'ship', analyseWords)).toHaveLength(1);
  });

  it('takes the place of all that is there, once however often it is restored', async () => {
    const lines = await backUp(db);
    await addArticles(db, [draftOf('A whale came.', { id: 'whale' })], OPTIONS);
    await putJudgement(db, { ...JUDGEMENT, key: 'other', pairs: ['other'] });
    for (let i = 0; i < 2; i++) await restore(db, lines, 'replace');
    expect({ ...(await backUp(db)), feeds: [] }).toEqual({ ...lines, feeds: [] });
    const { heads } = await contentsOf(db);
    expect(heads).toHaveLength(4);
  });

  it('has its feeds read when they are due', async () => {
    let asked = 0;
    const feedsRestored = async () => void asked++;
    await restore(await trialStore(), await backUp(db), 'merge', { ...servicesOf(), feedsRestored });
    expect(asked).toBe(1);
  });

  it('does not hold what was removed', async () => {
    await removeArticles(db, ['gulls'], NOW);
    const { articles } = await backUp(db);
    expect(articles.map((line) => JSON.parse(line).id)).toEqual(['ship']);
  });
});

describe('a back-up of somebody else', () => {
  const feedOf = (changes: object) => JSON.stringify({ ...FEED, ...changes });

  it('cannot bring a feed that is none', () => {
    const read = (line: string) => problemOf(() => parseArchiveLine(line, 'feeds', 3));
    expect(read(feedOf({ url: 'javascript:alert(1)' }))).toMatchObject({ code: 'bad-url', line: 3 });
    expect(read(feedOf({ url: 7 }))).toMatchObject({ code: 'bad-url', file: 'feeds.jsonl' });
  });

  it('cannot have a feed read every second, or under the id of another', () => {
    const line = feedOf({ id: 'feed-other', every: 0.01, seen: [1, 'e1', {}], tries: 'all', next: 'soon', refused: 3 });
    const feed = parseArchiveLine(line, 'feeds', 1) as FeedRecord;
    expect(feed).toMatchObject({ every: 15, seen: ['e1'], tries: {}, next: null, refused: [] });
    expect(feed.id).not.toBe('feed-other');
    const hostile = '{"url":"https://coast.example/f","tries":{"__proto__":1,"e1":2},"__proto__":{"enabled":false}}';
    const read = parseArchiveLine(hostile, 'feeds', 1) as FeedRecord;
    expect(Object.entries(read.tries)).toEqual([['e1', 2]]);
    expect(read.enabled).toBe(true);
  });

  it('must say which pair was told apart', () => {
    const read = (changes: object) =>
      problemOf(() => parseArchiveLine(JSON.stringify({ ...JUDGEMENT, ...changes }), 'judgements', 2));
    expect(read({ pairs: [] })).toMatchObject({ code: 'wrong-type', line: 2 });
    expect(read({ kind: 'colour' })).toMatchObject({ code: 'wrong-type' });
    expect(parseArchiveLine(JSON.stringify({ ...JUDGEMENT, key: 'x' }), 'judgements', 2)).toEqual(JUDGEMENT);
  });

  it('cannot bring a version that could not have been an article', () => {
    const read = (versions: unknown) =>
      problemOf(() => parseArchiveLine(JSON.stringify({ ...ship('Ships left.'), versions }), 'articles', 5));
    const version = { ...ship('Nine ships left.'), saved: '2026-02-09T08:00:00.000Z' };
    expect(read('all')).toMatchObject({ code: 'wrong-type', line: 5 });
    expect(read([{ ...version, text: '' }])).toMatchObject({ code: 'missing-text', line: 5 });
    expect(read([{ ...version, url: 'javascript:alert(1)' }])).toMatchObject({ code: 'bad-url' });
    expect(read([{ ...version, saved: 'once' }])).toMatchObject({ code: 'bad-date' });
    const many = Array.from({ length: 50 }, () => version);
    const line = JSON.stringify({ ...ship('Ships left.'), versions: many });
    expect((parseArchiveLine(line, 'articles', 1) as ArticleDraft).versions).toHaveLength(20);
  });
});

it('deleting everything leaves no article, version, feed, judgement or job', async () => {
  const { job: half } = await openJob(db, { kind: 'import', label: 'h.txt', collection: 'H', total: 1, now: NOW });
  await appendDrafts(db, half, [draftOf('A secret.'), draftOf('', { title: 'Refused secret' })]);
  const { job: ended } = await openJob(db, { kind: 'import', label: 'e.txt', collection: 'E', total: 1, now: NOW });
  await startJob(db, ended);
  await runJobs(db, servicesOf());
  await db.put('waiting', { job: half, index: 0, url: 'https://coast.example/next' });
  const about = { kind: 'restore', label: 'Delete', collection: '', total: 0, mode: 'replace', now: NOW } as const;
  const { job } = await openJob(db, { ...about, forgetsOthers: true });
  await startJob(db, job);
  await runJobs(db, servicesOf());
  const { jobs, meta, states, ...others } = await contentsOf(db);
  expect(Object.entries(others).filter(([, values]) => values.length > 0)).toEqual([]);
  expect(jobs).toMatchObject([{ id: job, phase: 'done', label: 'Delete' }]);
  expect((await listArticles(db)).articles).toEqual([]);
  expect(await checkStore(db, 1)).toEqual({ articles: 0, problems: [], count: 0 });
  expect([meta.length, states.length]).toEqual([1, 1]);
});
