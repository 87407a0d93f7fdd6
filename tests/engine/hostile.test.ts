import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/engine/analyse.ts';
import { findForeignTail } from '../../src/engine/retrieval/foreign-tail.ts';
import { indexTerms } from '../../src/engine/retrieval/terms.ts';
import { readText } from '../../src/engine/text/read-text.ts';
import type { Article, Mention } from '../../src/engine/types.ts';

const LENGTH = 8_000;
const article = (text: string): Article => ({
  id: 'hostile',
  title: text.slice(0, 80),
  publisher: '',
  published: '2024-05-06',
  url: '',
  lang: 'en',
  text,
});
const fill = (unit: string, length = LENGTH) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** Names that are all different: letters of a number in base 20. */
const nameOf = (n: number) => {
  const letters = 'bcdfghjklmnprstvwzaeo';
  return `${String.fromCharCode(65 + (n % 26))}a${letters[n % 20]}e${letters[(n >> 3) % 20]}o${letters[(n >> 6) % 20]}`;
};

const UNITS = [
  '1 ', '12,', '1/1/', 'A ', 'Aa-Bb-', "'", "''", '"', '(', '[', 'one ', 'one hundred ', 'Bank of the ', '$', '. ', '-',
  'nospaces', '\u4E2D\u6587', 'a" "b ', 'A\n', '1,000 ', '$1 ', '5 May ', '1 to ', '\u{1F600}', 'e\u0301', '10:00 ',
]; // biome-ignore format: one table

describe('the engine on text that nobody would write', () => {
  it.each(UNITS)('reads %j over and over: offsets give the text, everything is in order and bounded', (unit) => {
    const text = fill(unit);
    const { facts, terms, sentences, fingerprints } = analyse(article(text));
    const mentions = facts.flatMap((fact): Mention[] => fact.mentions);
    expect(mentions.filter(({ start, end, text: words }) => words !== text.slice(start, end))).toEqual([]);
    expect(sentences.filter(({ start, end }, i) => start >= end || start < (sentences[i - 1]?.end ?? 0))).toEqual([]);
    expect(terms.length).toBeLessThanOrEqual(288);
    expect(fingerprints.length).toBeLessThanOrEqual(4_000);
  });

  it('reads a run of 200,000 letters without a space as many words', () => {
    const text = fill('x', 200_000);
    const { tokens } = readText(text);
    expect(tokens.length).toBeGreaterThan(500);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
  });

  it('keeps a thousand persons apart who share nothing', () => {
    const names = Array.from({ length: 1_000 }, (_, n) => `${nameOf(n * 37)} ${nameOf(n * 53 + 7)}`);
    const { facts } = analyse(article(`${names.map((name) => `We met ${name}.`).join(' ')}`));
    expect(facts.filter((fact) => fact.kind === 'person').length).toBeGreaterThan(400);
  });

  it('keeps the terms of a very long text to what an index holds', () => {
    const text = readText(fill('Ana Roe of Oslo sold 12 boats on 3 May. ', 200_000));
    expect(findForeignTail(text)).toBeNull();
    expect(indexTerms(readText(''), text, []).length).toBeLessThanOrEqual(80);
  });
});
