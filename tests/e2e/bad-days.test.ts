import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobState } from '../../src/corpus/job-types.ts';
import type { CorpusCheck, StoredArticle } from '../../src/corpus/types.ts';
import type { OffscreenApi } from '../../src/platform/offscreen-document.ts';
import { THREAD_SCRIPT } from '../../src/platform/thread/thread-messages.ts';
import { until } from './browser.ts';
import { pressButtonNamed } from './drive-options.ts';
import { countStaged, makeOutdated, makeVersion1, versionOf } from './old-databases.ts';
import { askFrom, type KillableChromium, openKillable } from './killable-chromium.ts';

let chromium: KillableChromium;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-bad-days-'));
  chromium = await openKillable();
  await until('the bundled articles', async () => (await count()) > 0);
});
afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

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

/** Hands articles over and has the work begun; of a restore beside what is there, the last 300, which are not there yet. */
async function begin(articles: number, restore?: 'merge' | 'replace'): Promise<string> {
  const all = drafts(articles).slice(restore === 'merge' ? -300 : 0);
  const total = all.length;
  const { job } = restore
    ? await chromium.ask<{ job: string }>('archive/open', { label: 'b.zip', mode: restore, total })
    : await chromium.ask<{ job: string }>('job/open', { kind: 'import', label: 'a', collection: 'Lamps', total });
  if (restore) {
    const lines = all.map((one) => JSON.stringify(one));
    await chromium.ask('archive/append', { job, part: 'articles', lines, firstLine: 1 });
  } else await chromium.ask('job/append', { job, drafts: all });
  await chromium.ask('job/commit', { job });
  return job;
}

/** Waits until a job has dealt with so many articles; it must not be done by then. Returns how many those are. */
const inTheMiddle = (job: string, from = 20) =>
  until('some of the work', async () => {
    const { phase, done } = await jobOf(job);
    if (phase !== 'working') throw new Error(`the job was ${phase} before it could be cut off`);
    return done > from && done;
  });

/** Ends the worker in the middle of a job, alone, sees the job go on by itself, and then kills the browser in the middle of the rest. */
async function cutOffTwice(job: string, counts: number[]): Promise<void> {
  const done = await inTheMiddle(job);
  await chromium.endWorker();
  expect(counts).toContain(await count());
  await inTheMiddle(job, done + 24);
  await chromium.kill();
  expect(counts).toContain(await count());
}

/** Runs in a page of the extension: closes the document that the second thread lives in. */
const closeOffscreen = () => (globalThis as unknown as { chrome: OffscreenApi }).chrome.offscreen.closeDocument();

const renewal = () =>
  until('the renewal', async () => (await jobs()).find(({ kind, phase }) => kind === 'renew' && phase === 'working'));

describe('on a bad day', () => {
  it('an import goes on after the worker was ended and the browser was killed, and shows nothing before it is complete', async () => {
    const before = await count();
    const job = await begin(400);
    await cutOffTwice(job, [before, before + 400]);
    expect(await ended(job)).toMatchObject({ phase: 'done', done: 400, summary: { added: 400, updated: 0 } });
    await expectSound(before + 400);
  });

  it('analyses are renewed after the worker was ended and the browser was killed, the old ones serving until then', async () => {
    const before = await count();
    // As an older engine left it.
    await chromium.inPage(makeOutdated, 'second-source');
    await chromium.endWorker();
    const { id } = await renewal();
    await cutOffTwice(id, [before]);
    expect(await ended(id)).toMatchObject({ phase: 'done' });
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

  it('two windows add, move, remove and take away a collection at once, and every article is somewhere, once', async () => {
    const before = await count();
    const [one, other] = await Promise.all([chromium.newWindow(), chromium.newWindow()]);
    const more = Array.from({ length: 12 }, (_, i) => draft(1_000 + i));
    const ids = Array.from({ length: 12 }, (_, i) => `lamp-${i}`);
    await Promise.all([
      askFrom(one, 'corpus/add', { drafts: more, collection: 'Twice' }),
      askFrom(other, 'corpus/add', { drafts: more, collection: 'Twice' }),
      askFrom(one, 'corpus/move', { ids, collection: 'Quay' }),
      askFrom(other, 'corpus/remove', { ids: ids.slice(6) }),
      askFrom(one, 'collection/remove', { name: 'Lamps', moveTo: 'Port' }),
    ]);
    await expectSound(before + 12 - 6);
    expect(await chromium.ask<StoredArticle>('corpus/get', { id: 'lamp-0' })).toMatchObject({ collection: 'Quay' });
    expect(await chromium.ask<StoredArticle>('corpus/get', { id: 'lamp-20' })).toMatchObject({ collection: 'Port' });
    await askFrom(other, 'corpus/restore', { ids: ids.slice(6) });
    await Promise.all([one.close(), other.close()]);
    await expectSound(before + 12);
  });

  it('an import is undone, and says so, when its page is closed or the browser is killed while it is handed over', async () => {
    const before = await count();
    const file = join(folder, 'boats.jsonl');
    const lines = drafts(4_000).map((one) => JSON.stringify({ ...one, id: `boat-${one.id}`, url: '' }));
    writeFileSync(file, lines.join('\n'));
    for (const end of [(page: Page) => page.close(), () => chromium.kill()]) {
      const page = await chromium.openPage('options.html#add');
      await pressButtonNamed(page, 'Choose files');
      const field = (await page.waitForSelector('dialog input[type=file]')) as ElementHandle<HTMLInputElement>;
      await field.uploadFile(file);
      await pressButtonNamed(page, 'Add 4,000 articles');
      const job = await until('the hand-over', async () =>
        (await jobs()).find(({ phase, done }) => phase === 'staging' && done > 0),
      );
      await end(page);
      const dropped = await until('the job to be dropped', async () => {
        const state = await jobOf(job.id);
        return state.phase !== 'staging' && state;
      });
      expect(dropped).toMatchObject({ phase: 'failed', problem: { code: 'cut-short' } });
      await until('what was handed over to be deleted', async () => (await chromium.inPage(countStaged, '')) === 0);
      await expectSound(before);
    }
    const page = await chromium.openPage('options.html#add');
    await until('the reason', () =>
      page.evaluate(() => document.body.innerText.includes('was closed before all articles were handed over')),
    );
    await page.close();
  });

  it.each([
    ['beside', 'merge'],
    ['in place of', 'replace'],
  ] as const)(
    'a restore %s what is there is whole after the worker was ended and the browser was killed',
    async (_, mode) => {
      const before = await count();
      const job = await begin(mode === 'merge' ? 700 : 300, mode);
      const counts = mode === 'merge' ? [before, before + 300] : [before, 300];
      await cutOffTwice(job, counts);
      expect(await ended(job)).toMatchObject({ phase: 'done', summary: { added: 300 } });
      await expectSound(counts[1] as number);
    },
  );

  it('a database of version 1 is migrated whole, also when the worker is ended or the browser killed in the middle', async () => {
    await chromium.inPage(makeVersion1, 1_500);
    for (const end of [chromium.endWorker, chromium.kill]) {
      const asked = chromium.ask('corpus/count', {}).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 400));
      await end();
      await asked;
      // Cut off in the middle, the database is as it was.
      if (end === chromium.endWorker) expect(await chromium.inPage(versionOf, 'second-source')).toBe(1);
    }
    await until('the migration', async () => (await count()) >= 1_500, 40_000);
    await until(
      'the renewal',
      async () => (await jobs()).some(({ kind, phase }) => kind === 'renew' && phase === 'done'),
      80_000,
    );
    await expectSound(await count());
  }, 140_000);

  it('an import goes on by itself when the thread that analyses for it dies in the middle', async () => {
    const before = await count();
    const long = (i: number) => ({
      ...draft(i),
      id: `quay-${i}`,
      url: '',
      text: `Quay ${i}. ${draft(i).text} `.repeat(20),
    });
    const all = Array.from({ length: 900 }, (_, i) => long(i));
    const { job } = await chromium.ask<{ job: string }>('job/open', {
      kind: 'import',
      label: 'quays',
      collection: 'Quays',
      total: all.length,
    });
    await chromium.ask('job/append', { job, drafts: all });
    await chromium.ask('job/commit', { job });
    const runs = () => chromium.runs(THREAD_SCRIPT);
    await until('the thread', async () => runs());
    await inTheMiddle(job, (await jobOf(job)).done + 48);
    await chromium.inPage(closeOffscreen, null);
    await until('the thread to be gone', async () => !runs());
    expect((await jobOf(job)).phase).toBe('working');
    expect(await ended(job)).toMatchObject({ phase: 'done', done: 900, summary: { added: 900, updated: 0 } });
    await expectSound(before + 900);
    expect(runs()).toBe(false);
  }, 120_000);
});
