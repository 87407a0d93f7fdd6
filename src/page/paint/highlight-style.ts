import type { PaintColours } from '../../platform/settings.ts';
import { readHex, type Rgb, standOut } from './colour.ts';
import type { Layer } from './paint-plan.ts';
import type { Ground, Tone } from './tone.ts';

/** What a layer is called in the page's registry of highlights. */
export const highlightName = (layer: Layer | 'shown') => `second-source-${layer}`;

const SHOWN: Rgb = [47, 91, 208];
const GREY: Rgb = [95, 99, 104];
/** The lines tell the layers apart without colour. */
const LINES: Record<Layer, string> = { disputed: 'wavy', near: 'dashed', agreed: 'solid', 'only-here': 'dotted' };
const THICKNESS: Record<Layer, string> = { disputed: '1.5px', near: '1.5px', agreed: '1.5px', 'only-here': '2px' };
/** In forced colours the reader's own palette stands in, and what is disputed takes its strongest. */
const SYSTEM: Record<Layer | 'shown', string> = {
  disputed: 'LinkText',
  near: 'CanvasText',
  agreed: 'CanvasText',
  'only-here': 'CanvasText',
  shown: 'Highlight',
};
/** How much of its colour lies behind the words: too little to make any text hard to read. */
const TINTS: Record<Tone, Record<Layer, number>> = {
  light: { disputed: 0.1, near: 0.07, agreed: 0.05, 'only-here': 0.07 },
  dark: { disputed: 0.18, near: 0.13, agreed: 0.1, 'only-here': 0.14 },
};

const LAYERS = Object.keys(LINES) as Layer[];
const selector = (layer: Layer | 'shown') => `::highlight(${highlightName(layer)})`;

/** The rules for one ground. Paper stays clean: nobody can press a printed word. */
export function highlightStyle({ tone, luminance }: Ground, colours: PaintColours): string {
  const rules = LAYERS.map((layer) => {
    const colour = standOut(readHex(colours[layer]) ?? GREY, luminance).join(' ');
    return `${selector(layer)} { background-color: rgb(${colour} / ${TINTS[tone][layer]}); text-decoration: underline ${LINES[layer]} rgb(${colour}) ${THICKNESS[layer]}; }`;
  });
  const forced = LAYERS.map(
    (layer) => `${selector(layer)} { background-color: transparent; text-decoration-color: ${SYSTEM[layer]}; }`,
  );
  const shown = standOut(SHOWN, luminance).join(' ');
  return `@media screen {
${rules.join('\n')}
${selector('shown')} { background-color: rgb(${shown} / 0.32); }
}
@media screen and (forced-colors: active) {
${forced.join('\n')}
${selector('shown')} { background-color: ${SYSTEM.shown}; color: HighlightText; }
}`;
}
