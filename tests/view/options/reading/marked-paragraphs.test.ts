import { describe, expect, it } from 'vitest';
import { markedParagraphs, type TextMark } from '../../../../src/view/options/reading/marked-paragraphs.ts';

const TEXT = 'Nine goats came.\n\nTen left.';
/** The text with what is asked for in brackets. */
const asked = (start: number, end: number) =>
  markedParagraphs(TEXT, [{ start, end, kind: 'asked' }]).map(({ runs }) =>
    runs.map((run) => (run.asked ? `[${run.text}]` : run.text)).join(''),
  );
const plain = (text: string, marks: TextMark[]) =>
  markedParagraphs(text, marks).map(({ runs }) => runs.map((run) => run.text).join(''));

describe('markedParagraphs', () => {
  it('marks a span within a paragraph', () => {
    expect(asked(5, 10)).toEqual(['Nine [goats] came.', 'Ten left.']);
    expect(asked(18, 27)).toEqual(['Nine goats came.', '[Ten left.]']);
  });

  it('marks both parts of a span that reaches over two', () => {
    expect(asked(11, 21)).toEqual(['Nine goats [came.]', '[Ten] left.']);
  });

  it.each([
    [0, 0],
    [16, 18],
    [90, 99],
    [9, 4],
  ])('marks nothing and loses nothing for %i to %i', (start, end) => {
    expect(asked(start, end)).toEqual(['Nine goats came.', 'Ten left.']);
  });

  it('knows of words in a quotation what they are in it', () => {
    const text = 'She said “nine goats”.';
    const [paragraph] = markedParagraphs(text, [
      { start: 9, end: 21, kind: 'quote' },
      { start: 10, end: 14, kind: 'figure' },
    ]);
    expect(paragraph?.runs.map(({ text: words, kind, quoted }) => [words, kind, quoted])).toEqual([
      ['She said ', null, false],
      ['“', null, true],
      ['nine', 'figure', true],
      [' goats”', null, true],
      ['.', null, false],
    ]);
  });

  it('takes the narrowest of marks that overlap, and keeps every letter', () => {
    const text = 'Hill Market Hall opened';
    const marks: TextMark[] = [
      { start: 0, end: 16, kind: 'organisation' },
      { start: 0, end: 4, kind: 'place' },
      { start: 12, end: 23, kind: 'other-name' },
    ];
    const [paragraph] = markedParagraphs(text, marks);
    expect(paragraph?.runs.map(({ kind }) => kind)).toEqual(['place', 'organisation', 'other-name', 'other-name']);
    expect(plain(text, marks)).toEqual([text]);
  });

  it('knows where each paragraph starts', () => {
    expect(markedParagraphs(TEXT, []).map(({ start }) => start)).toEqual([0, 18]);
  });
});
