import { describe, expect, it } from 'vitest';
import { groupQuotes } from '../../../src/engine/facts/quote-facts.ts';
import { findQuotes } from '../../../src/engine/mentions/find-quotes.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const facts = (written: string) => {
  const text = readText(written);
  return groupQuotes(findQuotes(text), text);
};

describe('groupQuotes', () => {
  it('makes one fact of the same words quoted twice, whatever their marks and case', () => {
    const found = facts(
      'Olga Lind said: "The dam will hold."\nIn a letter she repeated that \u201Cthe dam will hold\u201D.',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      id: 'quote:17',
      kind: 'quote',
      words: 'The dam will hold.',
      speaker: 'Olga Lind',
    });
    expect(found[0]?.mentions.map((mention) => mention.text)).toEqual(['The dam will hold.', 'the dam will hold']);
  });
  it('keeps other words apart', () => {
    expect(facts('She said: "The dam will hold." He said: "The dam will not hold."').map((fact) => fact.words)).toEqual(
      ['The dam will hold.', 'The dam will not hold.'],
    );
  });
});
