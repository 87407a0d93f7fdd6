import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JobState } from '../../src/corpus/job-types.ts';
import type { CorpusCheck, StoredArticle } from '../../src/corpus/types.ts';
import { until } from './browser.ts';
import { findButton, openSection, pressButtonNamed } from './drive-options.ts';
import { type KillableChromium, openKillable } from './killable-chromium.ts';

const KILOBYTE = 1024;
const FULL = 'The browser has no room left for the corpus. Nothing was changed.';

const draft = (i: number) => ({
  id: `boat-${i}`,
  title: `Boats ${i}`,
  publisher: 'Coast Post',
  published: '2026-02-05',
  url: `https://coast.example/boats/${i}`,
  lang: 'en',
  text: Array.from({ length: 12 }, (_, j) => `Some ${100 + i * 12 + j} boats lay at pier ${i}-${j} of Elmar.`).join(
    ' ',
  ),
});

describe('when the browser has no more room', () => {
  let folder: string;
  let chromium: KillableChromium;
  let options: Page;
  let before: number;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-full-'));
    chromium = await openKillable({ limited: true });
    await until('the bundled articles', async () => (await count()) > 0);
    await chromium.ask('corpus/add', { drafts: [draft(0)], collection: 'Boats' });
    before = await count();
  });
  afterAll(async () => {
    await chromium?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const count = () => chromium.ask<number>('corpus/count', {});
  const expectAsBefore = async () => {
    expect(await chromium.ask<CorpusCheck>('corpus/check', {})).toEqual({ articles: before, problems: [], count: 0 });
    expect(await chromium.ask<StoredArticle>('corpus/get', { id: 'boat-0' })).toMatchObject({ text: draft(0).text });
  };
  const addFile = async (articles: number) => {
    const file = join(folder, `${articles}-boats.jsonl`);
    const lines = Array.from({ length: articles }, (_, i) => JSON.stringify(draft(i + 1)));
    writeFileSync(file, lines.join('\n'));
    await openSection(options, 'add');
    await pressButtonNamed(options, 'Choose files');
    const field = (await options.waitForSelector('dialog input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await (await findButton(options, `Add ${articles.toLocaleString('en')} articles`)).click();
  };
  const said = (words: string) =>
    until('the message', () => options.evaluate((wanted) => document.body.innerText.includes(wanted), words), 40_000);

  it('an import that does not fit fails with the reason, and leaves the corpus as it was', async () => {
    await chromium.leaveRoom(1_200 * KILOBYTE);
    options = await chromium.openPage('options.html');
    await addFile(700);
    await said(FULL);
    const [job] = await chromium.ask<JobState[]>('job/list', {});
    expect(job).toMatchObject({ phase: 'failed', problem: { code: 'storage-full' } });
    await expectAsBefore();
    await options.close();
  });

  it('nothing can be added or changed, which the options page says, and everything can still be read', async () => {
    await chromium.leaveRoom(-KILOBYTE);
    options = await chromium.openPage('options.html');
    await addFile(2);
    await said(FULL);
    await expect(chromium.ask('corpus/update', { id: 'boat-0', changes: { title: 'x'.repeat(500) } })).rejects.toThrow(
      'storage-full',
    );
    await expectAsBefore();
    await options.close();
  });

  it('goes on as ever once there is room', async () => {
    await chromium.leaveRoom(50_000 * KILOBYTE);
    options = await chromium.openPage('options.html');
    await addFile(100);
    await until('the articles', async () => (await count()) === before + 100, 40_000);
    expect(await chromium.ask<CorpusCheck>('corpus/check', {})).toMatchObject({ problems: [], count: 0 });
    await options.close();
  });
});
