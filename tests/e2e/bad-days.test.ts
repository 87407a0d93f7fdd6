import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobState } from '../../src/corpus/job-types.ts';
import type { CorpusCheck, StoredArticle } from '../../src/corpus/types.ts';
import { until } from './browser.ts';
import { askFrom, type KillableChromium, openKillable } from './killable-chromium.ts';

let chromium: KillableChromium;
beforeAll(async () => {
  chromium = await openKillable();
  await until('the bundled articles', async () => (await count()) > 0);
});
afterAll(() => chromium.close());

const count = () => chromium.ask<number>('corpus/count', {});
const jobs = () => chromium.ask<JobState[]>('job/list', {});
const jobOf = async (id: string) => (await jobs()).find((job) => job.id === id) as JobState;
const ended = (id: string) =>
  until(
    'the job to end',
    async () => {
      const job = await jobOf(id);
      return job.phase === 'working' ? null : job;
    },
    40_000,
  );

async function expectSound(articles: number): Promise<void> {
  expect(await chromium.ask<CorpusCheck>('corpus/check', {})).toEqual({ articles, problems: [], count: 0 });
}

const draft = (i: number, text = `Some ${1000 + i} lamps were lit in the port of Elmar. Mayor Ida Holm${i} came.`) => ({
  id: `lamp-${i}`,
  title: `Lamps ${i}`,
  publisher: 'Coast Post',
  published: '2026-01-05',
  url: `https://coast.example/lamps/${i}`,
  lang: 'en',
  text,
});
const drafts = (articles: number) => Array.from({ length: articles }, (_, i) => draft(i));

/** Hands articles over and has the work begun. */
async function begin(articles: number, restore = false): Promise<string> {
  const { job } = restore
    ? await chromium.ask<{ job: string }>('archive/open', { label: 'b.zip', mode: 'replace', total: articles })
    : await chromium.ask<{ job: string }>('job/open', {
        kind: 'import',
        label: 'a',
        collection: 'Lamps',
        total: articles,
      });
  const all = drafts(articles);
  if (restore) {
    const lines = all.map((one) => JSON.stringify(one));
    await chromium.ask('archive/append', { job, part: 'articles', lines, firstLine: 1 });
  } else await chromium.ask('job/append', { job, drafts: all });
  await chromium.ask('job/commit', { job });
  return job;
}

const isHalfDone = (job: string) =>
  until('some of the work', async () => {
    const { phase, done } = await jobOf(job);
    return phase !== 'working' || done > 20;
  });

describe('on a bad day', () => {
  it('an import goes on after the worker was ended and the browser was killed, and shows nothing before it is complete', async () => {
    const before = await count();
    const job = await begin(400);
    await isHalfDone(job);
    await chromium.endWorker();
    expect([before, before + 400]).toContain(await count());
    await isHalfDone(job);
    await chromium.kill();
    expect([before, before + 400]).toContain(await count());
    expect(await ended(job)).toMatchObject({ phase: 'done', done: 400, summary: { added: 400, updated: 0 } });
    await expectSound(before + 400);
  });

  it('analyses are renewed after the browser was killed, the old ones serving until then', async () => {
    const before = await count();
    // As an older engine left it.
    await chromium.inPage(makeOutdated, 'second-source');
    await chromium.endWorker();
    await until('the renewal', async () => (await jobs()).some(({ kind }) => kind === 'renew'));
    const job = (await jobs()).find(({ kind }) => kind === 'renew') as JobState;
    await isHalfDone(job.id);
    await chromium.kill();
    expect(await count()).toBe(before);
    expect(await ended(job.id)).toMatchObject({ phase: 'done' });
    await expectSound(before);
  });

  it('two windows change one article at once, and both changes stay', async () => {
    const [one, other] = await Promise.all([chromium.newWindow(), chromium.newWindow()]);
    const changes = [{ title: 'Lamps at night' }, { publisher: 'Harbour Wire' }, { published: '2026-01-06' }];
    await Promise.all(
      changes.map((change, i) =>
        askFrom(i % 2 === 0 ? one : other, 'corpus/update', { id: 'lamp-7', changes: change }),
      ),
    );
    expect(await chromium.ask<StoredArticle>('corpus/get', { id: 'lamp-7' })).toMatchObject(
      Object.assign({}, ...changes),
    );
    await Promise.all([one.close(), other.close()]);
    await expectSound(await count());
  });

  it('a restore in place of everything is whole after the browser was killed', async () => {
    const job = await begin(200, true);
    await isHalfDone(job);
    await chromium.kill();
    expect(await ended(job)).toMatchObject({ phase: 'done', summary: { added: 200 } });
    expect(await count()).toBeGreaterThanOrEqual(200);
    await expectSound(await count());
  });

  it('a database of version 1 is migrated whole, also when the browser is killed in the middle', async () => {
    await chromium.inPage(makeVersion1, 400);
    const asked = chromium.ask('corpus/count', {}).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 400));
    await chromium.kill();
    await asked;
    await until('the migration', async () => (await count()) >= 400, 40_000);
    await until(
      'the renewal',
      async () => (await jobs()).some(({ kind, phase }) => kind === 'renew' && phase === 'done'),
      50_000,
    );
    await expectSound(await count());
  }, 100_000);
});

/** Gives every analysis, and every part of the index, an older version. Travels into the page as source. */
async function makeOutdated(name: string): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise<void>((resolve) => {
    const tx = db.transaction(['analysed', 'meta'], 'readwrite');
    tx.oncomplete = () => resolve();
    const analysed = tx.objectStore('analysed');
    analysed.getAll().onsuccess = (event) => {
      const records = (event.target as IDBRequest<{ version: number }[]>).result;
      analysed.clear();
      for (const record of records) analysed.put({ ...record, version: 1 });
    };
    const meta = tx.objectStore('meta');
    meta.get('manifest').onsuccess = (event) => {
      const manifest = (event.target as IDBRequest<{ generation: number; segments: object[] }>).result;
      const segments = manifest.segments.map((segment) => ({ ...segment, version: 1 }));
      meta.put({ ...manifest, generation: manifest.generation + 1, segments });
    };
  });
  db.close();
}

/** Puts a database of version 1 in place of what there is. Travels into the page as source. */
async function makeVersion1(articles: number): Promise<void> {
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('second-source').onsuccess = resolve;
  });
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('second-source', 1);
    request.onupgradeneeded = () => {
      const old = request.result;
      for (const store of ['articles', 'listings', 'analyses']) old.createObjectStore(store, { keyPath: 'id' });
      old.createObjectStore('collections', { keyPath: 'name' });
      old.createObjectStore('meta', { keyPath: 'key' });
    };
    request.onsuccess = () => resolve(request.result);
  });
  await new Promise<void>((resolve) => {
    const tx = db.transaction(['articles', 'analyses', 'collections'], 'readwrite');
    tx.oncomplete = () => resolve();
    tx.objectStore('collections').put({ name: 'My articles', enabled: true });
    for (let i = 0; i < articles; i++) {
      const id = `old-${i}`;
      const text = `Some ${i} boats left the harbour of Elmar.`;
      tx.objectStore('articles').put({
        id,
        title: `Boats ${i}`,
        publisher: 'Coast Post',
        published: '2026-01-05',
        url: `https://coast.example/boats/${i}`,
        lang: 'en',
        text,
        collection: 'My articles',
        added: '2026-01-06T00:00:00.000Z',
        removed: null,
      });
      const terms = [
        ['t:boat', 1],
        [`#:count:${i}:`, 1],
      ];
      const analysis = { version: 1, sentences: [{ start: 0, end: text.length }], facts: [], terms, fingerprints: [] };
      tx.objectStore('analyses').put({ id, analysis, keys: [] });
    }
  });
  db.close();
}
