import type { Layer } from './paint-plan.ts';
import type { Tone } from './tone.ts';

/** What a layer is called in the page's registry of highlights. */
export const highlightName = (layer: Layer | 'shown') => `second-source-${layer}`;

const COLOURS: Record<Tone, Record<Layer | 'shown', string>> = {
  light: { disputed: '179 38 30', agreed: '26 127 75', 'only-here': '75 83 188', shown: '47 91 208' },
  dark: { disputed: '255 138 128', agreed: '111 209 156', 'only-here': '170 176 255', shown: '143 176 255' },
};
/** The lines tell the layers apart without colour. */
const LINES: Record<Layer, string> = { disputed: 'wavy', agreed: 'solid', 'only-here': 'dotted' };
const TINTS: Record<Tone, Record<Layer, number>> = {
  light: { disputed: 0.1, agreed: 0.07, 'only-here': 0.07 },
  dark: { disputed: 0.18, agreed: 0.12, 'only-here': 0.14 },
};

function rule(layer: Layer, tone: Tone): string {
  const colour = COLOURS[tone][layer];
  const thickness = layer === 'only-here' ? '2px' : '1.5px';
  return `::highlight(${highlightName(layer)}) {
  background-color: rgb(${colour} / ${TINTS[tone][layer]});
  text-decoration: underline ${LINES[layer]} rgb(${colour}) ${thickness};
}`;
}

/** The rules for one tone. Paper stays clean: nobody can press a printed word. */
export function highlightStyle(tone: Tone): string {
  const layers = (Object.keys(LINES) as Layer[]).map((layer) => rule(layer, tone));
  const shown = `::highlight(${highlightName('shown')}) { background-color: rgb(${COLOURS[tone].shown} / 0.32); }`;
  return `@media screen {\n${[...layers, shown].join('\n')}\n}`;
}
