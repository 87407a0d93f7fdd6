import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupNames } from '../../../src/engine/facts/name-facts.ts';
import { findNames } from '../../../src/engine/mentions/find-names.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const piece = fc.oneof(
  fc.constantFrom(
    'President ', 'Anna ', 'Berg', ' of ', 'the ', 'The ', 'and ', '& ', "'s ", '’s', '“', '”', '"', '(', ')', ', ', '. ', '\n',
    'U.S.', ' EU', '-', 'van ', 'said ', 'known as ', 'May ', '4 ', 'iPhone ', 'Nobel Prize ', 'ВВС ', '北京', '\u0301', '\uD83D',
  ), // biome-ignore format: one list
  fc.string({ maxLength: 6 }),
);
const prose = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('gives sorted mentions that do not overlap and whose offsets give their text', () => {
    fc.assert(
      fc.property(prose, prose, (written, title) => {
        const text = readText(written);
        const mentions = findNames(text, readText(title));
        let end = 0;
        for (const mention of mentions) {
          expect(written.slice(mention.start, mention.end)).toBe(mention.text);
          expect(mention.text.trim()).toBe(mention.text);
          expect(mention.text).not.toBe('');
          expect(mention.start).toBeGreaterThanOrEqual(end);
          end = mention.end;
        }
        const facts = groupNames(mentions, text);
        const grouped = facts.flatMap((fact) => fact.mentions).sort((a, b) => a.start - b.start);
        expect(grouped).toEqual(mentions);
        expect(new Set(facts.map((fact) => fact.id)).size).toBe(facts.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('hostile text', () => {
  /** Milliseconds that names and facts take on top of reading. */
  const time = (written: string) => {
    const text = readText(written);
    const start = performance.now();
    groupNames(findNames(text, readText('')), text);
    return performance.now() - start;
  };

  it.each([
    ['single capitals', 'A '],
    ['one capitalised word', 'Abc '],
    ['capitals', 'ABC DEF. '],
    ['brackets', '(['],
    ['heads without end', 'Bank of the '],
    ['short lines', 'Aa\n'],
  ])(
    'stays linear: %s',
    (_, unit) => {
      time(unit.repeat(4_000));
      // The least of several: a busy machine adds to a time and never takes from it.
      const least = (text: string) => Math.min(...Array.from({ length: 4 }, () => time(text)));
      const small = least(unit.repeat(4_000));
      const large = least(unit.repeat(32_000));
      // Eight times the text: linear is eight times the time, quadratic sixty-four.
      expect(large).toBeLessThan(Math.max(small, 20) * 30);
    },
    60_000,
  );
});
