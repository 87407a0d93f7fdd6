import { describe, expect, it } from 'vitest';
import { TextBuffer } from '../../../src/page/read/text-buffer.ts';
import { pageOf } from './page-of.ts';

/** Reads each element child of the body as one block. */
function read(body: string) {
  const document = pageOf(body);
  const buffer = new TextBuffer();
  for (const block of document.body.children) {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(block, 4);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    buffer.add(nodes);
  }
  return { document, map: buffer.finish() };
}

describe('text buffer', () => {
  it('collapses white space as it is rendered, also across nodes, and drops it at the ends of a block', () => {
    const { map } = read('<p>  Nine\n   boats <b> left</b> \t the <i>harbour </i> </p>');
    expect(map.text).toBe('Nine boats left the harbour');
  });

  it('separates blocks by one line break and leaves no trace of empty ones', () => {
    const { map } = read('<p>One</p><p>  \n </p><p>Two</p><p></p>');
    expect(map.text).toBe('One\nTwo');
  });

  it('keeps a space that must not break and drops marks that are not seen', () => {
    const { map } = read('<p>14\u00a0people in Sand\u00adhav\u200ben</p>');
    expect(map.text).toBe('14\u00a0people in Sandhaven');
  });

  it('does not join words of neighbouring nodes where there is a space, nor part a word where there is none', () => {
    const { map } = read('<p><b>Mon</b>day <b>Mirela</b> <b>Anton</b></p>');
    expect(map.text).toBe('Monday Mirela Anton');
  });
});

describe('text map', () => {
  it('gives the range of every word, whatever was collapsed before it', () => {
    const { map } = read('<p>A \n\n report   by <b>Mirela\n  An\u00adton</b>, aged 41.</p><p> Second   block. </p>');
    for (const word of ['A', 'report', 'Mirela', 'aged 41', 'Second']) {
      const start = map.text.indexOf(word);
      expect(map.toRange({ start, end: start + word.length })?.toString()).toBe(word);
    }
    const start = map.text.indexOf('Mirela Anton');
    expect(map.toRange({ start, end: start + 12 })?.toString()).toBe('Mirela\n  An\u00adton');
  });

  it('gives a range over several nodes', () => {
    const { map } = read('<p><b>Mon</b>day</p>');
    const range = map.toRange({ start: 0, end: 6 });
    expect(range?.toString()).toBe('Monday');
    expect(range?.startContainer).not.toBe(range?.endContainer);
  });

  it('gives no range for an empty span, one out of bounds, or one that starts in the break between blocks', () => {
    const { map } = read('<p>One</p><p>Two</p>');
    expect(map.toRange({ start: 2, end: 2 })).toBeNull();
    expect(map.toRange({ start: 5, end: 50 })).toBeNull();
    expect(map.toRange({ start: -3, end: 2 })).toBeNull();
    expect(map.toRange({ start: 3, end: 5 })).toBeNull();
  });

  it('gives no range for words that the page has taken away or shortened', () => {
    const { document, map } = read('<p>One</p><p>Two</p>');
    document.querySelector('p')?.remove();
    (document.querySelector('p')?.firstChild as Text).data = 'T';
    expect(map.toRange({ start: 0, end: 3 })).toBeNull();
    expect(map.toRange({ start: 4, end: 7 })).toBeNull();
  });

  it('finds the offset of a place in a node, and none for a node that was not read', () => {
    const { document, map } = read('<p>A   report by <b>Mirela</b></p>');
    const bold = document.querySelector('b')?.firstChild as Text;
    expect(map.offsetAt(bold, 3)).toBe(map.text.indexOf('Mirela') + 3);
    const first = document.querySelector('p')?.firstChild as Text;
    expect(map.offsetAt(first, 'A   rep'.length)).toBe('A rep'.length);
    expect(map.offsetAt(document.createTextNode('Mirela'), 0)).toBeNull();
  });
});
