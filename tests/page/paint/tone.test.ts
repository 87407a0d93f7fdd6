import { describe, expect, it } from 'vitest';
import { readColour } from '../../../src/page/paint/tone.ts';

describe('computed colours', () => {
  it('have a luminance between black and white', () => {
    expect(readColour('rgb(0, 0, 0)')).toEqual({ luminance: 0, alpha: 1 });
    expect(readColour('rgb(255, 255, 255)')?.luminance).toBeCloseTo(1, 5);
    expect(readColour('rgb(20, 22, 26)')?.luminance).toBeLessThan(0.01);
  });

  it('have an opacity where they state one', () => {
    expect(readColour('rgba(0, 0, 0, 0)')?.alpha).toBe(0);
    expect(readColour('rgb(0 0 0 / 50%)')?.alpha).toBe(0.5);
  });

  it('are not read in other notations', () => {
    expect(readColour('oklch(0.7 0.1 200)')).toBeNull();
    expect(readColour('')).toBeNull();
  });
});
