/** Which of the two palettes stands out from the text around it. */
export type Tone = 'light' | 'dark';

/** Opacity from which on a background hides what is behind it. */
const OPAQUE = 0.5;
/** Relative luminance (WCAG 2) of a grey against which black and white text have the same contrast. */
const MIDDLE = 0.179;

/** Relative luminance and opacity, both 0 to 1, of a computed colour; `null` for notations other than rgb(). */
export function readColour(colour: string): { luminance: number; alpha: number } | null {
  const parts = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+)(%?))?\s*\)$/.exec(colour);
  if (!parts) return null;
  const channel = (index: number) => {
    const value = Number(parts[index]) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const alpha = parts[4] === undefined ? 1 : Number(parts[4]) / (parts[5] === '%' ? 100 : 1);
  return { luminance: 0.2126 * channel(1) + 0.7152 * channel(2) + 0.0722 * channel(3), alpha };
}

/**
 * Whether an element's text stands on a light or a dark ground. Asks the page and not the system: most pages stay light
 * on a dark system. Without a ground of its own (a picture, the canvas) the text's colour tells: light text, dark ground.
 */
export function toneAt(element: Element): Tone {
  const view = element.ownerDocument.defaultView;
  if (!view) return 'light';
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const style = view.getComputedStyle(outer);
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') break;
    const ground = readColour(style.backgroundColor);
    if (ground && ground.alpha >= OPAQUE) return ground.luminance < MIDDLE ? 'dark' : 'light';
  }
  const text = readColour(view.getComputedStyle(element).color);
  return text && text.luminance > 0.5 ? 'dark' : 'light';
}
