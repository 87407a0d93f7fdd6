import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Painter } from '../../../src/page/paint/painter.ts';
import { DEFAULT_COLOURS } from '../../../src/platform/settings.ts';
import { TextBuffer } from '../../../src/page/read/text-buffer.ts';
import { pageOf } from '../read/page-of.ts';

const highlights = new Map<string, Set<unknown> & { priority: number }>();

function stub() {
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal(
    'Highlight',
    class extends Set<unknown> {
      constructor(...ranges: unknown[]) {
        super(ranges);
      }
    },
  );
  vi.stubGlobal('StaticRange', class {});
}
beforeEach(() => highlights.clear());
afterEach(() => vi.unstubAllGlobals());

function page(style = '') {
  const document = pageOf(`<div style="${style}"><p>One Two</p><section></section></div>`);
  const shadow = (document.querySelector('section') as Element).attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p>Three</p>';
  const buffer = new TextBuffer();
  for (const block of [document.querySelector('p'), shadow.querySelector('p')]) buffer.add([block?.firstChild as Text]);
  const root = document.querySelector('div') as Element;
  return { document, shadow, map: buffer.finish(), root };
}
const styles = (scope: Document | ShadowRoot) =>
  [...scope.querySelectorAll('style')].map((style) => style.textContent ?? '');
const plan = [
  { layer: 'disputed', fact: 'f', start: 0, end: 3 },
  { layer: 'agreed', fact: 'g', start: 8, end: 13 },
] as const;

describe('the painter', () => {
  it('registers one highlight for each layer that has words, what differs on top', () => {
    stub();
    const { map, root } = page();
    new Painter().paint(plan, map, root, DEFAULT_COLOURS);
    expect([...highlights.keys()]).toEqual(['second-source-disputed', 'second-source-agreed']);
    expect(highlights.get('second-source-disputed')?.size).toBe(1);
    const priority = (layer: string) => highlights.get(`second-source-${layer}`)?.priority ?? Number.NaN;
    expect(priority('disputed')).toBeGreaterThan(priority('agreed'));
  });

  it('puts its style once into the document and each shadow tree, and takes all away in the end', () => {
    stub();
    const { document, shadow, map, root } = page();
    const painter = new Painter();
    painter.paint(plan, map, root, DEFAULT_COLOURS);
    painter.paint(plan, map, root, DEFAULT_COLOURS);
    expect([styles(document).length, styles(shadow).length]).toEqual([1, 1]);
    painter.clear();
    expect([styles(document).length, styles(shadow).length, highlights.size]).toEqual([0, 0, 0]);
  });

  it('takes the palette for the ground the text stands on', () => {
    stub();
    const light = page('background-color: rgb(255, 255, 255)');
    const dark = page('background-color: rgb(10, 10, 10)');
    new Painter().paint(plan, light.map, light.root, DEFAULT_COLOURS);
    new Painter().paint(plan, dark.map, dark.root, DEFAULT_COLOURS);
    expect(styles(light.document)[0]).toContain('wavy rgb(179 38 30)');
    expect(styles(dark.document)[0]).toMatch(/wavy rgb\((?!179 38 30)\d+ \d+ \d+\)/);
  });

  it('does nothing in a browser without the interface', () => {
    const { document, map, root } = page();
    const painter = new Painter();
    expect(painter.supported).toBe(false);
    painter.paint(plan, map, root, DEFAULT_COLOURS);
    painter.clear();
    expect(styles(document)).toEqual([]);
  });
});
