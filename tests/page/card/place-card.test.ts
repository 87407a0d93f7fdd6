import { describe, expect, it } from 'vitest';
import { type Box, placeCard as placeBeside, type Size } from '../../../src/page/card/place-card.ts';

const view = { width: 900, height: 800 };
const words = (left: number, top: number) => ({ left, top, width: 80, height: 20 });

/** Of words that are a sentence by themselves. */
const placeCard = (box: Box, card: Size, window: Size) => placeBeside(box, box, card, window);

describe('the place of the card', () => {
  it('is below the words where it fits, at their left edge', () => {
    expect(placeCard(words(100, 100), { width: 368, height: 300 }, view)).toMatchObject({ left: 100, top: 128 });
  });

  it('is above the words where it fits only there', () => {
    expect(placeCard(words(100, 700), { width: 368, height: 300 }, view)).toMatchObject({ top: 700 - 8 - 300 });
  });

  it('stays within the window at its right and left', () => {
    expect(placeCard(words(880, 100), { width: 368, height: 300 }, view).left).toBe(900 - 368 - 8);
    expect(placeCard(words(-50, 100), { width: 368, height: 300 }, view).left).toBe(8);
  });

  it.each([10, 300, 500, 790])('stays within the window from top to bottom with words at %i', (top) => {
    const place = placeCard(words(100, top), { width: 368, height: 2000 }, view);
    expect(place.top).toBeGreaterThanOrEqual(8);
    expect(place.top + place.maxHeight).toBeLessThanOrEqual(800 - 8);
    expect(place.maxHeight).toBeGreaterThanOrEqual(160);
  });

  it('covers the words in a window too low for both, and still shows all of itself', () => {
    const place = placeCard(words(10, 90), { width: 300, height: 400 }, { width: 320, height: 200 });
    expect(place.top).toBeGreaterThanOrEqual(8);
    expect(place.top + place.maxHeight).toBeLessThanOrEqual(192);
  });

  it('leaves the whole sentence in sight, below it or above', () => {
    const card = { width: 368, height: 300 };
    const sentence = (top: number, height: number) => ({ left: 40, top, width: 600, height });
    expect(placeBeside(words(100, 120), sentence(100, 80), card, view)).toMatchObject({ left: 100, top: 188 });
    expect(placeBeside(words(100, 700), sentence(660, 80), card, view)).toMatchObject({ top: 660 - 8 - 300 });
  });

  it('goes by the words where the sentence is too high to be left in sight', () => {
    const tall = { left: 40, top: -100, width: 600, height: 700 };
    expect(placeBeside(words(100, 100), tall, { width: 368, height: 300 }, view)).toMatchObject({ top: 128 });
  });
});
