import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/engine/analyse.ts';
import { backgroundChance, inverseFrequency } from '../../../src/engine/retrieval/term-weights.ts';
import { indexTerms, prefixTerms, valueTerm } from '../../../src/engine/retrieval/terms.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import type { Fact, Quantity } from '../../../src/engine/types.ts';

const quantity = (given: Partial<Quantity>): Quantity => ({
  value: 0,
  min: 0,
  max: 0,
  approximation: 'exact',
  dimension: 'count',
  unit: null,
  ...given,
});
const termsOf = (text: string, title = '') =>
  analyse({ id: 'a', title, publisher: '', published: null, url: '', lang: 'en', text }).terms.map(([term]) => term);

describe('valueTerm', () => {
  it('is one for one value in two units', () => {
    const length = { dimension: 'length' as const };
    expect(valueTerm(quantity({ ...length, value: 200, unit: 'mile' }))).toBe(
      valueTerm(quantity({ ...length, value: 320, unit: 'kilometre' })),
    );
  });
  it('keeps currencies, dimensions and values apart', () => {
    const terms = [
      quantity({ value: 5, dimension: 'money', unit: 'USD' }),
      quantity({ value: 5, dimension: 'money', unit: 'EUR' }),
      quantity({ value: 5 }),
      quantity({ value: 6 }),
    ].map(valueTerm);
    expect(new Set(terms).size).toBe(4);
  });
  it('of a score is the same whichever side is named first', () => {
    const score = (parts: number[]) => valueTerm(quantity({ value: parts[0] as number, parts, dimension: 'score' }));
    expect(score([31, 24])).toBe(score([24, 31]));
    expect(score([31, 24])).not.toBe(score([31, 14]));
  });

  it('is null for vague words and for votes of three', () => {
    expect(valueTerm(quantity({ value: 50, approximation: 'vague' }))).toBeNull();
    expect(valueTerm(quantity({ value: 3, parts: [3, 1, 4], dimension: 'score' }))).toBeNull();
  });
});

describe('indexTerms', () => {
  it('has the words of names, their prefixes, telling words of text and title, and values', () => {
    const terms = termsOf('Hanna Vogt counted 417 swans beneath the old aqueduct.', 'Swans return to the marshland');
    expect(terms).toEqual(
      expect.arrayContaining(['w:hanna', 'w:vogt', 'p:vog', 't:aqueduct', '#:count:417:', 't:marshland']),
    );
  });
  it('has neither stop words nor what is only said about saying', () => {
    const terms = termsOf('Hanna Vogt said that the old aqueduct was very old.');
    expect(terms).not.toEqual(expect.arrayContaining(['t:say']));
    expect(terms.some((term) => ['t:the', 't:be', 't:very'].includes(term))).toBe(false);
  });
  it('is bounded whatever the length of the article', () => {
    const facts = Array.from({ length: 2_000 }, (_, i): Fact => {
      const name = `Zanto${i} Quill${i}`;
      return { id: `person:${i}`, kind: 'person', text: name, name, forms: [name], mentions: [] };
    });
    const text = readText(Array.from({ length: 2_000 }, (_, i) => `The clerk saw a blorp${i} there.`).join('\n'));
    expect(indexTerms(readText(''), text, facts).length).toBeLessThanOrEqual(300);
  });
});

describe('prefixTerms', () => {
  it('folds each word to three letters', () =>
    expect(prefixTerms('Łukasz de Brún')).toEqual(['p:luk', 'p:de', 'p:bru']));
});

describe('inverseFrequency', () => {
  it('holds names and odd values above words of the trade, even where four articles are all there is', () => {
    expect(inverseFrequency('w:vogt', 4, 4)).toBeGreaterThan(inverseFrequency('t:police', 1, 4));
    expect(inverseFrequency('#:count:417:', 2, 4)).toBeGreaterThan(inverseFrequency('#:count:2:', 2, 4));
  });
  it('lets a large corpus decide', () => {
    expect(inverseFrequency('w:vogt', 40_000, 100_000)).toBeLessThan(inverseFrequency('w:sand', 12, 100_000));
  });
  it('never falls below zero, and chances lie between 0 and 1', () => {
    expect(inverseFrequency('t:say', 1_000_000, 10)).toBe(0);
    for (const term of ['t:say', 't:aqueduct', 'w:london', 'n:k', 'n:kltrn', '#:count:1:', 'd:2024-01-01']) {
      expect(backgroundChance(term)).toBeGreaterThan(0);
      expect(backgroundChance(term)).toBeLessThan(1);
    }
  });
});
