import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/engine/mentions/find-names.ts';
import { readText } from '../../../src/engine/text/read-text.ts';
import type { NameMention } from '../../../src/engine/types.ts';

const find = (text: string, title = ''): NameMention[] => findNames(readText(text), readText(title));
const texts = (text: string, title = '') => find(text, title).map((mention) => mention.text);
const kinds = (text: string) => Object.fromEntries(find(text).map((mention) => [mention.text, mention.kind]));
const titles = (text: string) => Object.fromEntries(find(text).map((mention) => [mention.text, mention.title]));

describe('headlines', () => {
  const body = 'The ferry sank off Bergen. Ingrid Solberg saw the ferry sink, Solberg said.';

  it('takes from Title Case only what the text shows to be a name', () => {
    const text = `Ferry Sinks Near Rocky Shore As Solberg Looks On\n${body}`;
    expect(texts(text)).toEqual(['Solberg', 'Bergen', 'Ingrid Solberg', 'Solberg']);
  });

  it('does the same in capitals', () => {
    expect(texts(`FERRY SINKS AS INGRID SOLBERG LOOKS ON\n${body}`)[0]).toBe('INGRID SOLBERG');
    expect(texts('BREAKING NEWS FROM THE HARBOUR\nThe ferry sank.')).toEqual([]);
  });

  it('takes well-known places, abbreviations and a given name with a surname', () => {
    expect(texts('Storm Kills Dozens In Japan As EU Sends Help\nIt was windy.')).toEqual(['Japan', 'EU']);
    expect(texts('Actress Helen Brannigan Wins Top Award\nIt was a long night.')).toEqual(['Helen Brannigan']);
  });

  it('finds nothing in the furniture of a page', () => {
    expect(texts('More Quick Read Articles »')).toEqual([]);
    expect(texts('Sign Up For Our Newsletter')).toEqual([]);
  });

  it('reads a dateline', () => {
    expect(kinds('TIJUANA, Mexico (AP) — The gate was shut.')).toEqual({
      TIJUANA: 'place',
      Mexico: 'place',
    });
    expect(kinds('FJELLVIK, Norway — The gate was shut.').FJELLVIK).toBe('place');
    expect(kinds('The FJELLVIK plan — a long one — was shelved.').FJELLVIK).not.toBe('place');
  });
});

describe('an organisation, a role in small letters and a person', () => {
  it.each([
    ['Homeland leader Stjepan Maras spoke.', 'Homeland', 'Stjepan Maras'],
    ['They heard Homeland leader Stjepan Maras.', 'Homeland', 'Stjepan Maras'],
    ['Homeland Party leader Stjepan Maras spoke.', 'Homeland Party', 'Stjepan Maras'],
    ['Labour MP Jane Roe agreed.', 'Labour', 'Jane Roe'],
    ['Fidelka deputy leader Viktor Szabo spoke.', 'Fidelka', 'Viktor Szabo'],
    ['Orlanda chief executive Dora Lind resigned.', 'Orlanda', 'Dora Lind'],
  ])('%s', (text, body, person) => {
    expect(kinds(text)).toEqual({ [body]: 'organisation', [person]: 'person' });
  });

  it.each([
    'Rebel leader Jane Roe fled.',
    'Opposition leader Jane Roe fled.',
    'Local MP Jane Roe fled.',
    'Gang leader Jane Roe fled.',
    'Hotel owner Jane Roe wept.',
    'Student leader Jane Roe sat.',
    'Factory manager Jane Roe left.',
  ])('but not in "%s"', (text) => {
    expect(kinds(text)).toEqual({ 'Jane Roe': 'person' });
  });
});

describe('legal forms', () => {
  it('behind a name make it a company, also with stops', () => {
    expect(kinds('Rivals of Castellan N.V. met Orbis AG.')).toEqual({
      'Castellan N.V.': 'organisation',
      'Orbis AG': 'organisation',
    });
    expect(kinds('They met J.K. Marden there.')).toEqual({ 'J.K. Marden': 'person' });
  });
});

describe('titles and roles', () => {
  it('leaves them off the span and keeps them', () => {
    expect(titles('They met President Maria Keller and Dr. Tom Ashby.')).toEqual({
      'Maria Keller': 'president',
      'Tom Ashby': 'dr',
    });
    expect(titles('Police Chief Jane Roe spoke after former Prime Minister Theresa May.')).toEqual({
      'Jane Roe': 'police chief',
      'Theresa May': 'former prime minister',
    });
    expect(titles('A letter reached special envoy John Harper.')).toEqual({ 'John Harper': 'special envoy' });
  });

  it('cuts a place or company before the role', () => {
    expect(titles('U.S. Rep. Carla Nunez called Apple CEO Tim Cook.')).toEqual({
      'U.S.': undefined,
      'Carla Nunez': 'rep',
      Apple: undefined,
      'Tim Cook': 'ceo',
    });
    expect(texts('Marlow County Sheriff Nora Field was there.')).toEqual(['Marlow County', 'Nora Field']);
  });

  it('names the country, not the office', () => {
    expect(texts('It was the President of the United States.')).toEqual(['United States']);
  });

  it('knows names that are made like titles', () => {
    expect(texts('Stephen King bought General Motors and Burger King.')).toEqual([
      'Stephen King',
      'General Motors',
      'Burger King',
    ]);
  });
});

describe('small words inside names', () => {
  it('joins them where the head asks for it', () => {
    expect(texts('They sued the Bank of England and the Department of Health and Human Services.')).toEqual([
      'Bank of England',
      'Department of Health and Human Services',
    ]);
    expect(texts('A report by the Center for Urban Studies is out.')).toEqual(['Center for Urban Studies']);
    expect(texts('He joined the House Committee on Natural Resources.')).toEqual([
      'House Committee on Natural Resources',
    ]);
    expect(texts("It is the People's Republic of China.")).toEqual(["People's Republic of China"]);
  });

  it('keeps coordinated names apart', () => {
    expect(texts('They saw Bill and Hillary Clinton in France and Germany.')).toEqual([
      'Bill',
      'Hillary Clinton',
      'France',
      'Germany',
    ]);
    expect(texts('There came Toyota of Japan and Jerry Stone of Ohio.')).toEqual([
      'Toyota',
      'Japan',
      'Jerry Stone',
      'Ohio',
    ]);
  });

  it('spans a prize whole, also in small letters', () => {
    expect(kinds('She won the Nobel Peace prize and he the Turner Prize.')).toEqual({
      'Nobel Peace prize': 'other-name',
      'Turner Prize': 'other-name',
    });
  });

  it('takes a nickname in quotation marks into the name', () => {
    expect(texts('The boxer William “Bill” Doe won.')).toEqual(['William “Bill” Doe']);
  });

  it('keeps a small head noun out, but an administration in', () => {
    expect(texts('They stood outside the U.S. embassy.')).toEqual(['U.S.']);
    expect(kinds('The Obama administration and the U.S. administration agreed.')).toEqual({
      'Obama administration': 'organisation',
      'U.S.': 'place',
    });
  });

  it('parts two names that a hyphen couples, and keeps one whole', () => {
    expect(texts('The US-China talks and a London-based firm came up.')).toEqual(['US', 'China', 'London']);
    expect(texts('She flew to Guinea-Bissau with an anti-Thatcher sign.')).toEqual(['Guinea-Bissau', 'Thatcher']);
  });

  it('takes a longer name before the one inside it', () => {
    expect(kinds('He reads the New York Times in New York.')).toEqual({
      'New York Times': 'organisation',
      'New York': 'place',
    });
  });
});

describe('what is no name', () => {
  it('leaves days and months out, but knows Theresa May', () => {
    expect(texts('They met on Saturday in March and again in May 2019.')).toEqual([]);
    expect(texts('We heard Theresa May. Then May left in May.')).toEqual(['Theresa May', 'May']);
  });

  it('leaves demonyms, languages and creeds out', () => {
    expect(texts('A Belarusian spoke English to two Americans, a South Korean and a Catholic Republican.')).toEqual([]);
    expect(texts('The Ukrainian President Volodymyr Zelensky spoke.')).toEqual(['Volodymyr Zelensky']);
  });

  it('keeps a demonym that is part of an organisation, and parties', () => {
    expect(kinds('The German Steel Federation thanked the Republicans.')).toEqual({
      'German Steel Federation': 'organisation',
      Republicans: 'organisation',
    });
  });

  it('leaves abbreviations that name nothing, handles, tags and numerals out', () => {
    expect(texts('OK, I saw it on TV, said the CEO, and the PM wrote to @someone about #Fun.')).toEqual([]);
    expect(texts('They took the M6 and saw Rep. Ana Ruiz (R-Ky.).')).toEqual(['Ana Ruiz']);
  });

  it('keeps abbreviations that name something', () => {
    expect(texts('The BBC, the WHO and the US said so; tell us who they are.')).toEqual(['BBC', 'WHO', 'US']);
  });

  it('takes holidays as other names', () => {
    expect(kinds('They met before Easter.')).toEqual({ Easter: 'other-name' });
  });
});

describe('works', () => {
  it('spans a title in quotation marks whole', () => {
    expect(kinds('Her novel “The Glass Orchard” sold well.')).toEqual({ 'The Glass Orchard': 'other-name' });
    expect(texts('The film “Jaws” ran for years.')).toEqual(['Jaws']);
  });

  it('takes no quotation for a title', () => {
    expect(texts('“We lost,” she said, and then: “Nobody knows why.”')).toEqual([]);
  });
});

describe('kinds', () => {
  it('tells persons by given names, age and title', () => {
    expect(kinds('Police held Zyvor Quandel, 34, and Mr Brax.')).toEqual({ 'Zyvor Quandel': 'person', Brax: 'person' });
  });

  it('gives a bare surname the kind of the full name', () => {
    expect(kinds('We met Anna Torvalds. A dog bit Torvalds.')).toEqual({
      'Anna Torvalds': 'person',
      Torvalds: 'person',
    });
  });

  it('tells organisations by their last word or head', () => {
    expect(kinds('It was Zorblax Inc., the Ministry of Culture and the Tamworth Gardening Association.')).toEqual({
      'Zorblax Inc.': 'organisation',
      'Ministry of Culture': 'organisation',
      'Tamworth Gardening Association': 'organisation',
    });
  });

  it('tells places by lists, last words and neighbours', () => {
    expect(kinds('They crossed Lake Tarn near Mount Brock to a house in Zelnik, Lithuania.')).toEqual({
      'Lake Tarn': 'place',
      'Mount Brock': 'place',
      Zelnik: 'place',
      Lithuania: 'place',
    });
  });
});

describe('ranks of the police', () => {
  it.each([
    ['Det Ch Insp Louise Farrow asked for help.', { 'Louise Farrow': 'det ch insp' }],
    ['Detective Chief Inspector Omar Reed spoke.', { 'Omar Reed': 'detective chief inspector' }],
  ])('are titles as long as they are: %s', (text, expected) => expect(titles(text)).toEqual(expected));

  it('leave a name of the same letters alone', () =>
    expect(texts('We met Che Insperger in Riga.')).toEqual(['Che Insperger', 'Riga']));
});

describe('what somebody is to others, or does', () => {
  it.each([
    ['Hubby Paul was at home.', { Paul: 'hubby' }],
    ['Spinner Adeel Rashid-Khan took four wickets.', { 'Adeel Rashid-Khan': 'spinner' }],
    ['Passenger Park Geun-young said the train shook.', { 'Park Geun-young': 'passenger' }],
    ['Vice-Admiral Lars Bohn spoke.', { 'Lars Bohn': 'vice-admiral' }],
  ])('is left off the name: %s', (text, expected) => expect(titles(text)).toEqual(expected));

  it('stays where it is a surname, a given name or the head of another name', () => {
    expect(texts('We met Oliver Spinner and Hunter Tilling.')).toEqual(['Oliver Spinner', 'Hunter Tilling']);
    expect(texts('They joined the Survivor Trust in Riga.')).toEqual(['Survivor Trust', 'Riga']);
  });
});

describe('marks and numbers', () => {
  it('leave the full stop behind a name in far letters to its sentence', () => {
    expect(texts('The trains met near Győr. Eleven people died. The driver left Łódź.')).toEqual(['Győr', 'Łódź']);
  });

  it('are no names where they are shouted', () => {
    expect(texts('Jetway made £1.3MILLION and gave £2 BILLION away.')).toEqual(['Jetway']);
    expect(texts('They sailed on the Million Dollar Lady.')).toEqual(['Million Dollar Lady']);
  });
});
