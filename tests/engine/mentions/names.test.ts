import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/engine/mentions/find-names.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import type { NameMention } from '../../../src/engine/types.ts';

const find = (text: string, title = ''): NameMention[] => findNames(readText(text), readText(title));
const texts = (text: string, title = '') => find(text, title).map((mention) => mention.text);
const kinds = (text: string) => Object.fromEntries(find(text).map((mention) => [mention.text, mention.kind]));
const titles = (text: string) => Object.fromEntries(find(text).map((mention) => [mention.text, mention.title]));

describe('spans', () => {
  it('gives exact offsets and the sentence', () => {
    const text = 'It rained. Later the ferry took Ingrid Solberg to Bergen.';
    expect(find(text)).toEqual([
      { start: 32, end: 46, text: 'Ingrid Solberg', sentence: 1, kind: 'person' },
      { start: 50, end: 56, text: 'Bergen', sentence: 1, kind: 'place' },
    ]);
  });

  it('leaves possessive endings off, straight and curly, also behind a final s', () => {
    expect(texts("They read Okonkwo's letter and Nakamura’s reply.")).toEqual(['Okonkwo', 'Nakamura']);
    expect(texts("They praised the United States' answer.")).toEqual(['United States']);
  });

  it('keeps initials, hyphens, apostrophes, particles and diacritics inside', () => {
    expect(texts('Books by J. K. Rowling and John F. Kennedy were sold.')).toEqual([
      'J. K. Rowling',
      'John F. Kennedy',
    ]);
    expect(texts('He met Jean-Luc Moreau and Sinéad O’Connor there.')).toEqual(['Jean-Luc Moreau', 'Sinéad O’Connor']);
    expect(texts('Paintings by Vincent van Gogh hang beside those of Otto von Bismarck.')).toEqual([
      'Vincent van Gogh',
      'Otto von Bismarck',
    ]);
    expect(texts('The rebels of Al-Shabaab fled from Bashar al-Assad.')).toEqual(['Al-Shabaab', 'Bashar al-Assad']);
    expect(texts('He was greeted by Moon Jae-in and by Łukasz Żółć.')).toEqual(['Moon Jae-in', 'Łukasz Żółć']);
  });

  it('takes names in another script', () => {
    expect(texts('On the wall was written Владимир Иванов in red.')).toEqual(['Владимир Иванов']);
  });

  it('takes the ending of an address into the name, but no stop that ends a sentence', () => {
    const text = 'The news site Kurjer.by wrote to Amazon.com and to the Harbour.co.uk desk.';
    expect(texts(text)).toEqual(['Kurjer.by', 'Amazon.com', 'Harbour.co.uk']);
    expect(kinds(text)['Kurjer.by']).toBe('organisation');
    expect(texts('They sailed from Bergen. by then it was late. They reached Oslo.After that they slept.')).toEqual([
      'Bergen',
      'Oslo',
    ]);
  });

  it('keeps a direction that is part of a place', () => {
    expect(kinds('The ferry left for Eastern Samar on Monday.')).toEqual({ 'Eastern Samar': 'place' });
    expect(texts('They asked Western Diplomats and the Eastern European press.')).not.toContain('Western Diplomats');
    expect(texts('Eastern Samar voters waited.')).not.toContain('Eastern');
  });

  it('takes a scientific name whole, genus and species', () => {
    const text = 'Gansornis magnus lived there. Bones of Gansornis magnus were found by Nora Baker.';
    expect(find(text).map(({ text: written, kind }) => [written, kind])).toEqual([
      ['Gansornis magnus', 'other-name'],
      ['Gansornis magnus', 'other-name'],
      ['Nora Baker', 'person'],
    ]);
    expect(texts('They met Lindgren versus nobody. Bergen focus groups and Oslo campus life were studied.')).toEqual([
      'Lindgren',
      'Bergen',
      'Oslo',
    ]);
  });

  it("keeps an owner's possessive inside a name, but takes a queen's title off hers", () => {
    expect(texts("He taught at Queen's University for years.")).toEqual(["Queen's University"]);
    expect(texts('They met Queen Margrethe there.')).toEqual(['Margrethe']);
  });

  it('keeps brands in mixed case and companies with an ampersand', () => {
    expect(texts('She sold her iPhone on eBay and wrote to AT&T and to Marks & Spencer.')).toEqual([
      'iPhone',
      'eBay',
      'AT&T',
      'Marks & Spencer',
    ]);
  });
});

describe('kinds of unknown names', () => {
  it('knows clubs where the article is about a match', () => {
    const match =
      'The striker scored two goals in the second half of the match, and the coach praised his goalkeeper. ';
    expect(kinds(`${match}Fans of Lindmere Town will meet Ostby City.`)).toEqual({
      'Lindmere Town': 'organisation',
      'Ostby City': 'organisation',
    });
    expect(kinds('The bakery in Lindmere Town was shut.')).toEqual({ 'Lindmere Town': 'place' });
    expect(kinds(`${match}They played in Kansas City.`)).toEqual({ 'Kansas City': 'place' });
  });

  it('knows ships and storms, also by the name alone', () => {
    expect(kinds('The MV Santa Luisa sank. Divers reached the Santa Luisa at noon.')).toEqual({
      'MV Santa Luisa': 'other-name',
      'Santa Luisa': 'other-name',
    });
    expect(kinds('The MV Lady Iona lay idle.')).toEqual({ 'MV Lady Iona': 'other-name' });
    expect(titles('They met Lady Iona Berg.')).toEqual({ 'Iona Berg': 'lady' });
    expect(kinds('They boarded the ferry Santa Luisa at dawn.')).toEqual({ 'Santa Luisa': 'other-name' });
    expect(kinds('A ferry sank. The Santa Luisa had left at dawn.')).toEqual({ 'Santa Luisa': 'other-name' });
    expect(kinds('They came to Santa Luisa at dawn.')).toEqual({ 'Santa Luisa': 'place' });
    expect(kinds('Typhoon Marina struck. Marina weakened later.')).toEqual({
      'Typhoon Marina': 'other-name',
      Marina: 'other-name',
    });
    expect(kinds('They met Marina Lindgren. Marina smiled.').Marina).toBe('person');
  });

  it('takes an unknown pair with a common noun at its end for no person', () => {
    for (const name of ['Ostrava Mobility', 'Fernmoor Buses', 'Penrill Vaults', 'Pacific Wire'])
      expect(kinds(`A report about ${name} was read.`)[name], name).not.toBe('person');
    expect(kinds('The gate was shut by Anna Woods.')['Anna Woods']).toBe('person');
    expect(kinds('The gate was shut by Oksel Rivers.')['Oksel Rivers']).toBe('person');
    expect(kinds('Oksel Buses, 44, was hurt.')['Oksel Buses']).toBe('person');
    expect(kinds('The gate was shut by Oksel Vaults. Vaults said so.')['Oksel Vaults']).toBe('person');
  });

  it('takes an abbreviation of a thing for no organisation', () => {
    expect(kinds('Police watched CCTV of the street.')).toEqual({ CCTV: 'other-name' });
    expect(kinds('Police wrote to the FJK of the street.')).toEqual({ FJK: 'organisation' });
  });
});

describe('who made the article', () => {
  it('is left out of datelines, bylines and credits', () => {
    expect(texts('OSLO, May 4 (Fjord Wire) - Snow fell on Bergen.')).toEqual(['OSLO', 'Bergen']);
    expect(texts('OSLO (FW) — Snow fell on Bergen.')).toEqual(['OSLO', 'Bergen']);
    expect(texts('By Tomas Lindgren and Nora Baker\n\nSnow fell on Bergen.')).toEqual(['Bergen']);
    expect(texts('Snow fell on Bergen.\n\nAdditional reporting by Nora Baker in Oslo.')).toEqual(['Bergen']);
    expect(texts('Drawing: Tomas Lindgren\n\nSnow fell on Bergen.')).toEqual(['Bergen']);
  });

  it('is not confused with what the story tells', () => {
    expect(texts('Snow fell on the European Union (EU) — and on Bergen.')).toContain('EU');
    expect(texts('By Lake Mjosa the road was shut.')).toEqual(['Lake Mjosa']);
    expect(texts('OSLO, Norway — Snow fell on Bergen.')).toEqual(['OSLO', 'Norway', 'Bergen']);
    expect(texts('The drawing by Tomas Lindgren sold well.')).toEqual(['Tomas Lindgren']);
  });
});

describe('"and" inside and between names', () => {
  it('keeps one body together whose work two words tell', () => {
    for (const name of [
      'Roads and Ferries Authority',
      'National Flood Warning and Relief Council',
      'Organisation for Trade and Co-operation in Europe',
      'Ministry of Labour and Social Protection',
      'Office for Rivers and Coasts',
    ])
      expect(texts(`They wrote to the ${name} last week.`)).toEqual([name]);
  });

  it('keeps together what an abbreviation of the article spells', () => {
    expect(texts('The Porters and Allied Clerks Guild (PACG) met.')[0]).toBe('Porters and Allied Clerks Guild');
    expect(texts('The Porters and Allied Clerks Guild met.')[0]).not.toBe('Porters and Allied Clerks Guild');
  });

  it('keeps two names two', () => {
    expect(texts('Trains of Southern Rail and National Rail stood still.')).toContain('National Rail');
    expect(texts('They visited France and Germany.')).toEqual(['France', 'Germany']);
    expect(texts('They met Bill and Hillary Clinton there.')).toEqual(['Bill', 'Hillary Clinton']);
    expect(texts('Workers of Ford and General Motors went home.')).toEqual(['Ford', 'General Motors']);
    expect(texts('The Ministry of Health and Parliament were shut.')).toEqual(['Ministry of Health', 'Parliament']);
    expect(texts('He wrote to Congress and the Trade Commission.')).toEqual(['Congress', 'Trade Commission']);
    expect(texts('She left the Ministry of Health in Oslo and Bergen.')).toEqual([
      'Ministry of Health',
      'Oslo',
      'Bergen',
    ]);
  });
});

describe('beginnings of sentences', () => {
  it('takes no adverb or common word for a name', () => {
    expect(texts('However, nobody came. Rumours had spread. Furthermore, it was late. Inflation is high.')).toEqual([]);
  });

  it('takes no common word that has its capital from the sentence alone', () => {
    expect(texts('Revenue rose. Turnout, at half, was low. Power was cut. Rallies ended at dusk.')).toEqual([]);
    expect(texts('Target said it would open. People who shop at Target cheered.')).toEqual(['Target', 'Target']);
    expect(texts('Baker left early. The jury heard from Nora Baker.')).toEqual(['Baker', 'Nora Baker']);
  });

  it('leaves a common word off the name that the article has without it', () => {
    expect(texts('Late Lindgren goal beats Bergen\n\nBut Lindgren was hurt.')).toContain('Lindgren');
    expect(texts('Late Lindgren goal beats Bergen\n\nBut Lindgren was hurt.')).not.toContain('Late Lindgren');
    expect(texts('Coal Harbour is cold. Few people leave Coal Harbour.')).toEqual(['Coal Harbour', 'Coal Harbour']);
  });

  it('reads a word for a person before a given and a family name as a role', () => {
    expect(titles('Referee Colin Lindgren was booed.')).toEqual({ 'Colin Lindgren': 'referee' });
    expect(titles('They heard Paediatrician Nora Jane Baker.')).toEqual({ 'Nora Jane Baker': 'paediatrician' });
    expect(texts('They met Hunter Biden there.')).toEqual(['Hunter Biden']);
  });

  it('takes a word that has its capital inside a sentence too', () => {
    expect(texts('Tensta is quiet. Few people leave Tensta at night.')).toEqual(['Tensta', 'Tensta']);
  });

  it('drops the common word before a name', () => {
    expect(texts('Yesterday Greta Lindqvist sang. Nearby San Diego slept.')).toEqual(['Greta Lindqvist', 'San Diego']);
  });

  it('does not take the first word of a quotation', () => {
    expect(texts('“Patience and work,” she said. He replied, "Nothing else."')).toEqual([]);
  });
});
