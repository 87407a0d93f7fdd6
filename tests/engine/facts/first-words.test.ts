import { describe, expect, test } from 'vitest';
import { settleFirstWords } from '../../../src/engine/facts/first-words.ts';
import { groupNames } from '../../../src/engine/facts/name-facts.ts';
import { findNames } from '../../../src/engine/mentions/find-names.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

/** Part of speech and lemma of the first word (not mark) of a text. */
function firstWord(written: string): string {
  const text = readText(written);
  const settled = settleFirstWords(text, groupNames(findNames(text, readText('')), text));
  const token = settled.tokens.find(({ kind }) => kind === 'word');
  return `${token?.pos} ${token?.lemma}`;
}

describe('settleFirstWords', () => {
  test.each([
    ['Talks resume on Monday.', 'NOUN talk'],
    ['Flights were cancelled.', 'NOUN flight'],
    ['“Trains will run again,” she said.', 'NOUN train'],
    ['Turnout was 67 percent.', 'NOUN turnout'],
    ['Former ministers met.', 'ADJ former'],
  ])('what opens %j is no name', (text, first) => expect(firstWord(text)).toBe(first));
  test('what was spotted as a name stays one', () =>
    expect(firstWord('Berlin closed 12 stores of Berlin on Monday.')).toBe('PROPN berlin'));
  test('what is written in capitals is left', () => expect(firstWord('NATO met on Monday.')).toMatch(/^PROPN/));
  test('a day stays the name of one', () => expect(firstWord('Monday was a holiday.')).toMatch(/^PROPN/));
  test('the text and its offsets are the same', () => {
    const text = readText('Talks resume. Flights were cancelled.');
    const settled = settleFirstWords(text, []);
    expect(settled.tokens.map(({ start, end, text: word }) => [start, end, word])).toEqual(
      text.tokens.map(({ start, end, text: word }) => [start, end, word]),
    );
    expect(text.tokens[0]?.pos).toBe('PROPN');
  });
});
