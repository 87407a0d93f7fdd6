import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../../src/page/card/sentence-around.ts';

function around(text: string, words: string): string {
  const start = text.indexOf(words);
  const { start: from, end } = sentenceAround(text, { start, end: start + words.length });
  return text.slice(from, end);
}

describe('the sentence around words', () => {
  it('begins and ends with the sentence, not with the paragraph', () => {
    const text = 'The barge sank. Nine goats swam\u00a0ashore, and one was lost. Nobody was hurt.';
    expect(around(text, 'one')).toBe('Nine goats swam\u00a0ashore, and one was lost.');
    expect(around(text, 'barge')).toBe('The barge sank.');
  });

  it('ends with the paragraph where no full stop does', () => {
    expect(around('Nine goats on a barge\nThe barge sank.', 'goats')).toBe('Nine goats on a barge');
    expect(around('The barge sank.\nNine goats on a barge', 'barge')).toBe('The barge sank.');
  });

  it('holds words that a full stop stands in', () => {
    expect(around('They met Dr. Ina Orel. She left.', 'Dr. Ina Orel')).toContain('Dr. Ina Orel');
  });
});
