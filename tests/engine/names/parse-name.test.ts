import { describe, expect, it } from 'vitest';
import { MAX_WORDS } from '../../../src/engine/names/cut-name.ts';
import { parseName } from '../../../src/engine/names/parse-name.ts';

const roles = (name: string, reading: 'person' | 'thing') =>
  parseName(name, reading).words.map((word) => `${word.role}:${word.text}`);

describe('parseName of a person', () => {
  it('tells given, initial and family names apart', () => {
    expect(roles('Ursula K. Le Guin', 'person')).toEqual(['given:ursula', 'initial:k', 'particle:le', 'family:guin']);
  });

  it('takes titles off the front and suffixes off the end', () => {
    const name = parseName('Prime Minister Dr. Martin King Jr., PhD', 'person');
    expect(name.core.map((word) => word.text)).toEqual(['martin', 'king']);
    expect(name.generation).toBe('jr');
  });

  it('keeps a title that is the whole name, and a family name that looks like one', () => {
    expect(roles('King', 'person')).toEqual(['family:king']);
    expect(roles('Billie Jean King', 'person')).toEqual(['given:billie', 'given:jean', 'family:king']);
  });

  it('turns "family, given" round, but not a degree behind a comma', () => {
    expect(roles('Lovelace, Ada', 'person')).toEqual(['given:ada', 'family:lovelace']);
    expect(roles('Ada Lovelace, PhD', 'person')).toEqual(['given:ada', 'family:lovelace']);
  });

  it('reads patronymics between other names only', () => {
    expect(roles('Anton Pavlovich Chekhov', 'person')).toEqual([
      'given:anton',
      'patronymic:pavlovich',
      'family:chekhov',
    ]);
    expect(roles('Roman Abramovich', 'person')).toEqual(['given:roman', 'family:abramovich']);
  });

  it('reads particles before a name and given names that look like particles', () => {
    expect(roles('Vincent van Gogh', 'person')).toEqual(['given:vincent', 'particle:van', 'family:gogh']);
    expect(roles('Naguib al-Mahfouz', 'person')).toEqual(['given:naguib', 'particle:al', 'family:mahfouz']);
    expect(roles('Al Capone', 'person')).toEqual(['given:al', 'family:capone']);
  });

  it('splits initials with and without dots, and words that lost the space between them', () => {
    expect(roles('J.R.R. Tolkien', 'person').slice(0, 3)).toEqual(['initial:j', 'initial:r', 'initial:r']);
    expect(roles('JRR Tolkien', 'person').slice(0, 3)).toEqual(['initial:j', 'initial:r', 'initial:r']);
    expect(roles('MarieCurie', 'person')).toEqual(['given:marie', 'family:curie']);
    expect(roles('Flora MacDonald', 'person')).toEqual(['given:flora', 'family:macdonald']);
  });

  it('leaves bynames in quotation marks out', () => {
    expect(roles('Edward "Duke" Ellington', 'person')).toEqual(['given:edward', 'family:ellington']);
    expect(roles("Pat O'Neill", 'person')).toEqual(['given:pat', 'family:oneill']);
  });
});

describe('parseName of a thing', () => {
  it.each([
    ['Volvo AB', ['telling:volvo']],
    ['Nokia Oyj', ['telling:nokia']],
    ['Acme Limited Liability Company', ['telling:acme']],
    ['Żubr Sp. z o.o.', ['telling:zubr']],
    ['ООО «Ромашка»', ['telling:romashka']],
  ])('takes legal forms off: %s', (name, expected) => {
    expect(roles(name, 'thing')).toEqual(expected);
  });

  it('keeps a legal form that is the whole name', () => {
    expect(roles('SE', 'thing')).toHaveLength(1);
  });

  it('tells telling words from those for the type, shells and small words', () => {
    expect(roles('The University of Ghent Group', 'thing')).toEqual([
      'minor:the',
      'type:university',
      'minor:of',
      'telling:ghent',
      'shell:group',
    ]);
  });

  it('reads figures, number words and roman numerals', () => {
    expect(roles('Studio Fifty-Four', 'thing')).toContain('number:54');
    expect(roles('Apollo XIII', 'thing')).toEqual(['telling:apollo', 'number:13']);
    expect(roles('Apollo 13', 'thing')).toEqual(['telling:apollo', 'number:13']);
    expect(roles('Vi Hart Museum', 'thing')).toContain('telling:vi');
  });

  it('reads a well-known place as one word', () => {
    expect(roles('U.S. Senate', 'thing')).toEqual(roles('United States Senate', 'thing'));
    expect(roles('us weekly', 'thing')[0]).toBe('telling:us');
  });

  it('knows abbreviations and what may be abbreviated', () => {
    expect(parseName('W.H.O.', 'thing').abbreviation).toBe('who');
    expect(parseName('Who', 'thing').abbreviation).toBe('');
    expect(parseName('Bank for International Settlements', 'thing').initials).toEqual(['bis', 'bfis']);
  });
});

it('looks at a bounded number of words', () => {
  expect(parseName('ab '.repeat(60), 'person').words).toHaveLength(MAX_WORDS);
});
