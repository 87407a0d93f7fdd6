import type { Page } from 'puppeteer-core';

/** Presses the first painted words of a page, disputed ones before others, and waits for the card. */
export async function openCard(page: Page): Promise<void> {
  const point = await page.evaluate(() => {
    const names = ['second-source-disputed', 'second-source-near', 'second-source-agreed', 'second-source-only-here'];
    const [place] = names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    if (!place) return null;
    const range = document.createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  if (!point) throw new Error(`Nothing is painted on ${page.url()}`);
  await page.mouse.click(point.x, point.y);
  await page.waitForSelector('second-source-card');
}
