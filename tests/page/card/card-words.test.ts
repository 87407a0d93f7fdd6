import { describe, expect, it } from 'vitest';
import { cutSentence, publishedWords } from '../../../src/page/card/card-words.ts';

const report = (sentence: string, text: string) => {
  const start = 1000 + sentence.indexOf(text);
  return { sentence, sentenceStart: 1000, text, start, end: start + text.length };
};

describe('a sentence on the card', () => {
  it('is cut at its evidence', () => {
    expect(cutSentence(report('There were 14 people.', '14 people'))).toEqual(['There were ', '14 people', '.']);
  });

  it('keeps only the words near its evidence if it is long', () => {
    const [before, evidence, behind] = cutSentence(
      report(`${'so '.repeat(400)}14 people${' and'.repeat(400)}`, '14 people'),
    );
    expect(before).toMatch(/^…so so .* so $/);
    expect(evidence).toBe('14 people');
    expect(behind).toMatch(/^ and .* and…$/);
    expect(before.length + behind.length).toBeLessThan(600);
  });

  it('is cut within a word where there is no space', () => {
    const [before, , behind] = cutSentence(report(`${'a'.repeat(2000)}14${'b'.repeat(2000)}`, '14'));
    expect(before.length + behind.length).toBeLessThan(600);
  });

  it('is shown unmarked where the offsets do not fit', () => {
    const odd = { ...report('There were 14 people.', '14 people'), start: 990 };
    expect(cutSentence(odd)).toEqual(['There were 14 people.', '', '']);
  });
});

describe('a day of publication', () => {
  it('does not move with the time zone where it has no time', () => {
    expect(publishedWords('2026-03-01')).toMatch(/\b1\b/);
  });

  it.each([null, '', 'soon'])('is empty for %s', (published) => expect(publishedWords(published)).toBe(''));
});
