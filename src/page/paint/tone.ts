import { luminanceOf, readColour } from './colour.ts';

/** Which of the two palettes stands out from the text around it. */
export type Tone = 'light' | 'dark';

/** What text stands on: a tone, and the luminance (WCAG 2, 0 to 1) of the ground as far as it is known. */
export interface Ground {
  tone: Tone;
  luminance: number;
}

/** Opacity from which on a background hides what is behind it. */
const OPAQUE = 0.5;
/** Relative luminance (WCAG 2) of a grey against which black and white text have the same contrast. */
const MIDDLE = 0.179;

/**
 * Whether an element's text stands on a light or a dark ground. Asks the page and not the system: most pages stay light
 * on a dark system. Without a ground of its own (a picture, the canvas) the text's colour tells: light text, dark ground.
 */
export function groundAt(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  if (!view) return { tone: 'light', luminance: 1 };
  for (let outer: Element | null = element; outer; outer = outer.parentElement) {
    const style = view.getComputedStyle(outer);
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') break;
    const ground = readColour(style.backgroundColor);
    if (ground && ground.alpha >= OPAQUE) {
      const luminance = luminanceOf(ground.rgb);
      return { tone: luminance < MIDDLE ? 'dark' : 'light', luminance };
    }
  }
  const text = readColour(view.getComputedStyle(element).color);
  return text && luminanceOf(text.rgb) > 0.5 ? { tone: 'dark', luminance: 0 } : { tone: 'light', luminance: 1 };
}
