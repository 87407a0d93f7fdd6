import type { Page } from 'puppeteer-core';

/** The painted words of a page by class, in the order of the text. */
export type Painted = Record<'disputed' | 'near' | 'agreed' | 'only-here', string[]>;

/** Reads what is painted from the page's own registry, as any script of the page could. */
export function readPainted(page: Page): Promise<Painted> {
  return page.evaluate(() => {
    const painted: Record<string, string[]> = { disputed: [], near: [], agreed: [], 'only-here': [] };
    for (const [name, highlight] of CSS.highlights) {
      const layer = name.replace('second-source-', '');
      const ranges = [...highlight].map((place) => {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        return range;
      });
      ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
      painted[layer] = ranges.map((range) => range.toString());
    }
    return painted as Painted;
  });
}

/** Brings the first painted place that says `words` into view; gives a point within it, in CSS pixels of the viewport. */
export function findPainted(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const place of highlight) {
        const range = document.createRange();
        range.setStart(place.startContainer, place.startOffset);
        range.setEnd(place.endContainer, place.endOffset);
        if (range.toString() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = range.getBoundingClientRect();
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    throw new Error(`“${wanted}” is not painted`);
  }, words);
}

/** The page's markup without the element that holds the card. */
export function readMarkup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('second-source-card')) host.remove();
    return copy.outerHTML;
  });
}
