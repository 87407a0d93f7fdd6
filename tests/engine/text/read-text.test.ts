import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../src/engine/text/read-text.ts';

test('every token and sentence gives its text by its offsets', () => {
  const text =
    'The minister’s aide — “tired”, she said — left at 9.\n\nU.S. officials didn’t\u00A0comment.\r\nThird line';
  const read = readText(text);
  for (const token of read.tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
  expect(read.sentences.map((s) => text.slice(s.start, s.end))).toContain('U.S. officials didn’t\u00A0comment.');
  expect(read.sentences.at(-1)).toMatchObject({ paragraph: 3, end: text.length });
});

test('sentences of one line share a paragraph, a line break starts the next', () => {
  const { sentences } = readText('One fell. Two rose.\nThree stayed.');
  expect(sentences.map((s) => s.paragraph)).toEqual([0, 0, 1]);
});

test.each([
  ['It gave £3m. Visitors came.', 2],
  ['He ran 5k. Then he slept.', 2],
  ['He left at 5 p.m. Monday.', 1],
  ['She is No. 4 a. Then nothing.', 1],
])('a full stop behind a unit glued to its number ends a sentence: %s', (text, count) => {
  const { sentences, tokens } = readText(text);
  expect(sentences).toHaveLength(count);
  for (const [i, { first, last }] of sentences.entries())
    for (const token of tokens.slice(first, last)) expect(token.sentence).toBe(i);
});

test('a possessive and a contraction with a typographic apostrophe are split as with a plain one', () => {
  expect(readText('Ann’s dog didn’t bark.').tokens.map((t) => t.text)).toEqual([
    'Ann',
    '’s',
    'dog',
    'did',
    'n’t',
    'bark',
    '.',
  ]);
});

test('empty and blank texts have no sentence', () => {
  expect(readText('')).toMatchObject({ tokens: [], sentences: [] });
  expect(readText(' \n\t \r\n')).toMatchObject({ tokens: [], sentences: [] });
});

test('a line without an end is cut into pieces without losing a character', () => {
  const text = 'x'.repeat(40_000);
  expect(
    readText(text)
      .tokens.map((t) => t.text)
      .join(''),
  ).toBe(text);
});

test('marks that the tagger rewrites cost no more than others', () => {
  const text = "``odd'' ".repeat(400);
  expect(readText(text).tokens.filter((t) => t.text === 'odd')).toHaveLength(400);
});

test('whatever the text, tokens are in order, do not overlap and cover all but white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const { tokens } = readText(text);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        end = token.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('a short verb keeps the "e" that its ending has taken', () => {
  const lemmas = (text: string) =>
    readText(text)
      .tokens.filter((t) => t.pos === 'VERB')
      .map((t) => t.lemma);
  expect(lemmas('The court fined him. The firm slated her.')).toEqual(['fine', 'slate']);
  expect(lemmas('She opened it and robbed him. He filled it and barred her.')).toEqual(['open', 'rob', 'fill', 'bar']);
});

test('a word in letters with far marks is one token, as written, and its full stop ends the sentence', () => {
  const { tokens, sentences } = readText('It left Győr. Erdoğan met Łukasz in Šiauliai.');
  expect(tokens.map((t) => t.text)).toEqual([
    'It',
    'left',
    'Győr',
    '.',
    'Erdoğan',
    'met',
    'Łukasz',
    'in',
    'Šiauliai',
    '.',
  ]);
  expect(sentences).toHaveLength(2);
});
