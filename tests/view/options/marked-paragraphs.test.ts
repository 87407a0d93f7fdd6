import { describe, expect, it } from 'vitest';
import { markedParagraphs } from '../../../src/view/options/marked-paragraphs.ts';

const TEXT = 'Nine goats came.\n\nTen left.';
const shown = (start: number, end: number) =>
  markedParagraphs(TEXT, { start, end }).map(({ before, marked, after }) => `${before}[${marked}]${after}`);

describe('markedParagraphs', () => {
  it('marks a span within a paragraph', () => {
    expect(shown(5, 10)).toEqual(['Nine [goats] came.', '[]Ten left.']);
    expect(shown(18, 27)).toEqual(['Nine goats came.[]', '[Ten left.]']);
  });

  it('marks both parts of a span that reaches over two', () => {
    expect(shown(11, 21)).toEqual(['Nine goats [came.]', '[Ten] left.']);
  });

  it.each([
    [0, 0],
    [16, 18],
    [90, 99],
    [9, 4],
  ])('marks nothing and loses nothing for %i to %i', (start, end) => {
    const paragraphs = markedParagraphs(TEXT, { start, end });
    expect(paragraphs.map(({ marked }) => marked)).toEqual(['', '']);
    expect(paragraphs.map(({ before, after }) => before + after)).toEqual(['Nine goats came.', 'Ten left.']);
  });
});
