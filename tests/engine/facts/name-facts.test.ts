import { describe, expect, it } from 'vitest';
import { groupNames } from '../../../src/engine/facts/name-facts.ts';
import { findNames } from '../../../src/engine/mentions/find-names.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const facts = (written: string) => {
  const text = readText(written);
  return groupNames(findNames(text, readText('')), text);
};
/** Every bearer as its mentions in text order. */
const groups = (written: string) => facts(written).map((fact) => fact.mentions.map((mention) => mention.text));

describe('a fact', () => {
  it('has the fullest form as its name, forms fullest first, and an id of kind and offset', () => {
    const [fact] = facts('Then Solberg rose. Ingrid Solberg said so; Solberg left.');
    expect(fact).toMatchObject({
      id: 'person:5',
      kind: 'person',
      name: 'Ingrid Solberg',
      text: 'Ingrid Solberg',
      forms: ['Ingrid Solberg', 'Solberg'],
    });
    expect(fact?.mentions.map((mention) => mention.start)).toEqual([5, 19, 43]);
  });

  it('prefers small letters to capitals', () => {
    expect(facts('TIJUANA, Mexico — Snow fell on Tijuana.')[0]?.name).toBe('Tijuana');
  });
});

describe('persons', () => {
  it('joins a bare surname and a bare given name to the only one who bears it', () => {
    expect(groups('We met Tomas Lindgren. Later Lindgren sang, and they called Tomas back.')).toEqual([
      ['Tomas Lindgren', 'Lindgren', 'Tomas'],
    ]);
  });

  it('joins a bare surname that is misspelled but sounds alike, if nobody else is meant', () => {
    expect(groups('They met Tove Lindh. Later she heard Lind sing.')).toEqual([['Tove Lindh', 'Lind']]);
    expect(groups('They met Kate Forsythe. Later Forsyth sang.')).toEqual([['Kate Forsythe', 'Forsyth']]);
    expect(groups('They met Tove Lindh and Karl Lind. Later Lind sang.')).toEqual([
      ['Tove Lindh'],
      ['Karl Lind', 'Lind'],
    ]);
    expect(groups('They met Tove Lindh and Karl Lindt. Later Mr Lind sang.')).not.toContainEqual([
      'Tove Lindh',
      'Lind',
    ]);
    expect(groups('They met Anna Lee. Later Mr Li sang.')).toEqual([['Anna Lee'], ['Li']]);
  });

  it('keeps two people of one surname apart', () => {
    expect(groups('They met Peter Lindgren and Maria Lindgren.')).toEqual([['Peter Lindgren'], ['Maria Lindgren']]);
    expect(groups('They met Ivan Sorokin and Elena Sorokina.')).toEqual([['Ivan Sorokin'], ['Elena Sorokina']]);
  });

  it('reads a shared surname by the title', () => {
    expect(groups('They met Peter Lindgren and Maria Lindgren. Mr Lindgren sang. Mrs Lindgren left.')).toEqual([
      ['Peter Lindgren', 'Lindgren'],
      ['Maria Lindgren', 'Lindgren'],
    ]);
  });

  it('reads a shared surname without a title as the one named last', () => {
    expect(groups('They met Peter Lindgren. He saw Maria Lindgren. Then Lindgren left.')).toEqual([
      ['Peter Lindgren'],
      ['Maria Lindgren', 'Lindgren'],
    ]);
  });

  it('reads a headline by whom the text introduces first, and stays unsure of two in one sentence', () => {
    expect(groups('Lindgren sings\nThey met Peter Lindgren. Later came Maria Lindgren.')[0]).toEqual([
      'Lindgren',
      'Peter Lindgren',
    ]);
    expect(groups('Lindgren sings\nThey met Peter Lindgren and Maria Lindgren.')).toHaveLength(3);
  });

  it('does not give a man the name of a woman of the same surname', () => {
    expect(groups('They met Maria Lindgren. They never saw Mr Lindgren.')).toEqual([['Maria Lindgren'], ['Lindgren']]);
  });

  it('shares a coordinated surname', () => {
    expect(groups('Bill Harrow met Bill Stone. Then Bill and Nora Harrow left.')).toEqual([
      ['Bill Harrow', 'Bill'],
      ['Bill Stone'],
      ['Nora Harrow'],
    ]);
  });

  it('knows nicknames in quotation marks and in apposition', () => {
    expect(groups('William “Bill” Doe won. Later Doe wept.')).toEqual([['William “Bill” Doe', 'Doe']]);
    expect(groups('We met Olga Marchenko. Marchenko, known as Lyalya, sang. They love Lyalya.')).toEqual([
      ['Olga Marchenko', 'Marchenko', 'Lyalya', 'Lyalya'],
    ]);
  });

  it('does not take what somebody near is called for a name of the place', () => {
    expect(groups('They came to a gate in Tijuana called El Portillo.')).toEqual([['Tijuana'], ['El Portillo']]);
  });

  it('keeps the city apart from the president', () => {
    expect(groups('He flew to Washington to read on George Washington.')).toEqual([
      ['Washington'],
      ['George Washington'],
    ]);
  });

  it('joins a surname with a particle', () => {
    expect(groups('We heard Ursula von der Leyen. Later von der Leyen left.')).toEqual([
      ['Ursula von der Leyen', 'von der Leyen'],
    ]);
  });
});

describe('organisations', () => {
  it('joins defined abbreviations', () => {
    expect(groups('The World Health Organization (WHO) met. The WHO left.')).toEqual([
      ['World Health Organization', 'WHO', 'WHO'],
    ]);
    expect(groups('The Tamworth Gardening Association, or TGA, met. The TGA left.')).toEqual([
      ['Tamworth Gardening Association', 'TGA', 'TGA'],
    ]);
  });

  it('joins an abbreviation that is not defined where the letters fit one long form', () => {
    expect(groups('The U.S. Customs and Border Protection met; CBP said so.')).toEqual([
      ['U.S. Customs and Border Protection', 'CBP'],
    ]);
    expect(groups('The Tamworth Gardening Association met; the BBC said so.')).toHaveLength(2);
  });

  it('joins nothing where the letters fit two', () => {
    const two = 'The Tamworth Gardening Association and the Truro Golf Association met the TGA.';
    expect(groups(two)).toHaveLength(3);
  });

  it('joins short forms', () => {
    expect(groups('The Viento Human Rights Centre met. Later Viento wrote.')).toEqual([
      ['Viento Human Rights Centre', 'Viento'],
    ]);
    expect(groups('Shares of Zorblax Inc. fell, and Zorblax wept.')).toEqual([['Zorblax Inc.', 'Zorblax']]);
  });

  it('keeps a place apart from what is called after it, and a body from the committee on it', () => {
    expect(groups('In Oxford they read the Oxford Gazette.')).toEqual([['Oxford'], ['Oxford Gazette']]);
    expect(groups('The House Committee on Natural Resources met near the White House.')).toHaveLength(2);
  });
});

describe('places', () => {
  it('takes a town and its country for two', () => {
    expect(groups('They live in Tijuana, Mexico.')).toEqual([['Tijuana'], ['Mexico']]);
  });

  it('takes all names of the United States for one', () => {
    expect(groups('The United States and the US, then the U.S. and America.')).toEqual([
      ['United States', 'US', 'U.S.', 'America'],
    ]);
  });

  it('keeps neighbours of nearly one name apart', () => {
    expect(groups('From Mexico they drove to Mexico City, from North Korea to South Korea.')).toHaveLength(4);
  });
});

describe('storms, ships and species', () => {
  it('are one with their bare names', () => {
    expect(groups('Typhoon Marina struck. Marina weakened later.')).toEqual([['Typhoon Marina', 'Marina']]);
    expect(groups('The MV Santa Luisa sank. Divers reached the Santa Luisa at noon.')).toEqual([
      ['MV Santa Luisa', 'Santa Luisa'],
    ]);
    expect(groups('They dug up Gansornis magnus. Nobody had seen a Gansornis so large.')).toEqual([
      ['Gansornis magnus', 'Gansornis'],
    ]);
  });

  it('are not one with somebody of that name', () => {
    expect(groups('Typhoon Marina struck. Marina Lindgren, 44, fled.')).toEqual([
      ['Typhoon Marina'],
      ['Marina Lindgren'],
    ]);
    expect(groups('Hurricane Ian grew, the National Hurricane Center said.')).toEqual([
      ['Hurricane Ian'],
      ['National Hurricane Center'],
    ]);
  });
});

describe('a namesake that the writer tells apart', () => {
  it('is somebody else', () =>
    expect(
      groups(
        'Ingrid Solberg lost a cousin. Mr Solberg, of the shipping line Vik — no relation — promised help. Ms Solberg wept.',
      ),
    ).toContainEqual(['Ingrid Solberg', 'Solberg']));
  it('an unrelated remark in the next sentence changes nothing', () =>
    expect(
      groups('Ingrid Solberg lost a cousin. Solberg wept. Her case bears no relation to the flood.'),
    ).toContainEqual(['Ingrid Solberg', 'Solberg']));
});
