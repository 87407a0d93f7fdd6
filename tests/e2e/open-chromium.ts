import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { grantHosts, launchChromium, pressButton } from '../../src/cli/start/launch-chromium.ts';
import { type Popup, type TestBrowser, until } from './browser.ts';

/** Starts Chromium with the built extension in a new profile. */
export async function openChromium(): Promise<TestBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'second-source-chromium-'));
  const launch = () => launchChromium({ profile, headless: true, load: 'switch' });
  let running = await launch();
  const closePopup = async () => {
    const popup = running.browser.targets().find((target) => target.url().endsWith('/popup.html'));
    if (popup) await (await popup.asPage()).close();
  };

  const restart = async (between: () => void = () => {}) => {
    await running.browser.close();
    between();
    running = await launch();
  };

  return {
    name: 'chromium',
    async newPage(url) {
      const page = await running.browser.newPage();
      await page.goto(url);
      return page;
    },
    async openExtensionPage(path) {
      const page = await running.browser.newPage();
      await page.goto(`chrome-extension://${running.id}/${path}`);
      return page;
    },
    async pressButton(page): Promise<Popup> {
      await closePopup();
      const popup = await pressButton(running, page);
      return {
        evaluate: <T>(run: (document: Document, text: string) => T, text = '') =>
          popup.evaluate(`(${run})(document, ${JSON.stringify(text)})`) as Promise<T>,
        text: () => popup.evaluate(() => document.body.innerText),
      };
    },
    closePopup,
    allowRequests: () => restart(() => grantHosts(profile, running.id, ['*://*/*'], false)),
    async endWorker() {
      const worker = () => running.browser.targets().find((target) => target.type() === 'service_worker');
      await (await worker()?.worker())?.close();
      await until('the worker to end', async () => worker() === undefined);
    },
    restart: () => restart(),
    async close() {
      await running.browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
