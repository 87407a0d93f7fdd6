import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/engine/mentions/find-names.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

const find = (text: string) => findNames(readText(text), readText(''));
const texts = (text: string) => find(text).map((mention) => mention.text);
const kinds = (text: string) => Object.fromEntries(find(text).map((mention) => [mention.text, mention.kind]));
const MATCH = 'The keeper saved a penalty before half-time and the striker scored in the league match.';

describe('a club', () => {
  it.each(['FC Velhartice', 'F.C. Tromsdal', 'VfL Hasbergen', 'Rayo Almenara', 'Union Sankt-Veit', 'AC Milan'])(
    'is told by what stands in front of its town: %s',
    (name) => expect(kinds(`They signed him from ${name} in May.`)).toEqual({ [name]: 'organisation' }),
  );

  it('lends its kind to the town alone', () =>
    expect(kinds('He joined FC Velhartice. Last year Velhartice were second.')).toEqual({
      'FC Velhartice': 'organisation',
      Velhartice: 'organisation',
    }));

  it('is told from initials by a text on sport or by a well-known town', () => {
    expect(kinds(`He left SC Tromsdal in May. ${MATCH}`)['SC Tromsdal']).toBe('organisation');
    expect(kinds('The critic AC Harrow said so.')['AC Harrow']).toBe('person');
  });

  it('called by a plural with its article is a team where sport is told', () => {
    expect(kinds(`He left the Herons in May. ${MATCH}`).Herons).toBe('organisation');
    expect(kinds('He loved the Carpathians in May.').Carpathians).not.toBe('organisation');
  });

  it('is a name at the start of a sentence before a verb that looks like a noun', () => {
    expect(texts('Velhartice pocket £3m. Tromsdal face the Swedes.')).toEqual(['Velhartice', 'Tromsdal']);
    expect(texts('Workers target the port. Fires front the coast.')).toEqual([]);
  });

  it('has a boss who is no part of his name', () => {
    expect(find('The Velhartice boss Jonas Pell left.').at(-1)).toMatchObject({ text: 'Jonas Pell', title: 'boss' });
  });
});

describe('words in front of a name at the start of a sentence', () => {
  it('a word for a person is a title, whoever follows', () => {
    expect(find('Trader Hashem al-Moqri sold it.')[0]).toMatchObject({ text: 'Hashem al-Moqri', title: 'trader' });
    expect(find('Opener Tahvir Rahim made 40.')[0]).toMatchObject({ text: 'Tahvir Rahim', title: 'opener' });
  });

  it('what a report is like is no part of the body that made it', () => {
    expect(texts('Separate Home Office figures rose.')).toEqual(['Home Office']);
    expect(texts('Provisional Harbour Safety Agency figures rose.')).toEqual(['Harbour Safety Agency']);
  });

  it('a form of address or a trade in -man is no part of whom it stands before', () => {
    expect(find('Cllr Mo Iqbal left.')[0]).toMatchObject({ text: 'Mo Iqbal', title: 'cllr' });
    expect(find('Paceman Lutho Mdaka bowled.')[0]).toMatchObject({ text: 'Lutho Mdaka', title: 'paceman' });
    expect(texts('Gunmen came at night.')).toEqual([]);
  });

  it('units of time and adverbs of place are no names', () =>
    expect(texts('Minutes later it sank. Statewide, it rained. Hours passed.')).toEqual([]));

  it('a sentence begins behind an amount with its unit too', () =>
    expect(texts('It made £3m. Revenue rose to 4.1m. Visitors came.')).toEqual([]));
});

describe('a body or a place rather than a person', () => {
  it.each([
    ['The Oak Park School District shut.', 'Oak Park School District', 'organisation'],
    ['It went to the Harlan Forest District in May.', 'Harlan Forest District', 'place'],
    ["St. Bride's has 12 wards.", "St. Bride's", 'organisation'],
    ['The ship left Arvika, Mass., at dawn.', 'Mass.', 'place'],
    ['The power fell, according to Velgrid.', 'Velgrid', 'organisation'],
    ['The band Silver Kraken played.', 'Silver Kraken', 'organisation'],
    ['Velvet Kraken played.', 'Velvet Kraken', 'other-name'],
    ["It was sold at Sotheby's for a million.", "Sotheby's", 'organisation'],
    ['It fell into the River Lugg.', 'River Lugg', 'place'],
    ['They built Velgrid III there.', 'Velgrid III', 'other-name'],
    ['The Nursing and Midwifery Council met.', 'Nursing and Midwifery Council', 'organisation'],
    ['She won the Velden Prize for The Salt Field.', 'Velden Prize', 'other-name'],
    ['VTH Lindau said so.', 'VTH Lindau', 'organisation'],
  ])('%s', (text, name, kind) => expect(kinds(text)[name]).toBe(kind));

  it('counties in small letters behind two names say what both are', () =>
    expect(kinds('Cases rose in the towns of Bree and Cassel counties.')).toEqual({ Bree: 'place', Cassel: 'place' }));

  it("a saint's followers leave the possessive outside the name", () =>
    expect(texts("They opened St. Bride's tomb.")[0]).toBe('St. Bride'));

  it('a common word in front makes no person a thing who is titled or speaks', () =>
    expect(kinds('Mayor Velvet Harrow came. Ms Harrow said so.')['Velvet Harrow']).toBe('person'));
});

it('a rating, or letters for money before a sum, is no name', () =>
  expect(texts('It is rated Ba2. They stole Rs 300.')).toEqual([]));

it('a numbered game, stage or race is no name', () =>
  expect(texts('They won in Game 3 and lost in Stage 4.')).toEqual([]));
