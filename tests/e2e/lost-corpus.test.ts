import { mkdtempSync, readdirSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeArchive } from '../../src/corpus/formats/archive/write-archive.ts';
import type { JobState } from '../../src/corpus/job-types.ts';
import type { CorpusCheck } from '../../src/corpus/types.ts';
import { until } from './browser.ts';
import { pressButtonNamed } from './drive-options.ts';
import { type KillableChromium, openKillable } from './killable-chromium.ts';

let chromium: KillableChromium;
let folder: string;
let bundled: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'second-source-lost-'));
  chromium = await openKillable();
  bundled = await until('the bundled articles', count);
});
afterAll(async () => {
  await chromium?.close();
  rmSync(folder, { recursive: true, force: true });
});

const count = () => chromium.ask<number>('corpus/count', {});
const draft = (name: string) => ({
  id: `mill-${name}`,
  title: `Mill ${name} turns again`,
  publisher: 'Valley Post',
  published: '2026-02-11',
  url: `https://valley.example/mills/${name}`,
  lang: 'en',
  text: `Miller Jon Aske said that mill ${name} of Tarn had ground ${name.length + 20} sacks by noon.`,
});
const add = (...names: string[]) => chromium.ask('corpus/add', { drafts: names.map(draft), collection: 'Mills' });
const wordsOf = (page: Page) => page.evaluate(() => document.querySelector('.lost-corpus')?.textContent ?? '');

/** The files of the extension's database; of other origins there are none. */
function filesIn(databases: string): string[] {
  const [database = ''] = readdirSync(databases).filter((name) => name.endsWith('.leveldb'));
  return readdirSync(join(databases, database)).map((name) => join(databases, database, name));
}

/** Everything, as the options page saves it. */
async function backUp(): Promise<Uint8Array> {
  const read = (part: string, after: string | null) => chromium.ask<never>('archive/read', { part, after });
  const pieces: Uint8Array[] = [];
  const about = { app: 'test', created: '2026-02-12T08:00:00.000Z' };
  for await (const piece of writeArchive(read, about, () => {})) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** Chooses a back-up in the dialog, and looks what it would change. */
async function look(page: Page, file: string): Promise<void> {
  const field = (await page.waitForSelector('dialog[open] input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(file);
  await pressButtonNamed(page, 'Look what would change');
}

describe('a corpus that the browser could lose', () => {
  it('stays when the browser was killed in the middle of writing its log, also at the start after that', async () => {
    await add(...Array.from({ length: 30 }, (_, i) => `No ${i}`));
    await add('the last one');
    // What a kill in the middle of a write leaves: the last record of the log is cut short.
    let log = '';
    await chromium.kill((databases) => {
      log = filesIn(databases).find((name) => name.endsWith('.log')) as string;
      truncateSync(log, statSync(log).size - 10);
    });
    const before = await count();
    expect(before).toBeGreaterThanOrEqual(bundled + 30);
    // Another log, and the one that was cut short is gone.
    await until('a fresh log', async () => statSync(log, { throwIfNoEntry: false }) === undefined);
    await add('one more');
    await chromium.kill();
    expect(await count()).toBe(before + 1);
    expect(await chromium.ask<CorpusCheck>('corpus/check', {})).toMatchObject({ problems: [] });
  }, 60_000);

  it('is missed when it is gone, on every page that shows it, and comes back from a back-up', async () => {
    const whole = await count();
    const file = join(folder, 'mills.zip');
    writeFileSync(file, await backUp());

    await chromium.kill((databases) => rmSync(databases, { recursive: true }));
    const popup = await chromium.openPage('popup.html');
    await until('the warning in the popup', async () =>
      (await wordsOf(popup)).includes(`The browser has lost your corpus of ${whole - bundled} articles`),
    );
    await popup.close();
    const page = await chromium.openPage('options.html');
    const warning = await until('the warning', () => wordsOf(page));
    expect(warning).toContain('No back-up was saved from this browser');
    await pressButtonNamed(page, 'Restore a back-up…');
    await look(page, file);
    await pressButtonNamed(page, 'Restore now');
    await until('the corpus', async () => (await count()) === whole);
    await until('the warning to go', async () => (await wordsOf(page)) === '');
    await page.close();
  }, 60_000);

  it('says that it cannot be opened, where it cannot, and makes no other in its place', async () => {
    const before = await count();
    let kept = '';
    await chromium.kill((databases) => {
      [kept = ''] = readdirSync(databases).filter((name) => name.endsWith('.leveldb'));
      const path = join(databases, kept);
      // A file where the browser expects the folder.
      renameSync(path, join(folder, 'kept'));
      writeFileSync(path, '');
    });
    await expect(count()).rejects.toThrow('corpus-unopened');
    const page = await chromium.openPage('options.html');
    await until('the reason', () =>
      page.evaluate(() => document.body.innerText.includes('The browser cannot open the corpus.')),
    );
    await chromium.kill((databases) => {
      rmSync(join(databases, kept), { recursive: true, force: true });
      renameSync(join(folder, 'kept'), join(databases, kept));
    });
    expect(await count()).toBe(before);
  }, 60_000);
});

describe('a back-up', () => {
  it('that is damaged, cut short or newer changes nothing, and says what is wrong', async () => {
    const before = await count();
    const whole = await backUp();
    const files = unzipSync(whole);
    const manifest = JSON.parse(strFromU8(files['manifest.json'] as Uint8Array));
    const changed = Object.entries(files).map(([name, bytes]) =>
      name.startsWith('articles') ? [name, strToU8(strFromU8(bytes).replace('Miller', 'Mayor '))] : [name, bytes],
    );
    const page = await chromium.openPage('options.html#storage');
    for (const [name, bytes, words] of [
      ['changed.zip', zipSync(Object.fromEntries(changed)), /damaged or was changed.*articles/],
      ['cut.zip', whole.subarray(0, whole.length / 2), /damaged or was changed/],
      [
        'newer.zip',
        zipSync({ ...files, 'manifest.json': strToU8(JSON.stringify({ ...manifest, version: 99 })) }),
        /made by a newer version/,
      ],
    ] as const) {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      await pressButtonNamed(page, 'Restore…');
      await look(page, file);
      const alert = await page.waitForSelector('dialog[open] [role=alert]');
      const said = await alert?.evaluate((element) => element.textContent);
      expect(said).toMatch(words);
      expect(said).toContain(name);
      await pressButtonNamed(page, 'Cancel');
      await page.waitForSelector('dialog[open]', { hidden: true });
    }
    expect(await chromium.ask<CorpusCheck>('corpus/check', {})).toEqual({ articles: before, problems: [], count: 0 });
    expect((await chromium.ask<JobState[]>('job/list', {})).filter(({ phase }) => phase === 'staging')).toEqual([]);
    await page.close();
  }, 60_000);
});
