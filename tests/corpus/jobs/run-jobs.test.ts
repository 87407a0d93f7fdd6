import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analyst, JobServices } from '../../../src/corpus/jobs/job-services.ts';
import {
  appendDrafts,
  cancelJob,
  dismissJob,
  listJobs,
  openJob,
  startJob,
} from '../../../src/corpus/jobs/job-store.ts';
import { previewJob } from '../../../src/corpus/jobs/preview-job.ts';
import { runJobs } from '../../../src/corpus/jobs/run-jobs.ts';
import type { JobKind } from '../../../src/corpus/job-types.ts';
import { addArticles } from '../../../src/corpus/store/add-articles.ts';
import { removeArticles, updateArticle } from '../../../src/corpus/store/change-articles.ts';
import { checkStore } from '../../../src/corpus/store/check-store.ts';
import { prepareAnalysis } from '../../../src/corpus/store/prepare-analysis.ts';
import { countArticles, getArticle, listArticles } from '../../../src/corpus/store/read-articles.ts';
import { openStore } from '../../../src/corpus/store/open-store.ts';
import type { CorpusDatabase } from '../../../src/corpus/store/schema.ts';
import type { ArticleDraft } from '../../../src/corpus/types.ts';
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

let db: CorpusDatabase;
beforeEach(async () => {
  db = await trialStore();
});

/** Drafts with one word each that no other has, and one that all have. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const wordOf = (i: number) =>
  `word${LETTERS[i % 26]}${LETTERS[Math.floor(i / 26) % 26]}${LETTERS[Math.floor(i / 676)]}`;
const drafts = (count: number, from = 0): ArticleDraft[] =>
  Array.from({ length: count }, (_, i) =>
    draftOf(`All ships ${wordOf(i + from)}.`, { id: `d-${i + from}`, url: `https://coast.example/${i + from}` }),
  );

async function stage(batches: ArticleDraft[][], kind: JobKind = 'import', mode?: 'replace'): Promise<string> {
  const options = { kind, label: 'ships.jsonl', collection: 'Ships', total: 0, now: NOW, ...(mode && { mode }) };
  const { job } = await openJob(db, options);
  for (const batch of batches) await appendDrafts(db, job, batch);
  return job;
}

async function doJob(job: string, services: JobServices = servicesOf()): Promise<void> {
  await startJob(db, job);
  await runJobs(db, services);
}

const stateOf = async (job: string) => (await listJobs(db)).find(({ id }) => id === job);

/** Services whose engine stops the work after so many articles, as a browser that dies does. */
function killedAfter(articles: number): JobServices & { isStopped(): boolean } {
  const services = servicesOf();
  let left = articles;
  return {
    ...services,
    isStopped: () => left < 0,
    analyse: (article) => {
      left--;
      return services.analyse(article);
    },
    rest: async () => {
      // A turn for whoever waits for the store, until there is no more.
      await new Promise((resolve) => left >= 0 && setTimeout(resolve, 0));
    },
  };
}

/** Begins to work and is killed: what was written stays, nothing is put in order. */
async function killed(articles: number): Promise<void> {
  // Whatever it does when its database goes is of no account.
  const services = killedAfter(articles);
  runJobs(db, services).catch(() => {});
  await vi.waitUntil(services.isStopped, 10_000);
  await new Promise((resolve) => setTimeout(resolve, 300));
  // Another background has a connection of its own.
  const { name } = db;
  db.close();
  db = await openStore(name);
}

describe('an import of any size', () => {
  it('shows nothing before it is complete, and then all, with a summary', async () => {
    await addArticles(db, drafts(2), OPTIONS);
    const seen = new Set<number>();
    const services = { ...servicesOf(), rest: async () => void seen.add(await countArticles(db)) };
    const changed = draftOf('All ships stayed.', { id: 'd-1', url: 'https://coast.example/1' });
    const job = await stage([
      [...drafts(60, 1).slice(1), changed],
      [...drafts(1), draftOf('', { title: 'Empty' })],
    ]);
    expect(await stateOf(job)).toMatchObject({ phase: 'staging', done: 62 });
    await doJob(job, services);
    expect(await stateOf(job)).toMatchObject({
      phase: 'done',
      summary: { added: 59, updated: 1, present: 1, refused: [{ title: 'Empty', code: 'missing-text' }] },
    });
    expect([...seen].filter((count) => count !== 2 && count !== 61)).toEqual([]);
    expect(await countArticles(db)).toBe(61);
    expect(await findIds(db, wordOf(40))).toEqual(['d-40']);
    expect(await findIds(db, 'stayed')).toEqual(['d-1']);
    expect(await findIds(db, wordOf(1))).toEqual([]);
    const { staged, outcomes } = await contentsOf(db);
    expect([staged, outcomes]).toEqual([[], []]);
    expect(await checkStore(db, 1)).toEqual({ articles: 61, problems: [], count: 0 });
  });

  it('goes on where it stood after the browser was killed', async () => {
    await addArticles(db, drafts(2), OPTIONS);
    const job = await stage([drafts(50, 2), drafts(40, 52)]);
    await startJob(db, job);
    for (const articles of [10, 60, 15]) {
      await killed(articles);
      expect(await countArticles(db)).toBe(2);
      expect(await findIds(db, 'ships')).toEqual(['d-0', 'd-1']);
      expect(await checkStore(db, 1)).toMatchObject({ problems: [] });
    }
    expect((await stateOf(job))?.done).toBeGreaterThan(20);
    await runJobs(db, servicesOf());
    expect(await stateOf(job)).toMatchObject({ phase: 'done', done: 90, summary: { added: 90, present: 0 } });
    expect(await countArticles(db)).toBe(92);
    expect(await checkStore(db, 1)).toMatchObject({ articles: 92, problems: [] });
  });

  it('is undone when it is cancelled, and leaves nothing behind', async () => {
    await addArticles(db, drafts(2), OPTIONS);
    const before = await contentsOf(db);
    const job = await stage([drafts(60, 1)]);
    await startJob(db, job);
    await killed(55);
    await cancelJob(db, job);
    await runJobs(db, servicesOf());
    expect(await stateOf(job)).toMatchObject({ phase: 'cancelled' });
    await dismissJob(db, job);
    const after = await contentsOf(db);
    for (const name of [
      'heads',
      'texts',
      'analysed',
      'postings',
      'chunks',
      'states',
      'staged',
      'outcomes',
      'jobs',
    ] as const)
      expect(after[name], name).toEqual(before[name]);
    expect(JSON.stringify(after.titles)).not.toContain(wordOf(20));
    expect(await checkStore(db, 1)).toMatchObject({ articles: 2, problems: [] });
  });

  it('fails with the reason, and the corpus is as before', async () => {
    await addArticles(db, drafts(2), OPTIONS);
    const before = await listArticles(db);
    const job = await stage([drafts(40, 2)]);
    let left = 30;
    const analyse: JobServices['analyse'] = (article) => {
      if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
      return analyseWords(article);
    };
    await doJob(job, { ...servicesOf(), analyse });
    expect(await stateOf(job)).toMatchObject({ phase: 'failed', problem: { message: 'full' } });
    expect(await listArticles(db)).toEqual(before);
    expect((await contentsOf(db)).heads).toHaveLength(2);
  });

  it('says that there is no room even when that cannot be written down, and fails for good when the background starts again', async () => {
    await addArticles(db, drafts(2), OPTIONS);
    const before = await listArticles(db);
    const job = await stage([drafts(40, 2)]);
    let left = 30;
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const analyse: JobServices['analyse'] = (article) => {
      if (left-- === 0) vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full);
      return analyseWords(article);
    };
    await doJob(job, { ...servicesOf(), analyse }).catch(() => undefined);
    expect(await stateOf(job)).toMatchObject({ phase: 'failed', problem: { code: 'storage-full' } });
    expect(await listArticles(db)).toEqual(before);

    vi.restoreAllMocks();
    await runJobs(db, servicesOf());
    expect(await db.get('jobs', job)).toMatchObject({ phase: 'working' });
    const { name } = db;
    db.close();
    db = await openStore(name);
    await runJobs(db, servicesOf());
    expect(await stateOf(job)).toMatchObject({ phase: 'failed', problem: { code: 'storage-full' } });
    expect(await listArticles(db)).toEqual(before);
    expect(await checkStore(db, 1)).toMatchObject({ articles: 2, problems: [] });
    expect((await contentsOf(db)).heads).toHaveLength(2);
  });

  it('meets what was added, edited and removed while it was at work', async () => {
    await addArticles(db, drafts(3), OPTIONS);
    const job = await stage([
      [...drafts(40, 3), draftOf('All ships sank.', { id: 'd-0', url: 'https://coast.example/0' })],
    ]);
    let done = false;
    const rest = async () => {
      if (done) return;
      done = true;
      await addArticles(db, [draftOf('The same page, read by hand.', { url: 'https://coast.example/9' })], OPTIONS);
      await updateArticle(db, 'd-0', { title: 'Edited' }, analyseWords, NOW);
      await removeArticles(db, ['d-1'], NOW);
    };
    await doJob(job, { ...servicesOf(), rest });
    const { articles } = await listArticles(db);
    expect(articles.filter(({ url }) => url === 'https://coast.example/9')).toHaveLength(1);
    expect(articles.filter(({ id }) => id === 'd-0')).toMatchObject([{ title: 'Title of All ships sank.' }]);
    expect(articles.map(({ id }) => id)).not.toContain('d-1');
    expect(await checkStore(db, 1)).toMatchObject({ articles: 42, problems: [] });
  });

  it('says beforehand what it would do', async () => {
    await addArticles(db, drafts(3), OPTIONS);
    const batch = [...drafts(5, 1), draftOf('All ships sank.', { id: 'd-0' })];
    expect(await previewJob(db, await stage([batch]), async () => {})).toEqual({
      added: 3,
      present: 2,
      updated: 1,
      removed: 0,
    });
    expect(await previewJob(db, await stage([batch], 'restore', 'replace'), async () => {})).toEqual({
      added: 6,
      present: 0,
      updated: 0,
      removed: 3,
    });
    expect(await countArticles(db)).toBe(3);
  });

  it('takes no articles once it works, and forgets nothing that has not ended', async () => {
    const job = await stage([drafts(1)]);
    await dismissJob(db, job);
    await startJob(db, job);
    await expect(appendDrafts(db, job, drafts(1))).rejects.toMatchObject({ code: 'wrong-phase' });
    await expect(appendDrafts(db, 'nobody', drafts(1))).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a restore in place of everything', () => {
  it('takes away what is there, in one go, and what is gone leaves nothing behind', async () => {
    await addArticles(db, drafts(3), OPTIONS);
    const job = await stage(
      [[{ ...draftOf('Trains came.', { id: 'd-1' }), collection: 'Trains' }]],
      'restore',
      'replace',
    );
    await doJob(job);
    expect(await listArticles(db)).toMatchObject({
      articles: [{ id: 'd-1', collection: 'Trains' }],
      collections: [{ name: 'Trains', enabled: true }],
    });
    expect((await contentsOf(db)).heads).toHaveLength(1);
    expect(await findIds(db, 'ships')).toEqual([]);
    expect(await checkStore(db, 1)).toMatchObject({ articles: 1, problems: [] });
  });
});

describe('another engine', () => {
  it('analyses every article anew, the old results serving until then, also after it was cut off', async () => {
    await addArticles(db, drafts(60), OPTIONS);
    await removeArticles(db, ['d-5'], NOW);
    const engine = {
      ...servicesOf(2),
      analyse: (a: Parameters<typeof analyseWords>[0]) => analyseWords({ ...a, text: `${a.text} renewed` }, 2),
    };
    let left = 70;
    void runJobs(db, {
      ...engine,
      rest: async () => {
        expect(await findIds(db, 'renewed')).toEqual([]);
        expect(await findIds(db, wordOf(3))).toEqual(['d-3']);
        if (left-- <= 0) await new Promise(() => {});
      },
    });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const { name } = db;
    db.close();
    db = await openStore(name);
    const analysed: string[] = [];
    await runJobs(db, {
      ...engine,
      analyse: (article) => {
        analysed.push(article.id);
        return engine.analyse(article);
      },
    });
    expect(analysed.length).toBeLessThan(60);
    expect(await findIds(db, 'renewed')).toHaveLength(59);
    expect(new Set((await contentsOf(db)).analysed.map((record) => (record as { version: number }).version))).toEqual(
      new Set([2]),
    );
    expect(await checkStore(db, 2)).toMatchObject({ articles: 59, problems: [] });
  });
});

describe('a repair', () => {
  it('rebuilds what is damaged, and the check tells before and after', async () => {
    await addArticles(db, drafts(30), OPTIONS);
    const first = (await db.getAll('postings'))[0];
    if (first !== undefined) await db.delete('postings', [first.segment, first.block]);
    await db.delete('analysed', [1, 4]);
    await db.clear('columns');
    const broken = await checkStore(db, 1);
    expect(broken.problems.map(({ what }) => what)).toContain('no-analysis');
    expect(broken.count).toBeGreaterThan(1);
    const { job } = await openJob(db, { kind: 'repair', label: '', collection: '', total: 0, now: NOW });
    await doJob(job);
    expect(await stateOf(job)).toMatchObject({ phase: 'done', done: 30, total: 30 });
    expect(await checkStore(db, 1)).toEqual({ articles: 30, problems: [], count: 0 });
    expect(await findIds(db, 'ships')).toHaveLength(30);
    expect((await getArticle(db, 'd-3')).text).toContain(wordOf(3));
  });
});

describe('an analyst', () => {
  /** Of whose answers every third is that it cannot. */
  const analystOf = (version: number): Analyst & { asked: number } => ({
    asked: 0,
    async prepare(articles) {
      if (++this.asked % 3 === 0) return null;
      await new Promise((resolve) => setTimeout(resolve, 1));
      return structuredClone(articles.map((article) => prepareAnalysis(analyseWords(article, version), article.text)));
    },
  });

  it('leaves the store as it is without one, to the byte, after an import and after a renewal', async () => {
    const contents = [];
    for (const isHelped of [false, true]) {
      db = await trialStore();
      const job = await stage([drafts(260), drafts(260, 260)]);
      const first = analystOf(1);
      await doJob(job, { ...servicesOf(), ...(isHelped && { analyst: first }) });
      const imported = await contentsOf(db);
      const second = analystOf(2);
      await runJobs(db, { ...servicesOf(2), ...(isHelped && { analyst: second }) });
      expect([first.asked > 3, second.asked > 3]).toEqual([isHelped, isHelped]);
      expect(await checkStore(db, 2)).toMatchObject({ articles: 520, problems: [] });
      contents.push([imported, await contentsOf(db)].map(({ jobs: _jobs, ...rest }) => rest));
    }
    expect(contents[1]).toEqual(contents[0]);
  });

  it('is not asked for a job of few articles', async () => {
    const analyst = analystOf(1);
    await doJob(await stage([drafts(20)]), { ...servicesOf(), analyst });
    expect(analyst.asked).toBe(0);
    expect(await countArticles(db)).toBe(20);
  });
});
