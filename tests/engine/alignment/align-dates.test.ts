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
  test('a time whose day nobody says is the same on whichever day it is reported', () =>
    expect(
      align('The repair of the dam ended at 04:15.', 'The repair of the dam ended at 04:15.', '2024-03-16'),
    ).toEqual(['04:15 = 04:15: same']));
  test('a time whose day nobody says is not that of another day without a time', () =>
    expect(
      align('The engineers met at the dam at about 10 a.m.', 'The engineers met at the dam on March 12, 2024.'),
    ).toEqual([]));
  test('of two dates of one day the one that is written out meets the one that is written out', () =>
    expect(
      align(
        'Engineers walked along the dam at Orvik on Sunday. Engineers stand beside the dam at Orvik on March 10, 2024.',
        'Engineers stood beside the dam at Orvik on Sunday. Engineers walk along the dam at Orvik on March 10, 2024.',
      ).sort(),
    ).toEqual(['March 10, 2024 = March 10, 2024: same', 'Sunday = Sunday: same']));
  test('a time whose day both say is another one', () =>
    expect(
      align(
        'The repair of the dam ended at 04:15 on Tuesday.',
        'The repair of the dam ended at 04:15 on Thursday.',
      ).filter((line) => line.endsWith('same')),
    ).toEqual([]));
  test('written-out dates of one act differ however far apart, where the sentences tell much the same', () => {
    expect(align('The dam at Orvik was built in 1911.', 'The dam at Orvik was constructed in 1921.')).toEqual([
      '1911 = 1921: apart',
    ]);
    expect(
      align('The dam at Orvik will reopen on 27 March.', 'The dam at Orvik would reopen on 20 April, she said.'),
    ).toEqual(['27 March = 20 April: apart']);
  });
  test('what may come again does not differ by when it came', () => {
    expect(align('Skov won the cup at Orvik in 2011.', 'Skov won the cup at Orvik in 2015.')).toEqual([]);
    expect(align('Fire hit the dam at Orvik on 2 March.', 'Fire hit the dam at Orvik on 12 March.')).toEqual([]);
  });
  test('the year in which it was built and the year in which it was inspected do not differ', () =>
    expect(
      align('The dam at Orvik, built in 1963, burst.', 'The dam at Orvik that burst was last inspected in 2019.'),
    ).toEqual([]));
  test('of another day far off for the same act nothing is said, but of another act it is left out', () => {
    const unsureOf = (other: string) => {
      const [page, theirs] = [dates('The old dam at Orvik collapsed on March 2, engineers said.'), dates(other)];
      return alignDates(page.facts, theirs.facts, wordWeights(page.analysis, theirs.analysis), NOTHING_TOLD_APART)
        .unsure.size;
    };
    expect(unsureOf('The dam collapsed on March 12, the mayor said.')).toBe(1);
    expect(unsureOf('The mayor resigned on March 12, the council said.')).toBe(0);
  });
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
  test('each clause of a sentence meets the one that tells the same', () =>
    expect(
      align(
        'The zoo counted a third sick otter on Sunday after two keepers fell ill last week.',
        'A third sick otter was counted at the zoo on March 10. The two keepers had fallen ill on March 5.',
      ).sort(),
    ).toEqual(['Sunday = March 10: same', 'last week = March 5: overlap']));
  test('a limit is not what happens on the same day', () =>
    expect(
      align(
        'Farmers have until Monday to claim the seed grant. Sheep were sold at the Orvik fair on Monday.',
        'Farmers queued for the seed grant on Monday. Sheep were sold at the Orvik fair on Monday.',
      ),
    ).toEqual(['Monday = Monday: same']));
  test('a body and its voice are one speaker', () =>
    expect(
      align(
        'The ministry said on Monday that the ferry tax would be dropped.',
        'Officials said on March 11 that the ferry tax would be dropped.',
      ),
    ).toEqual(['Monday = March 11: same']));
  test('the day of a press report is not that of what it reports', () =>
    expect(
      align(
        'The ferry line is to be sold, the Orvik Herald reported on Monday. It was founded in 1921.',
        'Unions met the harbour board on Monday to talk about pay.',
      ),
    ).toEqual([]));
  test('where somebody speaks whom the other does not know, something else is dated', () =>
    expect(
      align(
        'Karl Lind said on Monday that he liked the harbour plan. Crews began to dredge the harbour on Monday.',
        'Dredging of the harbour began on Monday.',
      ),
    ).toEqual(['Monday = Monday: same']));
  test('the one day that two short reports of one story share is one', () =>
    expect(
      align(
        'Forty people were led to safety on Sunday morning after smoke filled the Vik tunnel.',
        'An inquiry has begun into the fire whose 40 victims were treated on 10 March.',
      ),
    ).toEqual(['Sunday morning = 10 March: overlap']));
  test('a year in which both report something of another place is none', () =>
    expect(
      align('Wales recorded 604 cases of mumps last year.', 'Slovenia recorded 57 cases of mumps last year.'),
    ).toEqual([]));
  test('one more of its kind is no other day of the first', () => {
    expect(align('Rangers held a vigil in Vik on Sunday.', 'Rangers held a second vigil in Vik on Monday.')).toEqual(
      [],
    );
    expect(align('Rangers caught 14 poachers on Sunday.', 'Rangers caught six poachers on Monday.')).toEqual([]);
    expect(align('Rangers held a vigil in Vik on Sunday.', 'Rangers held a vigil in Vik on Monday.')).toEqual([
      'Sunday = Monday: apart',
    ]);
  });
  test('a clock time to the minute is known by itself, on the day its story tells', () =>
    expect(
      align(
        'The ferry Vik Star sank off Orvik on Tuesday. A last signal came at 2.25am.',
        'Rescuers searched for the ferry Vik Star. Its mast light went out at 2:25 a.m. Tuesday.',
      ),
    ).toContain('2.25am = 2:25 a.m. Tuesday: same'));
  test.each([
    ['The ranger Ida Moen went missing in Orvik on Monday.', 'Ida Moen, a ranger, had disappeared in Orvik on Sunday.'],
    ['The Vik rocket lifted off from Orvik at 2.14pm on Monday.', 'The launch of the Vik rocket from Orvik took place at 2.41pm on Monday.'],
    ['The Vik probe will reach Saturn in May 2031.', 'The Vik probe would arrive at Saturn in August 2031, she said.'],
    ['Ida Moen was born in Orvik in 1931.', 'Ida Moen, the painter, was born in Orvik in 1933.'],
    ['The truce takes effect at 6am on Friday in Orvik.', 'The truce in Orvik would take effect at 8am on Friday.'],
  ])('one act in other words differs by its date: %s', (a, b) => {
    expect(align(a, b)).toEqual([expect.stringMatching(/: apart$/)]);
    expect(align(b, a)).toEqual([expect.stringMatching(/: apart$/)]);
  }); // biome-ignore format: one table
  test.each([
    ['polls that open and close', 'Polling stations in Orvik open at 7am on Sunday.', 'Polling stations in Orvik close at 9pm on Sunday.'],
    ['two places', 'The singer Ida Moen will play Orvik on 3 May.', 'The singer Ida Moen will play Bodum on 5 May.'],
    ['two statements', 'The mayor of Orvik, Ida Moen, said on Monday that the dam was safe.', 'The mayor of Orvik, Ida Moen, said on Tuesday that the dam was leaking.'],
    ['two hearings', 'A hearing in the trial of Ida Moen is set for 3 April.', 'The next hearing in the trial of Ida Moen is set for 17 April.'],
    ['arrest and release', 'The driver Ida Moen was arrested in Orvik on Monday.', 'The driver Ida Moen was released in Orvik on Tuesday.'],
    ['a verb in a name', 'The tour of Ida Moen starts in Orvik on 6 June, promoter Live Vik said.', 'Tickets for the tour of Ida Moen in Orvik go on sale on 20 April, promoter Live Vik said.'],
  ])('%s are no differing dates', (_, a, b) => {
    expect(align(a, b).filter((line) => line.endsWith('apart'))).toEqual([]);
    expect(align(b, a).filter((line) => line.endsWith('apart'))).toEqual([]);
  }); // biome-ignore format: one table
  test('a month and the year it lies in, both written out, are one time of the same thing', () =>
    expect(
      align('In August 2008, 483 trees fell in the storm at Orvik.', 'A storm in 2008 felled trees in Orvik.'),
    ).toEqual(['August 2008 = 2008: overlap']));
  test.each([
    [
      'found and struck',
      'Villagers found the first bones at Orvik in 2018.',
      'Miners struck the first bones at Orvik in 2016.',
    ],
    ['the same thing', 'The dam at Orvik collapsed in March 2021.', 'The old dam at Orvik failed in May 2021.'],
  ])('what is told with another date in other words is not called left out: %s', (_, a, b) => {
    const [page, theirs] = [dates(a), dates(b)];
    const { matches, unsure } = alignDates(
      page.facts,
      theirs.facts,
      wordWeights(page.analysis, theirs.analysis),
      NOTHING_TOLD_APART,
    );
    expect(matches).toEqual([]);
    expect([...unsure].map(({ text }) => text)).toEqual([page.facts[0]?.text]);
  });
  test('the one day that two share is none where they have nothing else in common', () =>
    expect(
      align(
        'Vik play Bodum in the league on Sunday, when 9,000 are expected.',
        'The Orvik rowers, without Ida Moen, drew 1-1 with Tarn at Lake Holm on Sunday.',
      ),
    ).toEqual([]));
  test('two sums in millions have no number in common', () =>
    expect(
      align(
        'A seascape painted in 1912 was sold to Skov for $30 million.',
        'Another canvas, a still life of 1912, brought Ida Moen $1.3 million.',
      ),
    ).toEqual([]));
  test('a year told by its distance meets the year written out, a year before something does not', () => {
    expect(
      align('The record of the Orvik lake had stood since 2017.', 'The Orvik lake record was set seven years ago.'),
    ).toHaveLength(1);
    expect(align('The Vik works hired Ida Moen in 2023.', 'Profit fell from a year earlier at the Vik works.')).toEqual(
      [],
    );
  });
  test('a company, its legal form and its maker are one voice', () =>
    expect(
      align(
        'The maker of Vik breakfast cereal reported on Monday that profit had risen.',
        'Vik Foods Co. reported on Monday that its profit had risen.',
      ),
    ).toEqual(['Monday = Monday: same']));

  test('what bears one number is one thing, whoever reports it and whatever else happened in that week', () => {
    const page = 'The zoo of Orvik reported its third case of bird flu on Sunday after two cases in the week before.';
    expect(align(page, 'On March 9, a third case of bird flu was reported by the zoo of Orvik.')).toContain(
      'Sunday = March 9: apart',
    );
    expect(align(page, 'On March 9, a fourth case of bird flu was reported by the zoo of Orvik.')).not.toContain(
      'Sunday = March 9: apart',
    );
    expect(align(page, 'On March 9, a third case of fox mange was treated by the zoo of Varde.')).not.toContain(
      'Sunday = March 9: apart',
    );
  });
  test('one act that both foresee differs by its day, in sentences that tell little else', () =>
    expect(align('Judge Ines Rask set sentencing for April 12.', 'He will be sentenced on 21 April.')).toEqual([
      'April 12 = 21 April: apart',
    ]));
  test.each([
    ['of two who are named', 'Olaf Berg will be sentenced on April 12.', 'Nils Falk will be sentenced on 21 April.'],
    ['a limit and a day', 'The toll must be paid before April 12.', 'The toll will be paid on 21 April.'],
    ['months apart', 'He will be sentenced on April 12.', 'He will be sentenced on 21 August.'],
    ['of two acts', 'He will be sentenced on April 12.', 'He will be released on 21 April.'],
  ])('days to come do not differ: %s', (_, a, b) => expect(align(a, b)).toEqual([]));
});
