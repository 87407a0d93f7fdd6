/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** What `rgb()` and `rgba()` of a computed colour hold; `null` for other notations. */
export function readColour(colour: string): { rgb: Rgb; alpha: number } | null {
  if (!colour.startsWith('rgb')) return null;
  const parts = colour.slice(colour.indexOf('(') + 1, -1).split(/[\s,/]+/);
  const [red, green, blue, alpha = 1] = parts.map((part) =>
    part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part),
  );
  if (red === undefined || green === undefined || blue === undefined || Number.isNaN(red + green + blue + alpha))
    return null;
  return { rgb: [red, green, blue], alpha };
}

/** `#rrggbb` as numbers; `null` for anything else. */
export function readHex(colour: string): Rgb | null {
  const value = /^#[0-9a-fA-F]{6}$/.test(colour) ? Number.parseInt(colour.slice(1), 16) : null;
  return value === null ? null : [value >> 16, (value >> 8) & 255, value & 255];
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** Relative luminance (WCAG 2), 0 to 1. */
export const luminanceOf = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast ratio (WCAG 2) of two luminances, 1 to 21. */
export const contrastOf = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** What a line differs from its ground by: more than WCAG 2 asks for (1.4.11), for lines are thin. */
export const LEAST_CONTRAST = 4.5;
const STEPS = 20;

/** A colour that stands out from a ground of this luminance: the colour itself, or as little of black or white in it as it takes. */
export function standOut(colour: Rgb, ground: number): Rgb {
  // Of black and white the one that can get further away.
  const towards = contrastOf(1, ground) > contrastOf(0, ground) ? 255 : 0;
  for (let step = 0; step <= STEPS; step++) {
    const share = step / STEPS;
    const mixed = colour.map((channel) => Math.round(channel + (towards - channel) * share)) as unknown as Rgb;
    if (contrastOf(luminanceOf(mixed), ground) >= LEAST_CONTRAST) return mixed;
  }
  return [towards, towards, towards];
}
