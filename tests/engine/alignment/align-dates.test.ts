import { describe, expect, test } from 'vitest';
import { alignDates } from '../../../src/engine/alignment/align-dates.ts';
import { NOTHING_TOLD_APART } from '../../../src/engine/alignment/told-apart.ts';
import { wordWeights } from '../../../src/engine/alignment/word-weights.ts';
import { analyse } from '../../../src/engine/analyse.ts';
import type { DateFact } from '../../../src/engine/types.ts';

/** Thursday, 14 March 2024. */
const PUBLISHED = '2024-03-14';
const read = (text: string, published = PUBLISHED) =>
  analyse({ id: text, title: '', publisher: '', published, url: '', lang: 'en', text });
const dates = (text: string, published?: string) => {
  const analysis = read(text, published);
  return { analysis, facts: analysis.facts.filter((fact): fact is DateFact => fact.kind === 'date') };
};

function align(a: string, b: string, publishedB = PUBLISHED) {
  const [page, theirs] = [dates(a), dates(b, publishedB)];
  const { matches } = alignDates(
    page.facts,
    theirs.facts,
    wordWeights(page.analysis, theirs.analysis),
    NOTHING_TOLD_APART,
  );
  return matches.map((m) => `${m.page.text} = ${m.theirs.text}: ${m.relation}`);
}

describe('alignDates', () => {
  test('a weekday and a written day date one event', () =>
    expect(align('The dam at Orvik burst on Sunday.', 'The dam at Orvik burst on March 10, engineers said.')).toEqual([
      'Sunday = March 10: same',
    ]));
  test('each is read against its own day of publication', () =>
    expect(align('The dam at Orvik burst on Sunday.', 'The dam at Orvik burst on Sunday.', '2024-03-21')).toEqual([]));
  test('a month holds the day of the same event', () =>
    expect(
      align('The ferry company was founded in October 1998.', 'The ferry company was founded on October 7, 1998.'),
    ).toEqual(['October 1998 = October 7, 1998: overlap']));
  test('of two events of one day each meets its own', () =>
    expect(
      align(
        'The council dismissed the auditor on Monday. A tanker hit the pier on Monday.',
        'A tanker rammed the old pier on Monday. Councillors voted to dismiss the auditor on Monday.',
      ).sort(),
    ).toHaveLength(2));
  test('a year that names the noun behind it meets the noun of that year', () =>
    expect(align('Turnout fell after the 2016 election.', 'He lost the election of 2016.')).toEqual([
      '2016 election = 2016: same',
    ]));
  test('two statements of one day by two speakers are two', () =>
    expect(
      align(
        'Mayor Ruth Adeyemi said on Monday that the toll is unfair.',
        'Minister Karl Lind said on Monday that he had slept badly.',
      ),
    ).toEqual([]));
  test('another day of the very same event differs', () =>
    expect(
      align('The bridge over the Sava collapsed on Sunday.', 'The bridge over the Sava collapsed on Saturday.'),
    ).toEqual(['Sunday = Saturday: apart']));
  test('another day of something else does not, nor what is yet to come, nor a day long after', () => {
    expect(align('The bridge over the Sava collapsed on Sunday.', 'The school in Brod reopened on Saturday.')).toEqual(
      [],
    );
    expect(
      align('The bridge over the Sava collapsed on Sunday.', 'The bridge over the Sava may collapse on Friday.'),
    ).toEqual([]);
    expect(
      align('The bridge over the Sava collapsed on Sunday.', 'The bridge over the Sava collapsed on February 12.'),
    ).toEqual([]);
  });
  test('this year dates nothing in particular', () =>
    expect(align('Rents fell in Orvik this year.', 'Ferries sank off Orvik on Monday.')).toEqual([]));
});
