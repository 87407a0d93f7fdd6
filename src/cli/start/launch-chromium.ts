import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser, root } from './prepare.mjs';

export const CHROMIUM_BUILD = join(root, '.output', 'chrome-mv3');

/** A running Chromium with the extension in it. */
export interface Chromium {
  browser: Browser;
  /** The extension's id. */
  id: string;
}

export interface LaunchOptions {
  /** Folder of the profile; it has to exist and is not removed. */
  profile: string;
  headless: boolean;
  /**
   * How the extension is loaded: through the debugger, which Google Chrome understands too, or by a command-line switch,
   * which only Chromium still knows but which keeps permissions from one start to the next.
   */
  load: 'debugger' | 'switch';
  /** Folder of the built extension. */
  build?: string;
  /** More switches of the command line. */
  switches?: readonly string[];
}

/** Starts Chromium with the built extension. Throws where no Chromium is installed or the extension does not load. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const { profile, headless, load, build = CHROMIUM_BUILD, switches = [] } = options;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Chromium: not installed');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: load === 'debugger' ? [build] : true,
    defaultViewport: headless ? { width: 1180, height: 900 } : null,
    handleSIGINT: false,
    args: [
      ...(load === 'switch' ? [`--disable-extensions-except=${build}`, `--load-extension=${build}`] : []),
      '--lang=en-US',
      ...switches,
      // Chromium's sandbox refuses to run as root, which is what containers run as.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const worker = await browser.waitForTarget(
      (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
      { timeout: 60_000 },
    );
    // An unpacked extension is installed anew at each start, and its welcome page comes to the front: wait, or it would
    // close a popup and take the front from a page that is being driven.
    await browser.waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 60_000 });
    return { browser, id: new URL(worker.url()).host };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Presses the extension's toolbar button on a page, as a reader does: it grants `activeTab` and opens the popup.
 * @param popup path of the page that opens
 */
export async function pressButton({ browser, id }: Chromium, page: Page, popup = 'popup.html'): Promise<Page> {
  await page.bringToFront();
  const url = page.url();
  const session = await browser.target().createCDPSession();
  try {
    // Puppeteer's own targets are pages; the button belongs to the tab around one.
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const tab = targetInfos.find((target) => target.url === url);
    if (!tab) throw new Error(`Chromium: no tab shows ${url}`);
    const opened = browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/${popup}`, {
      timeout: 30_000,
    });
    await session.send('Extensions.triggerAction', { id, targetId: tab.targetId });
    return await (await opened).asPage();
  } finally {
    await session.detach();
  }
}

/**
 * Grants host permissions in the profile of a Chromium that is not running, because its prompt cannot be pressed by a
 * program. `active` false: granted once, but not in force, so that the extension's own request is answered yes.
 */
export function grantHosts(profile: string, id: string, hosts: string[], active: boolean): void {
  const path = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8'));
  const settings = preferences.extensions?.settings?.[id];
  if (!settings) throw new Error(`Chromium: the profile knows no extension ${id}`);
  const fields = ['granted_permissions', 'runtime_granted_permissions', ...(active ? ['active_permissions'] : [])];
  for (const field of fields) settings[field] = { ...settings[field], explicit_host: hosts };
  writeFileSync(path, JSON.stringify(preferences));
}
