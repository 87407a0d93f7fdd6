import type { PaintedWords } from './is-inside.ts';

/**
 * Functions that are run in the page that is measured: they travel as source and may use nothing from outside.
 */

declare global {
  interface Window {
    /** Milliseconds since the page's start: when the first word was painted; 0 for not yet. */
    firstPaint?: number;
    Mark?: new (root: Element) => { mark(words: string[], options: object): void };
  }
}

/** Notes when the page is painted first. Runs before the page's own scripts. */
export function watchForPaint(): void {
  const look = () => {
    if (CSS.highlights.size > 0) window.firstPaint = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds from the page being ready to the first painted word; `null` where nothing is painted. */
export function readyToPainted(): number | null {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!window.firstPaint || !navigation) return null;
  return Math.max(0, window.firstPaint - navigation.domContentLoadedEventEnd);
}

/** Everything that is painted, in blocks' own words. */
export function readPainted(): PaintedWords[] {
  const inline = /^(?:inline|contents|ruby)/;
  const blockOf = (node: Node): Node => {
    for (let outer = node.parentElement; outer; outer = outer.parentElement)
      if (!inline.test(getComputedStyle(outer).display)) return outer;
    return node.getRootNode();
  };
  const painted: PaintedWords[] = [];
  for (const [name, highlight] of CSS.highlights) {
    if (!name.startsWith('second-source-')) continue;
    for (const place of highlight) {
      const range = document.createRange();
      range.setStart(place.startContainer, place.startOffset);
      range.setEnd(place.endContainer, place.endOffset);
      const block = blockOf(place.startContainer);
      const around = document.createRange();
      around.selectNodeContents(block);
      around.setEnd(place.startContainer, place.startOffset);
      const before = around.toString();
      around.selectNodeContents(block);
      around.setStart(place.endContainer, place.endOffset);
      painted.push({ before: before.slice(-60), words: range.toString(), after: around.toString().slice(0, 60) });
    }
  }
  return painted;
}

/** Milliseconds to walk over every text node of the page once: the least that any reading takes. Median of several walks. */
export function walkText(): number {
  const times: number[] = [];
  for (let round = 0; round < 9; round++) {
    const start = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
    times.push(performance.now() - start + length * 0);
  }
  return times.sort((a, b) => a - b)[4] as number;
}

/** Milliseconds that mark.js takes to mark the same words. */
export function timeMarkJs(words: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    if (!window.Mark) return reject(new Error('mark.js is not there'));
    const start = performance.now();
    const options = { separateWordSearch: false, done: () => resolve(performance.now() - start) };
    new window.Mark(document.body).mark(words, options);
  });
}
