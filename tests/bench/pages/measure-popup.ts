import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settled } from './measure-page.ts';
import type { Reader } from './reader.ts';

/** How long the popup takes to open on a page that was compared. Milliseconds from the start of its document. */
export interface PopupTimes {
  /** Until the facts that are known are on the screen. */
  openMs: { p50: number; p95: number };
  /** Until an empty page of the extension, opened as its popup in turn with it, is on the screen: the least there is. */
  floorMs: { p50: number; p95: number };
  /** Until nothing changes in it any more: the background has answered, and the whole list is there. Median. */
  filledMs: number;
}

const FLOOR = 'bench-floor.html';
const ROUNDS = 12;
/** How long the popup is watched. */
const WATCHED = 900;

/** Puts the empty page into a build, of which this must be a copy. Its size is in a file: an extension's pages have no style of their own. */
export function addFloorPage(build: string): void {
  writeFileSync(join(build, 'bench-floor.css'), 'html { width: 400px; height: 560px }');
  const style = '<link rel="stylesheet" href="/bench-floor.css">';
  writeFileSync(join(build, FLOOR), `<!doctype html><title>Floor</title>${style}<body><h1>An empty page</h1>`);
}

interface Opened {
  /** When words of the facts (or of the empty page) were on the screen first; `null` where that was not seen. */
  shown: number | null;
  /** When its elements changed last. */
  changed: number;
}

/** Runs in the popup. */
async function watch(watched: number): Promise<Opened> {
  let changed = performance.now();
  const mutations = new MutationObserver(() => {
    changed = performance.now();
  });
  mutations.observe(document, { childList: true, subtree: true, characterData: true });
  await new Promise((done) => setTimeout(done, watched));
  mutations.disconnect();
  const paints = await new Promise<PerformanceEntry[]>((done) => {
    const observer = new PerformanceObserver((list) => done(list.getEntries()));
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done([]), 200);
  });
  const known = paints.find((entry) => (entry as { element?: Element }).element?.closest('main, h1'));
  return { shown: known?.startTime ?? null, changed };
}

const percentile = (values: readonly number[], share: number) =>
  Math.round([...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0);
const spread = (values: readonly number[]) => ({ p50: percentile(values, 0.5), p95: percentile(values, 0.95) });

/**
 * Opens the popup on a page again and again as its button does, in turn with an empty page of the same build.
 *
 * @param url of an article that the corpus has something to say on; no other tab shows it
 * @returns `null` where the facts were never seen on the screen
 */
export async function measurePopup(reader: Reader, url: string): Promise<PopupTimes | null> {
  const page = await reader.newPage();
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await settled(reader, url);
  const open = async (path: string) => {
    await reader.setPopup(path);
    const popup = await reader.pressButton(page, path);
    const opened = await popup.evaluate(watch, WATCHED);
    await popup.close();
    return opened;
  };
  const known: number[] = [];
  const filled: number[] = [];
  const floor: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const empty = await open(FLOOR);
    const popup = await open('popup.html');
    // The first time files are read that lie in memory from then on.
    if (round === 0 || empty.shown === null || popup.shown === null) continue;
    floor.push(empty.shown);
    known.push(popup.shown);
    filled.push(popup.changed);
  }
  await page.close();
  return known.length === 0
    ? null
    : { openMs: spread(known), floorMs: spread(floor), filledMs: percentile(filled, 0.5) };
}
