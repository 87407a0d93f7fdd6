import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { CHROMIUM_BUILD, launchChromium } from '../../src/cli/start/launch-chromium.ts';
import { until } from './browser.ts';

/** The extension's own pages know it under this name. */
declare const chrome: Pick<typeof import('webextension-polyfill'), 'runtime'>;

/** A Chromium with the built extension that can be made to die, and starts again with the same profile. */
export interface KillableChromium {
  /** Another window: a page of the extension that asks nothing by itself. */
  newWindow(): Promise<Page>;
  /** Asks the background, from the first window. @throws Error with the code of what was refused */
  ask<T>(name: string, input: object): Promise<T>;
  /** Runs a function in the first window. */
  inPage<T, A>(run: (argument: A) => Promise<T>, argument: A): Promise<T>;
  /** Opens one of the extension's pages in a tab: 'options.html'. */
  openPage(path: string): Promise<Page>;
  /**
   * Lets the extension store so many bytes more than it does, or fewer. What the browser has already granted is forgotten when nothing
   * holds the database open: the worker is ended and a pause made. Only with `limited`.
   */
  leaveRoom(bytes: number): Promise<void>;
  /** Ends the background worker, as the browser does. */
  endWorker(): Promise<void>;
  /** Whether a page or a thread of this path runs. */
  runs(path: string): boolean;
  /** Kills the browser at once (SIGKILL) and starts it again; in between something may happen to the files of its databases. */
  kill(meanwhile?: (databases: string) => void): Promise<void>;
  close(): Promise<void>;
}

/** Asks from a window. */
export function askFrom<T>(page: Page, name: string, input: object): Promise<T> {
  return page.evaluate(
    async (message) => {
      const answer = (await chrome.runtime.sendMessage(message)) as {
        ok: boolean;
        value: unknown;
        error?: { code: string; message: string };
      };
      if (!answer.ok) throw new Error(`${answer.error?.code}: ${answer.error?.message}`);
      return answer.value;
    },
    { name, input },
  ) as Promise<T>;
}

/** Milliseconds after which Chromium lets go of a database that nobody holds open, and asks anew how much room there is. */
const LET_GO = 3_000;

/** The build without `unlimitedStorage`: with it, Chromium heeds no limit but the disk's. */
function limitedBuild(folder: string): string {
  cpSync(CHROMIUM_BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  const permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify({ ...manifest, permissions }));
  return folder;
}

/** @param limited whether the room for the extension's storage can be set; see `leaveRoom` */
export async function openKillable({ limited = false } = {}): Promise<KillableChromium> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-killed-'));
  const profile = mkdtempSync(join(folder, 'profile-'));
  const build = limited ? limitedBuild(join(folder, 'build')) : CHROMIUM_BUILD;
  const launch = () => launchChromium({ profile, headless: true, load: 'switch', build });
  let running = await launch();
  const openPage = async (path: string) => {
    const page = await running.browser.newPage();
    await page.goto(`chrome-extension://${running.id}/${path}`);
    return page;
  };
  const newWindow = () => openPage('welcome.html');
  const endWorker = async () => {
    const workers = () => running.browser.targets().filter((target) => target.type() === 'service_worker');
    const [ended] = workers();
    if (!ended) return;
    // Another one may start at once, and one that is just answering does not always heed the first call.
    await until('the worker to end', async () => {
      if (!workers().includes(ended)) return true;
      await (await ended.worker())?.close();
      return !workers().includes(ended);
    });
  };
  let page = await newWindow();
  return {
    newWindow,
    openPage,
    ask: (name, input) => askFrom(page, name, input),
    inPage: (run, argument) => page.evaluate(run as never, argument as never) as never,
    endWorker,
    runs: (path) =>
      running.browser.targets().some((target) => target.url() === `chrome-extension://${running.id}${path}`),
    async leaveRoom(bytes) {
      const session = await page.createCDPSession();
      const origin = `chrome-extension://${running.id}`;
      const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: Math.max(1, usage + bytes) });
      await endWorker();
      await new Promise((resolve) => setTimeout(resolve, LET_GO));
    },
    async kill(meanwhile = () => {}) {
      const child = running.browser.process();
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await gone;
      meanwhile(join(profile, 'Default', 'IndexedDB'));
      running = await launch();
      page = await newWindow();
    },
    async close() {
      await running.browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
