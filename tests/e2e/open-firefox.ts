import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, root } from '../../src/cli/start/prepare.mjs';
import { zipFolder } from '../../src/cli/zip-folder.ts';
import { type TestBrowser, until } from './browser.ts';

const BUILD = join(root, '.output', 'firefox-mv3');
/** The extension's address, which Firefox would draw by lot. */
const UUID = '5ec0d000-50a7-4ce0-8000-000000000001';

/** The part of WebDriver BiDi that Puppeteer has no words for: installing for good, and Firefox's own windows. */
interface Bidi {
  // biome-ignore lint/suspicious/noExplicitAny: answers of a protocol, read where they are used
  send(method: string, parameters: object): Promise<{ result: any }>;
}

/** Starts Firefox with the built extension installed for good in a new profile. */
export async function openFirefox(): Promise<TestBrowser> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('Firefox: not installed');
  const folder = mkdtempSync(join(tmpdir(), 'second-source-firefox-'));
  const id = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8')).browser_specific_settings.gecko
    .id as string;
  const xpi = join(folder, 'extension.xpi');
  writeFileSync(xpi, await zipFolder(BUILD));
  const profile = mkdtempSync(join(folder, 'profile-'));

  const launch = () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      userDataDir: profile,
      defaultViewport: { width: 1180, height: 900 },
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
        'xpinstall.signatures.required': false,
        'extensions.webextOptionalPermissionPrompts': false,
        'intl.accept_languages': 'en-US',
      },
    });

  let browser: Browser = await launch();
  const bidi = () => (browser as unknown as { connection: Bidi }).connection;
  await bidi().send('webExtension.install', {
    extensionData: { type: 'archivePath', path: xpi },
    'moz:permanent': true,
  });

  // After installing, the welcome page comes to the front; a popup opened before would be closed by it.
  await until('the welcome page', async () => {
    const pages = await browser.pages();
    const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href)));
    return addresses.some((address) => address.endsWith('/welcome.html'));
  });

  /** Runs a piece of code in Firefox's own window; `extension` is ours. */
  async function inWindow(code: string): Promise<unknown> {
    const tree = await bidi().send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const contexts = tree.result.contexts as { url: string; context: string }[];
    const window = contexts.find((context) => context.url.endsWith('browser.xhtml'));
    const expression = `(async () => { const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)}); ${code} })()`;
    const answer = await bidi().send('script.evaluate', {
      expression,
      target: { context: window?.context },
      awaitPromise: true,
    });
    if (answer.result.type === 'exception') throw new Error(`Firefox: ${answer.result.exceptionDetails.text}`);
    return answer.result.result.value;
  }

  async function openExtensionPage(path: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
    await until(`${path} to load`, () =>
      page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
    );
    return page;
  }

  const closePopup = async () => {
    await inWindow(`for (const panel of document.querySelectorAll('panel[type=arrow]')) panel.hidePopup?.();`);
  };

  return {
    name: 'firefox',
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    openExtensionPage,
    async pressButton(page) {
      // The popup lives in the extension's process: another page of the extension can see it.
      const observer = await openExtensionPage('icon/16.png');
      await page.bringToFront();
      await closePopup();
      await inWindow(`
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
      `);
      const evaluate = <T>(run: (document: Document, text: string) => T, text = '') => {
        const popup = "browser.extension.getViews({ type: 'popup' })[0].document";
        return observer.evaluate(`(${run})(${popup}, ${JSON.stringify(text)})`) as Promise<T>;
      };
      await until('the popup', () => evaluate((document) => document.readyState === 'complete'));
      return { evaluate, text: () => evaluate((document) => document.body.innerText) };
    },
    closePopup,
    // A preference above has done it.
    async allowRequests() {},
    async endWorker() {
      await inWindow(
        'await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });',
      );
    },
    async restart() {
      await browser.close();
      browser = await launch();
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
