import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../src/cli/start/launch-chromium.ts';
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
  /** Ends the background worker, as the browser does. */
  endWorker(): Promise<void>;
  /** Kills the browser at once (SIGKILL) and starts it again. */
  kill(): Promise<void>;
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

export async function openKillable(): Promise<KillableChromium> {
  const profile = mkdtempSync(join(tmpdir(), 'second-source-killed-'));
  const launch = () => launchChromium({ profile, headless: true, load: 'switch' });
  let running = await launch();
  const newWindow = async () => {
    const page = await running.browser.newPage();
    await page.goto(`chrome-extension://${running.id}/welcome.html`);
    return page;
  };
  let page = await newWindow();
  return {
    newWindow,
    ask: (name, input) => askFrom(page, name, input),
    inPage: (run, argument) => page.evaluate(run as never, argument as never) as never,
    async endWorker() {
      const worker = () => running.browser.targets().find((target) => target.type() === 'service_worker');
      await (await worker()?.worker())?.close();
      await until('the worker to end', async () => worker() === undefined);
    },
    async kill() {
      const child = running.browser.process();
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child?.kill('SIGKILL');
      await gone;
      running = await launch();
      page = await newWindow();
    },
    async close() {
      await running.browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
