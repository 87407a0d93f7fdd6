import { describe, expect, it } from 'vitest';
import {
  contrastOf,
  LEAST_CONTRAST,
  luminanceOf,
  readColour,
  readHex,
  type Rgb,
  standOut,
} from '../../../src/page/paint/colour.ts';
import { highlightStyle } from '../../../src/page/paint/highlight-style.ts';
import { DEFAULT_COLOURS } from '../../../src/platform/settings.ts';

describe('computed colours', () => {
  it('have a luminance between black and white', () => {
    const luminance = (colour: string) => luminanceOf(readColour(colour)?.rgb as Rgb);
    expect(luminance('rgb(0, 0, 0)')).toBe(0);
    expect(luminance('rgb(255, 255, 255)')).toBeCloseTo(1, 5);
    expect(luminance('rgb(20, 22, 26)')).toBeLessThan(0.01);
  });

  it('have an opacity where they state one', () => {
    expect(readColour('rgba(0, 0, 0, 0)')?.alpha).toBe(0);
    expect(readColour('rgb(0 0 0 / 50%)')?.alpha).toBe(0.5);
    expect(readColour('rgb(1, 2, 3)')).toEqual({ rgb: [1, 2, 3], alpha: 1 });
  });

  it('are not read in other notations', () => {
    expect(readColour('oklch(0.7 0.1 200)')).toBeNull();
    expect(readColour('')).toBeNull();
    expect(readHex('red')).toBeNull();
    expect(readHex('#1a7f4b')).toEqual([26, 127, 75]);
  });
});

describe('a colour of the reader', () => {
  it('stays as it is where it stands out', () => expect(standOut([179, 38, 30], 1)).toEqual([179, 38, 30]));

  it.each([0, 0.05, 0.18, 0.5, 0.9, 1])('stands out from a ground of luminance %d, whatever it is', (ground) => {
    for (const colour of [
      [255, 255, 255],
      [0, 0, 0],
      [250, 240, 60],
      [120, 120, 120],
    ] as Rgb[])
      expect(contrastOf(luminanceOf(standOut(colour, ground)), ground)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
  });
});

describe('the style of what is painted', () => {
  const style = highlightStyle(
    { tone: 'light', luminance: 1 },
    { ...DEFAULT_COLOURS, agreed: '#102030', near: 'url(x)' },
  );

  it('has the colours of the reader, and none that is no colour', () => {
    expect(style).toContain('solid rgb(16 32 48)');
    expect(style).not.toContain('url');
  });

  it('tells the layers apart by the line alone', () => {
    const lines = [...style.matchAll(/underline (\w+)/g)].map(([, line]) => line);
    expect(new Set(lines).size).toBe(4);
  });

  it('leaves the colours to the system where those are forced', () => {
    const forced = style.slice(style.indexOf('forced-colors: active'));
    expect(forced).toContain('LinkText');
    expect(forced).not.toContain('rgb(');
  });
});
