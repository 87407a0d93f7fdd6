import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../src/engine/mentions/find-dates.ts';
import { readText } from '../../../src/engine/text/read-text.ts';

/** Wednesday, 15 May 2024. */
const PUBLISHED = '2024-05-15';

function dates(text: string, published: string | null = PUBLISHED) {
  return findDates(readText(text), published).map((m) => {
    expect(text.slice(m.start, m.end)).toBe(m.text);
    const { from, to, time, dayPart } = m.period;
    return [m.text, from === to ? from : `${from}/${to}`, ...(time ? [time] : []), ...(dayPart ? [dayPart] : [])].join(
      ' | ',
    );
  });
}

describe('written-out dates', () => {
  test.each([
    ['The bridge fell on Sunday, March 3, 2019, at dawn.', 'Sunday, March 3, 2019 | 2019-03-03'],
    ['It opened on 7th October 1998.', '7th October 1998 | 1998-10-07'],
    ['Filed on the 21st of June 2011.', '21st of June 2011 | 2011-06-21'],
    ['Updated 2021-11-30.', '2021-11-30 | 2021-11-30'],
    ['Born 24/12/1950 in Riga.', '24/12/1950 | 1950-12-24'],
    ['It was sold in August 2003.', 'August 2003 | 2003-08-01/2003-08-31'],
    ['Since 1971 it has grown.', '1971 | 1971-01-01/1971-12-31'],
    ['She won the disputed 2016 election.', '2016 | 2016-01-01/2016-12-31'],
    ['From 2010 to 2015 it doubled.', '2010 to 2015 | 2010-01-01/2015-12-31'],
    ['The 2008-09 season was lost.', '2008-09 | 2008-01-01/2009-12-31'],
    ['It struck in the fourteenth century.', 'fourteenth century | 1301-01-01/1400-12-31'],
    ['Jazz of the 1920s.', '1920s | 1920-01-01/1929-12-31'],
    ['Summer 2019 was dry.', 'Summer 2019 | 2019-06-01/2019-08-31'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));
});

describe('dates read against the day of publication', () => {
  test.each([
    ['He resigned on Sunday.', 'Sunday | 2024-05-12'],
    ['He resigned on Wednesday.', 'Wednesday | 2024-05-15'],
    ['He resigned last Wednesday.', 'Wednesday | 2024-05-08'],
    ['The envoy is to visit on Thursday.', 'Thursday | 2024-05-16'],
    ['The vote will be held on Friday.', 'Friday | 2024-05-17'],
    ['They met on Tuesday night.', 'Tuesday night | 2024-05-14 | night'],
    ['It rained yesterday morning.', 'yesterday morning | 2024-05-14 | morning'],
    ['Prices rose last month.', 'last month | 2024-04-01/2024-04-30'],
    ['They fell earlier this year.', 'earlier this year | 2024-01-01/2024-12-31'],
    ['Thousands marched over the weekend.', 'weekend | 2024-05-11/2024-05-12'],
    ['The plant closed in November.', 'November | 2023-11-01/2023-11-30'],
    ['The plant will close in November.', 'November | 2024-11-01/2024-11-30'],
    ['It happened on Dec. 30.', 'Dec. 30 | 2023-12-30'],
    ['In May this year it returned.', 'May this year | 2024-05-01/2024-05-31'],
    ['Sales from January through March rose.', 'January through March | 2024-01-01/2024-03-31'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));

  test('a time of day takes the day its sentence names; right beside it, both are one date', () => {
    expect(dates('The crash came at 3:30 p.m. on Monday.')).toEqual(['3:30 p.m. on Monday | 2024-05-13 | 15:30']);
    expect(dates('On Monday, the crash came at 3:30 p.m., it said.')).toEqual([
      'Monday | 2024-05-13',
      '3:30 p.m. | 2024-05-13 | 15:30',
    ]);
    expect(dates('Monday at about 9 a.m. local time it rang.')).toEqual([
      'Monday at about 9 a.m. | 2024-05-13 | 09:00',
    ]);
    expect(dates('The sirens went off at 04:05.')).toEqual(['04:05 | 2024-05-15 | 04:05']);
  });

  test('without a day of publication only what is written out is a date', () => {
    expect(dates('He left on Sunday, back since 2019.', null)).toEqual(['2019 | 2019-01-01/2019-12-31']);
  });

  test('the date of an event never stands in for an unknown day of publication', () => {
    expect(dates('The bank failed on 3 May 2019. Last week it was sold, and on Friday it was shut.', null)).toEqual([
      '3 May 2019 | 2019-05-03',
    ]);
  });

  test('a dateline stands in for an unknown day of publication', () => {
    expect(dates('Riga, 5 March 2020. The ferry sank on Tuesday.', null)).toEqual([
      '5 March 2020 | 2020-03-05',
      'Tuesday | 2020-03-03',
    ]);
  });
});

describe('what is no date', () => {
  test.each([
    'She may march on, they said.',
    'The March Without Borders reached the town.',
    'About 2000 people came.',
    'The hall seats 1984 spectators.',
    'It costs $2020.',
    'Room 2001 was locked.',
    'They sat in the sun.',
    'On 5/4/2020 or so the file says.',
    'The ratio is 3.30 to 1.',
  ])('%s', (text) => expect(dates(text).filter((d) => !d.startsWith('2020 |'))).toEqual([]));
});

test('offsets give the text, sorted and without overlap, and nothing throws', () => {
  const word = fc.constantFrom(
    'Sunday',
    'May',
    '2020',
    'to',
    'last',
    'this',
    'year',
    '31',
    'Feb.',
    'of',
    'the',
    '14th',
    'century',
    '1:30',
    'p.m.',
    ',',
    '-',
    'x',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const mention of findDates(readText(text), PUBLISHED)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.period.from <= mention.period.to).toBe(true);
        end = mention.end;
      }
    }),
  );
});

describe('tense and distance', () => {
  test('the nearest verb decides, not a plan later in the sentence', () =>
    expect(dates('The paper reported on Sunday that the firm will close.')).toEqual(['Sunday | 2024-05-12']));
  test('a plan before it looks ahead', () =>
    expect(dates('The firm will close on Sunday.')).toEqual(['Sunday | 2024-05-19']));
  test('years ago are a year, and need a day of publication', () => {
    expect(dates('It opened three years ago.')).toEqual(['three years ago | 2021-01-01/2021-12-31']);
    expect(dates('It opened three years ago.', null)).toEqual([]);
  });
  test('part of a month is rough', () =>
    expect(dates('It opened in early March.')).toEqual(['early March | 2024-03-01/2024-03-11']));
  test('a count of people is no year', () => expect(dates('Some 2000 people and 1990 women sang.')).toEqual([]));
});

describe('clock times', () => {
  const times = (text: string) =>
    findDates(readText(text), PUBLISHED).map(({ text, period }) => `${text} ${period.time} ${period.approximation}`);

  test.each([
    ['The tower fell at 11.15pm.', '11.15pm 23:15 exact'],
    ['The tower fell at 6.40am, and nobody saw it.', '6.40am 06:40 exact'],
    ['The tower fell at 6.40 p.m. and nobody saw it.', '6.40 p.m. 18:40 exact'],
    ['The shop shuts at 11pm.', '11pm 23:00 exact'],
    ['It was found shortly before 7 a.m. by a guard.', '7 a.m. 07:00 about'],
    ['It was found at about 6:40 a.m. by a guard.', '6:40 a.m. 06:40 about'],
    ['It was found at 12.05am by a guard.', '12.05am 00:05 exact'],
  ])('%s', (text, expected) => expect(times(text)).toEqual([expected]));

  test('a decimal number before another word is no time', () =>
    expect(times('He ran 11.15 miles and 6.40 amps flowed.')).toEqual([]));
});

describe('a start that is ahead', () => {
  test.each([
    ['The talks are to resume on Friday.', 'Friday | 2024-05-17'],
    ['Both sides agreed to reopen the road on Friday.', 'Friday | 2024-05-17'],
    ['The ships managed to return on Friday.', 'Friday | 2024-05-10'],
    ['The talks broke down on Friday.', 'Friday | 2024-05-10'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));
});

describe('parts of a period', () => {
  test.each([
    ['It rose in the first half of 2020.', 'first half of 2020 | 2020-01-01/2020-06-30'],
    ['It fell in the third quarter of last year.', 'third quarter of last year | 2023-07-01/2023-09-30'],
    ['It rained in the last week of April.', 'last week of April | 2024-04-24/2024-04-30'],
    ['It opened in late 2019.', 'late 2019 | 2019-08-31/2019-12-31'],
    ['It closed in mid-2021.', 'mid-2021 | 2021-05-02/2021-09-01'],
    ['It will close by the end of the year.', 'end of the year | 2024-09-01/2024-12-31'],
    ['From Monday to Wednesday it rained.', 'Monday to Wednesday | 2024-05-13/2024-05-15'],
    ['Between 2015 and 2017 it snowed.', '2015 and 2017 | 2015-01-01/2017-12-31'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));
  test.each(['The end of the year that changed us all came.', 'In the first half they scored twice.'])(
    '%s: no date',
    (text) => expect(dates(text)).toEqual([]),
  );
});

describe('dates that count from the one before', () => {
  test.each([
    ['The vote was on May 3. Two days later the mayor resigned.', 'Two days later | 2024-05-05'],
    ['It burned on May 3; the following day it rained.', 'following day | 2024-05-04'],
    ['It burned on May 3, but had rained the day before.', 'day before | 2024-05-02'],
    ['It opened in March 1998 and closed later that year.', 'later that year | 1998-01-01/1998-12-31'],
    ['He came on May 3 and left a day later.', 'a day later | 2024-05-04'],
  ])('%s', (text, expected) => expect(dates(text)[1]).toBe(expected));
  test.each([
    'Two days later the mayor resigned.',
    'The following day it rained. That year was dry.',
    'He slept the day before the vote.',
    'He left two days after the vote.',
    'It opened a year later than planned.',
  ])('%s: nothing to count from', (text) => expect(dates(text)).toEqual([]));
  test('a day cannot be counted from a month, nor from far above', () => {
    expect(dates('It began in March. The following day it rained.')).toHaveLength(1);
    expect(dates('It began on May 3. One. Two more. Three more. The following day it rained.')).toHaveLength(1);
  });
});

describe('weekdays', () => {
  test.each([
    ['He died on Friday this week.', 'Friday this week | 2024-05-17'],
    ['He died on Tuesday of last week.', 'Tuesday of last week | 2024-05-07'],
    ['Theresa May left after a visit Friday.', 'Friday | 2024-05-10'],
  ])('%s', (text, expected) => expect(dates(text)).toEqual([expected]));
  test.each(['They shop on Black Friday.', 'They meet every Sunday.', 'The march on Bloody Sunday was long ago.'])(
    '%s: no day',
    (text) => expect(dates(text)).toEqual([]),
  );
});

describe('midnight, noon and zones', () => {
  const spans = (text: string) =>
    findDates(readText(text), PUBLISHED).map(({ text, period: p }) =>
      [
        text,
        p.from,
        ...(p.from === p.to ? [] : [p.to]),
        p.time,
        ...(p.utcOffset === undefined ? [] : [p.utcOffset]),
      ].join(' '),
    );
  test.each([
    ['The truce began at midnight on Saturday.', 'midnight on Saturday 2024-05-11 2024-05-12 00:00'],
    ['It burned shortly after midnight on Tuesday.', 'midnight on Tuesday 2024-05-14 00:00'],
    ['They had until the end of Monday to leave.', 'end of Monday 2024-05-13 2024-05-14 00:00'],
    ['It rang at noon on Monday.', 'noon on Monday 2024-05-13 12:00'],
    ['It struck at 1430 GMT on Monday.', '1430 GMT on Monday 2024-05-13 14:30 0'],
    ['It struck at 9 a.m. EST on Monday.', '9 a.m. EST on Monday 2024-05-13 09:00 -300'],
    ["They met at 9 o'clock.", "9 o'clock 2024-05-15 09:00"],
  ])('%s', (text, expected) => expect(spans(text)).toEqual([expected]));
  test('four digits without a zone are no time', () => expect(spans('Some 1430 sheep grazed at noonday.')).toEqual([]));
});
