import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/engine/mentions/find-names.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const find = (text: string) => findNames(readText(text), readText(''));
const texts = (text: string) => find(text).map((mention) => mention.text);
const kinds = (text: string) => Object.fromEntries(find(text).map((mention) => [mention.text, mention.kind]));

describe('a body that many own', () => {
  it.each([
    ['Members of the United Weavers’ Union met.', ['United Weavers’ Union']],
    [
      "They joined the Lock Keepers' Association and the Bakers' Federation.",
      ["Lock Keepers' Association", "Bakers' Federation"],
    ],
  ])('keeps its apostrophe before the word for a body: %s', (text, expected) => expect(texts(text)).toEqual(expected));

  it('is not made of a country and what it owns', () =>
    expect(texts('They wrote to Norway’s Parliament.')).toEqual(['Norway', 'Parliament']));
});

describe('the full name of a company', () => {
  it('ends with its legal form', () => {
    expect(texts('Ulvang Marine ASA of Norway fell.')).toEqual(['Ulvang Marine ASA', 'Norway']);
    expect(texts('Ostrava Tooling Corp. of Japan rose.')).toEqual(['Ostrava Tooling Corp.', 'Japan']);
    expect(texts('The Bank of Norway and the University of Oslo agreed.')).toEqual([
      'Bank of Norway',
      'University of Oslo',
    ]);
  });

  it('makes the name without it a company’s too', () => {
    const told = kinds('It sued its auditor, Brill Tarrant LLP, in May. Brill Tarrant denies it.');
    expect(told).toEqual({ 'Brill Tarrant LLP': 'organisation', 'Brill Tarrant': 'organisation' });
  });
});

describe('kinds told by the first or the last word', () => {
  it.each(['Dinamo Velhartice', 'Banco Sorolla', 'Caja Umbría', 'Lokomotiv Dvina', 'Tessaly Bio', 'Arden Robotics'])(
    'a bank, a club or a firm: %s',
    (name) => expect(kinds(`They spoke of ${name} again.`)).toEqual({ [name]: 'organisation' }),
  );

  it('a person whose surname is such a word stays one where there is a given name', () =>
    expect(kinds('They met Anna Sparta.')).toEqual({ 'Anna Sparta': 'person' }));
});

describe('an adjective with a capital', () => {
  it.each([
    ['Lawyers for British tenants objected.', []],
    ['Neighbouring Kuwait sent aid.', ['Kuwait']],
    ['It was 40 degrees Celsius, or 104 Fahrenheit, and Martian dust fell.', []],
  ])('is no name and no part of one: %s', (text, expected) => expect(texts(text)).toEqual(expected));
});
