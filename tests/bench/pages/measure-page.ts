import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import type { PageState } from '../../../src/platform/messages.ts';
import { readPainted, readyToPainted, timeMarkJs, walkText, watchForPaint } from './in-page.ts';
import { countOutside } from './is-inside.ts';
import type { PageFile } from './page-files.ts';
import type { Reader } from './reader.ts';
import { type CpuProfile, scriptTime, type TraceEvent } from './script-time.ts';
import { EMPTY_PAGE, WITHOUT_SCRIPTS } from './serve-pages.ts';

/** What the extension did with one page. Times in milliseconds. All is `null` of a page that could not be measured. */
export interface PageRow {
  file: string;
  /** The extension took it for an article. */
  article: boolean | null;
  facts: number | null;
  /** Ranges that are painted, at the density that paints most. */
  painted: number | null;
  /** Painted ranges that do not stand in the article's text; `null` where nothing says what that is. */
  paintedOutside: number | null;
  /** Main-thread time of the content script, the browser's code it calls included. */
  mainThreadMs: number | null;
  /** A bare walk over the page's text nodes. */
  textWalkMs: number | null;
  /** mark.js painting the same words; `null` where there are none. */
  markJsMs: number | null;
  /** Tasks of the content script longer than 50 ms. */
  longTasks: number | null;
  /** From the page being ready to the first painted word; `null` where nothing is painted. */
  readyToPaintedMs: number | null;
}

const MARK_JS = readFileSync(fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js')), 'utf8');
const CONTENT_SCRIPT = /^chrome-extension:.*\/content-scripts\/page\.js$/;
/** A task longer than this is felt. */
const LONG_TASK = 50;
/** Microseconds between two samples of the profile. */
const SAMPLING = 100;
/** How long a page may take to load, and to be read, compared and painted. */
const PATIENCE = 12_000;
/** How long all that is measured of a page may take: a page's own scripts may never come to rest. */
const PAGE_PATIENCE = 45_000;
/** What comes after the first answer, such as a look at what a page drew late, belongs to the cost, too. */
const AFTERWARDS = 1000;
const WORDS = 400;

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const round = (value: number, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;

async function load(page: Page, url: string): Promise<boolean> {
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: PATIENCE }).catch(() => null);
  await pause(300);
  return page.url() === url;
}

/** The state of the page at an address once it is read and compared, or what it is when patience ends. */
export async function settled(reader: Reader, url: string): Promise<PageState | null> {
  const end = Date.now() + PATIENCE;
  let state: PageState | null = null;
  while (Date.now() < end) {
    state = await reader.stateOf(url);
    if (state !== null && state.status !== 'unread' && state.status !== 'working') return state;
    await pause(100);
  }
  return state;
}

const factsOf = (state: PageState | null): number =>
  state?.status === 'compared' ? state.comparison.facts.length : state?.status === 'nothing-related' ? state.facts : 0;

/** The page in a tab of its own, profiled from its first moment on. */
async function visit(
  reader: Reader,
  origin: string,
  name: string,
): Promise<{ page: Page; session: CDPSession; url: string }> {
  for (const folder of ['/', WITHOUT_SCRIPTS]) {
    const page = await reader.newPage();
    await page.bringToFront();
    // The profile starts in the process that will show the page.
    await page.goto(origin + EMPTY_PAGE);
    await page.evaluateOnNewDocument(watchForPaint);
    const session = await page.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLING });
    await session.send('Profiler.start');
    await page.tracing.start({ categories: ['toplevel'] });
    const url = `${origin}${folder}${encodeURIComponent(name)}`;
    // A saved page whose scripts lead away from it is read as it was saved.
    if ((await load(page, url)) || folder !== '/') return { page, session, url };
    await page.close();
  }
  throw new Error(`${name}: cannot be shown`);
}

/** Milliseconds that the page's main thread has worked. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.POSITIVE_INFINITY) * 1000;
}

/** Marks the same words with mark.js in another tab, which the extension does not read. */
async function measureMarkJs(reader: Reader, url: string, words: string[]): Promise<number | null> {
  if (words.length === 0) return null;
  const page = await reader.newPage();
  try {
    await page.bringToFront();
    // Without the page's own scripts, whose work would be counted as mark.js's.
    await load(page, url.replace('127.0.0.1', 'localhost').replace(/(?<=:\d+)\/(?!without-scripts)/, WITHOUT_SCRIPTS));
    await page.evaluate(MARK_JS);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await threadTime(session);
    const wall = await page.evaluate(timeMarkJs, words);
    // On a busy machine the thread is often kept waiting: what it worked itself is counted, for both sides.
    return round(Math.min(wall, (await threadTime(session)) - before));
  } catch {
    return null;
  } finally {
    await page.close().catch(() => undefined);
  }
}

/** What is told of a page that could not be measured. */
export const notMeasured = (file: string): PageRow => ({
  file,
  article: null,
  facts: null,
  painted: null,
  paintedOutside: null,
  mainThreadMs: null,
  textWalkMs: null,
  markJsMs: null,
  longTasks: null,
  readyToPaintedMs: null,
});

/**
 * Visits one page as a reader does and tells what the extension did with it and what that cost.
 *
 * @throws where the page cannot be shown, brings down the browser or never comes to rest
 */
export async function measurePage(reader: Reader, origin: string, page: PageFile): Promise<PageRow> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${PAGE_PATIENCE / 1000} s`)), PAGE_PATIENCE);
  });
  const measured = measureVisit(reader, origin, page);
  // What is left of a visit that came too late ends with the browser; nobody waits for it.
  measured.catch(() => undefined);
  return await Promise.race([measured, late]).finally(() => clearTimeout(timer));
}

async function measureVisit(reader: Reader, origin: string, { name, expected }: PageFile): Promise<PageRow> {
  const { page, session, url } = await visit(reader, origin, name);
  try {
    const state = await settled(reader, url);
    await pause(AFTERWARDS);
    const { profile } = (await session.send('Profiler.stop')) as { profile: CpuProfile };
    const trace = await page.tracing.stop();
    const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString() || '{"traceEvents":[]}') as {
      traceEvents: TraceEvent[];
    };
    const { ms, longTasks } = scriptTime(profile, traceEvents, CONTENT_SCRIPT, LONG_TASK);
    const painted = await page.evaluate(readPainted);
    const words = [...new Set(painted.map((place) => place.words))].slice(0, WORDS);
    const ready = await page.evaluate(readyToPainted);
    return {
      file: name,
      article: state !== null && !['not-article', 'failed', 'unread', 'working'].includes(state.status),
      facts: factsOf(state),
      painted: painted.length,
      paintedOutside: expected === null ? null : countOutside(painted, expected),
      mainThreadMs: round(ms),
      textWalkMs: round(await page.evaluate(walkText), 2),
      markJsMs: await measureMarkJs(reader, url, words),
      longTasks,
      readyToPaintedMs: ready === null ? null : round(ready),
    };
  } finally {
    await page.close().catch(() => undefined);
  }
}
