import { describe, expect, it } from 'vitest';
import { placeCard } from '../../../src/page/card/place-card.ts';

const view = { width: 900, height: 800 };
const words = (left: number, top: number) => ({ left, top, width: 80, height: 20 });

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
});
